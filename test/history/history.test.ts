import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportBackup, importBackup } from '../../lib/history/backup.ts';
import { ingest } from '../../lib/history/ingest.ts';
import { scopeKey } from '../../lib/history/keys.ts';
import { lastCompleteWeek, week } from '../../lib/history/queries.ts';
import { type HistoryDatabase, openHistory } from '../../lib/history/schema.ts';
import { addDays, dayIn, startOfWeek } from '../../lib/metrics/calendar.ts';
import type { Figure, Page, Reading } from '../../lib/metrics/figure.ts';
import { figureOf } from '../support/figure.ts';

const page: Page = {
  site: 'compass',
  kind: 'overview',
  url: 'https://compass.jinritemai.com/shop',
  locale: 'zh-CN',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  account: 'Lumen',
  period: { start: '2026-11-09', end: '2026-11-15' },
  comparison: null,
  scope: { traffic: null, channel: null },
  live: false,
  rowsRead: null,
  rowsTotal: null,
};

const figure = (metric: string, value: number, more: Partial<Figure> = {}): Figure =>
  figureOf(metric, value, { id: metric, unit: 'count', basis: 'events', ...more });

const reading = (figures: Figure[], readAt: number, more: Partial<Page> = {}): Reading => ({
  page: { ...page, ...more },
  state: 'ok',
  figures,
  unread: [],
  readAt,
  timing: { readMs: 0, longestTaskMs: 0, nodes: 0 },
});

let db: HistoryDatabase;
beforeEach(() => {
  db = openHistory(`test-${Math.random()}`);
});
afterEach(() => db.delete());

describe('a reading in the history', () => {
  it('is added once, touched when equal, revised when changed, and keeps the old value with its time', async () => {
    expect(await ingest(db, 1, reading([figure('impressions', 100)], 1), 'settled')).toMatchObject({ added: 1 });
    expect(await ingest(db, 1, reading([figure('impressions', 100)], 2), 'settled')).toMatchObject({ touched: 1 });
    expect(await ingest(db, 1, reading([figure('impressions', 120)], 3), 'settled')).toMatchObject({ revised: 1 });
    const [stored] = await db.figures.toArray();
    expect(stored).toMatchObject({ value: 120, revision: 2, firstReadAt: 1, lastReadAt: 3 });
    expect(await db.revisions.toArray()).toMatchObject([{ value: 100, revision: 1, readAt: 2 }]);
  });

  it('never overwrites a newer reading with an older one', async () => {
    await ingest(db, 1, reading([figure('impressions', 120)], 5), 'settled');
    await ingest(db, 2, reading([figure('impressions', 100)], 4), 'settled');
    expect((await db.figures.toArray())[0]?.value).toBe(120);
  });

  it('keeps accounts, toggles, periods, entities and bases apart', async () => {
    const rows = [
      reading([figure('impressions', 1)], 1),
      reading([figure('impressions', 2)], 1, { account: 'Other' }),
      reading([figure('impressions', 3)], 1, { scope: { traffic: 'uv', channel: null } }),
      reading([figure('impressions', 4)], 1, { period: { start: '2026-11-02', end: '2026-11-08' } }),
      reading([figure('impressions', 5, { entity: { kind: 'product', name: 'Lamp', id: '9' } })], 1),
      reading([figure('impressions', 6, { basis: 'people' })], 1),
    ];
    for (const row of rows) await ingest(db, 1, row, 'settled');
    expect((await db.figures.toArray()).map(({ value }) => value).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await db.revisions.count()).toBe(0);
  });

  it('is not stored when it is live, undated or of an unknown account', async () => {
    await ingest(db, 1, reading([figure('impressions', 1)], 1, { live: true }), 'live');
    await ingest(db, 1, reading([figure('impressions', 1)], 1, { period: null }), 'settled');
    await ingest(db, 1, reading([figure('impressions', 1)], 1, { account: null }), 'settled');
    expect(await db.figures.count()).toBe(0);
  });

  it('waits with its page record until its diagnosis is there, and shows the old figures with the old verdicts till then', async () => {
    await ingest(db, 7, reading([figure('impressions', 1)], 1), 'settled');
    await db.pages.update(7, { pending: 0, next: null });
    await ingest(db, 7, reading([figure('impressions', 2)], 2), 'settled');
    const record = await db.pages.get(7);
    expect(record).toMatchObject({ pending: 1, reading: { readAt: 1 }, next: { readAt: 2 } });
    expect(await db.pages.where('pending').equals(1).count()).toBe(1);
    await ingest(
      db,
      7,
      reading([figure('impressions', 3)], 3, { url: 'https://compass.jinritemai.com/other' }),
      'settled',
    );
    expect(await db.pages.get(7)).toMatchObject({ reading: { readAt: 3 }, diagnoses: [] });
  });
});

describe('a week', () => {
  it('is the last complete one from Monday to Sunday', () => {
    expect(lastCompleteWeek('2026-11-22')).toEqual({ start: '2026-11-09', end: '2026-11-15' });
    expect(lastCompleteWeek('2026-11-23')).toEqual({ start: '2026-11-16', end: '2026-11-22' });
    expect(startOfWeek('2026-03-01')).toBe('2026-02-23');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayIn(Date.parse('2026-11-22T20:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-23');
  });

  it('keeps figures printed for the week apart from those of its days', async () => {
    await ingest(db, 1, reading([figure('impressions', 70)], 1), 'settled');
    for (const day of ['2026-11-09', '2026-11-10'])
      await ingest(db, 1, reading([figure('impressions', 10)], 1, { period: { start: day, end: day } }), 'settled');
    const found = await week(db, scopeKey(page), { start: '2026-11-09', end: '2026-11-15' });
    expect(found).toMatchObject({ daysRead: 2, exact: [{ value: 70 }] });
    expect(found.daily).toHaveLength(2);
  });
});

describe('a backup', () => {
  it('brings everything back', async () => {
    await ingest(db, 1, reading([figure('impressions', 100)], 1), 'settled');
    const backup = JSON.parse(JSON.stringify(await exportBackup(db, new Date(0))));
    const other = openHistory(`test-${Math.random()}`);
    expect(await importBackup(other, backup)).toEqual({ ok: true, figures: 1 });
    expect(await other.figures.toArray()).toEqual(await db.figures.toArray());
    await other.delete();
  });

  it('that is none changes nothing and names the field', async () => {
    const imported = await importBackup(db, { funnelscope: 1, exportedAt: '', tables: { figures: [{ key: 'a' }] } });
    expect(imported).toMatchObject({ ok: false, reason: expect.stringContaining('tables') });
    expect(await db.figures.count()).toBe(0);
  });

  it('never replaces a newer reading', async () => {
    await ingest(db, 1, reading([figure('impressions', 100)], 1), 'settled');
    const backup = JSON.parse(JSON.stringify(await exportBackup(db, new Date(0))));
    await ingest(db, 1, reading([figure('impressions', 150)], 9), 'settled');
    await importBackup(db, backup);
    expect((await db.figures.toArray())[0]?.value).toBe(150);
  });
});
