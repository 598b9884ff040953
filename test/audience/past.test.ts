import { describe, expect, test } from 'vitest';
import { recommend } from '../../lib/audience/recommend/index.ts';
import { noPast, type Past } from '../../lib/audience/recommend/past.ts';
import type { Recommendation, Surface } from '../../lib/audience/types.ts';
import type { Diagnosis, Verdict } from '../../lib/funnel/types.ts';
import { causeOf, diagnosisOf, leakIn, stepOf } from './diagnosis.ts';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-22T08:00:00Z');

function advise(past: Partial<Past>, more: { diagnosis?: Diagnosis; surfaces?: Surface[]; today?: string } = {}) {
  return recommend({
    diagnoses: [more.diagnosis ?? leakIn('intent')],
    surfaces: more.surfaces ?? ['tiktok-ads', 'seller-crm'],
    today: more.today ?? '2026-11-22',
    now,
    past: { ...noPast, ...past },
  });
}

const find = (list: Recommendation[], id: string) => list.find((one) => one.id === id);

/** A week after which a step was judged against the week before. */
function week(start: string, end: string, against: [string, string], verdict: Verdict, change: number): Diagnosis {
  const baseline = {
    kind: 'previous_period' as const,
    period: { start: against[0], end: against[1] },
    rate: 0.05,
    low: 0.04,
    high: 0.06,
  };
  const moved = { value: change, low: change - 0.04, high: change + 0.04 };
  const step = stepOf('intent-purchase', { verdict, baseline, change: moved });
  return { ...diagnosisOf([step], verdict === 'leak' ? step.id : null, 'marketing'), period: { start, end } };
}

describe('what was started is not advised again before its effect can be told', () => {
  const started = {
    id: 'ads_intent-intent-purchase',
    funnel: 'marketing',
    step: 'intent-purchase',
    on: '2026-11-18',
    review: '2026-11-25',
  };

  test('until its review it is under way: no steps, no request body, after what is new', () => {
    const list = advise({ started: [started] });
    expect(list.map(({ id, kind }) => [id, kind])).toEqual([
      ['crm_intent-intent-purchase', 'audience'],
      ['ads_intent-intent-purchase', 'under_way'],
    ]);
    expect(list[1]).toMatchObject({
      steps: [{ key: 'step.under_way', params: { on: '2026-11-18', review: '2026-11-25' } }],
      payload: null,
      track: { start: { state: 'running', outcome: null } },
    });
  });

  test('from its review on it is due, and advised like any other', () => {
    const [first] = advise({ started: [started] }, { today: '2026-11-25' });
    expect(first).toMatchObject({ id: started.id, kind: 'audience', track: { start: { state: 'due' } } });
    expect(first?.steps.length).toBeGreaterThan(1);
  });

  test('the last start counts, and a start in another funnel does not', () => {
    const again = { ...started, on: '2026-11-01', review: '2026-11-08' };
    expect(find(advise({ started: [started, again] }), started.id)?.kind).toBe('under_way');
    expect(find(advise({ started: [{ ...started, funnel: 'shop' }] }), started.id)?.kind).toBe('audience');
  });

  const past = { ...started, on: '2026-11-01', review: '2026-11-08' };

  test('its outcome is the finding that compares days since the start with days before it', () => {
    const measured = week('2026-11-08', '2026-11-14', ['2026-10-18', '2026-10-31'], 'gain', 0.2);
    const list = advise({ started: [past], findings: [measured] });
    expect(find(list, past.id)?.track?.start).toMatchObject({
      state: 'measured',
      outcome: { verdict: 'better', change: { value: 0.2 }, period: { start: '2026-11-08' } },
    });
    expect(list[0]?.id).toBe(past.id);
  });

  test('a finding whose days mix both sides of the start is no outcome', () => {
    const mixed = week('2026-10-30', '2026-11-05', ['2026-10-18', '2026-10-29'], 'gain', 0.2);
    const late = week('2026-11-08', '2026-11-14', ['2026-11-01', '2026-11-07'], 'gain', 0.2);
    const list = advise({ started: [past], findings: [mixed, late] });
    expect(find(list, past.id)?.track?.start).toMatchObject({ state: 'due', outcome: null });
  });

  test.each([
    ['steady', 'same', 0],
    ['leak', 'worse', -0.2],
  ] as const)('tried and %s: said so, and put after what is new', (verdict, outcome, change) => {
    const measured = week('2026-11-08', '2026-11-14', ['2026-10-18', '2026-10-31'], verdict, change);
    const list = advise({ started: [past], findings: [measured] });
    expect(list.map(({ id }) => id)).toEqual(['crm_intent-intent-purchase', past.id]);
    expect(list[1]?.whyNot[0]).toMatchObject({ key: `whyNot.tried_${outcome}`, params: { on: '2026-11-01' } });
  });
});

describe('packs on their way', () => {
  const doudian = { surfaces: ['doudian'] as Surface[] };
  const pushes = (past: Partial<Past>) => advise(past, doudian)[0];

  test('a pack of the same people pushed within the day is not pushed again', () => {
    const one = pushes({ packs: [{ name: '加购 30天', at: now - 3 * HOUR }] });
    expect(one?.track?.push).toEqual({ name: '加购 30天', at: now - 3 * HOUR, repush: now + 21 * HOUR });
    expect(one?.steps.map(({ key }) => key)).toContain('step.doudian_pushed');
    expect(one?.steps.map(({ key }) => key)).not.toContain('step.doudian_push');
  });

  test('after a day it is pushed again for fresh data', () => {
    const one = pushes({ packs: [{ name: '加购 30天', at: now - 25 * HOUR }] });
    expect(one?.track?.push?.repush).toBeNull();
    expect(one?.steps.map(({ key }) => key)).toContain('step.doudian_push');
  });

  test('a pack is known by the audience that is kept under its name', () => {
    const audiences = [{ name: '双11', expression: '"add to cart 30d"' }];
    expect(pushes({ audiences, packs: [{ name: '双11', at: now - HOUR }] })?.track?.push?.name).toBe('双11');
    expect(pushes({ packs: [{ name: '双11', at: now - HOUR }] })?.track?.push).toBeNull();
  });
});

describe('sizes read before', () => {
  const size = (day: string, people: number, name = '加购 30天') => ({ name, day, low: people, high: people });
  const doudian = { surfaces: ['doudian'] as Surface[] };

  test('a size read today on another page is known', () => {
    const [one] = advise({ sizes: [size('2026-11-22', 4200)] }, doudian);
    expect(one?.size).toMatchObject({ low: 4200, high: 4200 });
    expect(one?.limits[0]).toMatchObject({ limit: 'doudian_pack_min', verdict: 'surely' });
  });

  test('a size of an earlier day is shown as such and decides nothing', () => {
    const [one] = advise({ sizes: [size('2026-11-21', 4200), size('2026-11-01', 3900)] }, doudian);
    expect(one?.size).toBeNull();
    expect(one?.track?.sizes).toEqual([
      { day: '2026-11-01', low: 3900, high: 3900 },
      { day: '2026-11-21', low: 4200, high: 4200 },
    ]);
    expect(one?.limits[0]?.verdict).toBe('may');
  });

  test('sizes of one day that disagree are not taken', () => {
    expect(advise({ sizes: [size('2026-11-22', 10), size('2026-11-22', 20)] }, doudian)[0]?.size).toBeNull();
  });

  test('another audience’s size is not', () => {
    const [one] = advise({ sizes: [size('2026-11-22', 9, '加购 60天')] }, doudian);
    expect(one?.size).toBeNull();
    expect(one?.track?.sizes).toEqual([]);
  });
});

test('a leak is dated back over the unbroken run of findings that show it', () => {
  const current = week('2026-11-15', '2026-11-21', ['2026-11-08', '2026-11-14'], 'leak', -0.2);
  const before = [
    week('2026-10-18', '2026-10-24', ['2026-10-11', '2026-10-17'], 'leak', -0.2),
    week('2026-10-25', '2026-10-31', ['2026-10-18', '2026-10-24'], 'steady', 0),
    week('2026-11-01', '2026-11-07', ['2026-10-25', '2026-10-31'], 'leak', -0.2),
    week('2026-11-08', '2026-11-14', ['2026-11-01', '2026-11-07'], 'leak', -0.1),
  ];
  expect(advise({ findings: before }, { diagnosis: current })[0]?.track?.leakingSince).toBe('2026-11-01');
  expect(advise({ findings: before.slice(0, 2) }, { diagnosis: current })[0]?.track?.leakingSince).toBeNull();
});

describe('the knowledge base says whose audience fits a cause', () => {
  const withCauses = (...causes: ReturnType<typeof causeOf>[]): Diagnosis => {
    const diagnosis = diagnosisOf([stepOf('click-order', { verdict: 'leak' })], 'click-order');
    diagnosis.diagnosed?.causes.push(...causes);
    return diagnosis;
  };

  test('the first cause that the evidence speaks for names the stage, and is cited', () => {
    const diagnosis = withCauses(
      causeOf('tracking', null),
      causeOf('saturation', 'awareness', { fit: 'contradicted' }),
      causeOf('order_step', 'consideration', { measureNext: 'add_to_cart_rate' }),
    );
    expect(advise({}, { diagnosis, surfaces: ['tiktok-ads'] })[0]).toMatchObject({
      stage: 'consideration',
      cause: 'order_step',
      measure: { metric: 'add_to_cart_rate' },
    });
  });

  test('the stage in which the step leaves people comes beside it; what is at hand on the page comes first', () => {
    const diagnosis = withCauses(causeOf('order_step', 'consideration'));
    const list = advise({}, { diagnosis, surfaces: ['seller-crm', 'tiktok-ads'] });
    expect(list.map(({ surface, stage, kind }) => [surface, stage, kind])).toEqual([
      ['seller-crm', 'intent', 'audience'],
      ['tiktok-ads', 'consideration', 'audience'],
      ['tiktok-ads', 'intent', 'audience'],
      ['seller-crm', 'consideration', 'not_possible'],
    ]);
  });

  test('where the same people see it again and again, new people are looked for, not those who looked before', () => {
    const worn = causeOf('saturation', 'awareness', { remedies: ['broaden_audience', 'lookalike_buyers'] });
    expect(advise({}, { diagnosis: withCauses(worn), surfaces: ['tiktok-ads'] })[0]).toMatchObject({
      id: 'ads_new_people-click-order',
      stage: 'awareness',
      use: 'lookalike_seed',
    });
    const narrow = causeOf('audience_too_narrow', 'awareness', { remedies: ['broaden_audience'] });
    expect(advise({}, { diagnosis: withCauses(narrow), surfaces: ['tiktok-ads'] })[0]?.id).toBe(
      'ads_awareness-click-order',
    );
  });

  test('where too many strangers see it, the engaged are addressed, once', () => {
    const wide = causeOf('audience_too_wide', 'consideration', {
      remedies: ['check_audience_width', 'engaged_viewers'],
    });
    const diagnosis = diagnosisOf([stepOf('impression-click', { verdict: 'leak' })], 'impression-click', 'campaign');
    diagnosis.diagnosed?.causes.push(wide);
    expect(advise({}, { diagnosis, surfaces: ['tiktok-ads'] })).toMatchObject([
      { id: 'ads_engaged-impression-click', stage: 'consideration', expression: '"video_50 30d"' },
    ]);
  });

  test('where new buyers dilute the old ones, they are sold to, not looked for', () => {
    const diluted = causeOf('new_buyers_dilute', 'purchase', { remedies: ['remarket_related', 'membership'] });
    expect(advise({}, { diagnosis: withCauses(diluted), surfaces: ['qianchuan'] })[0]).toMatchObject({
      id: 'qianchuan_new_buyers-click-order',
      include: [{ tag: 'paid', days: 30 }],
    });
  });

  test('without such a cause the stage follows from the step', () => {
    expect(advise({}, { diagnosis: withCauses(causeOf('tracking', null)), surfaces: ['tiktok-ads'] })[0]).toMatchObject(
      { stage: 'intent', cause: null },
    );
  });
});
