/** A thousand rows, six steps, a year of days. */

import { diagnoseTable } from '../../../lib/funnel/diagnose.ts';
import { defaultSettings, type TableInput } from '../../../lib/funnel/input.ts';
import { uniform } from '../../../lib/funnel/random.ts';
import { isoOf } from '../../../lib/metrics/calendar.ts';
import type { Entity } from '../../../lib/metrics/figure.ts';
import type { Random } from './draw.ts';
import { type Line, line } from './report.ts';

const METRICS = [
  'impressions',
  'clicks_destination',
  'landing_page_views',
  'view_content',
  'add_to_cart',
  'checkout_initiated',
  'purchases',
  'revenue',
];

export function bigTable(random: Random, rows: number, days: number): TableInput {
  const entities = Array.from({ length: rows }, (_, i): Entity => ({ kind: 'campaign', name: `row ${i}`, id: null }));
  const columns = METRICS.map((metric) => ({ metric, currency: null, values: new Float64Array(rows * days) }));
  for (let i = 0; i < rows * days; i++) {
    let value = 5000 + Math.floor(5000 * random());
    for (const [m, column] of columns.entries()) {
      column.values[i] = m === METRICS.length - 1 ? value * 20 : value;
      value = m < METRICS.length - 2 ? Math.floor(value * (0.3 + 0.1 * random())) : value;
    }
  }
  return {
    rows: rows * days,
    dates: Array.from({ length: rows * days }, (_, i) => isoOf(20_000 + Math.floor(i / rows))),
    entities: Array.from({ length: rows * days }, (_, i) => entities[i % rows] as Entity),
    columns,
    platform: 'generic',
    period: null,
    against: null,
    settings: defaultSettings,
    funnel: 'campaign',
  };
}

/** Median milliseconds of seven diagnoses of a table of so many rows and a year of days. */
export function timeOf(rows: number): number {
  const table = bigTable(uniform(9), rows, 365);
  const runs: number[] = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    diagnoseTable(table);
    runs.push(performance.now() - start);
  }
  return runs.sort((a, b) => a - b)[3] ?? Number.NaN;
}

export function speed(): Line[] {
  const half = timeOf(500);
  const full = timeOf(1000);
  return [
    line('1 000 rows × 6 steps × 365 days, median of 7', full, 'ms', null, 150),
    line('  growth when the rows double', full / half, 'number', null, 2.5),
  ];
}
