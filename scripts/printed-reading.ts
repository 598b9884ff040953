/** What `npm run read` prints, taken in again. */
import * as v from 'valibot';
import { decodeText } from '../lib/import/decode.ts';
import type { Reading } from '../lib/metrics/figure.ts';

const finite = v.pipe(v.number(), v.finite());
const period = v.nullable(v.object({ start: v.pipe(v.string(), v.isoDate()), end: v.pipe(v.string(), v.isoDate()) }));
const estimate = { value: finite, low: finite, high: finite };

const printed = v.looseObject({
  page: v.looseObject({
    site: v.string(),
    url: v.pipe(v.string(), v.url()),
    period,
    comparison: period,
    live: v.boolean(),
    rowsRead: v.nullable(finite),
    rowsTotal: v.nullable(finite),
  }),
  state: v.picklist(['ok', 'no_figures', 'logged_out', 'verification']),
  figures: v.array(
    v.looseObject({
      metric: v.string(),
      ...estimate,
      period,
      entity: v.nullable(v.looseObject({ kind: v.string(), name: v.string() })),
      segment: v.nullable(v.string()),
      basis: v.nullable(v.picklist(['events', 'people'])),
      currency: v.nullable(v.string()),
      compare: v.array(v.looseObject({ kind: v.string(), ...estimate })),
    }),
  ),
  unread: v.array(v.unknown()),
});

/** A printed reading that cannot be used. */
export class ReadingError extends Error {
  override name = 'ReadingError';
}

/** True for the answer of `read`, whatever is wrong with it. */
function isAnswer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'page' in value && 'figures' in value;
}

/**
 * The reading in a file that `read` has printed; null when the file is something else. Throws a `ReadingError` that names the
 * field when it is such an answer with a part that is missing or of another shape, or one of a page that was not read.
 * @param readAt epoch milliseconds; the answer does not say when it was read
 */
export function printedReading(bytes: Uint8Array, readAt: number): Reading | null {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes).replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
  if (!isAnswer(value)) return null;
  const found = v.safeParse(printed, value);
  if (!found.success) {
    const [issue] = found.issues;
    throw new ReadingError(
      `${v.getDotPath(issue) ?? 'the reading'}: ${issue.message}; give what "npm run read" printed as it is`,
    );
  }
  if (found.output.state !== 'ok')
    throw new ReadingError(`the page was not read (${found.output.state}); there is nothing to diagnose`);
  // The fields above are those that the model needs; the others came from the same command
  return { ...(value as Reading), readAt };
}
