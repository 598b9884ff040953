import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../components/format/format.ts';
import { roughly, significantStep } from '../../components/format/round.ts';

const now = Date.parse('2026-10-19T10:30:00Z');
const en = createFormat('en', now, 'UTC');
const zh = createFormat('zh-CN', now, 'UTC');

describe('figures in the user’s language', () => {
  test('counts, money and rates as the language writes them', () => {
    expect(en.count(1284310)).toBe('1,284,310');
    expect(en.money(37339.05, 'USD')).toBe('$37,339');
    expect(zh.money(37339.05, 'USD')).toBe('US$37,339');
    expect(en.money(41.35, 'USD')).toBe('$41.35');
    expect(en.money(37339.05, null)).toBe('37,339');
    expect(en.rate(0.07899)).toBe('7.90%');
    expect(zh.compact(13095)).toBe('1.3万');
  });

  test('a rounded figure is not shown more precisely than it was printed', () => {
    expect(zh.figure({ value: 12000, low: 11500, high: 13000 }, 'count', null)).toBe('1.2万');
    expect(en.figure({ value: 12000, low: 12000, high: 12000 }, 'count', null)).toBe('12,000');
  });

  test('minus signs are true ones, ranges have an en dash, mixed signs a word', () => {
    expect(en.change(-0.213)).toBe('−21.3%');
    expect(en.change(0.0001)).toBe('0.0%');
    expect(en.rateRange({ low: 0.0759, high: 0.0822 })).toBe('7.59–8.22%');
    expect(en.moneyRange({ low: 7829, high: 12487 }, 'USD')).toBe('$7,830–12,490');
    expect(zh.moneyRange({ low: -490, high: 1050 }, 'USD')).toBe('-US$490 至 1,050'.replace('-', '−'));
  });

  test('no negative zero, no endless percentage', () => {
    expect(en.moneyRange({ low: -20000, high: 2e10 }, null)).toBe('0–20,000,000,000');
    expect(en.change(22857076)).toBe('>+999%');
    expect(en.change(-1)).toBe('−100.0%');
    expect(en.rate(0.00012)).toBe('0.012%');
  });

  test('days as a person writes them, with the year when it is another one', () => {
    expect(zh.period({ start: '2026-10-12', end: '2026-10-18' })).toBe('10月12–18日');
    expect(zh.period({ start: '2026-09-28', end: '2026-10-04' })).toBe('9月28日–10月4日');
    expect(en.period({ start: '2026-10-12', end: '2026-10-18' })).toBe('Oct 12–18');
    expect(en.period({ start: '2025-12-29', end: '2026-01-04' })).toContain('2025');
    expect(en.day('2026-10-13')).toBe('Oct 13');
    expect(en.time(now)).toBe('10:30');
    expect(en.time(now - 86_400_000)).toContain('Oct 18');
  });

  test('durations', () => {
    expect(en.duration(42)).toBe('42 sec');
    expect(en.duration(205)).toBe('3 min 25 sec');
    expect(en.duration(3900)).toBe('1 hr 5 min');
  });

  test('an interval is rounded without moving an end by more than a hundredth of its half width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        (low, width) => {
          const half = width / 2;
          expect(significantStep({ low, high: low + width })).toBeLessThanOrEqual(half / 100 + 1e-9);
        },
      ),
    );
  });

  test('a guide number is rounded up to two digits', () => {
    expect(roughly(13095)).toBe(14000);
    expect(roughly(312)).toBe(320);
    expect(roughly(7)).toBe(7);
    expect(roughly(0)).toBe(0);
  });
});
