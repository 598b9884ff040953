/** Public data sets with known events, as the command reads them: from the files, through the import, to the finding. */
import { describe, expect, test } from 'vitest';
import { absent, diagnoseFile, hasData, verdicts } from './files.ts';

const week = (start: string, end: string) => ({ start, end });

describe.skipIf(!hasData)(`online advertising: camp 2 stops on 2020-04-30${absent}`, () => {
  const around = { period: week('2020-05-01', '2020-05-07'), against: week('2020-04-24', '2020-04-30') };
  const read = () => diagnoseFile('online_advertising_performance/daily_by_campaign.csv', around);

  test('camp 2 left with its share of the fall, and the slide inside camp 1 stands beside it', async () => {
    const { diagnosis } = await read();
    const rows = diagnosis.decomposition?.mix.filter(({ step }) => step === 'impression-click') ?? [];
    const of = (name: string) => rows.find(({ entity }) => entity === name);
    expect(of('camp 2')).toMatchObject({ status: 'left', within: 0 });
    expect(of('camp 2')?.explains).toBeGreaterThan(0.5);
    expect(of('camp 1')?.status).toBe('kept');
    expect(of('camp 1')?.within).toBeLessThan(-0.001);
    expect(rows.reduce((sum, { explains }) => sum + (explains ?? Number.NaN), 0)).toBeCloseTo(1, 9);
    expect(diagnosis.rows).toContainEqual(
      expect.objectContaining({ entity: 'camp 1', step: 'impression-click', verdict: 'leak' }),
    );
  });

  test('the stop and the mix are named before any cause', async () => {
    const { diagnosis } = await read();
    const fits = diagnosis.diagnosed?.causes.filter(({ fit }) => fit === 'consistent').map(({ rule }) => rule) ?? [];
    expect(diagnosis.diagnosed?.step).toBe('impression-click');
    expect(fits.slice(0, 2)).toEqual(['mix', 'row_left']);
  });
});

describe.skipIf(!hasData)(`A/B campaign${absent}`, () => {
  const read = () => diagnoseFile('kaggle_ab_campaign/ab_campaign_daily_tidy.csv');

  test('the blank day stays unknown', async () => {
    const { table } = await read();
    const row = table.periods?.findIndex(
      (period, i) => period?.start === '2019-08-05' && table.entities?.[i]?.name === 'Control Campaign',
    );
    const cells = table.columns.map(({ metric, values }) => [metric, values[row ?? -1]?.value ?? null]);
    expect(Object.fromEntries(cells)).toMatchObject({ cost: expect.any(Number), impressions: null, purchases: null });
  });

  test('test wins clicks and the last step, loses views and carts, over the same 29 days', async () => {
    const { comparison } = (await read()).diagnosis;
    expect(comparison).toMatchObject({ a: 'Control Campaign', b: 'Test Campaign', days: 29 });
    const chance = Object.fromEntries(comparison?.steps.map(({ id, chanceBHigher }) => [id, chanceBHigher]) ?? []);
    const verdict = Object.fromEntries(comparison?.steps.map(({ id, verdict }) => [id, verdict]) ?? []);
    expect(verdict).toEqual({
      'impression-click': 'b_higher',
      'click-search': 'too_little_data',
      'search-view': 'a_higher',
      'view-cart': 'a_higher',
      'cart-order': 'b_higher',
    });
    expect(chance['impression-click']).toBeGreaterThan(0.95);
    expect(chance['cart-order']).toBeGreaterThan(0.95);
    expect(chance['search-view']).toBeLessThan(0.05);
    expect(chance['view-cart']).toBeLessThan(0.05);
  });
});

test.skipIf(!hasData)(`Taobao: one row an action, no rate above 100 %${absent}`, async () => {
  const { diagnosis, table } = await diagnoseFile('taobao_userbehavior_2017/event_counts.csv');
  expect(table.columns.map(({ metric, values }) => [metric, values[0]?.value])).toEqual([
    ['page_views', 8952958],
    ['add_to_cart', 555936],
    ['favorites', 290338],
    ['purchases', 201380],
  ]);
  expect(verdicts(diagnosis)).toMatchObject({ 'cart-order': 'bypassed', 'click-order': 'unknown' });
  for (const { rate, verdict } of diagnosis.steps) {
    expect(rate === null || rate <= 1).toBe(true);
    expect(['unknown', 'bypassed']).toContain(verdict);
  }
});

describe.skipIf(!hasData)(`online shoppers${absent}`, () => {
  test('from May to November most of the rise is within returning visitors', async () => {
    const { diagnosis } = await diagnoseFile('online_shoppers_intention/month_visitortype.csv', {
      year: 2018,
      period: week('2018-11-01', '2018-11-30'),
      against: week('2018-05-01', '2018-05-31'),
    });
    const order = diagnosis.decomposition?.mix.filter(({ step }) => step.endsWith('-order')) ?? [];
    const sum = (part: 'mix' | 'within') => order.reduce((all, row) => all + row[part], 0);
    expect(sum('within')).toBeGreaterThan(0.9 * (sum('within') + sum('mix')));
    expect(order.find(({ entity }) => entity === 'Returning_Visitor')?.explains).toBeGreaterThan(0.8);
    expect(diagnosis.diagnosed).toBeNull();
  });

  test('months without a year are not put in time', async () => {
    const { table } = await diagnoseFile('online_shoppers_intention/month_visitortype.csv');
    expect(table.periods).toBeNull();
    expect(table.notes).toContainEqual({ kind: 'dates_without_year', column: 'Month' });
  });
});

test.skipIf(!hasData)(`Tianchi: too few events in every week${absent}`, async () => {
  const file = 'tianchi_mobile_sample_2014/daily_event_counts.csv';
  for (const [start, end] of [
    ['2014-12-02', '2014-12-08'],
    ['2014-12-08', '2014-12-14'],
  ] as const) {
    const { diagnosis } = await diagnoseFile(file, { period: { start, end } });
    expect(Object.values(verdicts(diagnosis))).not.toContain('leak');
    expect(diagnosis.diagnosed).toBeNull();
  }
});

test.skipIf(!hasData)(`Tianchi: of single days Double 12 alone stands out, as a gain${absent}`, async () => {
  const found: string[] = [];
  for (let day = 1; day <= 18; day++) {
    const date = `2014-12-${String(day).padStart(2, '0')}`;
    const period = { start: date, end: date };
    const { diagnosis } = await diagnoseFile('tianchi_mobile_sample_2014/daily_event_counts.csv', { period });
    for (const [step, verdict] of Object.entries(verdicts(diagnosis)))
      if (verdict === 'leak' || verdict === 'gain') found.push(`${date} ${step} ${verdict}`);
  }
  expect(found).toEqual(['2014-12-12 click-order gain']);
});

test.skipIf(!hasData)(
  `KAG: conversions beyond clicks are named, and no row has a rate above 100 %${absent}`,
  async () => {
    const { diagnosis } = await diagnoseFile('kag_facebook_conversion/KAG_conversion_data.csv');
    for (const { rate } of [...diagnosis.rows, ...diagnosis.steps]) expect(rate === null || rate <= 1).toBe(true);
    expect(diagnosis.notes.map(({ kind }) => kind)).toContain('rows_above_100_percent');
  },
);

test.skipIf(!hasData)(`REES46: products without days are compared with one another${absent}`, async () => {
  const { diagnosis } = await diagnoseFile('rees46_top20_sku/top20_sku.csv');
  expect(diagnosis.rowsRead).toBe(20);
  expect(diagnosis.currency).toBe('USD');
  expect(new Set(Object.values(verdicts(diagnosis)))).toEqual(new Set(['unknown']));
});
