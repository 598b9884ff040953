/** The knowledge base holds together: every rule cites, speaks both languages, and names only what the engine knows. */
import { describe, expect, test } from 'vitest';
import { funnels } from '../../lib/funnel/funnels/index.ts';
import { remedies, rules } from '../../lib/funnel/knowledge/index.ts';
import type { SignalId } from '../../lib/funnel/knowledge/types.ts';
import { signalIds } from '../../lib/funnel/signals.ts';
import { createI18n, textOf } from '../../lib/i18n/index.ts';
import { findMetric } from '../../lib/metrics/catalogue.ts';

const languages = (['en', 'zh-CN'] as const).map((language) => createI18n(language));
const known = new Set<SignalId>(signalIds);

describe('every rule', () => {
  test('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(rules)('$id cites, has texts and remedies, and names known signals and metrics', (rule) => {
    expect(rule.citations.length).toBeGreaterThan(0);
    expect(rule.remedies.length).toBeGreaterThan(0);
    for (const i18n of languages) expect(textOf(i18n, `funnel:cause.${rule.id}`)).toBeTruthy();
    const { all, any, none } = rule.when;
    for (const signal of [...all, ...any, ...none]) expect(known).toContain(signal);
    expect(all.length + Math.min(any.length, 1)).toBeGreaterThanOrEqual(2);
    if (rule.measureNext) expect(findMetric(rule.measureNext)?.id).toBe(rule.measureNext);
  });
});

test.each(Object.entries(remedies))('remedy %s cites, has texts, a place, and is used', (id, remedy) => {
  expect(remedy.citations.length).toBeGreaterThan(0);
  expect(remedy.executableOn.length).toBeGreaterThan(0);
  for (const i18n of languages) expect(textOf(i18n, `funnel:remedy.${id}`)).toBeTruthy();
  expect(rules.some((rule) => rule.remedies.some((used) => used === id))).toBe(true);
});

test('every step of every funnel can be explained by a rule other than a confounder', () => {
  for (const { id, stages, cart, barred } of funnels) {
    stages.forEach((from, i) => {
      for (const [j, to] of stages.entries()) {
        const between = stages.slice(i + 1, j);
        const skippable = between.every((stage) => !stage.required || stage.id === cart);
        if (j <= i || !skippable || barred[`${from.id}-${to.id}`]) continue;
        const fitting = rules.filter(
          (rule) =>
            rule.steps?.some((step) => step.from === from.id && step.to === to.id) &&
            (rule.funnels === null || rule.funnels.includes(id)),
        );
        expect([`${id} ${from.id}-${to.id}`, fitting.length > 0]).toEqual([`${id} ${from.id}-${to.id}`, true]);
      }
    });
  }
});

test('what the platform decides is never offered where it decides', () => {
  for (const { executableOn, platformDecides } of Object.values(remedies))
    for (const place of platformDecides) expect(executableOn).not.toContain(place);
  for (const id of ['fewer_checkout_steps', 'local_payment', 'trust_badges'] as const)
    expect(remedies[id]).toMatchObject({ executableOn: ['own_site'], platformDecides: ['tiktok_shop', 'doudian'] });
});
