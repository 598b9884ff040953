import { addDays, lengthOf, startOfWeek } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import type { Account, HistoryDatabase, StoredDiagnosis, StoredFigure } from './schema.ts';

/** Accounts by when they were last seen, newest first. */
export async function accounts(db: HistoryDatabase): Promise<Account[]> {
  return db.accounts.orderBy('lastSeenAt').reverse().toArray();
}

/** Every stored figure of one scope that ends within the given days (both inclusive). */
export async function figuresBetween(db: HistoryDatabase, scope: string, period: Period): Promise<StoredFigure[]> {
  return db.figures.where('[scope+end]').between([scope, period.start], [scope, period.end], true, true).toArray();
}

/** The Monday–Sunday week that ended before `today` (ISO date in the account's time zone). */
export function lastCompleteWeek(today: string): Period {
  const monday = addDays(startOfWeek(today), -7);
  return { start: monday, end: addDays(monday, 6) };
}

/** What the history can say of one week. */
export interface Week {
  period: Period;
  /** Figures whose period is exactly the week. */
  exact: StoredFigure[];
  /** Day figures within the week. */
  daily: StoredFigure[];
  /** Days for which at least one day figure was read. */
  daysRead: number;
}

/** Figures of one scope for a week: those printed for exactly that week, and those of its days. Page totals and rows alike. */
export async function week(db: HistoryDatabase, scope: string, period: Period): Promise<Week> {
  const within = (await figuresBetween(db, scope, period)).filter((figure) => figure.start >= period.start);
  const exact = within.filter((figure) => figure.start === period.start && figure.end === period.end);
  const daily = within.filter((figure) => figure.start === figure.end);
  return { period, exact, daily, daysRead: new Set(daily.map((figure) => figure.start)).size };
}

/** Day figures of one scope before `until`, at most `days` days back, without rows of entities other than days. */
export async function dailySeries(
  db: HistoryDatabase,
  scope: string,
  until: string,
  days: number,
): Promise<StoredFigure[]> {
  const period = { start: addDays(until, -days), end: until };
  return (await figuresBetween(db, scope, period)).filter((figure) => lengthOf(figure) === 1);
}

/** Findings of one scope for exactly this period. */
export async function findings(db: HistoryDatabase, scope: string, period: Period): Promise<StoredDiagnosis[]> {
  const ended = await db.diagnoses.where('[scope+end]').equals([scope, period.end]).toArray();
  return ended.filter((stored) => stored.start === period.start);
}
