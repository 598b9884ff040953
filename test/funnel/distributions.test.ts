import { expect, test } from 'vitest';
import {
  betaCdf,
  fTail,
  logGamma,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
} from '../../lib/funnel/distributions.ts';

test('the normal distribution agrees with published tables', () => {
  expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 13);
  expect(normalCdf(-6)).toBeCloseTo(9.865876450376981e-10, 20);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015007, 9);
});

test("Student's t agrees with published tables", () => {
  expect(tQuantile(0.975, 3)).toBeCloseTo(3.182446305284, 9);
  expect(tQuantile(0.995, 21)).toBeCloseTo(2.831359558, 8);
  expect(tQuantile(0.975, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963984540054, 12);
  expect(tCdf(2, 5)).toBeCloseTo(0.949030260585, 10);
});

test('beta, gamma and F agree with published values', () => {
  expect(logGamma(4.5)).toBeCloseTo(2.4537365708424, 12);
  expect(betaCdf(0.3, 2, 5)).toBeCloseTo(0.579825, 10);
  // 5 % point of F(4, 10) is 3.478.
  expect(fTail(3.47805, 4, 10)).toBeCloseTo(0.05, 5);
});
