/** Days that the user marked: kept for an account whatever its toggles, and what must be judged anew when they change. */
import { comparisonReach } from '../funnel/periods.ts';
import { dayOf, lengthOf, overlap } from '../metrics/calendar.ts';
import type { Page, Period } from '../metrics/figure.ts';
import { accountKey } from './audiences.ts';
import { accountPrefix, scopeKey } from './keys.ts';
import type { Annotation, HistoryDatabase, StoredDiagnosis } from './schema.ts';

/** Most days that one mark can hold: a season of sales is shorter, and a slip of the year is longer. */
export const LONGEST_MARK = 92;

/** The days that can be marked; nothing older is compared with, nothing further ahead is planned. */
const EARLIEST = '2015-01-01';
const DAYS_AHEAD = 366;

/** Why days cannot be marked. */
export type MarkFault = 'incomplete' | 'backwards' | 'too_long' | 'out_of_range';

/** Returns what is wrong with days to be marked, as typed; null when nothing is. `today` is an ISO date. */
export function markFault({ start, end }: Period, today: string): MarkFault | null {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (Number.isNaN(first) || Number.isNaN(last)) return 'incomplete';
  if (last < first) return 'backwards';
  if (first < dayOf(EARLIEST) || last > dayOf(today) + DAYS_AHEAD) return 'out_of_range';
  return lengthOf({ start, end }) > LONGEST_MARK ? 'too_long' : null;
}

/**
 * Returns the marks that bear on a page, the latest days first: those of its account, and the steps that were started
 * under its toggles. Empty while the account is unknown.
 */
export async function annotationsOf(
  db: HistoryDatabase,
  page: Pick<Page, 'site' | 'account' | 'url' | 'scope'>,
): Promise<Annotation[]> {
  const account = accountKey(page);
  if (account === null) return [];
  const found = await db.annotations
    .where('scope')
    .anyOf([...new Set([account, scopeKey(page)])])
    .toArray();
  return found.sort((a, b) => b.start.localeCompare(a.start) || b.id - a.id);
}

/**
 * Keeps a mark and returns its id; one with an id replaces the mark of that id. In the same transaction everything that
 * rests on its days, old and new, becomes due.
 */
export async function saveAnnotation(
  db: HistoryDatabase,
  annotation: Omit<Annotation, 'id'> & { id?: number },
): Promise<number> {
  return db.transaction('rw', db.annotations, db.diagnoses, db.pages, async () => {
    const old = annotation.id === undefined ? undefined : await db.annotations.get(annotation.id);
    const id = await db.annotations.put(annotation as Annotation);
    await outdate(db, annotation.scope, old ? [old, annotation] : [annotation]);
    return id;
  });
}

/** Forgets a mark; what rests on its days becomes due. */
export async function deleteAnnotation(db: HistoryDatabase, id: number): Promise<void> {
  await db.transaction('rw', db.annotations, db.diagnoses, db.pages, async () => {
    const old = await db.annotations.get(id);
    if (!old) return;
    await db.annotations.delete(id);
    await outdate(db, old.scope, [old]);
  });
}

/**
 * Forgets the frozen findings of a scope's account that the days can have moved, and marks its open pages as due for a
 * diagnosis: what they show stays until the new one is there. Runs within a transaction over `diagnoses` and `pages`.
 */
export async function outdate(db: HistoryDatabase, scope: string, days: readonly Period[]): Promise<void> {
  const prefix = accountPrefix(scope);
  await db.diagnoses
    .where('scope')
    .startsWith(prefix)
    .filter((finding) => days.some((period) => restsOn(finding, period)))
    .delete();
  await db.pages
    .filter(({ reading }) => scopeKey(reading.page).startsWith(prefix))
    .modify((record) => {
      record.pending = 1;
      record.next ??= record.reading;
    });
}

/** Whether a frozen finding can have been moved by what happened on these days. */
export function restsOn(
  { start, end, diagnosis }: Period & { diagnosis: Pick<StoredDiagnosis['diagnosis'], 'against'> },
  days: Period,
): boolean {
  const compared = diagnosis.against !== null && overlap(diagnosis.against, days);
  return compared || overlap(comparisonReach({ start, end }), days);
}
