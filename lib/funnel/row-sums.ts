/** Sums and daily values of the rows of a table, read in one pass over its columns. */
import type { Entity } from '../metrics/figure.ts';
import type { Column } from './input.ts';
import type { Lookup, Scene } from './scene.ts';
import type { TableDays } from './table-days.ts';

export interface RowReader {
  /** Number of different entities. */
  count: number;
  sums: Scene['rows'];
}

/** A day of neither window; 0 is the period, 1 the comparison. */
const NEITHER = 2;

/** Indexes the entities of a table once; `sums` then costs one pass over the cells. */
export function rowReader(
  columns: readonly Column[],
  entities: ArrayLike<Entity>,
  days: TableDays | null,
  rows: number,
): RowReader {
  const { list, indexOf } = indexEntities(entities, rows);
  const columnOf = new Map(columns.map((source, i) => [source.metric, i]));
  return {
    count: list.length,
    sums(nowDays, beforeDays, noiseDays) {
      const places = placesOf(days, rows, nowDays, beforeDays, noiseDays);
      const length = noiseDays.length;
      const present = new Uint8Array(list.length * 2);
      const { index, day, side } = places;
      for (let p = 0; p < index.length; p++) {
        const s = side[day[p] as number] as number;
        if (s < NEITHER) present[(indexOf[index[p] as number] as number) * 2 + s] = 1;
      }
      const sums = columns.map(() => new Float64Array(list.length * 2));
      const daily = columns.map(() => (days ? new Float64Array(list.length * length).fill(Number.NaN) : null));
      columns.forEach((source, c) => {
        addUp(source.values, places, indexOf, sums[c] as Float64Array, daily[c] ?? null, length);
      });
      const valuesOf = (at: number, s: 0 | 1): Lookup | null =>
        present[at * 2 + s]
          ? {
              get: (metric) => {
                const c = columnOf.get(metric);
                return c === undefined ? undefined : sums[c]?.[at * 2 + s];
              },
            }
          : null;
      const dailyOf = (at: number) => (metric: string) => {
        const c = columnOf.get(metric);
        return c === undefined ? null : (daily[c]?.subarray(at * length, (at + 1) * length) ?? null);
      };
      return list.map((entity, at) => ({
        entity,
        now: valuesOf(at, 0),
        before: valuesOf(at, 1),
        daily: days ? dailyOf(at) : null,
      }));
    },
  };
}

function indexEntities(entities: ArrayLike<Entity>, rows: number): { list: Entity[]; indexOf: Int32Array } {
  const byKey = new Map<string, number>();
  const byObject = new Map<Entity, number>();
  const list: Entity[] = [];
  const indexOf = new Int32Array(rows);
  let next = 0;
  for (let i = 0; i < rows; i++) {
    const entity = entities[i] as Entity;
    // Rows of one day mostly follow one another in the order of the day before
    let at = list[next] === entity ? next : byObject.get(entity);
    if (at === undefined) {
      const key = `${entity.kind}\n${entity.id ?? ''}\n${entity.name}`;
      at = byKey.get(key);
      if (at === undefined) {
        at = list.length;
        list.push(entity);
        byKey.set(key, at);
      }
      byObject.set(entity, at);
    }
    indexOf[i] = at;
    next = at + 1 < list.length ? at + 1 : 0;
  }
  return { list, indexOf };
}

/** The table rows that matter, in order, and what their days are. */
interface Places {
  index: Int32Array;
  /** Day of each such row, as a slot of the table. */
  day: Int32Array;
  /** By slot: the window, and the place among the noise days or −1. */
  side: Uint8Array;
  noise: Int32Array;
}

function addUp(
  values: ArrayLike<number>,
  { index, day, side, noise }: Places,
  indexOf: Int32Array,
  sums: Float64Array,
  byDay: Float64Array | null,
  length: number,
): void {
  for (let p = 0; p < index.length; p++) {
    const i = index[p] as number;
    const slot = day[p] as number;
    const at = indexOf[i] as number;
    const value = values[i] as number;
    const s = side[slot] as number;
    if (s < NEITHER) sums[at * 2 + s] = (sums[at * 2 + s] as number) + value;
    const d = noise[slot] as number;
    if (!byDay || d < 0) continue;
    const seen = byDay[at * length + d] as number;
    byDay[at * length + d] = Number.isNaN(seen) ? value : seen + value;
  }
}

function placesOf(
  days: TableDays | null,
  rows: number,
  nowDays: readonly number[],
  beforeDays: readonly number[],
  noiseDays: readonly number[],
): Places {
  if (!days) {
    const index = Int32Array.from({ length: rows }, (_, i) => i);
    return { index, day: new Int32Array(rows), side: Uint8Array.of(0), noise: Int32Array.of(-1) };
  }
  const { first, length, slots } = days;
  const side = new Uint8Array(length).fill(NEITHER);
  const noise = new Int32Array(length).fill(-1);
  noiseDays.forEach((day, i) => {
    noise[day - first] = i;
  });
  for (const day of beforeDays) side[day - first] = 1;
  for (const day of nowDays) side[day - first] = 0;
  const matters = side.map((s, slot) => (s < NEITHER || (noise[slot] as number) >= 0 ? 1 : 0));
  let count = 0;
  for (let i = 0; i < rows; i++) {
    const slot = slots[i] as number;
    if (slot >= 0) count += matters[slot] as number;
  }
  const index = new Int32Array(count);
  const day = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < rows; i++) {
    const slot = slots[i] as number;
    if (slot < 0 || !matters[slot]) continue;
    index[at] = i;
    day[at] = slot;
    at++;
  }
  return { index, day, side, noise };
}
