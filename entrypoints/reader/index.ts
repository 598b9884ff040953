import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

/**
 * The script in the page. Registered by the manifest rather than as WXT's kind of content script, whose helper would bring
 * the polyfill into every page.
 */
export default defineUnlistedScript(() => {
  // Injected twice, or again after an update: the older one gives way
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const key = Symbol.for('funnelscope');
  world[key]?.abort(new DOMException('replaced', 'AbortError'));
  const life = new AbortController();
  world[key] = life;
  start(document, life);
});
