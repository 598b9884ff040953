/** What the panel keeps when the user says that they have started a step. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { database } from '../../components/data/database.ts';
import { audienceActions } from '../../components/data/kept-actions.ts';
import { recommend } from '../../lib/audience/recommend/index.ts';
import { rememberedOf } from '../../lib/history/remembered.ts';
import type { Page } from '../../lib/metrics/figure.ts';
import { page as anyPage } from '../history/page.ts';
import { leakIn } from './diagnosis.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing');
  return { browser };
});
afterEach(async () => {
  vi.useRealTimers();
  await database().annotations.clear();
});

const page: Page = {
  ...anyPage,
  site: 'tiktok-ads-manager',
  url: 'https://ads.tiktok.com/i18n/dashboard',
  timeZone: 'America/Los_Angeles',
  account: 'Lumen',
};
const question = { diagnoses: [leakIn('intent')], surfaces: ['tiktok-ads'] as const };

it('is advised as under way from the next reading on, until it is said not to have been started', async () => {
  // Still the 21st in Los Angeles
  vi.useFakeTimers({ now: Date.parse('2026-11-22T05:00:00Z'), toFake: ['Date'] });
  const readAgain = vi.fn();
  const actions = audienceActions(page, readAgain);
  const [advised] = recommend({ ...question, today: '2026-11-21' });
  if (!advised || !actions.start) throw new Error('nothing to start');
  await actions.start(advised);
  expect(readAgain).toHaveBeenCalledOnce();
  const past = await rememberedOf(database(), page);
  expect(await database().annotations.toArray()).toMatchObject([{ kind: 'action', text: '', title: advised.title }]);
  expect(past.started).toMatchObject([{ id: advised.id, on: '2026-11-21', review: '2026-11-28' }]);
  expect(recommend({ ...question, today: '2026-11-22', past })[0]?.kind).toBe('under_way');
  await actions.unstart(advised);
  const without = await rememberedOf(database(), page);
  expect(recommend({ ...question, today: '2026-11-22', past: without })[0]?.kind).toBe('audience');
});

it('cannot be kept for a page whose account is unknown', () => {
  expect(audienceActions({ ...page, account: null }, () => {}).start).toBeNull();
  expect(audienceActions(null, () => {}).start).toBeNull();
});
