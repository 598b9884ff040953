/** Whether an identity holds between shown values, and which value it would give one of them. */
import type { Interval } from '../../metrics/figure.ts';
import type { Identity } from '../../metrics/identities.ts';

/** Widened by this share against the arithmetic of floating point. */
const SLACK = 1e-9;

export type Shown = (metric: string) => Interval | null;

/** True or false where all operands are shown; null where one is not, or the denominator may be zero. */
export function holds(identity: Identity, shown: Shown): boolean | null {
  if (identity.kind === 'atMost') {
    const smaller = shown(identity.smaller);
    const larger = shown(identity.larger);
    return smaller && larger ? smaller.low <= larger.high * (1 + SLACK) : null;
  }
  const result = shown(identity.result);
  const given = implied(identity, identity.result, shown);
  return result && given ? overlap(result, given) : null;
}

/** The interval that a ratio or sum implies for one of its operands; null where the others are not shown. */
export function implied(identity: Identity, metric: string, shown: Shown): Interval | null {
  if (identity.kind === 'atMost') return null;
  if (identity.kind === 'sum') return impliedBySum(identity, metric, shown);
  const { result, numerator, denominator, factor } = identity;
  if (metric === result) return scaled(divided(shown(numerator), shown(denominator)), factor);
  if (metric === numerator) return scaled(multiplied(shown(result), shown(denominator)), 1 / factor);
  return metric === denominator ? scaled(divided(shown(numerator), shown(result)), factor) : null;
}

function impliedBySum(identity: Identity & { kind: 'sum' }, metric: string, shown: Shown): Interval | null {
  const sum: Interval = { low: 0, high: 0 };
  for (const part of identity.parts) {
    if (part === metric) continue;
    const range = shown(part);
    if (!range) return null;
    sum.low += range.low;
    sum.high += range.high;
  }
  if (metric === identity.result) return sum;
  const total = shown(identity.result);
  return total ? { low: total.low - sum.high, high: total.high - sum.low } : null;
}

function divided(a: Interval | null, b: Interval | null): Interval | null {
  if (!a || !b || b.low <= 0 || a.low < 0) return null;
  return { low: a.low / b.high, high: a.high / b.low };
}

function multiplied(a: Interval | null, b: Interval | null): Interval | null {
  return a && b && a.low >= 0 && b.low >= 0 ? { low: a.low * b.low, high: a.high * b.high } : null;
}

const scaled = (range: Interval | null, by: number): Interval | null =>
  range && { low: range.low * by, high: range.high * by };

export function overlap(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}
