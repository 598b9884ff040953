import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { planCsv } from '../../lib/audience/plan-csv.ts';
import { recommend } from '../../lib/audience/recommend/index.ts';
import { plays } from '../../lib/audience/recommend/plays/index.ts';
import { stepCitations } from '../../lib/audience/recommend/step-citations.ts';
import { fitToSurface } from '../../lib/audience/surfaces/fit.ts';
import { surfaceIds, surfaces } from '../../lib/audience/surfaces/index.ts';
import { catalogue } from '../../lib/audience/tags/catalogue.ts';
import { recogniseTag } from '../../lib/audience/tags/recognise.ts';
import { templates } from '../../lib/audience/templates.ts';
import type { Text } from '../../lib/audience/text.ts';
import { createI18n, type Language, textOf } from '../../lib/i18n/index.ts';
import { causeOf, leakIn } from './diagnosis.ts';

const languages: Language[] = ['en', 'zh-CN'];
const stages = ['awareness', 'consideration', 'intent', 'purchase', 'loyalty'];

function sayer(language: Language): (text: Text) => string {
  const i18n = createI18n(language);
  return ({ key, params }) => {
    const said = textOf(i18n, `audience:${key}`, params);
    if (said === null || said.includes('{{')) throw new Error(`${language}: ${key}: ${said}`);
    return said;
  };
}

describe.each(languages)('everything that data names has words in %s', (language) => {
  const i18n = createI18n(language);
  const has = (key: string): boolean => i18n.exists(`audience:${key}`);

  test('tags, limits, gates, facts, templates and steps', () => {
    const keys = [
      ...catalogue.map(({ id }) => `tag.${id}`),
      ...surfaceIds.flatMap((id) => surfaces[id].limits.map((limit) => `limit.${limit.id}`)),
      ...surfaceIds.flatMap((id) => surfaces[id].gates.map((gate) => `limit.${gate.id}`)),
      ...surfaceIds.flatMap((id) => surfaces[id].facts.map((fact) => `fact.${fact.id}`)),
      ...surfaceIds.flatMap((id) => Object.values(surfaces[id].refuses).map(({ why }) => `why.${why}`)),
      ...templates.map(({ id }) => `template.${id}`),
      ...Object.keys(stepCitations).map((step) => `step.${step}`),
      ...plays.flatMap((play) => play.offers.map((offer) => `offer.${offer}`)),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });

  test('every recommendation, word for word', async () => {
    const say = sayer(language);
    const leaks = [
      ...stages.map((stage) => [stage, leakIn(stage)] as const),
      [
        'awareness',
        leakIn('awareness', 'marketing', causeOf('saturation', 'awareness', { remedies: ['lookalike_buyers'] })),
      ] as const,
      [
        'consideration',
        leakIn(
          'consideration',
          'marketing',
          causeOf('audience_too_wide', 'consideration', { remedies: ['engaged_viewers'] }),
        ),
      ] as const,
      [
        'purchase',
        leakIn('purchase', 'marketing', causeOf('new_buyers_dilute', 'purchase', { remedies: ['remarket_related'] })),
      ] as const,
    ];
    const lines = leaks.flatMap(([stage, leak]) =>
      [...surfaceIds, null].flatMap((surface) =>
        recommend({ diagnoses: [leak], surfaces: [surface], today: '2026-11-22' })
          .filter((one) => one.stage === stage)
          .flatMap((one) => [
            `## ${one.stage} · ${surface ?? 'any platform'} · ${one.kind}: ${say(one.title)}`,
            ...(one.expression === null ? [] : [`   ${one.expression}`]),
            ...one.steps.map((step) => ` - ${say(step)}`),
            ...[one.creative, one.offer].flatMap((hint) => (hint === null ? [] : [` + ${say(hint)}`])),
            ...one.whyNot.map((reason) => ` x ${say(reason)}`),
            ` [${one.citations.map(({ source, asOf }) => `${source}${asOf === null ? '' : ` ${asOf}`}`).join('; ')}]`,
          ]),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`recommendations.${language}.txt`);
  });

  test('the plan as a table', () => {
    const list = recommend({ diagnoses: [leakIn('intent')], surfaces: ['tiktok-ads', 'gmv-max'], today: '2026-11-22' });
    const csv = planCsv(list, sayer(language));
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('PRODUCT_SALES');
    expect(csv).not.toMatch(/(^|,)[=+@-]/mu);
  });
});

test('data does not cite without a source, and dates what it knows the date of', () => {
  for (const id of surfaceIds) {
    const { limits, gates, facts, combiningSource } = surfaces[id];
    for (const rule of [...limits, ...gates, ...facts, combiningSource]) {
      expect(rule.source).not.toBe('');
      expect(rule.market).toMatch(/^(any|[A-Z]{2})$/u);
      expect(rule.asOf ?? '2000').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u);
    }
  }
});

describe('templates can be carried out where they say', () => {
  test.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
    const parsed = parseExpression(template.expression);
    expect(parsed.ok).toBe(true);
    if (parsed.ok)
      expect(fitToSurface(template.surface, template.use, parsed.expression)).toMatchObject({
        possible: true,
      });
  });
});

describe('tags are recognised as people write them', () => {
  test.each([
    ['add to cart 30d', 'carted', 30],
    ['Add_To_Cart', 'carted', null],
    ['加购 30 天', 'carted', 30],
    ['近30天加购', 'carted', 30],
    ['加购30天内', 'carted', 30],
    ['added to cart in last 14 days', 'carted', 14],
    ['Added to cart, 30 days', 'carted', 30],
    ['Add to cart (in 30 days)', 'carted', 30],
    ['加购（30天）', 'carted', 30],
    ['TIKTOK SHOP COMPLETE PAYMENT', 'paid', null],
    ['purchase 180d', 'paid', 180],
    ['Lookalike of buyers 1%', 'lookalike', null],
    ['Ｚ世代', 'gen_z', null],
    ['精致妈妈', 'refined_mothers', null],
    ['play 50', 'video_50', null],
    ['spring newsletter', null, null],
  ])('%s', (name, id, days) => {
    const found = recogniseTag(name);
    expect([found.tag?.id ?? null, found.days]).toEqual([id, days]);
  });
});
