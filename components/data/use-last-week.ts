import { useLiveQuery } from 'dexie-react-hooks';
import type { Account } from '../../lib/history/schema.ts';
import type { Settings } from '../../lib/settings.ts';
import { database } from './database.ts';
import { type LastWeek, lastWeekOf } from './last-week.ts';

/** Last week of the account with this scope, else of the one last seen. */
export function useLastWeek(
  accounts: Account[] | null,
  scope: string | null,
  settings: Settings | null,
  now: number,
): LastWeek {
  const account = accounts?.find((one) => one.scope === scope) ?? accounts?.[0] ?? null;
  return useLiveQuery<LastWeek, LastWeek>(
    () => {
      if (accounts === null || settings === null) return { kind: 'loading', account: null } satisfies LastWeek;
      return account ? lastWeekOf(database(), account, settings, now) : { kind: 'never', account: null };
    },
    [account?.scope, account?.lastSeenAt, accounts === null, settings, now],
    { kind: 'loading', account: null },
  );
}
