import { type HistoryDatabase, openHistory } from '../../lib/history/schema.ts';

let opened: HistoryDatabase | null = null;

/** The database; opened on first use, so that nothing is awaited before listeners stand. Dexie reopens it after a restart. */
export function history(): HistoryDatabase {
  opened ??= openHistory();
  return opened;
}
