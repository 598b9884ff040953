import { expect, test } from 'vitest';
import type { Figure, Reading } from '../../lib/metrics/figure.ts';
import { compareReading } from './compare-reading.ts';
import type { Truth } from './truth.ts';

const WEEK = { start: '2026-11-08', end: '2026-11-14' };

function figure(more: Partial<Figure>): Figure {
  const value = more.value ?? 10;
  return {
    id: 'f1',
    metric: 'orders',
    value,
    low: value,
    high: value,
    unit: 'count',
    currency: null,
    outOf: null,
    basis: 'events',
    text: String(value),
    label: 'Orders',
    entity: null,
    segment: null,
    period: WEEK,
    frame: 0,
    change: null,
    compare: [],
    verified: 'alone',
    ...more,
  };
}

function reading(...figures: Figure[]): Reading {
  return {
    page: {
      site: 'generic',
      kind: null,
      url: '',
      locale: 'en',
      currency: null,
      timeZone: null,
      account: null,
      period: WEEK,
      comparison: null,
      scope: { traffic: null, channel: null },
      live: false,
      rowsRead: null,
      rowsTotal: null,
    },
    state: 'ok',
    figures,
    unread: [],
    readAt: 0,
    timing: { readMs: 0, longestTaskMs: 0, nodes: 0 },
  };
}

const TRUTH: Truth = {
  page: { period: WEEK },
  figures: [
    { metric: 'orders', value: 10, entity: null, change: { value: -0.1, direction: 'down' } },
    { metric: 'ctr', value: 0.0231, raw: 0.02312, unit: 'rate', entity: null },
  ],
};

const RIGHT = figure({ change: { value: -0.1, as: 'relative', direction: 'down', text: '10%', against: null } });
const RATE = figure({ metric: 'ctr', value: 0.0231, low: 0.02305, high: 0.0232, unit: 'rate' });

test('a right reading has no error', () => {
  const { right, wrong, missed, changes, page } = compareReading(reading(RIGHT, RATE), TRUTH);
  expect({ right, wrong, missed, changes: changes.errors, page: page.errors }).toEqual({
    right: 2,
    wrong: [],
    missed: [],
    changes: [],
    page: [],
  });
});

test.each([
  ['value', { value: 11 }],
  ['metric', { metric: 'sku_orders' }],
  ['entity', { entity: { kind: 'campaign' as const, name: 'Total', id: null } }],
  ['period', { period: { start: '2026-11-01', end: '2026-11-07' } }],
  ['not on the page', { metric: 'gmv', value: 3 }],
  ['interval', { low: 11, high: 12 }],
])('a wrong %s is named so', (cause, more) => {
  expect(compareReading(reading(figure(more)), TRUTH).wrong.map((wrong) => wrong.cause)).toEqual([cause]);
});

test('the same figure twice is wrong', () => {
  expect(compareReading(reading(RIGHT, RIGHT), TRUTH).wrong.map(({ cause }) => cause)).toEqual(['twice']);
});

test('an interval that leaves out the number behind the text is wrong', () => {
  expect(
    compareReading(reading({ ...RATE, low: 0.0231, high: 0.0231 }), TRUTH).wrong.map(({ cause }) => cause),
  ).toEqual(['interval']);
});

test('what is not read is missed, not wrong; a change not read is an error of the change', () => {
  const { wrong, missed, changes } = compareReading(reading(figure({})), TRUTH);
  expect(wrong).toEqual([]);
  expect(missed.map(({ expected }) => expected.metric)).toEqual(['ctr']);
  expect(changes.errors).toHaveLength(1);
});
