/** The worker's side of the push clock, on a browser of memory: what it sets, what it says, and to whom. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../components/data/database.ts';
import { dataActions } from '../../components/data/own-data.ts';
import { history } from '../../entrypoints/background/history.ts';
import { setUpPacks } from '../../entrypoints/background/packs.ts';
import { exportBackup } from '../../lib/history/backup.ts';
import { alarmOf, markPack } from '../../lib/history/packs.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing');
  return { browser };
});

const HOUR = 3_600_000;
const START = Date.parse('2026-11-22T08:00:00Z');
const notices: { id: string; title: string; message: string }[] = [];
let granted = true;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  notices.length = 0;
  granted = true;
  fakeBrowser.permissions.contains = async () => granted;
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      notices.push({ id, title, message });
    },
  });
  setUpPacks();
});
afterEach(async () => {
  vi.useRealTimers();
  await history().packs.clear();
});

async function pushed(at: number): Promise<number> {
  const mark = { scope: 'shop', name: '双11', kind: 'push' as const, pushedAt: at };
  return (await markPack(history(), mark)).id;
}

const ring = (id: number) => fakeBrowser.alarms.onAlarm.trigger({ name: alarmOf(id), scheduledTime: Date.now() });
const alarms = async () =>
  Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));

describe('when the alarm of a pack rings', () => {
  it('says once that it has arrived, and sets the alarm for the next push', async () => {
    const id = await pushed(START - HOUR);
    await ring(id);
    expect(notices).toMatchObject([{ id: alarmOf(id), title: '双11' }]);
    expect(notices[0]?.message).toMatch(/Arrived|到达/u);
    expect(await alarms()).toEqual({ [alarmOf(id)]: START + 23 * HOUR });
    await ring(id);
    expect(notices).toHaveLength(1);
  });

  it('says a day after the push that it can be pushed again, and sets no more alarm', async () => {
    const id = await pushed(START - 24 * HOUR);
    await ring(id);
    expect(notices[0]?.message).toMatch(/pushed again|再次推送/u);
    expect(await alarms()).toEqual({});
  });

  it('keeps still without the permission, and goes on counting', async () => {
    granted = false;
    const id = await pushed(START - 2 * HOUR);
    await ring(id);
    expect(notices).toEqual([]);
    expect(await alarms()).toEqual({ [alarmOf(id)]: START + 22 * HOUR });
  });

  it('knows nothing of a pack that was forgotten, and leaves other alarms alone', async () => {
    const id = await pushed(START - HOUR);
    await history().packs.delete(id);
    await ring(id);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: START });
    expect(notices).toEqual([]);
  });
});

it('catches up at the start of the browser with every pack', async () => {
  const arrived = await pushed(START - 2 * HOUR);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(notices.map(({ id }) => id)).toEqual([alarmOf(arrived)]);
});

it('takes packs of a backup up at once: each gets an alarm that rings now', async () => {
  await pushed(START - HOUR / 2);
  const file = new File([JSON.stringify(await exportBackup(history(), new Date()))], 'backup.json');
  await history().packs.clear();
  expect(await dataActions.importFile(file)).toMatchObject({ ok: true });
  const [pack, ...others] = await database().packs.toArray();
  expect(others).toEqual([]);
  if (!pack) throw new Error('The pack of the backup is missing');
  expect(await alarms()).toEqual({ [alarmOf(pack.id)]: START });
  await ring(pack.id);
  expect(await alarms()).toEqual({ [alarmOf(pack.id)]: START + HOUR / 2 });
  expect(notices).toEqual([]);
});
