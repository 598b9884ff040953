import { describe, expect, test } from 'vitest';
import { causesOf } from '../../lib/funnel/causes.ts';
import type { Rule } from '../../lib/funnel/knowledge/types.ts';
import type { SignalContext } from '../../lib/funnel/signals.ts';
import type { Step } from '../../lib/funnel/types.ts';

const estimate = (value: number) => ({ value, low: value, high: value });

function step(from: string, to: string, verdict: Step['verdict'], change: number): Step {
  return {
    id: `${from}-${to}`,
    from,
    to,
    metric: null,
    rate: 0.1,
    low: 0.09,
    high: 0.11,
    baseline: null,
    change: { value: change, low: change - 0.02, high: change + 0.02 },
    verdict,
    why: null,
    provisional: false,
    phi: null,
    needs: null,
    worth: null,
    gate: true,
    evidence: [],
  };
}

function context(now: Record<string, number>, before: Record<string, number>, steps: Step[]): SignalContext {
  const [leaking] = steps;
  if (!leaking) throw new Error('a step is needed');
  const of = (values: Record<string, number>) => (metric: string) => {
    const value = values[metric];
    return value === undefined ? null : estimate(value);
  };
  return {
    now: of(now),
    before: of(before),
    figure: (metric) => (metric in now ? `f-${metric}` : null),
    currency: 'USD',
    steps,
    leaking,
    decomposition: null,
    notes: [],
    marks: { period: new Set(), against: new Set() },
    margin: Math.log(1.05),
  };
}

function rule(id: string, all: Rule['when']['all'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    funnels: null,
    steps: null,
    confounder: false,
    when: { all, any: [], none: [] },
    remedies: [],
    audience: null,
    measureNext: null,
    citations: [{ source: 'D2', asOf: null, title: null }],
    ...more,
  };
}

const fatigue = rule('creative_fatigue', ['frequency_up', 'ctr_down', 'cvr_holding'], {
  steps: [{ from: 'impression', to: 'click' }],
  remedies: ['cash_on_delivery_shop', 'cash_on_delivery', 'cart_reminder'],
});

const falling = [step('impression', 'click', 'leak', -0.2), step('click', 'order', 'steady', 0)];

describe('causes', () => {
  test('frequency up, clicks down and conversion holding is consistent with creative fatigue', () => {
    const [cause] = causesOf(
      [fatigue],
      'shop',
      context({ frequency: 3 }, { frequency: 2 }, falling),
      ['tiktok_shop'],
      'US',
    );
    expect(cause).toMatchObject({ rule: 'creative_fatigue', fit: 'consistent' });
    expect(cause?.evidence[0]).toMatchObject({ figure: 'f-frequency', before: estimate(2) });
  });

  test('only remedies of the surface and market at hand are offered', () => {
    const at = context({ frequency: 3 }, { frequency: 2 }, falling);
    expect(causesOf([fatigue], 'shop', at, ['tiktok_shop'], 'US')[0]?.remedies).toEqual(['cart_reminder']);
    expect(causesOf([fatigue], 'shop', at, ['tiktok_shop'], 'VN')[0]?.remedies).toEqual([
      'cash_on_delivery_shop',
      'cart_reminder',
    ]);
  });

  test('a signal that is seen not to hold contradicts the cause, and it offers nothing', () => {
    const [cause] = causesOf(
      [fatigue],
      'shop',
      context({ frequency: 2 }, { frequency: 2 }, falling),
      ['tiktok_shop'],
      null,
    );
    expect(cause).toMatchObject({ fit: 'contradicted', remedies: [] });
  });

  test('what the page does not show decides nothing', () => {
    expect(causesOf([fatigue], 'shop', context({}, {}, falling), ['tiktok_shop'], null)).toEqual([]);
  });

  test('one signal is no cause', () => {
    const single = rule('auction', ['cpm_up']);
    expect(causesOf([single], 'shop', context({ cpm: 9 }, { cpm: 5 }, falling), ['ads_manager'], null)).toEqual([]);
  });

  test('confounders come first', () => {
    const budget = rule('budget_change', ['budget_changed', 'cost_up'], { confounder: true });
    const at = context({ frequency: 3, cost: 900 }, { frequency: 2, cost: 400 }, falling);
    expect(causesOf([fatigue, budget], 'shop', at, ['ads_manager'], null).map((c) => c.rule)).toEqual([
      'budget_change',
      'creative_fatigue',
    ]);
  });

  test('a rule for another step or funnel is not looked at', () => {
    const other = rule('checkout', ['frequency_up', 'ctr_down'], { steps: [{ from: 'cart', to: 'order' }] });
    const live = rule('live', ['frequency_up', 'ctr_down'], { funnels: ['live'] });
    expect(
      causesOf([other, live], 'shop', context({ frequency: 3 }, { frequency: 2 }, falling), ['own_site'], null),
    ).toEqual([]);
  });
});
