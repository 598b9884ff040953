import { expect, test } from 'vitest';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import type { Unit } from '../../lib/metrics/figure.ts';
import { alternativesTo, identities, identitiesOn, operandsOf } from '../../lib/metrics/identities.ts';

const unitOf = (id: string): Unit | undefined => findMetric(id)?.unit;

test('every operand is a canonical id', () => {
  const unknown = identities.flatMap(operandsOf).filter((id) => !findMetric(id));
  expect(unknown).toEqual([]);
});

test('identities are listed once', () => {
  const ids = identities.map((identity) => identity.id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('units agree on both sides of every equation', () => {
  const isCount = (unit: Unit | undefined) => unit === 'count' || unit === 'people';
  const wrong = identities.filter((identity) => {
    if (identity.kind === 'atMost')
      return (
        unitOf(identity.smaller) !== unitOf(identity.larger) &&
        !(isCount(unitOf(identity.smaller)) && isCount(unitOf(identity.larger)))
      );
    if (identity.kind === 'sum') return identity.parts.some((part) => unitOf(part) !== unitOf(identity.result));
    const [result, top, bottom] = operandsOf(identity).map(unitOf);
    if (isCount(top) && isCount(bottom)) return result !== 'rate' && result !== 'ratio';
    if (top === 'money' && bottom === 'money') return result !== 'rate' && result !== 'ratio';
    if (top === 'money') return result !== 'money';
    if (top === 'duration') return result !== 'duration' || !isCount(bottom);
    return !(bottom === 'duration' && isCount(top) && isCount(result));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('additive results of a sum have additive parts, unless they count people of disjoint groups', () => {
  for (const identity of identities) {
    if (identity.kind !== 'sum') continue;
    const additive = operandsOf(identity).map((id) => findMetric(id)?.additive);
    expect(new Set(additive).size, identity.id).toBe(1);
  }
});

test('the denominator of a conversion rate is the platform’s', () => {
  const cvr = (platform: Parameters<typeof identitiesOn>[0]) =>
    identitiesOn(platform).flatMap((identity) =>
      identity.kind === 'ratio' && identity.result === 'cvr' ? identity.denominator : [],
    );
  expect(cvr('tiktok_ads')).toEqual(['impressions']);
  expect(cvr('qianchuan')).toEqual(['clicks_destination']);
  expect(cvr('generic')).toEqual(['impressions', 'clicks_destination']);
});

test('alternatives name the other denominators of one result', () => {
  const first = identitiesOn('generic').find((identity) => identity.id === 'cvr=conversions/impressions');
  expect(first && alternativesTo(first, 'generic').map(({ id }) => id)).toEqual(['cvr=conversions/clicks_destination']);
  expect(first && alternativesTo(first, 'tiktok_ads')).toEqual([]);
});

test('bounds form no cycle', () => {
  const larger = new Map<string, string[]>();
  for (const identity of identities) {
    if (identity.kind === 'atMost')
      larger.set(identity.smaller, [...(larger.get(identity.smaller) ?? []), identity.larger]);
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (larger.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect([...larger.keys()].filter((id) => reaches(id, id))).toEqual([]);
});
