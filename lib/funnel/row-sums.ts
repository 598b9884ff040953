/** Sums and daily values of the rows of a table, read in one pass over its columns. */
import type { Entity } from '../metrics/figure.ts';
import type { Column } from './input.ts';
import type { Lookup, Scene } from './scene.ts';

export interface RowReader {
  /** Number of different entities. */
  count: number;
  sums: Scene['rows'];
}

/** Where the rows of a day go: 0 the period, 1 the comparison, 2 neither; and their slot among the noise days, or −1. */
interface Place {
  side: number;
  slot: number;
}

const NEITHER = 2;

/** Indexes the entities of a table once; `sums` then costs one pass over the cells. */
export function rowReader(
  columns: readonly Column[],
  entities: ArrayLike<Entity>,
  days: Float64Array | null,
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
      const { index, side } = places;
      for (let p = 0; p < index.length; p++) {
        if ((side[p] as number) < NEITHER)
          present[(indexOf[index[p] as number] as number) * 2 + (side[p] as number)] = 1;
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

/** The table rows that matter, in order, with their place. */
interface Places {
  index: Int32Array;
  side: Uint8Array;
  slot: Int32Array;
}

function addUp(
  values: ArrayLike<number>,
  { index, side, slot }: Places,
  indexOf: Int32Array,
  sums: Float64Array,
  byDay: Float64Array | null,
  length: number,
): void {
  for (let p = 0; p < index.length; p++) {
    const i = index[p] as number;
    const at = indexOf[i] as number;
    const value = values[i] as number;
    const s = side[p] as number;
    if (s < NEITHER) sums[at * 2 + s] = (sums[at * 2 + s] as number) + value;
    const d = slot[p] as number;
    if (!byDay || d < 0) continue;
    const seen = byDay[at * length + d] as number;
    byDay[at * length + d] = Number.isNaN(seen) ? value : seen + value;
  }
}

function placesOf(
  days: Float64Array | null,
  rows: number,
  nowDays: readonly number[],
  beforeDays: readonly number[],
  noiseDays: readonly number[],
): Places {
  if (!days) {
    return {
      index: Int32Array.from({ length: rows }, (_, i) => i),
      side: new Uint8Array(rows),
      slot: new Int32Array(rows).fill(-1),
    };
  }
  const ofDay = new Map<number, Place>();
  noiseDays.forEach((day, i) => ofDay.set(day, { side: NEITHER, slot: i }));
  const put = (list: readonly number[], s: number) => {
    for (const day of list) ofDay.set(day, { side: s, slot: ofDay.get(day)?.slot ?? -1 });
  };
  put(beforeDays, 1);
  put(nowDays, 0);
  const index = new Int32Array(rows);
  const side = new Uint8Array(rows);
  const slot = new Int32Array(rows);
  let count = 0;
  let last = Number.NaN;
  let place: Place | undefined;
  for (let i = 0; i < rows; i++) {
    const day = days[i] as number;
    // Tables are mostly sorted by day: the look-up of the row before often serves.
    if (day !== last) {
      place = ofDay.get(day);
      last = day;
    }
    if (!place) continue;
    index[count] = i;
    side[count] = place.side;
    slot[count] = place.slot;
    count++;
  }
  return { index: index.subarray(0, count), side: side.subarray(0, count), slot: slot.subarray(0, count) };
}
