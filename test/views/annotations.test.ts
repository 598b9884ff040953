import { expect, test } from 'vitest';
import { everyDay } from '../../components/charts/trend-line.ts';
import { promotionRuns } from '../../components/trend/series.ts';
import type { Annotation } from '../../lib/history/schema.ts';

const points = everyDay([
  { day: '2026-11-08', value: 1 },
  { day: '2026-11-14', value: 2 },
]);
const mark = (start: string, end: string, kind: Annotation['kind'] = 'promotion'): Annotation => ({
  id: 1,
  scope: 's',
  start,
  end,
  kind,
  text: '',
});

test('promotion days are shaded in runs, within what the chart shows, read or not', () => {
  expect(promotionRuns(points, [mark('2026-11-01', '2026-11-08'), mark('2026-11-11', '2026-11-12')])).toEqual([
    [0, 0],
    [3, 4],
  ]);
  expect(promotionRuns(points, [mark('2026-11-10', '2026-11-10'), mark('2026-11-11', '2026-11-30')])).toEqual([[2, 6]]);
});

test('days with another mark are not shaded', () => {
  expect(
    promotionRuns(points, [mark('2026-11-10', '2026-11-10', 'stock_out'), mark('2027-01-01', '2027-01-02')]),
  ).toEqual([]);
});
