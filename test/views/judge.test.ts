import { describe, expect, test } from 'vitest';
import { countNoise, judge, stepsInto } from '../../components/now/judge.ts';
import { countMarks, pooledRate, ranked } from '../../components/rows/rank.ts';
import { dailySeriesOf } from '../../components/trend/series.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { history } from './fixtures/cases.ts';
import { diagnosis, step } from './fixtures/week.ts';

const without = (more: Partial<Diagnosis>): Diagnosis => ({ ...diagnosis, diagnosed: null, ...more });
const only = (...steps: Diagnosis['steps']): Diagnosis => without({ steps });
const counts: [number, number, number, number] = [90, 1000, 100, 1000];

describe('what is said first', () => {
  test('a leak is named only when the model diagnosed it, never the largest drop-off', () => {
    expect(judge(diagnosis)).toMatchObject({ kind: 'leak', step: { id: 'click-cart' } });
    expect(judge(without({}))).toMatchObject({ kind: 'side', step: { id: 'click-cart' } });
  });

  test('no leak is said of the whole funnel only when every gate was judged', () => {
    const steady = step('a', 'b', counts, 1, 'steady');
    expect(judge(only(steady))).toEqual({ kind: 'no_leak', whole: true });
    expect(judge(only(steady, step('b', 'c', counts, 1, 'unknown')))).toEqual({ kind: 'no_leak', whole: false });
    expect(judge(only(steady, step('b', 'c', counts, 1, 'unknown', { gate: false })))).toEqual({
      kind: 'no_leak',
      whole: true,
    });
  });

  test('too little data points at the gate that lacks least', () => {
    const needs = (perPeriod: number) => ({ effect: 0.05, perPeriod, days: null, reachable: true });
    const verdict = judge(
      only(
        step('a', 'b', counts, 1, 'too_little_data', { needs: needs(900) }),
        step('b', 'c', counts, 1, 'too_little_data', { needs: needs(500) }),
        step('a', 'c', counts, 1, 'too_little_data', { needs: needs(5), gate: false }),
      ),
    );
    expect(verdict).toMatchObject({ kind: 'too_little', step: { id: 'b-c' } });
  });

  test('unknown says why', () => {
    expect(judge(only(step('a', 'b', counts, 1, 'unknown', { why: 'no_baseline' })))).toEqual({
      kind: 'unknown',
      why: 'no_baseline',
    });
    expect(judge(without({ steps: [] }))).toEqual({ kind: 'unknown', why: null });
  });
});

test('a count has noise only where the dispersion is known', () => {
  const [stage] = diagnosis.stages;
  if (!stage) throw new Error('the fixture has stages');
  const noise = countNoise(diagnosis, stage);
  expect(noise?.high).toBeCloseTo(1284310 + 1.959964 * Math.sqrt(1.8 * 1284310), 3);
  expect(countNoise({ ...diagnosis, steps: diagnosis.steps.map((one) => ({ ...one, phi: null })) }, stage)).toBeNull();
  expect(countNoise(diagnosis, { ...stage, value: null })).toBeNull();
});

test('a step that jumps over the cart stands with its stage, after the one before it', () => {
  const jump = step('click', 'order', counts, 1, 'steady');
  const into = stepsInto({ ...diagnosis, steps: [jump, ...diagnosis.steps] }, 3);
  expect(into.map(({ id }) => id)).toEqual(['cart-order', 'click-order']);
});

describe('rows', () => {
  test('leaks come first, by what they are worth; thin rows never lead', () => {
    const rows = ranked(diagnosis, 'click-cart');
    expect(rows.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['leak', 'leak', 'leak']);
    expect(rows[0]?.entity).toBe('US_Web_Conv_MoonLamp_Static_v1');
    expect(rows.at(-1)?.verdict).toBe('gain');
  });

  test('the mean is of all events, not of the rates', () => {
    const [one] = diagnosis.rows;
    if (!one) throw new Error('the fixture has rows');
    expect(
      pooledRate([
        { ...one, numerator: 1, denominator: 10 },
        { ...one, numerator: 90, denominator: 1000 },
      ]),
    ).toBeCloseTo(91 / 1010, 12);
    expect(pooledRate([])).toBeNull();
  });

  test('marks are counted', () => {
    expect(Object.fromEntries(countMarks(diagnosis.rows))).toEqual({ leak: 3, few: 5, gain: 3 });
  });
});

test('a trend is of page totals: rows and segments stay out', () => {
  const row = { ...history[0], entity: { kind: 'product', name: 'Lamp', id: null } } as (typeof history)[number];
  const [series, ...others] = dailySeriesOf([...history, row]);
  expect(others).toEqual([]);
  expect(series?.days).toBe(history.length);
  expect(series?.points.some(({ value }) => value === null)).toBe(true);
});
