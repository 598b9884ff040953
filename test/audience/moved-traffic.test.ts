import { describe, expect, test } from 'vitest';
import { recommend } from '../../lib/audience/recommend/index.ts';
import type { Surface } from '../../lib/audience/types.ts';
import { mixSplit, type RowPair } from '../../lib/funnel/mix.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { createI18n, languages, textOf } from '../../lib/i18n/index.ts';
import { diagnosisOf, stepOf } from './diagnosis.ts';

/** A table whose click-through rate fell, with the rows that it fell by. */
function fallen(rows: readonly RowPair[]): Diagnosis {
  const step = stepOf('impression-click', { metric: 'ctr', verdict: 'leak', rate: 0.028 });
  const mix = (mixSplit(rows) ?? []).map((part) => ({ ...part, step: step.id }));
  return {
    ...diagnosisOf([step], step.id),
    decomposition: { of: 'gmv', from: 0, to: 0, currency: null, factors: [], mix },
  };
}

function next(rows: readonly RowPair[], surface: Surface | null = 'tiktok-ads') {
  return recommend({ diagnoses: [fallen(rows)], surfaces: [surface, 'seller-crm'], today: '2026-11-22' });
}

const search: RowPair = { entity: 'Search', now: { k: 1200, n: 20_000 }, before: { k: 3600, n: 60_000 } };
const feed: RowPair = { entity: 'Feed', now: { k: 1600, n: 80_000 }, before: { k: 800, n: 40_000 } };

describe('a fall that is mix alone (Simpson)', () => {
  test('gets no audience for a stage that did not worsen, but the rows that lost and took the traffic', () => {
    const list = next([search, feed]);
    expect(list).toHaveLength(1);
    const [only] = list;
    expect(only).toMatchObject({ id: 'mix-impression-click', kind: 'action', expression: null, include: [], rank: 1 });
    expect(only?.steps.slice(0, 2)).toEqual([
      { key: 'step.mix_shrank', params: { name: 'Search', before: 60, now: 20, rate: 6, whole: 2.8 } },
      { key: 'step.mix_grew', params: { name: 'Feed', before: 40, now: 80, rate: 2, whole: 2.8 } },
    ]);
    expect(only?.whyNot.map(({ key }) => key)).toEqual(['whyNot.mix_stage']);
  });

  test('names a row that left by the rate that it had', () => {
    const [only] = next([{ ...search, now: null }, feed]);
    expect(only?.steps[0]?.params).toMatchObject({ name: 'Search', before: 60, now: 0, rate: 6 });
  });

  test('speaks of budgets only where the cited rule is about them', () => {
    const budget = (surface: Surface | null) => next([search, feed], surface)[0]?.steps.at(-1)?.key;
    expect(budget('gmv-max')).toBe('step.gmv_budget');
    expect(budget('doudian')).toBe('step.mix_back');
    expect(budget(null)).toBe('step.mix_back');
  });

  test.each(languages)('is said in %s', (language) => {
    const i18n = createI18n(language);
    const [only] = next([search, feed]);
    const texts = only ? [only.title, ...only.steps, ...only.whyNot] : [];
    expect(texts.length).toBeGreaterThan(4);
    for (const { key, params } of texts) {
      const said = textOf(i18n, `audience:${key}`, params);
      expect(said).not.toBeNull();
      expect(said).not.toContain('{{');
    }
  });
});

describe('a fall within the rows', () => {
  test('keeps its audience, also where part of it is mix', () => {
    const worse: RowPair = { ...search, now: { k: 500, n: 20_000 } };
    const half: RowPair = { ...feed, now: { k: 900, n: 80_000 } };
    for (const rows of [
      [
        { ...worse, before: { k: 1200, n: 20_000 } },
        { ...feed, before: { k: 1600, n: 80_000 } },
      ],
      [worse, half],
    ])
      expect(next(rows)[0]?.kind).toBe('audience');
  });

  test('so does one whose rows made up for the move', () => {
    const better: RowPair = { ...feed, now: { k: 5600, n: 80_000 } };
    expect(next([search, better])[0]?.kind).toBe('audience');
  });
});
