import { expect, test } from 'vitest';
import { datedLabel, daysNamed, saysDays } from '../../../lib/reading/text/days-in-label.ts';

test.each([
  ['GMV today', 'GMV', 'today'],
  ["Today's orders", 'orders', 'Today'],
  ['Orders in the last 30 days', 'Orders', 'last 30 days'],
  ['GMV - Last 7 days', 'GMV', 'Last 7 days'],
  ['Sales this month', 'Sales', 'this month'],
  ['今日成交金额', '成交金额', '今日'],
  ['近7天的访客数', '访客数', '近7天'],
  ['直近7日間の売上', '売上', '直近7日間'],
  ['Ventas de hoy', 'Ventas', 'hoy'],
  ["Ventes d'aujourd'hui", 'Ventes', "aujourd'hui"],
  ['Umsatz letzten 7 Tage', 'Umsatz', 'letzten 7 Tage'],
  ['Penjualan hari ini', 'Penjualan', 'hari ini'],
  ['Doanh thu hôm nay', 'Doanh thu', 'hôm nay'],
  ['ยอดขายวันนี้', 'ยอดขาย', 'วันนี้'],
  ['최근 7일 매출', '매출', '최근 7일'],
])('%s', (text, label, days) => {
  expect(datedLabel(text)).toEqual({ label, days });
  expect(saysDays(days)).toBe(true);
});

test.each([
  'Orders',
  'today',
  'Holiday orders',
  'Birthday gifts',
  'Everyday sales',
  'Toda y ventas',
  '7日支付ROI',
  '当日支付ROI',
  '前7日ROI',
  'Custom conversions',
  'Orders (7 days)',
])('%s names no days', (text) => expect(datedLabel(text)).toBeNull());

test('days are told only where the day of the page is known, and the rule where one is needed', () => {
  expect(daysNamed('yesterday', '2026-11-15', null)).toEqual({ start: '2026-11-14', end: '2026-11-14' });
  expect(daysNamed('yesterday', '2026-11-15', undefined)).toBeNull();
  expect(daysNamed('last 7 days', '2026-11-15', null)).toBeNull();
  expect(daysNamed('last 7 days', '2026-11-15', false)).toEqual({ start: '2026-11-08', end: '2026-11-14' });
  expect(daysNamed('this month', '2026-11-15', false)).toBeNull();
});
