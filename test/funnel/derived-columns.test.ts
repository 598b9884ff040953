import { describe, expect, test } from 'vitest';
import { withImpliedCounts } from '../../lib/funnel/derived-columns.ts';
import type { Column } from '../../lib/funnel/input.ts';
import type { Note } from '../../lib/funnel/types.ts';

const counts = (metric: string, ...values: number[]): Column => ({ metric, currency: null, values });
const rate = (metric: string, value: number, low: number, high: number): Column => ({
  metric,
  currency: null,
  values: [value],
  low: [low],
  high: [high],
});

describe('counts that a printed rate implies', () => {
  test('clicks from impressions and CTR, every count that prints so', () => {
    const notes: Note[] = [];
    const columns = [counts('impressions', 20_000), rate('ctr', 0.0231, 0.02305, 0.0232)];
    const clicks = withImpliedCounts(columns, 'generic', notes).find(({ metric }) => metric === 'clicks_destination');
    expect(clicks).toMatchObject({
      values: Float64Array.of(462),
      low: Float64Array.of(461),
      high: Float64Array.of(464),
    });
    expect(notes).toEqual([{ kind: 'counts_from_rate', metric: 'clicks_destination', rate: 'ctr' }]);
  });

  test('a blank cell stays unknown', () => {
    const columns = [counts('impressions', Number.NaN), rate('ctr', 0.02, 0.02, 0.02)];
    expect(withImpliedCounts(columns, 'generic', [])[2]?.values[0]).toBeNaN();
  });

  test.each([
    ['the count was printed', [counts('impressions', 100), counts('clicks_all', 5), rate('ctr', 0.05, 0.05, 0.05)]],
    ['no denominator was read', [counts('cost', 100), rate('ctr', 0.05, 0.05, 0.05)]],
    ['the denominator differs by platform', [counts('impressions', 100), rate('cvr', 0.05, 0.05, 0.05)]],
  ])('nothing where %s', (_, columns) => {
    expect(withImpliedCounts(columns, 'generic', [])).toEqual(columns);
  });
});
