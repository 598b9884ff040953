import type { Reading } from '../../lib/metrics/figure.ts';
import type { Lexicon } from '../../lib/metrics/label.ts';
import { type PageReading, readVisibleSteps } from '../../lib/reading/index.ts';
import type { VisibleText } from '../../lib/reading/types.ts';
import { collectSteps } from '../../lib/reading/visible/index.ts';
import { siteFor } from '../../lib/sites/index.ts';

/** Opens closed shadow roots where the browser lets extensions in. */
function rootOf(element: Element): ShadowRoot | null {
  const inFirefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return element instanceof HTMLElement
    ? (globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? null)
    : element.shadowRoot;
}

/** Reads the document once, in steps. */
export function* lookAt(
  doc: Document,
  lexicon: Lexicon,
  own: Element | null,
): Generator<void, { visible: VisibleText; made: PageReading }> {
  // What our own marks say is no figure of the page
  const openRoot = (element: Element) => (element === own ? null : rootOf(element));
  const visible = yield* collectSteps(doc, { rootOf: openRoot, isLabel: (text) => lexicon.find(text) !== null });
  yield;
  const url = doc.location.href;
  const made = yield* readVisibleSteps(doc, visible, {
    url,
    site: siteFor(url),
    now: new Date(),
    lexicon,
    rootOf: openRoot,
  });
  return { visible, made };
}

/** All that a reading says, as text; two equal ones are the same reading. */
export function printOf({ page, state, figures, unread }: Reading): string {
  const lines = figures.map(({ metric, text, entity, segment, period, change, compare }) =>
    [
      metric,
      text,
      entity?.name,
      segment,
      period?.start,
      period?.end,
      change?.text,
      change?.direction,
      ...compare.map((c) => c.text),
    ].join('\u0001'),
  );
  const missing = unread.map(({ label, text, reason }) => [label, text, reason].join('\u0001'));
  return [state, JSON.stringify(page), ...lines, ...missing].join('\n');
}
