import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { playFor, recommend, recommendFor } from '../../lib/audience/recommend/index.ts';
import { plays } from '../../lib/audience/recommend/plays/index.ts';
import { fitToSurface } from '../../lib/audience/surfaces/fit.ts';
import { surfaceIds } from '../../lib/audience/surfaces/index.ts';
import type { Surface } from '../../lib/audience/types.ts';
import type { Figure, Reading } from '../../lib/metrics/figure.ts';
import { page } from '../history/page.ts';
import { figureOf } from '../support/figure.ts';
import { causeOf, diagnosisOf, leakIn, stepOf } from './diagnosis.ts';

const stages = ['awareness', 'consideration', 'intent', 'purchase', 'loyalty'] as const;
const today = '2026-11-22';

function figure(metric: string, value: number, more: Partial<Figure> = {}): Figure {
  return figureOf(metric, value, { period: { start: '2026-11-15', end: '2026-11-21' }, ...more });
}

function reading(figures: Figure[]): Reading {
  const timing = { readMs: 0, longestTaskMs: 0, nodes: 0 };
  return { page, state: 'ok', figures, unread: [], readAt: 0, timing };
}

describe('every stage has a next step on every surface, or a reason why not', () => {
  const table = surfaceIds.flatMap((surface) => stages.map((stage) => [stage, surface] as const));

  test.each(table)('%s on %s', (stage, surface) => {
    const play = playFor(stage, surface, { funnel: 'marketing' });
    expect(play).not.toBeNull();
    if (play === null) return;
    expect(play.citations.length).toBeGreaterThan(0);
    if (play.kind === 'not_possible') {
      expect(play.whyNot.length).toBeGreaterThan(0);
      expect(play.whyNot.every(({ citations }) => citations.length > 0)).toBe(true);
    }
    expect(play.kind === 'audience').toBe(play.include.length > 0);
  });

  const possible: [(typeof stages)[number], Surface][] = [
    ['awareness', 'tiktok-ads'],
    ['consideration', 'tiktok-ads'],
    ['intent', 'tiktok-ads'],
    ['purchase', 'tiktok-ads'],
    ['intent', 'seller-crm'],
    ['loyalty', 'seller-crm'],
    ['intent', 'doudian'],
    ['loyalty', 'doudian'],
    ['intent', 'qianchuan'],
    ['loyalty', 'qianchuan'],
  ];

  test.each(possible)('%s on %s is an audience', (stage, surface) => {
    expect(playFor(stage, surface, { funnel: 'shop' })?.kind).toBe('audience');
  });

  test.each(stages)('GMV Max has actions without an audience for %s', (stage) => {
    const [only] = recommend({ diagnoses: [leakIn(stage)], surfaces: ['gmv-max'], today });
    expect(only).toMatchObject({ kind: 'action', include: [], exclude: [], expression: null, size: null, limits: [] });
    expect(only?.whyNot[0]?.key).toBe('whyNot.gmv_max_audience');
  });

  test('no play asks a surface for what it refuses', () => {
    for (const play of plays) {
      const { surface } = play;
      if (play.kind !== 'audience' || surface === null) continue;
      const cause = play.remedies && causeOf('any', play.stage, { remedies: [...play.remedies] });
      const diagnosis = leakIn(play.stage, play.funnels?.[0] ?? 'marketing', cause);
      const [draft] = recommend({ diagnoses: [diagnosis], surfaces: [surface], today });
      expect(draft?.title.key).toBe(`play.${play.id}`);
      expect(draft, play.id).toMatchObject({ kind: 'audience' });
      const parsed = parseExpression(draft?.expression ?? '');
      expect(
        parsed.ok && play.use !== null && fitToSurface(surface, play.use, parsed.expression).possible,
        play.id,
      ).toBe(true);
    }
  });

  test('the eight crowds never stand alone', () => {
    const crowds = ['gen_z', 'refined_mothers', 'urban_blue_collar', 'town_youth'];
    expect(plays.flatMap(({ include }) => include).some(({ tag }) => crowds.includes(tag))).toBe(false);
  });
});

describe('what is recommended follows from the diagnosis', () => {
  test('the diagnosed step comes first, then the leak that costs most', () => {
    const worth = (value: number) => ({
      value,
      low: value,
      high: value,
      currency: 'USD',
      of: 'gmv' as const,
      days: 7,
      net: false,
    });
    const diagnosis = diagnosisOf(
      [
        stepOf('impression-click', { verdict: 'leak', worth: worth(900) }),
        stepOf('click-cart', { verdict: 'leak', worth: worth(500) }),
        stepOf('cart-order', { verdict: 'leak', worth: worth(800) }),
      ],
      'click-cart',
    );
    const list = recommend({ diagnoses: [diagnosis], surfaces: ['tiktok-ads', 'seller-crm'], today });
    expect(list.map(({ stage, surface, kind, rank }) => [rank, stage, surface, kind])).toEqual([
      [1, 'consideration', 'tiktok-ads', 'audience'],
      [2, 'consideration', 'seller-crm', 'not_possible'],
      [3, 'awareness', 'tiktok-ads', 'audience'],
      [4, 'awareness', 'seller-crm', 'not_possible'],
    ]);
  });

  test.each([
    ['steady', 'intent'],
    ['leak', 'consideration'],
  ] as const)('where buy-now skips the cart and the cart branch is %s, click → order is %s', (branch, stage) => {
    const diagnosis = diagnosisOf(
      [stepOf('click-cart', { gate: false, verdict: branch }), stepOf('click-order', { verdict: 'leak' })],
      'click-order',
    );
    expect(recommend({ diagnoses: [diagnosis], surfaces: ['qianchuan'], today })[0]?.stage).toBe(stage);
  });

  test('a fan funnel gets the play for fans', () => {
    const diagnosis = diagnosisOf([stepOf('fans-active', { verdict: 'leak' })], 'fans-active', 'fan');
    expect(
      recommend({ diagnoses: [diagnosis], surfaces: ['doudian'], today })[0]?.include.map(({ tag }) => tag),
    ).toEqual(['active_fans', 'fan_club']);
  });

  test('nothing leaks: one quiet line, no audience', () => {
    const steady = diagnosisOf([stepOf('impression-click', { metric: 'product_ctr' })], null);
    expect(recommend({ diagnoses: [steady], surfaces: ['gmv-max'], today })).toMatchObject([
      { id: 'keep', kind: 'action', include: [], measure: { metric: 'product_ctr', lookAgainInDays: 7 } },
    ]);
  });

  test('too little data: wait, for as long and as much as it takes', () => {
    const needs = { effect: 0.05, perPeriod: 5100, days: 12, reachable: true };
    const undecided = diagnosisOf(
      [stepOf('click-cart', { metric: 'add_to_cart_rate', verdict: 'too_little_data', needs })],
      null,
    );
    expect(recommend({ diagnoses: [undecided], surfaces: ['seller-crm'], today })).toMatchObject([
      { id: 'wait', measure: { metric: 'add_to_cart_rate', lookAgainInDays: 12, needed: 5100 } },
    ]);
  });

  test('nothing was judged, or no surface is at hand: nothing is said', () => {
    expect(recommend({ diagnoses: [], surfaces: ['tiktok-ads'], today })).toEqual([]);
    expect(
      recommend({
        diagnoses: [diagnosisOf([stepOf('click-cart', { verdict: 'unknown' })], null)],
        surfaces: ['tiktok-ads', 'gmv-max'],
        today,
      }),
    ).toEqual([]);
    expect(recommend({ diagnoses: [leakIn('intent')], surfaces: [], today })).toEqual([]);
  });

  test('GMV Max alone says that it takes no audience, also where nothing was judged', () => {
    expect(recommend({ diagnoses: [], surfaces: ['gmv-max'], today })).toMatchObject([
      { kind: 'not_possible', surface: 'gmv-max', title: { key: 'why.gmv_max' }, include: [], payload: null },
    ]);
  });

  test('a table that speaks no platform’s words gets no platform’s steps, unless its seller names one', () => {
    const [only, ...others] = recommendFor({ diagnoses: [leakIn('intent')], platform: 'generic' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ surface: null, kind: 'action', objective: null, executableOn: [], limits: [] });
    expect(only?.whyNot[0]?.key).toBe('whyNot.surface_unknown');
    expect(
      recommendFor({ diagnoses: [leakIn('intent')], platform: 'generic', surface: 'doudian' }).map(({ id }) => id),
    ).toEqual(['doudian_intent-intent-purchase']);
  });

  test('a table takes its surfaces from its platform', () => {
    expect(recommendFor({ diagnoses: [leakIn('intent')], platform: 'doudian' }).map(({ surface }) => surface)).toEqual([
      'doudian',
      'qianchuan',
    ]);
    expect(recommendFor({ diagnoses: [leakIn('intent')], platform: 'unheard-of' })).toEqual([]);
  });
});

describe('sizes come from people on the page, and claim no more than that', () => {
  const intent = (figures: Figure[], surface: Surface = 'tiktok-ads') =>
    recommend({ diagnoses: [leakIn('intent')], surfaces: [surface], reading: reading(figures), today })[0];

  test('a week inside the look-back window is a lower bound, and page people are no matched users', () => {
    const one = intent([figure('add_to_cart_users', 5000), figure('buyers', 1200)]);
    expect(one?.include[0]).toMatchObject({
      size: { low: 5000, high: Number.POSITIVE_INFINITY },
      figure: 'f-add_to_cart_users',
    });
    expect(one?.size).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(one?.limits[0]).toMatchObject({ limit: 'tiktok_matched_min', verdict: 'may' });
  });

  test('events are not people', () => {
    expect(intent([figure('add_to_cart', 5000, { unit: 'count', basis: 'events' })])?.size).toBeNull();
    expect(intent([figure('add_to_cart_users', 5000, { basis: 'events' })])?.size).toBeNull();
  });

  test('a saved audience of the same tag and window gives its size', () => {
    const packs = ['加购 30天', '已购 30天'].map((name, i) =>
      figure('audience_size', [6_000_000, 400_000][i] as number, { entity: { kind: 'audience', name, id: null } }),
    );
    const one = intent(packs, 'qianchuan');
    expect(one?.size).toEqual({ low: 5_600_000, high: 6_000_000, sharp: true, ifIndependent: null });
    expect(one?.limits).toMatchObject([{ limit: 'qianchuan_volume', verdict: 'surely', severity: 'advice' }]);
  });

  test('a pack that cannot be saved is not recommended', () => {
    const one = intent(
      [figure('audience_size', 40, { entity: { kind: 'audience', name: '加购 30天', id: null } })],
      'doudian',
    );
    expect(one).toMatchObject({ kind: 'not_possible', steps: [] });
    expect(one?.whyNot[0]).toMatchObject({ key: 'why.limit', params: { limit: 'doudian_pack_min' } });
  });

  test('what the people of an audience did is not how many they are', () => {
    const reach = figure('reach', 5000, { entity: { kind: 'audience', name: '加购 30天', id: null } });
    expect(intent([reach], 'qianchuan')?.size).toBeNull();
  });

  test('rows and segments are not the shop', () => {
    const row = figure('add_to_cart_users', 5000, { entity: { kind: 'product', name: 'x', id: null } });
    expect(intent([row, figure('buyers', 5, { segment: 'ads' })])?.size).toBeNull();
  });
});

describe('a score gate holds on its own scale and in its own market', () => {
  const gate = (value: number, outOf: number | null, market: string | null, surface: Surface) =>
    recommend({
      diagnoses: [leakIn('intent')],
      surfaces: [surface],
      reading: reading([figure('experience_score', value, { unit: 'score', basis: null, outOf })]),
      market,
      today,
    })[0]
      ?.limits.filter(({ limit }) => limit.includes('score'))
      .map(({ verdict }) => verdict);

  test.each([
    [4.6, 5, null, 'doudian', ['surely']],
    [4.2, 5, null, 'doudian', ['cannot']],
    [69, 100, null, 'doudian', ['unknown']],
    [4.6, null, null, 'doudian', ['unknown']],
    [3.2, 5, 'US', 'seller-crm', ['cannot', 'surely']],
    [3.2, 5, 'TH', 'seller-crm', ['unknown', 'unknown']],
    [3.2, 5, null, 'seller-crm', ['unknown', 'unknown']],
  ] as const)('%d of %s in %s on %s', (value, outOf, market, surface, verdicts) => {
    expect(gate(value, outOf, market, surface)).toEqual(verdicts);
  });
});
