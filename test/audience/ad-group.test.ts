import { describe, expect, test } from 'vitest';
import { combine, type Expression, tag, without } from '../../lib/audience/expression/expression.ts';
import { normalForm } from '../../lib/audience/expression/normal-form.ts';
import { simplify } from '../../lib/audience/expression/simplify.ts';
import { adGroupForm } from '../../lib/audience/surfaces/ad-group.ts';
import { adGroupParts, type RuleAudience } from '../../lib/audience/surfaces/ad-group-parts.ts';
import { fitToSurface } from '../../lib/audience/surfaces/fit.ts';
import type { AudienceUse } from '../../lib/audience/types.ts';
import { parsed } from './arbitrary.ts';

const TAGS = ['A', 'B', 'C'];
/** Kinds of people by the tags they carry, as bits; those without any tag are in no audience. */
const KINDS = [1, 2, 3, 4, 5, 6, 7];

/** The kinds of people in a rule audience: any of some tags without any of others. */
function ruleAudience(any: number, none: number): number {
  return KINDS.reduce((set, kind) => (kind & any && !(kind & none) ? set | (1 << kind) : set), 0);
}

function unionsOf(sets: readonly number[]): Set<number> {
  const unions = new Set([0]);
  for (const set of sets) for (const union of [...unions]) unions.add(union | set);
  return unions;
}

const singles = [...KINDS].flatMap((any) => [0, ...KINDS].map((none) => ruleAudience(any, none)));
const unions = unionsOf(singles);
/** Every set that one ad group, an exclusion or a seed can be, tried out. */
const REACHED: Record<AudienceUse, Set<number>> = {
  target: new Set([...unions].flatMap((include) => [...unions].map((exclude) => include & ~exclude))),
  exclude: unions,
  lookalike_seed: new Set(singles),
};

/** The set written out kind by kind. */
function expressionOf(set: number): Expression {
  const kinds = KINDS.filter((kind) => (set >> kind) & 1).map((kind) => {
    const side = (inside: boolean) => TAGS.filter((_, i) => ((kind >> i) & 1) === (inside ? 1 : 0)).map(tag);
    return without(combine('and', side(true)), side(false));
  });
  return combine('or', kinds);
}

describe('an ad group takes exactly the sets that some rule audiences make', () => {
  test.each(['target', 'exclude', 'lookalike_seed'] as const)('every set of three tags, as %s', (use) => {
    for (let set = 2; set < 256; set += 2) {
      const expression = simplify(expressionOf(set));
      const terms = expression && normalForm(expression);
      if (!expression || !terms) throw new Error(`set ${set}`);
      expect([set, adGroupForm(expression, TAGS, terms, use) !== 'impossible']).toEqual([set, REACHED[use].has(set)]);
    }
  });
});

describe('the audiences to make leave exactly the set', () => {
  const held = (parts: readonly RuleAudience[]): number =>
    parts.reduce((set, { any, none }) => set | ruleAudience(bitsOf(any), bitsOf(none)), 0);
  const bitsOf = (names: readonly string[]): number =>
    names.reduce((bits, name) => bits | (1 << TAGS.indexOf(name)), 0);

  test.each(['target', 'exclude', 'lookalike_seed'] as const)('every set of three tags, as %s', (use) => {
    for (let set = 2; set < 256; set += 2) {
      const expression = simplify(expressionOf(set));
      const terms = expression && normalForm(expression);
      if (!expression || !terms) throw new Error(`set ${set}`);
      const parts = adGroupParts(expression, TAGS, terms, use);
      if (!REACHED[use].has(set)) expect(parts).toBeNull();
      else if (use === 'exclude') expect(held(parts?.exclude ?? [])).toBe(set);
      else expect(held(parts?.include ?? []) & ~held(parts?.exclude ?? [])).toBe(set);
    }
  });
});

describe('what TikTok makes of a set', () => {
  test.each([
    ['carted - paid', 'target', true, 'why.tiktok_fits'],
    ['carted - paid', 'exclude', true, 'why.tiktok_one_rule'],
    ['video_50 - paid', 'target', true, 'why.tiktok_fits'],
    ['video_50 - paid', 'exclude', false, 'why.tiktok_intersection_of_kinds'],
    ['video_50 | paid', 'lookalike_seed', false, 'why.tiktok_intersection_of_kinds'],
    ['viewed | paid', 'lookalike_seed', true, 'why.tiktok_one_rule'],
    ['viewed & paid', 'lookalike_seed', false, 'why.tiktok_seed_one'],
    ['viewed & paid', 'target', true, 'why.tiktok_two_steps'],
    ['(viewed & paid) - video_50', 'target', true, 'why.tiktok_two_steps'],
    ['viewed & paid', 'exclude', false, 'why.tiktok_not_one_group'],
    ['(viewed - carted) | (carted - paid)', 'target', true, 'why.tiktok_each_part'],
    ['(viewed - carted) | (carted - paid)', 'exclude', true, 'why.tiktok_exclude_each'],
    ['viewed & (carted | paid)', 'target', true, 'why.tiktok_cut_back'],
    ['"profile visit 60d"', 'target', false, 'why.tiktok_short_window'],
    ['"profile visit 30d"', 'target', true, 'why.tiktok_fits'],
    ['"followers 60d"', 'target', true, 'why.tiktok_fits'],
  ] as const)('%s as %s: %s, %s', (text, use, possible, key) => {
    const fit = fitToSurface('tiktok-ads', use, parsed(text));
    expect(fit.possible).toBe(possible);
    expect(fit.reasons.map((reason) => reason.key)).toContain(key);
  });

  test('a look-back that no source shows is said to be unknown', () => {
    expect(fitToSurface('tiktok-ads', 'target', parsed('"carted 400d"')).reasons.map(({ key }) => key)).toEqual([
      'why.tiktok_fits',
      'why.tiktok_window_unknown',
    ]);
  });
});

describe('what the others make of a set', () => {
  test('a crowd is alone also where only people are left out of it', () => {
    const keys = (text: string) => fitToSurface('qianchuan', 'target', parsed(text)).reasons.map(({ key }) => key);
    expect(keys('精致妈妈 - 老客')).toContain('why.qianchuan_crowds_alone');
    expect(keys('(精致妈妈 & 加购) | gen_z')).toContain('why.qianchuan_crowds_alone');
    expect(keys('(精致妈妈 & 加购) - 老客')).not.toContain('why.qianchuan_crowds_alone');
  });

  test('a union takes one CRM segment for each part', () => {
    const [, union] = fitToSurface('seller-crm', 'target', parsed('carted | favourited')).reasons;
    expect(union).toMatchObject({ key: 'why.crm_union', params: { count: 2 } });
  });
});
