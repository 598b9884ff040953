/** Real days in an order in which nothing can have happened: whatever is flagged is a false alarm. */

import { diagnoseTable } from '../../../lib/funnel/diagnose.ts';
import { shuffled } from '../../../lib/funnel/random.ts';
import { dayOf, isoOf } from '../../../lib/metrics/calendar.ts';
import { cell, hasData, type PlainRow, readCsv, tableOf } from '../../funnel/support/tables.ts';
import type { Random } from './draw.ts';
import { type Line, line } from './report.ts';

type Source = () => PlainRow[];

const sources: Record<string, Source> = {
  'online advertising, camp 1': () =>
    readCsv('online_advertising_performance/daily_by_campaign.csv')
      .filter((r) => r.campaign_number === 'camp 1')
      .map((r) => ({
        date: r.date ?? '',
        impressions: cell(r.displays),
        clicks_all: cell(r.clicks),
        conversions: cell(r.post_click_conversions),
      })),
  'A/B campaign, control arm': () => arm('control'),
  'A/B campaign, test arm': () => arm('test'),
  Tianchi: () =>
    readCsv('tianchi_mobile_sample_2014/daily_event_counts.csv').map((r) => ({
      date: r.date ?? '',
      product_page_views: cell(r.pv),
      add_to_cart: cell(r.cart),
      orders: cell(r.buy),
    })),
};

function arm(name: string): PlainRow[] {
  return readCsv('kaggle_ab_campaign/ab_campaign_daily_tidy.csv')
    .filter((r) => r.arm === name)
    .map((r) => ({
      date: r.date ?? '',
      impressions: cell(r.impressions),
      clicks_destination: cell(r.clicks),
      add_to_cart: cell(r.add_to_cart),
      purchases: cell(r.purchases),
    }));
}

const flags = (rows: PlainRow[], start: number) => {
  const period = { start: isoOf(start), end: isoOf(start + 6) };
  const [diagnosis] = diagnoseTable(tableOf(rows, { period }));
  return diagnosis?.steps.some((s) => s.verdict === 'leak' || s.verdict === 'gain') ?? false;
};

/** Days keep their weekday and change their week; then the last week of four or more is diagnosed. */
function shuffledWeeks(rows: PlainRow[], random: Random): PlainRow[] {
  const first = Math.min(...rows.map((row) => dayOf(row.date ?? '')));
  const weeks = Math.floor(rows.length / 7);
  const used = rows.slice(0, weeks * 7);
  const order = shuffled(
    Array.from({ length: weeks }, (_, i) => i),
    random,
  );
  return used.map((row) => {
    const at = dayOf(row.date ?? '') - first;
    return { ...row, date: isoOf(first + (order[Math.floor(at / 7)] as number) * 7 + (at % 7)) };
  });
}

export function placebo(random: Random): Line[] {
  if (!hasData) {
    console.log(
      '\n(The public data sets, ../shared/data, are not beside this checkout: the placebo runs are left out.)',
    );
    return [];
  }
  return Object.entries(sources).flatMap(([name, read]) => {
    const rows = read();
    const first = Math.min(...rows.map((row) => dayOf(row.date ?? '')));
    const weeks = Math.floor(rows.length / 7);
    const draws = 60;
    let shuffledFlags = 0;
    for (let i = 0; i < draws; i++) if (flags(shuffledWeeks(rows, random), first + (weeks - 1) * 7)) shuffledFlags++;
    let dates = 0;
    let dated = 0;
    for (let start = first + 21; start + 6 < first + rows.length; start++) {
      dates++;
      if (flags(rows, start)) dated++;
    }
    return [
      line(`${name}: flagged with whole weeks in random order`, shuffledFlags / draws, 'share', null, null),
      line(`${name}: flagged at ${dates} placebo dates (true moves included)`, dated / dates, 'share', null, null),
    ];
  });
}
