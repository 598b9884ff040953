import { expect, test } from 'vitest';
import { falseDiscovery, holmLevels } from '../../lib/funnel/errors.ts';
import { needsFor, verdictOf } from '../../lib/funnel/verdicts.ts';

test('Holm: levels grow as findings are made and stop at the first failure', () => {
  expect(holmLevels([0.001, 0.04, 0.02], 0.05)).toEqual([0.05 / 3, 0.05, 0.05 / 2]);
  expect(holmLevels([0.04, 0.04, 0.04], 0.05)).toEqual([0.05 / 3, 0.05 / 3, 0.05 / 3]);
  expect(holmLevels([0.001, 0.03, 0.04], 0.05)).toEqual([0.05 / 3, 0.025, 0.025]);
});

test('Benjamini–Hochberg: the example of the paper of 1995', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(falseDiscovery(p, 0.05).filter(Boolean)).toHaveLength(4);
});

const margin = Math.log(1.05);

test.each([
  [{ value: -0.2, low: -0.3, high: -0.1 }, 'leak'],
  [{ value: 0.2, low: 0.1, high: 0.3 }, 'gain'],
  [{ value: 0.01, low: -0.03, high: 0.04 }, 'steady'],
  [{ value: -0.02, low: -0.03, high: -0.01 }, 'steady'],
  [{ value: -0.2, low: -0.5, high: 0.1 }, 'too_little_data'],
  [{ value: -0.03, low: -0.059, high: -0.001 }, 'too_little_data'],
] as const)('%j is %s', (change, verdict) => {
  expect(verdictOf(change, margin)).toBe(verdict);
});

test('needs are computed at the margin, whatever was seen, and say when they cannot be met', () => {
  const needs = needsFor({ rate: 0.03, phi: 2, margin, t: 1.96, pace: { now: 10_000, before: 10_000 }, spare: 35 });
  // 2 · 2 · 0.97 / 0.03 · ((1.96 + 0.8416) / ln 1.05)² ≈ 426 470
  expect(needs?.perPeriod).toBeGreaterThan(425_000);
  expect(needs?.perPeriod).toBeLessThan(428_000);
  expect(needs).toMatchObject({ days: 43, reachable: false });
});
