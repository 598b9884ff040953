/** How often the intervals hold the truth. */
import { diagnoseTable } from '../../../lib/funnel/diagnose.ts';
import { rateInterval, rateOf, wilson } from '../../../lib/funnel/rates.ts';
import { binomial, type Random } from './draw.ts';
import { type Line, line } from './report.ts';
import { simulate, tableOf } from './shop.ts';

const Z = 1.959963984540054;

/** The published grid: rates by expected events. */
const RATES = [0.005, 0.02, 0.05, 0.1, 0.3, 0.5];
const EVENTS = [10, 20, 50, 100, 300, 1000];

/** The count as a page prints it with two significant digits, and every count that prints so. */
function printed(count: number) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(count, 1))) - 1);
  const value = Math.round(count / unit) * unit;
  return { value, low: Math.max(0, Math.ceil(value - unit / 2)), high: Math.floor(value + unit / 2) };
}

export function coverage(random: Random, draws: number): Line[] {
  let exact = 0;
  let worst = 1;
  let rounded = 0;
  const widths: number[] = [];
  for (const p of RATES) {
    for (const events of EVENTS) {
      const n = Math.round(events / p);
      let hits = 0;
      for (let i = 0; i < draws; i++) {
        const k = binomial(random, n, p);
        const interval = wilson(k / n, n, Z);
        if (interval.low <= p && p <= interval.high) hits++;
        const shown = rateOf(printed(k), printed(n), 1);
        const envelope = shown ? rateInterval(shown, Z) : { low: 0, high: 1 };
        if (envelope.low <= p && p <= envelope.high) rounded++;
        widths.push((envelope.high - envelope.low) / (interval.high - interval.low));
      }
      exact += hits;
      worst = Math.min(worst, hits / draws);
    }
  }
  const cells = RATES.length * EVENTS.length;
  return [
    line('rate, exact counts: mean coverage of 95 % intervals', exact / (cells * draws), 'share', 0.94, 0.96),
    line('rate, exact counts: worst cell of the grid', worst, 'share', 0.92, null),
    line('rate, counts printed with two digits: coverage', rounded / (cells * draws), 'share', 0.94, null),
    ...clusteredCoverage(random, Math.ceil(draws / 12)),
    line(
      '  median width against unrounded counts (a bound on what rounding costs)',
      median(widths),
      'number',
      null,
      null,
    ),
  ];
}

/** Tables of 35 and 63 days: φ is estimated; the oracle knows it. */
function clusteredCoverage(random: Random, draws: number): Line[] {
  let hits = 0;
  let all = 0;
  const widths: number[] = [];
  for (const days of [35, 63]) {
    for (const impressions of [5_000, 50_000]) {
      for (const phi of [
        [1, 1, 1],
        [3, 2, 1.5],
        [12, 4, 2],
      ]) {
        const shop = { impressions, rates: [0.03, 0.1, 0.3], phi, price: 30, days };
        for (let i = 0; i < draws; i++) {
          const [diagnosis] = diagnoseTable(tableOf([simulate(random, shop, [1, 1, 1])], days));
          diagnosis?.steps.forEach((step, s) => {
            const rate = meanRate(shop.rates[s] as number);
            const n = diagnosis.stages[s]?.value;
            if (step.low === null || step.high === null || step.rate === null || !n) return;
            all++;
            if (step.low <= rate && rate <= step.high) hits++;
            const oracle = wilson(step.rate, n / (phi[s] as number), Z);
            widths.push((step.high - step.low) / (oracle.high - oracle.low));
          });
        }
      }
    }
  }
  return [
    line('rate, clustered days, φ estimated: coverage', hits / all, 'share', 0.94, null),
    line('rate, clustered days, φ estimated: median width / oracle that knows φ', median(widths), 'number', null, 1.5),
  ];
}

/** The truth over a week: the weekday pattern of the simulation weighted by its volumes. */
function meanRate(rate: number): number {
  const volume = [1, 0.95, 0.95, 1, 1.1, 1.25, 1.2];
  const factor = [1, 1.02, 0.98, 1, 1.03, 0.96, 0.97];
  const weighted = volume.reduce((sum, v, i) => sum + v * (factor[i] as number), 0);
  return (rate * weighted) / volume.reduce((a, b) => a + b, 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
