import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/audience/assess.ts';
import { readRequest } from '../../lib/audience/request.ts';

const good = {
  surface: 'tiktok-ads',
  universe: 1_000_000,
  known: [{ expr: 'A', size: 5000 }],
  expression: 'A',
  use: 'target',
};

describe('a request that cannot be used is refused by the name of the field', () => {
  test.each([
    [null, 'request', 'must be a JSON object'],
    [[], 'request', 'must be a JSON object'],
    [{ ...good, surface: 'meta' }, 'surface', 'not "meta"'],
    [{ ...good, surface: '__proto__' }, 'surface', 'must be one of'],
    [{ ...good, use: undefined }, 'use', 'is missing'],
    [{ ...good, use: 'retarget' }, 'use', 'must be one of'],
    [{ ...good, universe: -1 }, 'universe', '0 or more'],
    [{ ...good, universe: 1.5 }, 'universe', 'whole number'],
    [{ ...good, universe: '1000' }, 'universe', 'must be a number'],
    [{ ...good, universe: 1e20 }, 'universe', '9007199254740991'],
    [{ ...good, known: {} }, 'known', 'must be a list'],
    [{ ...good, known: [{ expr: 'A' }] }, 'known.0.size', 'is missing'],
    [{ ...good, known: [{ size: 1 }] }, 'known.0.expr', 'is missing'],
    [{ ...good, known: [{ expr: 'A', size: '5' }] }, 'known.0.size', 'pair [low, high]'],
    [{ ...good, known: [{ expr: 'A', size: '1.2万' }] }, 'known.0.size', 'not "1.2万"'],
    [{ ...good, known: [{ expr: 'A', size: 1.5 }] }, 'known.0.size', 'whole number'],
    [{ ...good, known: [{ expr: 'A', size: -5 }] }, 'known.0.size', '0 or more'],
    [{ ...good, known: [{ expr: 'A', size: [9, 3] }] }, 'known.0.size', 'wrong way round'],
    [{ ...good, known: [{ expr: 'A', size: [1] }] }, 'known.0.size', 'pair [low, high]'],
    [{ ...good, known: [{ expr: 'A', size: [1, 2, 3] }] }, 'known.0.size', 'pair [low, high]'],
    [{ ...good, known: [{ expr: 'A', size: [null, 3] }] }, 'known.0.size', 'pair [low, high]'],
    [{ ...good, expression: 7 }, 'expression', 'must be a text'],
    [{ ...good, score: { value: 'x' } }, 'score.value', 'must be a number'],
    [{ ...good, score: 4.6 }, 'score', '{ "value", "outOf", "market" }'],
  ])('%j', (json, field, problem) => {
    expect(readRequest(json)).toEqual({ ok: false, field, problem: expect.stringContaining(problem) });
  });

  test('hostile names and nesting are taken for what they are', () => {
    const nested = `${'('.repeat(5000)}A${')'.repeat(5000)}`;
    expect(answer({ expression: `${nested} | constructor | __proto__ | "\u202Eabc"` }).size).toEqual([5000, 1_000_000]);
    expect(answer({ expression: Array(3000).fill('A').join(' - ') }).why).toContain('why.nobody');
    // The same letter in two ways of writing it
    expect(answer({ known: [{ expr: 'caf\u00e9', size: 7 }], expression: 'cafe\u0301' }).size).toEqual([7, 7]);
  });

  test('and by the place in its expression', () => {
    expect(readRequest({ ...good, expression: 'A &' })).toMatchObject({
      field: 'expression',
      fault: { code: 'missing_name', at: 3 },
    });
    expect(
      readRequest({
        ...good,
        known: [
          { expr: 'A', size: 1 },
          { expr: '(B', size: 1 },
        ],
      }),
    ).toMatchObject({
      field: 'known.1.expr',
      fault: { code: 'missing_close', at: 0 },
    });
  });

  test('what may be left out is left out, what means nothing is reported', () => {
    const { universe: _universe, known: _known, ...bare } = good;
    expect(readRequest({ ...bare, univers: 5 })).toMatchObject({
      ok: true,
      question: { knowledge: { known: [], universe: null } },
      ignored: ['univers'],
    });
    expect(readRequest({ ...good, known: null })).toMatchObject({ ok: true, question: { knowledge: { known: [] } } });
    expect(readRequest({ ...good, known: [{ expr: 'A', size: [5, null] }] })).toMatchObject({
      question: { knowledge: { known: [{ low: 5, high: null }] } },
    });
  });
});

function answer(more: object) {
  const request = readRequest({ ...good, ...more });
  if (!request.ok) throw new Error(request.field);
  const result = assess(request.question);
  if (!result.ok) throw new Error(result.contradiction.labels.join());
  const { size, verdicts, possible, reasons, payload, requests, gates } = result.assessment;
  return {
    size: [size.low, size.high],
    verdicts: Object.fromEntries(verdicts.map(({ limit, verdict }) => [limit, verdict])),
    possible,
    why: reasons.map(({ key }) => key),
    payload,
    requests,
    gates,
  };
}

describe('what a surface accepts', () => {
  const sizes = (known: Record<string, number>) => ({
    universe: null,
    known: Object.entries(known).map(([expr, size]) => ({ expr, size })),
  });

  test.each([
    [{ ...sizes({ A: 999 }) }, { tiktok_matched_min: 'cannot' }, false, ['why.limit']],
    [{ ...sizes({ A: 1000 }) }, { tiktok_matched_min: 'surely' }, true, ['why.tiktok_fits']],
    [{ ...sizes({ A: 1000 }), counts: 'page' }, { tiktok_matched_min: 'may' }, true, ['why.tiktok_fits']],
    [{ ...sizes({ A: 999 }), counts: 'page' }, { tiktok_matched_min: 'cannot' }, false, ['why.limit']],
    [{ ...sizes({ A: 100 }), use: 'lookalike_seed' }, { tiktok_seed_min: 'surely' }, true, ['why.tiktok_one_audience']],
    [
      { ...sizes({}), use: 'lookalike_seed', expression: '"my lookalike"' },
      { tiktok_seed_min: 'may' },
      false,
      ['why.lookalike_of_lookalike'],
    ],
    [
      { ...sizes({ A: 9000, B: 9000 }), expression: 'A - A' },
      { tiktok_matched_min: 'cannot' },
      false,
      ['why.nobody', 'why.tiktok_both_sides', 'why.limit'],
    ],
    [
      { ...sizes({ A: 5, B: 9000 }), expression: '(A | B) - A' },
      { tiktok_matched_min: 'surely' },
      true,
      ['why.tiktok_rewritten', 'why.tiktok_fits'],
    ],
    [{ ...sizes({ A: 9000 }), expression: 'A & B' }, { tiktok_matched_min: 'may' }, true, ['why.tiktok_two_steps']],
    [{ ...sizes({}), expression: '(A & B) | C' }, { tiktok_matched_min: 'may' }, true, ['why.tiktok_cut_back']],
    [
      { ...sizes({}), expression: 'carted & follows' },
      { tiktok_matched_min: 'may' },
      false,
      ['why.tiktok_intersection_of_kinds'],
    ],
    [{ ...sizes({}), expression: '精致妈妈' }, { tiktok_matched_min: 'may' }, false, ['why.foreign_tag']],
    [{ ...sizes({ A: 9000 }), surface: 'gmv-max' }, {}, false, ['why.gmv_max']],
    [{ ...sizes({}), surface: 'seller-crm' }, {}, true, ['why.crm_conditions_exist']],
    [{ ...sizes({}), surface: 'seller-crm', use: 'lookalike_seed' }, {}, false, ['why.crm_no_lookalike']],
    [{ ...sizes({}), surface: 'seller-crm', use: 'exclude' }, {}, false, ['why.crm_no_exclusion']],
    [
      { ...sizes({ 加购: 6_000_000, 收藏: 1 }), surface: 'doudian', expression: '加购 | 收藏' },
      { doudian_pack_min: 'surely', doudian_pack_max: 'surely', qianchuan_volume: 'surely' },
      true,
      ['why.doudian_fits'],
    ],
    [
      { ...sizes({ 加购: 6_000_000, 收藏: 1 }), surface: 'doudian', expression: '加购 - 收藏' },
      { doudian_pack_min: 'surely', doudian_pack_max: 'surely', qianchuan_volume: 'surely' },
      false,
      ['why.doudian_no_difference'],
    ],
    [
      { ...sizes({ 加购: 100_000_001 }), surface: 'doudian', expression: '加购', use: 'exclude' },
      { doudian_pack_min: 'surely', doudian_pack_max: 'cannot' },
      false,
      ['why.limit'],
    ],
    [
      { ...sizes({}), surface: 'doudian', expression: '加购 & 都市蓝领', use: 'exclude' },
      { doudian_pack_min: 'may', doudian_pack_max: 'may' },
      false,
      ['why.doudian_no_crowds'],
    ],
    // Advice that is missed does not make an audience impossible.
    [
      { ...sizes({ 加购: 400 }), surface: 'qianchuan', expression: '加购' },
      { qianchuan_volume: 'cannot' },
      true,
      ['why.qianchuan_push_first', 'why.below_qianchuan_volume'],
    ],
    [
      { ...sizes({}), surface: 'qianchuan', expression: '精致妈妈 | 都市蓝领' },
      { qianchuan_volume: 'may' },
      true,
      ['why.qianchuan_push_first', 'why.qianchuan_crowds_alone'],
    ],
    [
      { ...sizes({}), surface: 'qianchuan', expression: '精致妈妈 & 加购 - 支付' },
      { qianchuan_volume: 'may' },
      true,
      ['why.qianchuan_push_first'],
    ],
  ])('%j', (more, verdicts, possible, why) => {
    expect(answer(more)).toMatchObject({ verdicts, possible, why });
  });

  test('a score outside its gate closes the surface, one on another scale says nothing', () => {
    const crm = { ...sizes({}), surface: 'seller-crm' };
    expect(answer({ ...crm, score: { value: 2.9, outOf: 5, market: 'US' } })).toMatchObject({
      possible: false,
      why: ['why.gate', 'why.gate'],
    });
    expect(answer({ ...crm, score: { value: 69, outOf: 100, market: 'US' } })).toMatchObject({ possible: true });
    expect(answer({ ...crm, score: { value: 2.9, outOf: 5, market: 'us' } })).toMatchObject({ possible: false });
    expect(answer({ ...crm, score: { value: 2.9, outOf: 5 } })).toMatchObject({ possible: true });
    // Doudian is in one market: there is no other that its score could be of
    const doudian = { ...sizes({ 加购: 400 }), surface: 'doudian', expression: '加购' };
    const refused = answer({ ...doudian, score: { value: 4.2, outOf: 5 } });
    expect(refused).toMatchObject({ possible: false, why: ['why.gate'] });
  });
});

describe('the request body of a rule audience', () => {
  const payload = (expression: string) => answer({ universe: null, known: [], expression }).payload;

  test('has the documented shape, with placeholders for ids', () => {
    expect(payload('("add to cart 30d" | "initiate checkout 14d") - "complete payment 30d"')).toEqual({
      advertiser_id: '<ADVERTISER_ID>',
      custom_audience_name: '("add to cart 30d" | "initiate checkout 14d") - "complete payment 30d"',
      audience_type: 'TIKTOK_SHOP',
      audience_sub_type: 'NORMAL',
      retention_in_days: 365,
      is_auto_refresh: true,
      rule_spec: {
        inclusion_rule_set: {
          operator: 'OR',
          rules: [rule('TIKTOK SHOP ADD TO CART', 30), rule('TIKTOK SHOP INITIATE CHECKOUT', 14)],
        },
        exclusion_rule_set: { operator: 'OR', rules: [rule('TIKTOK SHOP COMPLETE PAYMENT', 30)] },
      },
      untested: true,
    });
  });

  test('names one kind of source, leaves out what is not asked for, and is null where it cannot be', () => {
    expect(payload('"pixel add to cart 30d" | "page browse 30d"')).toMatchObject({ audience_type: 'PIXEL' });
    expect(payload('"add to cart"')?.rule_spec.exclusion_rule_set).toBeUndefined();
    expect(payload('"form view 30d"')?.rule_spec.inclusion_rule_set.rules[0]?.event_source_ids).toBeUndefined();
    expect(payload('"live video view 14d"')).toMatchObject({ audience_type: 'ENGAGEMENT_LIVE_VIDEO' });
    expect(payload('"live video view 60d"')).toBeNull();
    expect(payload('"followers 60d"')).toMatchObject({ audience_type: 'BUSINESS_ACCOUNT' });
    expect(payload('"add to cart 30d" | followers')).toBeNull();
    expect(payload('"add to cart 30d" & "complete payment 30d"')).toBeNull();
    expect(payload('"add to cart 400d"')).toBeNull();
    expect(payload('A')).toBeNull();
  });

  const bodies = (expression: string, use = 'target') =>
    answer({ universe: null, known: [], expression, use }).requests.map(({ as, body }) => [
      as,
      body.audience_type,
      body.custom_audience_name,
    ]);

  test('takes several audiences where one rule audience cannot be the set', () => {
    expect(bodies('"add to cart 30d" & "complete payment 30d"')).toEqual([
      ['include', 'TIKTOK_SHOP', '"add to cart 30d"'],
      ['exclude', 'TIKTOK_SHOP', '"add to cart 30d" - "complete payment 30d"'],
    ]);
    expect(bodies('"play 50 30d" - "complete payment 30d"')).toEqual([
      ['include', 'ENGAGEMENT', '"play 50 30d"'],
      ['exclude', 'TIKTOK_SHOP', '"complete payment 30d"'],
    ]);
    expect(bodies('"add to cart 30d" | followers')).toEqual([
      ['include', 'TIKTOK_SHOP', '"add to cart 30d"'],
      ['include', 'BUSINESS_ACCOUNT', 'followers'],
    ]);
    expect(bodies('(viewed - carted) | (carted - paid)', 'exclude').map(([as]) => as)).toEqual(['exclude', 'exclude']);
    expect(bodies('viewed | carted', 'lookalike_seed')).toEqual([['seed', 'TIKTOK_SHOP', 'carted | viewed']]);
  });

  test('is told apart from what the endpoint cannot make', () => {
    const why = (expression: string) => answer({ universe: null, known: [], expression }).why;
    expect(why('"add to cart 30d" - newsletter')).toContain('why.tiktok_no_body_tags');
    expect(why('"add to cart 400d"')).toContain('why.tiktok_no_body_tags');
    expect(why('"add to cart 30d"')).not.toContain('why.tiktok_no_body_tags');
    // Audiences of the user's own are chosen, not made
    expect(why('newsletter - customers')).toEqual(['why.tiktok_fits']);
  });

  function rule(event: string, days: number) {
    return {
      event_source_ids: ['<SHOP_ID>'],
      retention_days: days,
      filter_set: { operator: 'OR', filters: [{ field: 'EVENT', operator: 'EQ', value: event }] },
    };
  }
});

describe('the command', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  function run(input: string) {
    const node = `${root}node_modules/node/bin/node`;
    const { status, stdout, stderr } = spawnSync(
      node,
      ['--disable-warning=ExperimentalWarning', 'scripts/audience.ts', '-'],
      {
        cwd: root,
        input,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  }

  test('prints one object and nothing else', () => {
    const { status, stdout, stderr } = run(
      JSON.stringify({
        ...good,
        known: [
          { expr: 'A', size: 120000 },
          { expr: 'A & B', size: [9000, 11000] },
        ],
        expression: 'A - B',
      }),
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      low: 109000,
      high: 111000,
      sharp: true,
      ifIndependent: null,
      verdicts: [{ limit: 'tiktok_matched_min', needs: 1000, verdict: 'surely', asOf: '2025-07' }],
      possible: true,
      payload: null,
    });
  });

  test('names contradictory sizes and ends with 2', () => {
    const { status, stdout, stderr } = run(
      JSON.stringify({
        ...good,
        known: [
          { expr: 'A', size: 5 },
          { expr: 'A & B', size: [6, 7] },
          { expr: 'C', size: 1 },
        ],
      }),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('|A| = 5; |A & B| = 6–7');
    expect(stderr).not.toContain('|C|');
  });

  test.each(['', '{', '[]', '{"expression":"A &"}'])('ends with 2 on %j', (input) => {
    expect(run(input)).toMatchObject({ status: 2, stdout: '' });
  });
});
