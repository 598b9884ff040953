import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFormat } from '../../components/format/format.ts';
import type { Backup } from '../../lib/history/backup.ts';
import { figureKey, scopeKey } from '../../lib/history/keys.ts';
import { lastCompleteWeek } from '../../lib/history/queries.ts';
import { addDays, dayIn } from '../../lib/metrics/calendar.ts';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import type { Figure, Period } from '../../lib/metrics/figure.ts';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { says, setSettings, textOf } from '../support/extension-views.ts';
import { startLab } from '../support/stand-in-lab.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const URL_MY = 'https://seller-my.tiktok.com/compass/data-overview?shop_region=MY';
// The popup asks the real clock which week was the last
const NOW = Date.now();
const week = lastCompleteWeek(dayIn(NOW, ZONE));
const before: Period = { start: addDays(week.start, -7), end: addDays(week.start, -1) };
const days = Array.from({ length: 7 }, (_, i) => addDays(week.start, i));
const format = createFormat('en', NOW);

type Read = [period: Period, figures: Record<string, number>];

/** A history as the options page exports it: what one account printed. */
function backup(account: string, read: Read[], lastSeenAt: number): Backup {
  const scope = scopeKey({
    site: 'tiktok-seller-center',
    account,
    scope: { traffic: null, channel: null },
    url: URL_MY,
  });
  const figures = read.flatMap(([period, values]) =>
    Object.entries(values).map(([metric, value]) => {
      const { unit, basis } = findMetric(metric) ?? {};
      const currency = unit === 'money' ? 'MYR' : null;
      const figure = { metric, entity: null, segment: null, basis: basis ?? null, currency };
      return {
        key: figureKey(scope, period, figure as Figure),
        scope,
        site: 'tiktok-seller-center',
        account,
        ...period,
        ...figure,
        unit,
        value,
        low: value,
        high: value,
        outOf: null,
        text: String(value),
        label: metric,
        change: null,
        compare: [],
        pageKind: 'overview',
        comparison: null,
        firstReadAt: NOW,
        lastReadAt: NOW,
        revision: 1,
      };
    }),
  );
  const known = {
    site: 'tiktok-seller-center',
    account,
    channel: null,
    traffic: null,
    currency: 'MYR',
    timeZone: ZONE,
  };
  return {
    funnelscope: 1,
    exportedAt: new Date(NOW).toISOString(),
    tables: {
      figures,
      revisions: [],
      accounts: [{ scope, ...known, lastSeenAt, url: URL_MY }],
      diagnoses: [],
      annotations: [],
      packs: [],
      audiences: [],
    },
  };
}

let lab: ExtensionLab;
beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
  await setSettings(lab, { language: 'en' });
});
afterAll(() => lab?.stop());

async function popupAfter(history: Backup): Promise<Page> {
  expect(await lab.importBackup(history)).toMatchObject({ ok: true });
  const popup = await lab.browser.newPage();
  await popup.setViewport({ width: 320, height: 500 });
  await popup.goto(`${lab.origin}/popup.html`);
  await popup.waitForSelector('main :is(.body, .state)');
  return popup;
}

describe('the popup', () => {
  it('shows the funnel of last week with the week before', async () => {
    const popup = await popupAfter(
      backup(
        'Weekly shop',
        [
          [week, { product_impressions: 400_000, product_clicks: 12_000, orders: 240, gmv: 9_600 }],
          [before, { product_impressions: 410_000, product_clicks: 12_300, orders: 492, gmv: 19_680 }],
        ],
        NOW,
      ),
    );
    for (const text of ['Weekly shop', format.period(week), format.period(before), '400,000', '12,000', '240', '9,600'])
      await says(popup, text);
    await says(popup, 'The leak is');
    await popup.close();
  });

  it('adds up events over days, never people', async () => {
    const daily = days.map(
      (day): Read => [
        { start: day, end: day },
        { product_impressions: 50_000, product_clicks: 1_500, orders: 30, customers: 29, gmv: 1_200 },
      ],
    );
    const popup = await popupAfter(backup('Daily shop', daily, NOW + 1));
    for (const text of ['Daily shop', '350,000', '10,500', '210', '8,400']) await says(popup, text);
    expect(await textOf(popup)).not.toContain('203');
    await popup.close();
  });

  it('names the page and the ranges where the history cannot answer, and opens the panel', async () => {
    const people = days.map(
      (day): Read => [
        { start: day, end: day },
        { product_page_visitors: 900, customers: 29 },
      ],
    );
    const popup = await popupAfter(backup('People only', people, NOW + 2));
    for (const text of ['People only', format.period(week), format.period(before), 'Data overview'])
      await says(popup, text);
    expect(await textOf(popup)).not.toMatch(/6,300|203/);
    await popup.bringToFront();
    const opened = lab.browser.waitForTarget((target) => target.url().includes('sidepanel.html'), { timeout: 10_000 });
    await popup.click('footer button');
    await opened;
  });
});
