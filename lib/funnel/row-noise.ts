/** The design effect of each row of a table from its own days, the weekday pattern taken from all rows together. */
import { weekdayOf } from '../metrics/calendar.ts';
import { MIN_DAYS, type Phi } from './dispersion.ts';
import type { RowTotals } from './scene.ts';
import type { JudgedStep } from './steps.ts';

/**
 * Gives φ by row for one step. What lasts longer than a day is taken from the total of the step; a row with fewer than 14
 * days of its own gets the total's φ, which is the larger.
 */
export function rowNoise(
  rows: readonly RowTotals[],
  judged: JudgedStep,
  days: readonly number[],
): (row: RowTotals) => Phi {
  const { k: numerator, n: denominator } = judged.plan;
  const weekdays = days.map(weekdayOf);
  const dispersion = judged.dispersion;
  const inflation = dispersion ? Math.max(1, judged.phi.value / Math.max(1, dispersion.daily)) : 1;
  if (!numerator || !denominator || days.length < MIN_DAYS) return () => judged.phi;
  const factor = weekdayFactors(rows, numerator, denominator, weekdays);
  return (row) => {
    const k = row.daily?.(numerator);
    const n = row.daily?.(denominator);
    if (!k || !n) return judged.phi;
    let sumK = 0;
    let sumN = 0;
    let used = 0;
    for (let i = 0; i < k.length; i++) {
      if (!((n[i] as number) > 0) || Number.isNaN(k[i])) continue;
      sumK += k[i] as number;
      sumN += (n[i] as number) * (factor[weekdays[i] as number] as number);
      used++;
    }
    if (used < MIN_DAYS || !(sumK > 0)) return judged.phi;
    const rate = sumK / sumN;
    let chi = 0;
    for (let i = 0; i < k.length; i++) {
      if (!((n[i] as number) > 0) || Number.isNaN(k[i])) continue;
      const p = Math.min(0.999, rate * (factor[weekdays[i] as number] as number));
      chi += ((k[i] as number) - (n[i] as number) * p) ** 2 / ((n[i] as number) * p * (1 - p));
    }
    return { value: Math.max(1, (chi / (used - 1)) * inflation), dof: used - 1, from: 'history' };
  };
}

/** Rate of each weekday over the mean rate, all rows together; 1 where a weekday was not seen. */
function weekdayFactors(
  rows: readonly RowTotals[],
  numerator: string,
  denominator: string,
  weekdays: readonly number[],
): Float64Array {
  const k = new Float64Array(7);
  const n = new Float64Array(7);
  for (const row of rows) {
    const numerators = row.daily?.(numerator);
    const denominators = row.daily?.(denominator);
    if (!numerators || !denominators) continue;
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
