/** From a mark in the panel to the diagnosis on show: the panel's action, the message and the worker, without a browser. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../components/data/database.ts';
import { annotationActions } from '../../components/data/kept-actions.ts';
import { setUpReadings } from '../../entrypoints/background/readings.ts';
import { accountKey } from '../../lib/history/audiences.ts';
import { ingest } from '../../lib/history/ingest.ts';
import type { PageRecord } from '../../lib/history/schema.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import { figure, reading as weekRead } from '../views/fixtures/week.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing');
  return { browser };
});

/** Node gives no origin to addresses of extensions. */
const ORIGIN = 'https://extension.test';
const PANEL = `${ORIGIN}/sidepanel.html`;
const TAB = 7;

/** A week whose orders fell by a third against the week before, as the page prints it. */
const week: Reading = {
  ...weekRead,
  figures: [
    figure('f-click', 'product_clicks', 37_245, {
      compare: [{ kind: 'previous_period', value: 36_000, low: 36_000, high: 36_000, text: '36,000' }],
    }),
    figure('f-order', 'orders_paid', 700, {
      compare: [{ kind: 'previous_period', value: 1050, low: 1050, high: 1050, text: '1,050' }],
    }),
  ],
  unread: [],
};

const shown = async (): Promise<PageRecord | undefined> => database().pages.get(TAB);
const verdicts = async () => (await shown())?.diagnoses.flatMap(({ steps }) => steps.map(({ verdict }) => verdict));

/** Sends as an own page of the extension, or as some other sender, and waits for the worker's answer. */
const send = (url: string) => async (message: unknown) => {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id, url });
  return answers.find((answer) => answer !== undefined);
};

beforeAll(async () => {
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send(PANEL));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await ingest(database(), TAB, week, 'settled');
  setUpReadings();
  await fakeBrowser.runtime.sendMessage({ type: 'diagnose-due' });
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a promotion marked in the week before takes the leak back, and unmarking brings it again', async () => {
  expect(await verdicts()).toContain('leak');
  const scope = accountKey(week.page) ?? '';
  await annotationActions.save({ scope, start: '2026-10-08', end: '2026-10-08', kind: 'promotion', text: '' });
  expect(await shown()).toMatchObject({ pending: 0, next: null, at: week.readAt });
  expect(await verdicts()).not.toContain('leak');
  const [mark] = await database().annotations.toArray();
  if (mark) await annotationActions.forget(mark.id);
  expect(await verdicts()).toContain('leak');
});

it('only a page of the extension can ask for it', async () => {
  await database().pages.update(TAB, { pending: 1, next: week });
  expect(await send('https://seller-us.tiktok.com/')({ type: 'diagnose-due' })).toBeUndefined();
  expect(await shown()).toMatchObject({ pending: 1 });
});
