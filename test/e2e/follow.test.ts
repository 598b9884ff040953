import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFormat } from '../../components/format/format.ts';
import type { PageRecord } from '../../lib/history/schema.ts';
import { perform } from '../../scripts/actions.ts';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { standInNamed } from '../back-offices/index.ts';
import { compareReading } from '../support/compare-reading.ts';
import {
  badgeOf,
  changeText,
  killWorker,
  ManyPages,
  says,
  setSettings,
  textOf,
  waitFor,
} from '../support/extension-views.ts';
import { explain } from '../support/reading-report.ts';
import { openStandIn, settled, standInSource, startLab } from '../support/stand-in-lab.ts';

let lab: ExtensionLab;
beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
  // the texts below are English whatever language the machine has
  await setSettings(lab, { language: 'en' });
});
afterAll(() => lab?.stop());

const findings = ({ diagnoses }: PageRecord): string =>
  String(
    diagnoses.flatMap(({ steps }) => steps).filter(({ verdict }) => verdict === 'leak' || verdict === 'gain').length,
  );

describe('a page that changes without a reload', () => {
  it('record, badge and panel follow the date range and the route; the view left behind stays out', async () => {
    const standIn = standInNamed('seller-center');
    const [variant] = standIn.variants;
    const { page, tabId } = await openStandIn(lab, standIn.name);
    const panel = await lab.openPanel(page);
    for (const view of standIn.views) {
      await page.bringToFront();
      await perform(page, [...view.actions], Date.now() + 10_000);
      const told = async () => {
        const record = await settled(lab, tabId);
        return explain({ page: view.id, comparison: compareReading(record.reading, view.truth(variant)) });
      };
      await waitFor(async () => (await told()).length === 0).catch(() => {});
      expect(await told()).toEqual([]);
      const record = await settled(lab, tabId);
      await waitFor(async () => (await badgeOf(lab, tabId)) === (findings(record) === '0' ? '' : findings(record)));
      const { period } = record.reading.page;
      if (period) await says(panel, createFormat('en', Date.now()).period(period));
    }
    await page.close();
  });

  it('a figure gets other digits, and again after the worker was stopped', async () => {
    const { page, tabId, record } = await openStandIn(lab, 'qianchuan');
    const { figures } = record.reading;
    const figure = figures.find(
      ({ text }) => /^\d{1,3}(,\d{3})+$/.test(text) && figures.filter((one) => one.text === text).length === 1,
    );
    let text = figure?.text ?? '';
    expect(text).not.toBe('');
    for (const isStopped of [false, true]) {
      if (isStopped) await killWorker(lab);
      const next = text.replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1));
      await changeText(page, text, next);
      const { reading } = await settled(lab, tabId, (one) => one.reading.figures.some((other) => other.text === next));
      const changed = reading.figures.filter(
        ({ id }, at) => id !== figures[at]?.id || reading.figures[at]?.text !== figures[at]?.text,
      );
      expect(changed.map((one) => [one.metric, one.entity?.name, one.text])).toEqual([
        [figure?.metric, figure?.entity?.name, next],
      ]);
      text = next;
    }
    await page.close();
  });

  it('another page kind in the same tab takes the place of the one before', async () => {
    const pages = await ManyPages.open(lab);
    const shown = async (name: string, variant?: string) => {
      const { url, source } = await standInSource(name, variant);
      await pages.show(url, source);
      const tabId = await lab.tabId(pages.page);
      return { tabId, record: await settled(lab, tabId, ({ reading }) => reading.page.url.startsWith(url)) };
    };
    const { tabId } = await shown('seller-center');
    const panel = await lab.openPanel(pages.page);
    await says(panel, 'Lumen & Loom');
    await waitFor(async () => (await badgeOf(lab, tabId)) !== '');

    const gmvMax = await shown('gmv-max');
    expect(gmvMax.record.diagnoses.flatMap(({ steps }) => steps).filter(({ rate }) => rate !== null)).toEqual([]);
    expect(gmvMax.record.recommendations.map(({ surface, kind }) => [surface, kind])).toEqual([
      ['gmv-max', 'not_possible'],
    ]);
    await says(panel, 'GMV Max chooses');
    await waitFor(async () => (await badgeOf(lab, tabId)) === '');

    await shown('live-dashboard');
    await waitFor(async () => !(await textOf(panel)).includes('GMV Max chooses'));

    const orders = await shown('doudian', 'orders');
    expect(orders.record.diagnoses).toEqual([]);
    await waitFor(async () => (await badgeOf(lab, tabId)) === '');

    const login = await shown('doudian', 'login');
    expect(login.record.reading).toMatchObject({ state: 'logged_out', figures: [] });
    await says(panel, 'This page asks you to log in');
    await pages.page.close();
  });
});
