/** What neighbouring days share makes a run of days say less. */
import { expect, test } from 'vitest';
import { deviationsOf, inflations } from '../../lib/funnel/alike-days.ts';
import { uniform } from '../../lib/funnel/random.ts';
import { normal } from '../bench/model/draw.ts';

/** Days that keep `memory` of the day before, centred. */
function days(length: number, memory: number, seed: number) {
  const random = uniform(seed);
  let last = normal(random);
  const values = Array.from({ length }, () => {
    last = memory * last + Math.sqrt(1 - memory ** 2) * normal(random);
    return last;
  });
  const mean = values.reduce((sum, x) => sum + x, 0) / length;
  return deviationsOf(
    values.map((x) => x - mean),
    () => true,
  );
}

test('days that keep half of the day before are found out: they say at least three times less', () => {
  const found = inflations(Array.from({ length: 12 }, (_, i) => days(1000, 0.5, i + 1)));
  for (const { value } of found) {
    expect(value).toBeGreaterThan(2.7);
    expect(value).toBeLessThan(4.5);
  }
});

test('independent days of several steps are hardly inflated', () => {
  const found = inflations([1, 2, 3, 4].map((seed) => days(400, 0, seed)));
  expect(Math.max(...found.map(({ value }) => value))).toBeLessThan(1.35);
});

test('what all steps share is reckoned with in a step that hides it, and costs degrees of freedom', () => {
  const [calm, ...others] = [days(28, 0, 9), ...[1, 2, 3, 4].map((seed) => days(28, 0.7, seed))];
  if (!calm) throw new Error('no step');
  const [among] = inflations([calm, ...others]);
  expect(among?.value).toBeGreaterThan(2);
  expect(among?.dof).toBeLessThan(20);
});

test('a step that never moved, or without neighbouring days, is taken as independent', () => {
  const still = deviationsOf(new Array<number>(20).fill(0), () => true);
  const apart = deviationsOf(days(20, 0.9, 3).values, () => false);
  expect(inflations([still, apart])).toEqual([
    { value: 1, dof: 19 },
    { value: 1, dof: 19 },
  ]);
});
