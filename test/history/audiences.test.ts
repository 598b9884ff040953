import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountKey, audiencesOf, deleteAudience, saveAudience } from '../../lib/history/audiences.ts';
import { exportBackup, importBackup } from '../../lib/history/backup.ts';
import { alarmOf, clockOf, deletePack, markPack, packOfAlarm, packsOf } from '../../lib/history/packs.ts';
import { type HistoryDatabase, openHistory, type SavedAudience } from '../../lib/history/schema.ts';

const HOUR = 3_600_000;

let db: HistoryDatabase;
beforeEach(() => {
  db = openHistory(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const audience = (more: Partial<SavedAudience> = {}): Omit<SavedAudience, 'id'> => ({
  scope: 'shop',
  name: 'Cart, not paid',
  surface: 'qianchuan',
  use: 'target',
  expression: '"carted 30d" - "paid 30d"',
  savedAt: 1,
  ...more,
});

describe('a composed audience', () => {
  it('is kept for its account, the last one first', async () => {
    await saveAudience(db, audience());
    await saveAudience(db, audience({ name: 'Fans', savedAt: 2 }));
    await saveAudience(db, audience({ scope: 'other', savedAt: 3 }));
    expect((await audiencesOf(db, 'shop')).map(({ name }) => name)).toEqual(['Fans', 'Cart, not paid']);
  });

  it('replaces the one of its name in the same account, and no other', async () => {
    const first = await saveAudience(db, audience());
    await saveAudience(db, audience({ scope: 'other' }));
    expect(await saveAudience(db, audience({ expression: 'paid', savedAt: 5 }))).toBe(first);
    expect(await audiencesOf(db, 'shop')).toMatchObject([{ expression: 'paid' }]);
    expect(await audiencesOf(db, 'other')).toMatchObject([{ expression: '"carted 30d" - "paid 30d"' }]);
    await deleteAudience(db, first);
    expect(await audiencesOf(db, 'shop')).toEqual([]);
  });

  it('keeps the sizes that were typed beside it, also through a backup', async () => {
    await saveAudience(db, audience({ stated: { 'carted 30d': 9000 }, universe: 1_000_000 }));
    const backup = await exportBackup(db, new Date(0));
    await db.audiences.clear();
    expect(await importBackup(db, JSON.parse(JSON.stringify(backup)))).toMatchObject({ ok: true });
    expect(await audiencesOf(db, 'shop')).toMatchObject([{ stated: { 'carted 30d': 9000 }, universe: 1_000_000 }]);
  });

  it('belongs to the account, not to a toggle of the page, and to nobody where the account is unknown', () => {
    const page = { site: 'compass', account: 'Lumen', url: 'https://compass.jinritemai.com/shop' };
    expect(accountKey(page)).toBe(accountKey({ ...page, url: 'https://compass.jinritemai.com/crowd' }));
    expect(accountKey(page)).not.toBe(accountKey({ ...page, account: 'Other' }));
    expect(accountKey({ ...page, account: null })).toBeNull();
  });
});

describe('a pushed pack', () => {
  const mark = { scope: 'shop', name: '双11', kind: 'push' as const, pushedAt: 0 };

  it('arrives after an hour and can be pushed again after a day', async () => {
    const pack = await markPack(db, mark);
    expect(pack.told).toBe('arriving');
    expect(clockOf(pack, HOUR - 1)).toEqual({ phase: 'arriving', next: HOUR });
    expect(clockOf(pack, HOUR)).toEqual({ phase: 'waiting', next: 24 * HOUR });
    expect(clockOf(pack, 24 * HOUR)).toEqual({ phase: 'free', next: null });
  });

  it('starts again under its own id when it is pushed again', async () => {
    const first = await markPack(db, mark);
    await db.packs.update(first.id, { told: 'free' });
    const again = await markPack(db, { ...mark, pushedAt: 30 * HOUR });
    expect(again).toMatchObject({ id: first.id, told: 'arriving', pushedAt: 30 * HOUR });
    expect(await packsOf(db, 'shop')).toEqual([again]);
    await deletePack(db, first.id);
    expect(await packsOf(db, 'shop')).toEqual([]);
  });

  it('keeps the first opening apart from a pack of the same name', async () => {
    await markPack(db, mark);
    const opening = await markPack(db, { ...mark, kind: 'opening' });
    expect(clockOf(opening, HOUR)).toEqual({ phase: 'syncing', next: 48 * HOUR });
    expect(await packsOf(db, 'shop')).toHaveLength(2);
  });

  it('is found again by its alarm', () => {
    expect(packOfAlarm(alarmOf(7))).toBe(7);
    for (const other of ['pack:', 'pack:x', 'sweep', 'pack:1.5']) expect(packOfAlarm(other)).toBeNull();
  });
});

describe('a backup of audiences and packs', () => {
  it('brings them back, and is refused where a platform is unknown', async () => {
    await saveAudience(db, audience());
    await markPack(db, { scope: 'shop', name: '双11', kind: 'push', pushedAt: 0 });
    const backup = JSON.parse(JSON.stringify(await exportBackup(db, new Date(0))));
    const other = openHistory(`test-${Math.random()}`);
    expect(await importBackup(other, backup)).toMatchObject({ ok: true });
    expect(await audiencesOf(other, 'shop')).toEqual(await audiencesOf(db, 'shop'));
    expect(await packsOf(other, 'shop')).toEqual(await packsOf(db, 'shop'));
    await db.audiences.clear();
    await db.audiences.add({ ...audience({ name: 'Made here' }), id: 1 });
    expect(await importBackup(db, backup)).toMatchObject({ ok: true });
    expect((await audiencesOf(db, 'shop')).map(({ name }) => name).sort()).toEqual(['Cart, not paid', 'Made here']);
    expect(await packsOf(db, 'shop')).toHaveLength(1);
    backup.tables.audiences[0].surface = 'elsewhere';
    expect(await importBackup(other, backup)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('audiences.0.surface'),
    });
    await other.delete();
  });
});
