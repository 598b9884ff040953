import { collectSteps } from '../../../lib/reading/visible/index.ts';
import { watchPage } from '../../../lib/reading/watch/index.ts';

interface Seen {
  readings: { texts: string[]; live: boolean; at: number }[];
  states: string[];
  routes: string[];
  looks: number;
  longestTaskMs: number;
  ended: boolean;
}

/** Watches the page by its texts; what happens stands on the object that is returned. */
export function watch(): Seen & { stop(): void } {
  const seen: Seen = { readings: [], states: [], routes: [], looks: 0, longestTaskMs: 0, ended: false };
  const controller = new AbortController();
  void watchPage({
    doc: document,
    signal: controller.signal,
    own: () => document.querySelector('[data-own]'),
    look() {
      seen.looks++;
      return collectSteps(document);
    },
    async understand({ phrases, loading, isStill }) {
      const texts = phrases.map(({ text }) => text).filter((text) => /\d/.test(text));
      const expects = loading.length > 0 ? 'surely' : texts.length === 0 ? 'maybe' : 'nothing';
      return { value: texts, print: texts.join('\n'), expects, isStill: () => isStill([]) };
    },
    onReading: (texts, { live, longestTaskMs }) => {
      seen.longestTaskMs = Math.max(seen.longestTaskMs, longestTaskMs);
      seen.readings.push({ texts, live, at: performance.now() });
    },
    onState: (state) => seen.states.push(state),
    onRoute: (href) => seen.routes.push(href),
  }).then(() => {
    seen.ended = true;
  });
  return Object.assign(seen, { stop: () => controller.abort() });
}
