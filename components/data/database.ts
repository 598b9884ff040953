import { type HistoryDatabase, openHistory } from '../../lib/history/schema.ts';

let opened: HistoryDatabase | null = null;

/** The history, opened once in each page of the extension. */
export function database(): HistoryDatabase {
  opened ??= openHistory();
  return opened;
}
