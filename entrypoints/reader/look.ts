import type { Reading } from '../../lib/metrics/figure.ts';
import type { TextChange } from '../../lib/reading/capture/format.ts';
import { type Taken, takeSteps } from '../../lib/reading/capture/take.ts';

/** One look at a page. */
export interface Look {
  taken: Taken;
  /** The numbers that read otherwise than in the reading before; null for a page taken down anew. */
  changes: TextChange[] | null;
  roots: Taken['roots'];
}

/** Opens closed shadow roots where the browser lets extensions in. */
function rootOf(element: Element): ShadowRoot | null {
  const inFirefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return element instanceof HTMLElement
    ? (globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? null)
    : element.shadowRoot;
}

/** A look that follows what has changed since a reading; null where the page must be taken down anew. */
export function lookOn(
  { taken, places }: { taken: Taken; places: Record<string, number> },
  changed: readonly MutationRecord[] | null,
): Look | null {
  const changes = changed && taken.follow(changed, Object.values(places));
  return changes && { taken, changes, roots: taken.roots };
}

/** Takes the document down once, in steps, without `own`: what our own marks say is no figure of the page. */
export function* lookAt(doc: Document, own: Element | null): Generator<void, Look> {
  const taken = yield* takeSteps(doc, {
    url: doc.location.href,
    own,
    rootOf: (element) => (element === own ? null : rootOf(element)),
  });
  return { taken, changes: null, roots: taken.roots };
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

/** Whether two captures, or parts of them, are equal. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  const [own, others] = [Object.keys(one), Object.keys(other)];
  return own.length === others.length && own.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}
