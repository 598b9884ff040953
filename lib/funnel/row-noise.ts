/** The design effect of each row of a table from its own days and weeks, the weekday pattern taken from all rows together. */
import { weekdayOf } from '../metrics/calendar.ts';
import { dofOfSum, type Phi, pooledSwing } from './design-effect.ts';
import { MIN_DAYS } from './dispersion.ts';
import type { RowTotals } from './scene.ts';
import type { JudgedStep } from './steps.ts';

/** What the days of one row say. */
interface RowDays {
  rate: number;
  /** Trials of a week. */
  trials: number;
  /** Design effect of its days, and the degrees of freedom behind it. */
  daily: number;
  dof: number;
  /** Pearson dispersion of its whole weeks. */
  weekly: number;
  weeklyDof: number;
}

/** Weeks of the noise days that are looked at, counted back from the last. */
const MOST_WEEKS = 16;

/**
 * Gives φ by row for one step: the swing of the row's days, what neighbouring days share as the step's total tells it, and
 * the swing of true rates from week to week that all rows together show. A row with fewer than 14 days of its own gets the
 * total's φ, which is the larger.
 */
export function rowNoise(
  rows: readonly RowTotals[],
  judged: JudgedStep,
  days: readonly number[],
): (row: RowTotals) => Phi {
  const { k: numerator, n: denominator } = judged.plan;
  if (!numerator || !denominator || days.length < MIN_DAYS) return () => judged.phi;
  const cells = rows.flatMap((row): RowCells[] => {
    const k = row.daily?.(numerator);
    const n = row.daily?.(denominator);
    return k && n ? [{ row, k, n }] : [];
  });
  const read = dayReader(cells, days);
  const found = new Map<RowTotals, RowDays>();
  for (const row of cells) {
    const said = read(row);
    if (said) found.set(row.row, said);
  }
  const alike = judged.phi.alike ?? 1;
  const swing = pooledSwing(
    [...found.values()].map((row) => ({
      unit: unitOf(row),
      explained: Math.max(1, row.daily * alike),
      weekly: row.weekly,
      dof: row.weeklyDof,
    })),
  );
  return (row) => {
    const said = found.get(row);
    if (!said) return judged.phi;
    const fromDays = Math.max(1, said.daily * alike);
    const fromWeeks = swing.value / unitOf(said);
    // Whole numbers, so that rows share their quantiles
    const dof = Math.max(1, Math.floor(dofOfSum(fromDays, said.dof, fromWeeks, swing.dof)));
    return { value: fromDays + fromWeeks, dof, from: 'history' };
  };
}

/** Variance of a week's log rate for each unit of design effect. */
const unitOf = ({ rate, trials }: RowDays): number => (1 - rate) / (rate * trials);

/** Daily counts of one row for one step, a value for each of the days. */
interface RowCells {
  row: RowTotals;
  k: Float64Array;
  n: Float64Array;
}

function dayReader(rows: readonly RowCells[], days: readonly number[]): (cells: RowCells) => RowDays | null {
  const weekdays = Uint8Array.from(days, weekdayOf);
  const factor = weekdayFactors(rows, weekdays);
  const last = days[days.length - 1] as number;
  const weekOf = Int32Array.from(days, (day) => Math.min(MOST_WEEKS, Math.floor((last - day) / 7)));
  const weekK = new Float64Array(MOST_WEEKS + 1);
  const weekN = new Float64Array(MOST_WEEKS + 1);
  const weekDays = new Uint8Array(MOST_WEEKS + 1);
  const chance = new Float64Array(7);
  const spread = new Float64Array(7);
  return ({ k, n }) => {
    weekK.fill(0);
    weekN.fill(0);
    weekDays.fill(0);
    let sumK = 0;
    let sumN = 0;
    let trials = 0;
    let used = 0;
    for (let i = 0; i < k.length; i++) {
      const events = k[i] as number;
      const all = n[i] as number;
      if (!(all > 0) || Number.isNaN(events)) continue;
      const like = all * (factor[weekdays[i] as number] as number);
      const week = weekOf[i] as number;
      sumK += events;
      sumN += like;
      trials += all;
      used++;
      weekK[week] = (weekK[week] as number) + events;
      weekN[week] = (weekN[week] as number) + like;
      weekDays[week] = (weekDays[week] as number) + 1;
    }
    if (used < MIN_DAYS || !(sumK > 0) || sumK >= sumN) return null;
    const rate = sumK / sumN;
    for (let w = 0; w < 7; w++) {
      const p = Math.min(0.999, rate * (factor[w] as number));
      chance[w] = p;
      spread[w] = 1 / (p * (1 - p));
    }
    let chi = 0;
    for (let i = 0; i < k.length; i++) {
      const events = k[i] as number;
      const all = n[i] as number;
      if (!(all > 0) || Number.isNaN(events)) continue;
      const w = weekdays[i] as number;
      const off = events - all * (chance[w] as number);
      chi += (off * off * (spread[w] as number)) / all;
    }
    let weeks = 0;
    let weekChi = 0;
    for (let week = 0; week < MOST_WEEKS; week++) {
      if (weekDays[week] !== 7) continue;
      const all = weekN[week] as number;
      weekChi += ((weekK[week] as number) - all * rate) ** 2 / (all * rate * (1 - rate));
      weeks++;
    }
    const dof = Math.max(0, weeks - 1);
    return {
      rate,
      trials: (trials / used) * 7,
      daily: chi / (used - 1),
      dof: used - 1,
      weekly: dof > 0 ? weekChi / dof : Number.NaN,
      weeklyDof: dof,
    };
  };
}

/** Rate of each weekday over the mean rate, all rows together; 1 where a weekday was not seen. */
function weekdayFactors(rows: readonly RowCells[], weekdays: Uint8Array): Float64Array {
  const k = new Float64Array(7);
  const n = new Float64Array(7);
  for (const { k: numerators, n: denominators } of rows) {
    for (let i = 0; i < numerators.length; i++) {
      const trials = denominators[i] as number;
      const events = numerators[i] as number;
      if (!(trials > 0) || Number.isNaN(events)) continue;
      const w = weekdays[i] as number;
      k[w] = (k[w] as number) + events;
      n[w] = (n[w] as number) + trials;
    }
  }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const mean = sum(k) / sum(n);
  return k.map((events, w) => (events > 0 && mean > 0 ? events / (n[w] as number) / mean : 1));
}
