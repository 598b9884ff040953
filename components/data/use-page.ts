import { useLiveQuery } from 'dexie-react-hooks';
import { scopeKey } from '../../lib/history/keys.ts';
import { accounts, dailySeries } from '../../lib/history/queries.ts';
import type { Account, PageRecord, StoredFigure } from '../../lib/history/schema.ts';
import { dayIn } from '../../lib/metrics/calendar.ts';
import { database } from './database.ts';

/** What a tab shows now, followed live; undefined when nothing of it was read. */
export function usePage(tabId: number | null): PageRecord | undefined | 'loading' {
  const answer = useLiveQuery(
    async () => ({ tabId, record: tabId === null ? undefined : await database().pages.get(tabId) }),
    [tabId],
  );
  // until the database has answered for this tab, the last answer is of another one
  return tabId !== null && answer?.tabId === tabId ? answer.record : 'loading';
}

/** How many days the trend goes back. */
const TREND_DAYS = 90;

/** Day figures of the account that a page belongs to, up to today. */
export function useDailyHistory(record: PageRecord | null, now: number): StoredFigure[] {
  const scope = record && scopeKey(record.reading.page);
  const today = dayIn(now, record?.reading.page.timeZone ?? null);
  return useLiveQuery(
    () => (scope === null ? [] : dailySeries(database(), scope, today, TREND_DAYS)),
    [scope, today],
    [],
  );
}

/** Accounts by when they were last seen; null until the database has answered. */
export function useAccounts(): Account[] | null {
  return useLiveQuery<Account[] | null, null>(() => accounts(database()), [], null);
}
