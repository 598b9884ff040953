/** What the panel offers to compare, and what it compares it by. */
import { expect, test } from 'vitest';
import { paired, periodCandidates, rowCandidates } from '../../components/compare/candidates.ts';
import { knownDays } from '../../lib/funnel/series.ts';
import { dayOf } from '../../lib/metrics/calendar.ts';
import type { Figure } from '../../lib/metrics/figure.ts';
import { campaignDays, campaignFigures, shopDays } from './fixtures/compare.ts';
import { figure, reading } from './fixtures/week.ts';

const read = (figures: Figure[]) => ({ ...reading, figures });
const names = (figures: Figure[]) => rowCandidates(read(figures), []).map(({ name }) => name);
const campaigns = ['US_Broad_MoonLamp_Trend7', 'US_RT_ATC-7d_NoPurchase'];

test('rows of one kind alone are offered, each with two figures at least', () => {
  const ad = (metric: string) => figure(`ad-${metric}`, metric, 5, { entity: { kind: 'ad', name: 'ad', id: null } });
  const lone = figure('lone', 'product_clicks', 5, { entity: { kind: 'campaign', name: 'lone', id: null } });
  expect(names([...campaignFigures, ad('product_clicks'), ad('orders_paid'), lone])).toEqual(campaigns);
});

test('figures of another period than the page’s stay out', () => {
  const period = { start: '2026-01-01', end: '2026-01-07' };
  expect(names(campaignFigures.map((one) => ({ ...one, period })))).toEqual([]);
});

test('rows are compared by their days where they share two weeks of them, else by their sums', () => {
  const arms = (days: typeof campaignDays) => {
    const [a, b] = rowCandidates(read(campaignFigures), days);
    if (!a || !b) throw new Error('two rows are needed');
    return paired(a.arm, b.arm);
  };
  expect(arms(campaignDays).every(({ series }) => series !== null)).toBe(true);
  expect(arms(campaignDays.filter(({ start }) => start < '2026-09-28')).every(({ series }) => series === null)).toBe(
    true,
  );
});

test('weeks need every day, months two weeks; promotion days are left out and said so', () => {
  const promotion = { id: 1, scope: 's', start: '2026-08-30', end: '2026-09-06', kind: 'promotion', text: '' } as const;
  const gap = shopDays.filter(({ start }) => start !== '2026-09-15');
  const offered = periodCandidates(gap, [promotion]);
  expect(offered.map(({ key, promotions }) => [key, promotions])).toEqual([
    ['2026-09-01..2026-09-30', 6],
    ['2026-08-01..2026-08-31', 2],
    ['2026-09-21..2026-09-27', 0],
    ['2026-09-07..2026-09-13', 0],
    ['2026-08-24..2026-08-30', 1],
    ['2026-08-17..2026-08-23', 0],
    ['2026-08-10..2026-08-16', 0],
    ['2026-08-03..2026-08-09', 0],
  ]);
  const { series } = offered[1]?.arm ?? {};
  const days = Array.from({ length: 31 }, (_, i) => dayOf('2026-08-01') + i);
  expect(series && knownDays(series, ['product_clicks'], days)).toHaveLength(29);
});
