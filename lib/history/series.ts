import type { Diagnosis } from '../funnel/types.ts';
import { addDays } from '../metrics/calendar.ts';
import type { Reading } from '../metrics/figure.ts';
import { diagnosisKey } from './keys.ts';
import { figuresBetween } from './queries.ts';
import type { HistoryDatabase, StoredFigure } from './schema.ts';

/** How far back the model looks: a year of days for the season, four weeks for the baseline. */
const DAYS_BACK = 400;

/** What was read before of the same account and toggles, up to the page's period, without the reading's own figures. */
export async function knownBefore(db: HistoryDatabase, scope: string, reading: Reading): Promise<StoredFigure[]> {
  const { period } = reading.page;
  if (!period || reading.page.account === null) return [];
  const past = await figuresBetween(db, scope, { start: addDays(period.start, -DAYS_BACK), end: period.end });
  return past.filter((figure) => !(figure.start === period.start && figure.end === period.end));
}

/**
 * Keeps the findings of a complete period. The first one stands as long as the figures it rests on do; a revision of one
 * of them opens a new one.
 */
export async function freeze(db: HistoryDatabase, scope: string, diagnoses: Diagnosis[], at: number): Promise<void> {
  for (const diagnosis of diagnoses) {
    const { period, funnel, completeThrough } = diagnosis;
    if (!period || completeThrough === null || completeThrough < period.end) continue;
    const used = await db.figures
      .where('[scope+end]')
      .equals([scope, period.end])
      .filter((figure) => figure.start === period.start)
      .toArray();
    const revision = used.reduce((sum, figure) => sum + figure.revision, 0);
    const key = diagnosisKey(scope, funnel, period);
    const old = await db.diagnoses.get(key);
    if (old && old.revision === revision) continue;
    await db.diagnoses.put({ key, scope, funnel, start: period.start, end: period.end, revision, diagnosis, at });
  }
}
