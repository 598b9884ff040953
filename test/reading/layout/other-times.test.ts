import { expect, test } from 'vitest';
import { isOfOtherTime } from '../../../lib/reading/layout/words/other-times.ts';

test.each([
  'All time',
  'All-time totals',
  'Lifetime performance',
  'Previous period',
  '历史累计',
  '上一周期',
  'Période précédente',
  'Período anterior',
  'Vorperiode',
  'Sejak awal',
  'Từ trước đến nay',
  'ตลอดเวลา',
  'Desde siempre',
  'Gesamter Zeitraum',
  'Depuis toujours',
  '累計',
  '전체 기간',
  'منذ البداية',
  'כל הזמנים',
])('“%s” is of other days', (heading) => {
  expect(isOfOtherTime(heading)).toBe(true);
});

test.each([
  'Overview',
  'Last 7 days',
  'Yesterday',
  'vs previous period',
  'Historical data',
  '核心数据',
  'Total',
  'Time',
  'Lifetime value',
])('“%s” is not, or says which days', (heading) => {
  expect(isOfOtherTime(heading)).toBe(false);
});
