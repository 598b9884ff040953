/** The days of a table's rows, looked up once and shared by all that sums over them. */
import { dayOf } from '../metrics/calendar.ts';

export interface TableDays {
  /** First day of the table, and the days from it to the last, both ends counted. */
  first: number;
  length: number;
  /** Days after the first for each row; −1 where the date cannot be read. */
  slots: Int32Array;
  /** Rows whose date cannot be read. */
  undated: number;
}

/** Null when no row has a date. Every different text is parsed once. */
export function tableDays(dates: ArrayLike<string>, rows: number): TableDays | null {
  const days: number[] = [];
  const idOf = new Map<string, number>();
  const slots = new Int32Array(rows);
  let last: string | undefined;
  let id = 0;
  for (let i = 0; i < rows; i++) {
    const text = dates[i] ?? '';
    // Tables are mostly sorted by day: the look-up of the row before often serves
    if (text !== last) {
      id = idOf.get(text) ?? days.push(dayOf(text)) - 1;
      idOf.set(text, id);
      last = text;
    }
    slots[i] = id;
  }
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length === 0) return null;
  const first = known.reduce((a, b) => Math.min(a, b));
  const length = known.reduce((a, b) => Math.max(a, b)) - first + 1;
  const slotOf = Int32Array.from(days, (day) => (Number.isNaN(day) ? -1 : day - first));
  let undated = 0;
  for (let i = 0; i < rows; i++) {
    const slot = slotOf[slots[i] as number] as number;
    slots[i] = slot;
    if (slot < 0) undated++;
  }
  return { first, length, slots, undated };
}
