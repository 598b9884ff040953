import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountKey, saveAudience } from '../../lib/history/audiences.ts';
import { ingest } from '../../lib/history/ingest.ts';
import { scopeKey } from '../../lib/history/keys.ts';
import { markPack } from '../../lib/history/packs.ts';
import { rememberedOf } from '../../lib/history/remembered.ts';
import { type HistoryDatabase, openHistory } from '../../lib/history/schema.ts';
import { forgetStarted, markStarted } from '../../lib/history/started.ts';
import type { Figure, Page, Reading } from '../../lib/metrics/figure.ts';
import { diagnosisOf } from '../audience/diagnosis.ts';
import { figureOf } from '../support/figure.ts';
import { page } from './page.ts';

let db: HistoryDatabase;
beforeEach(() => {
  db = openHistory(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const crowds: Page = {
  ...page,
  site: 'doudian',
  url: 'https://fxg.jinritemai.com/ffa/crm/crowd',
  scope: { traffic: null, channel: null },
};
const readAt = Date.parse('2026-11-22T01:00:00+08:00');

const pack = (metric: string, people: number): Figure =>
  figureOf(metric, people, { id: metric, entity: { kind: 'audience', name: '加购 30天', id: null } });

const reading = (of: Page, figures: Figure[]): Reading => ({
  page: of,
  state: 'ok',
  figures,
  unread: [],
  readAt,
  timing: { readMs: 0, longestTaskMs: 0, nodes: 0 },
});

it('finds the sizes of the shop’s packs, read on another page, by the day on which they were read', async () => {
  await ingest(db, 1, reading(crowds, [pack('audience_size', 4200), pack('reach', 900)]), 'settled');
  expect((await rememberedOf(db, page)).sizes).toEqual([
    { name: '加购 30天', day: '2026-11-22', low: 4200, high: 4200 },
  ]);
  expect((await rememberedOf(db, { ...page, account: 'Other' })).sizes).toEqual([]);
});

it('finds what is kept for the shop on any of its pages, and first openings are no pushes', async () => {
  await ingest(db, 1, reading(crowds, [pack('audience_size', 4200)]), 'settled');
  const scope = accountKey(crowds) ?? '';
  await markPack(db, { scope, name: '双11', kind: 'push', pushedAt: 5 });
  await markPack(db, { scope, name: '人群管理', kind: 'opening', pushedAt: 5 });
  await saveAudience(db, { scope, name: '双11', surface: 'doudian', use: 'target', expression: 'carted', savedAt: 1 });
  expect(await rememberedOf(db, page)).toMatchObject({
    packs: [{ name: '双11', at: 5 }],
    audiences: [{ name: '双11', expression: 'carted' }],
  });
});

it('remembers a started step once, until it is forgotten', async () => {
  const next = { id: 'doudian_intent-cart-order', funnel: 'shop', step: 'cart-order', review: '2026-11-20' };
  const title = { key: 'play.crm_intent', params: {} };
  const scope = scopeKey(page);
  await markStarted(db, scope, next, '2026-11-10', title);
  await markStarted(db, scope, { ...next, review: '2026-11-22' }, '2026-11-15', title);
  expect((await rememberedOf(db, page)).started).toEqual([{ ...next, review: '2026-11-22', on: '2026-11-15' }]);
  expect(await db.annotations.toArray()).toMatchObject([{ kind: 'action', start: '2026-11-15', end: '2026-11-15' }]);
  await forgetStarted(db, scope, next);
  expect((await rememberedOf(db, page)).started).toEqual([]);
});

it('finds the findings of the months before, of the same account and toggles', async () => {
  const scope = scopeKey(page);
  const stored = (of: string, end: string) => {
    const period = { start: end, end };
    const diagnosis = { ...diagnosisOf([], null), period };
    return { key: `${of}${end}`, scope: of, funnel: 'shop', ...period, revision: 1, diagnosis, at: 0 };
  };
  await db.diagnoses.bulkPut([
    stored(scope, '2026-11-14'),
    stored(scope, '2026-05-01'),
    stored(scope, '2026-11-23'),
    stored('another', '2026-11-14'),
  ]);
  const week = { start: '2026-11-15', end: '2026-11-21' };
  const found = await rememberedOf(db, { ...page, period: week });
  expect(found.findings.map(({ period }) => period?.end)).toEqual(['2026-11-14']);
  expect((await rememberedOf(db, page)).findings).toEqual([]);
});

it('says nothing of a page whose account is unknown', async () => {
  expect(await rememberedOf(db, { ...page, account: null })).toEqual({
    started: [],
    packs: [],
    audiences: [],
    sizes: [],
    findings: [],
  });
});
