import { expect, test } from 'vitest';
import { catalogue, findMetric, isAdditive, maturityOn, metricName } from '../../lib/metrics/catalogue.ts';
import { counterparts } from '../../lib/metrics/counterparts.ts';
import { readFacts } from './facts.ts';

test('ids are unique, in one style, and named and defined in both languages', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  for (const { id, name, definition } of catalogue) {
    expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(name.en, id).toBeTruthy();
    expect(name.zh, id).toBeTruthy();
    expect(definition, id).toMatch(/\.$/);
  }
});

test('names tell metrics apart', () => {
  for (const language of ['en', 'zh'] as const) {
    const names = catalogue.map(({ name }) => name[language]);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice, language).toEqual([]);
  }
});

test('events and money add up; people, rates, averages and ratios never do', () => {
  for (const id of ['impressions', 'orders_paid', 'gmv', 'cost', 'total_play_time'])
    expect(isAdditive(id), id).toBe(true);
  for (const id of ['reach', 'buyers', 'ctr', 'roas', 'aov', 'cpm', 'frequency', 'avg_play_time', 'unknown']) {
    expect(isAdditive(id), id).toBe(false);
  }
  for (const { id, unit, additive } of catalogue) {
    if (unit === 'people' || unit === 'rate' || unit === 'ratio' || unit === 'score') expect(additive, id).toBe(false);
  }
});

test('conversions keep filling everywhere, carts and orders only where they are booked on the click', () => {
  expect(maturityOn('conversions', 'generic')).toBe('attributed');
  expect(maturityOn('orders_paid', 'qianchuan')).toBe('attributed');
  expect(maturityOn('orders_paid', 'doudian')).toBe('immediate');
  expect(maturityOn('impressions', 'tiktok_ads')).toBe('immediate');
});

test('names follow the interface language', () => {
  expect(metricName('add_to_cart_users', 'zh-CN')).toBe('加购人数');
  expect(metricName('add_to_cart_users', 'en-GB')).toBe('People who added to cart');
  expect(metricName('gone', 'en')).toBe('gone');
});

test('counterparts are an events metric and its people metric', () => {
  for (const [events, people] of counterparts) {
    expect(findMetric(events)?.basis, events).toBe('events');
    expect(findMetric(people)?.basis, people).toBe('people');
  }
});

const facts = readFacts();

test.skipIf(!facts)('every metric of the table of facts is here, with its kind', () => {
  for (const { metric, kind } of facts ?? []) expect(findMetric(metric)?.unit, metric).toBe(kind);
});
