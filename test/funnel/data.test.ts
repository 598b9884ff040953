/** Public data sets with known events, read from beside the checkout. */
import { describe, expect, test } from 'vitest';
import { armsOf } from '../../lib/funnel/arms.ts';
import { compareTwo } from '../../lib/funnel/compare.ts';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { defaultSettings } from '../../lib/funnel/input.ts';
import { mixSplit } from '../../lib/funnel/mix.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { cell, hasData, type PlainRow, readCsv, tableOf } from './support/tables.ts';

if (!hasData)
  console.warn('The public data sets (../shared/data) are not beside this checkout: their tests are skipped.');

const only = (diagnoses: Diagnosis[]): Diagnosis => {
  const [diagnosis] = diagnoses;
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
};

describe.skipIf(!hasData)('online advertising: camp 2 stops on 2020-04-30', () => {
  const rows = hasData
    ? readCsv('online_advertising_performance/daily_by_campaign.csv').map(
        (r): PlainRow => ({
          date: r.date ?? '',
          entity: r.campaign_number ?? '',
          impressions: cell(r.displays),
          cost: cell(r.cost),
          clicks_all: cell(r.clicks),
          revenue: cell(r.revenue),
          conversions: cell(r.post_click_conversions),
        }),
      )
    : [];
  const week = () =>
    only(
      diagnoseTable(
        tableOf(rows, {
          period: { start: '2020-05-01', end: '2020-05-07' },
          against: { start: '2020-04-24', end: '2020-04-30' },
        }),
      ),
    );

  test('camp 2 is a row that left with its share, apart from the slide inside camp 1', () => {
    const clicks = week().decomposition?.mix.filter((row) => row.step === 'impression-click') ?? [];
    const [left, slide] = ['camp 2', 'camp 1'].map((name) => clicks.find((row) => row.entity === name));
    expect(left).toMatchObject({ status: 'left', within: 0 });
    expect(left?.explains).toBeGreaterThan(0.5);
    expect(slide).toMatchObject({ status: 'kept' });
    expect(slide?.within).toBeLessThan(0);
    expect(Math.abs(slide?.within ?? 0)).toBeGreaterThan(10 * Math.abs(slide?.mix ?? 0));
    const change = clicks.reduce((sum, row) => sum + row.mix + row.within, 0);
    expect(change).toBeCloseTo(140_587 / 18_024_003 - 330_948 / 25_231_194, 12);
  });

  test('the fall of the click rate is dated to the days around the stop', () => {
    expect(week().diagnosed).toMatchObject({ step: 'impression-click' });
    const since = week().diagnosed?.since;
    expect(since && since.start <= '2020-05-02' && since.end >= '2020-05-01').toBe(true);
  });

  test('the last complete week is compared with the four weeks before it', () => {
    expect(only(diagnoseTable(tableOf(rows)))).toMatchObject({
      period: { start: '2020-06-22', end: '2020-06-28' },
      against: { start: '2020-05-25', end: '2020-06-21' },
    });
  });
});

describe.skipIf(!hasData)('A/B campaign: two arms on the same days', () => {
  const arms = hasData
    ? armsOf(
        tableOf(
          readCsv('kaggle_ab_campaign/ab_campaign_daily_tidy.csv').map(
            (r): PlainRow => ({
              date: r.date ?? '',
              entity: r.arm ?? '',
              impressions: cell(r.impressions),
              clicks_destination: cell(r.clicks),
              searches: cell(r.searches),
              view_content: cell(r.content_views),
              add_to_cart: cell(r.add_to_cart),
              purchases: cell(r.purchases),
            }),
          ),
        ),
      )
    : [];
  const compare = (funnel: 'shop' | 'campaign') => {
    const [control, arm] = arms;
    if (!control || !arm) throw new Error('two arms are needed');
    const found = compareTwo(control, arm, { platform: 'generic', settings: defaultSettings, funnel });
    if (!found) throw new Error('no common funnel');
    return { ...found, verdicts: Object.fromEntries(found.steps.map((s) => [s.id, s.verdict])) };
  };

  test('test wins clicks and the last step, loses views and carts', () => {
    expect(compare('campaign').verdicts).toMatchObject({
      'impression-click': 'b_higher',
      'search-view': 'a_higher',
      'view-cart': 'a_higher',
      'cart-order': 'b_higher',
    });
    expect(compare('shop').verdicts).toEqual({
      'impression-click': 'b_higher',
      'click-cart': 'a_higher',
      'cart-order': 'b_higher',
    });
    const carts = compare('campaign').steps.find((s) => s.id === 'view-cart');
    expect(carts?.chanceBHigher).toBeLessThan(0.05);
  });

  test('the blank day of one arm is unknown and left out of both', () => {
    expect(compare('campaign')).toMatchObject({ days: 29, notes: [{ kind: 'missing_days', days: ['2019-08-05'] }] });
  });
});

test.skipIf(!hasData)('Taobao: buyers who skip the cart are a bypass', () => {
  const counts = Object.fromEntries(
    readCsv('taobao_userbehavior_2017/event_counts.csv').map((r) => [r['行为'], cell(r['行数'])]),
  );
  const table = tableOf(
    [{ product_page_views: counts.pv ?? null, add_to_cart: counts.cart ?? null, orders: counts.buy ?? null }],
    {
      platform: 'doudian',
      funnel: 'shop',
    },
  );
  const { steps, notes } = only(diagnoseTable(table));
  expect(steps.find((s) => s.id === 'cart-order')).toMatchObject({ verdict: 'bypassed', gate: false });
  expect(steps.find((s) => s.id === 'click-order')).toMatchObject({ gate: true });
  expect(notes).toContainEqual({ kind: 'cart_not_a_gate', why: 'buy_now_platform' });
});

test.skipIf(!hasData)(
  'online shoppers: from May to November most of the rise is within rows, new visitors convert better',
  () => {
    const rows = readCsv('online_shoppers_intention/month_visitortype.csv');
    const of = (month: string, type: string) => {
      const row = rows.find((r) => r.Month === month && r.VisitorType === type);
      return row ? { n: Number(row.sessions), k: Number(row.purchase_sessions) } : null;
    };
    const types = ['New_Visitor', 'Returning_Visitor', 'Other'];
    const parts =
      mixSplit(types.map((entity) => ({ entity, now: of('Nov', entity), before: of('May', entity) }))) ?? [];
    const total = parts.reduce((sum, part) => sum + part.mix + part.within, 0);
    expect(total).toBeCloseTo(0.254 - 0.109, 2);
    expect(parts.reduce((sum, part) => sum + part.within, 0)).toBeGreaterThan(0.9 * total);
    expect(parts.find((part) => part.entity === 'Other')?.status).toBe('entered');
  },
);

test.skipIf(!hasData)('Tianchi: too few events for a verdict on any ordinary week', () => {
  const rows = readCsv('tianchi_mobile_sample_2014/daily_event_counts.csv').map(
    (r): PlainRow => ({
      date: r.date ?? '',
      product_page_views: cell(r.pv),
      add_to_cart: cell(r.cart),
      orders: cell(r.buy),
    }),
  );
  for (const [start, end] of [
    ['2014-12-01', '2014-12-07'],
    ['2014-12-02', '2014-12-08'],
  ] as const) {
    const { steps } = only(
      diagnoseTable(tableOf(rows, { period: { start, end }, platform: 'doudian', funnel: 'shop' })),
    );
    expect(steps.filter((s) => s.verdict === 'leak' || s.verdict === 'gain')).toEqual([]);
  }
});

test.skipIf(!hasData)('KAG: conversions that exceed clicks never make a rate above 100 %', () => {
  const rows = readCsv('kag_facebook_conversion/KAG_conversion_data.csv').map(
    (r): PlainRow => ({
      entity: r.ad_id ?? '',
      impressions: cell(r.Impressions),
      clicks_all: cell(r.Clicks),
      conversions: cell(r.Total_Conversion),
    }),
  );
  const { rows: findings, notes, steps } = only(diagnoseTable(tableOf(rows, { funnel: 'campaign' })));
  for (const row of findings) expect(row.rate).toBeLessThanOrEqual(1);
  for (const step of steps) expect(step.rate ?? 0).toBeLessThanOrEqual(1);
  expect(notes).toContainEqual({ kind: 'rows_above_100_percent', step: 'click-order', rows: 218 });
});
