import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import {
  annotationsOf,
  deleteAnnotation,
  LONGEST_MARK,
  markFault,
  saveAnnotation,
} from '../../lib/history/annotations.ts';
import { accountKey } from '../../lib/history/audiences.ts';
import { exportBackup, importBackup } from '../../lib/history/backup.ts';
import { diagnosisKey, scopeKey } from '../../lib/history/keys.ts';
import { type Annotation, type HistoryDatabase, openHistory } from '../../lib/history/schema.ts';
import { markStarted } from '../../lib/history/started.ts';
import { addDays } from '../../lib/metrics/calendar.ts';
import type { Page, Period, Reading } from '../../lib/metrics/figure.ts';
import { page } from './page.ts';

let db: HistoryDatabase;
beforeEach(() => {
  db = openHistory(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const account = accountKey(page) ?? '';

const mark = (more: Partial<Annotation> = {}): Omit<Annotation, 'id'> => ({
  scope: account,
  start: '2026-11-11',
  end: '2026-11-11',
  kind: 'promotion',
  text: '双11',
  ...more,
});

describe('marked days', () => {
  it('belong to the account whatever its toggles, and to no other account', async () => {
    await saveAnnotation(db, mark());
    await saveAnnotation(db, mark({ scope: accountKey({ ...page, account: 'Lumen 2' }) ?? '', text: 'other' }));
    await markStarted(db, scopeKey(page), { id: 'a', funnel: 'shop', step: null, review: '2026-11-20' }, '2026-11-15', {
      key: 'play.crm_intent',
      params: {},
    });
    expect(await annotationsOf(db, page)).toMatchObject([{ title: { key: 'play.crm_intent' } }, { text: '双11' }]);
    const seenOtherwise = { ...page, scope: { traffic: 'pv', channel: 'self' } } as const;
    expect((await annotationsOf(db, seenOtherwise)).map(({ text }) => text)).toEqual(['双11']);
    expect(await annotationsOf(db, { ...page, account: null })).toEqual([]);
  });

  it('are changed in place and come back under the same id', async () => {
    const id = await saveAnnotation(db, mark());
    expect(await saveAnnotation(db, { ...mark({ end: '2026-11-12' }), id })).toBe(id);
    expect(await annotationsOf(db, page)).toMatchObject([{ id, end: '2026-11-12' }]);
    const [kept] = await annotationsOf(db, page);
    await deleteAnnotation(db, id);
    expect(await annotationsOf(db, page)).toEqual([]);
    if (kept) await saveAnnotation(db, kept);
    expect(await annotationsOf(db, page)).toEqual([kept]);
  });

  it('are added from a backup beside those made here, each once', async () => {
    await saveAnnotation(db, mark());
    const backup = JSON.parse(JSON.stringify(await exportBackup(db, new Date(0))));
    await db.annotations.clear();
    const own = await saveAnnotation(db, mark({ text: 'made here' }));
    expect(await importBackup(db, backup)).toMatchObject({ ok: true });
    expect(await importBackup(db, backup)).toMatchObject({ ok: true });
    expect(await db.annotations.get(own)).toMatchObject({ text: 'made here' });
    expect((await annotationsOf(db, page)).map(({ text }) => text).sort()).toEqual(['made here', '双11'].sort());
  });
});

describe('what rests on marked days', () => {
  const found = async (period: Period, of: Page = page, against: Period | null = null): Promise<string> => {
    const scope = scopeKey(of);
    const key = diagnosisKey(scope, 'shop', period);
    const diagnosis = { funnel: 'shop', period, against } as Diagnosis;
    await db.diagnoses.put({ key, scope, funnel: 'shop', ...period, revision: 1, diagnosis, at: 1 });
    return key;
  };
  const keys = async (): Promise<unknown[]> => db.diagnoses.toCollection().primaryKeys();

  it('is forgotten: findings of those days, and of days compared with them, under every toggle', async () => {
    await found({ start: '2026-11-09', end: '2026-11-15' });
    await found({ start: '2026-11-16', end: '2026-11-22' }, { ...page, scope: { traffic: 'pv', channel: 'self' } });
    await found({ start: '2027-11-08', end: '2027-11-14' }, page, { start: '2026-11-09', end: '2026-11-15' });
    const kept = [
      await found({ start: '2026-11-02', end: '2026-11-08' }),
      await found({ start: '2026-12-14', end: '2026-12-20' }),
      await found({ start: '2026-11-09', end: '2026-11-15' }, { ...page, account: 'Lumen 2' }),
    ];
    await saveAnnotation(db, mark());
    expect((await keys()).sort()).toEqual(kept.sort());
  });

  it('is forgotten for the days before a change as well as for those after', async () => {
    const id = await saveAnnotation(db, mark());
    await found({ start: '2026-11-09', end: '2026-11-15' });
    await found({ start: '2026-06-15', end: '2026-06-21' });
    await saveAnnotation(db, { ...mark({ start: '2026-06-18', end: '2026-06-18' }), id });
    expect(await keys()).toEqual([]);
    await found({ start: '2026-06-15', end: '2026-06-21' });
    await deleteAnnotation(db, id);
    expect(await keys()).toEqual([]);
  });

  it('is forgotten when a mark comes in with a backup, and what the backup found without a mark made here is not taken', async () => {
    const [known, unknown] = [
      { start: '2026-11-09', end: '2026-11-15' },
      { start: '2026-06-15', end: '2026-06-21' },
    ];
    await saveAnnotation(db, mark());
    await found(known);
    await found(unknown);
    const backup = JSON.parse(JSON.stringify(await exportBackup(db, new Date(0))));
    await db.annotations.clear();
    await db.diagnoses.clear();
    const frozenHere = await found({ start: '2026-11-16', end: '2026-11-22' });
    await saveAnnotation(db, mark({ start: '2026-06-18', end: '2026-06-18', text: 'made here' }));
    expect(await keys()).toEqual([frozenHere]);
    expect(await importBackup(db, backup)).toMatchObject({ ok: true });
    expect(await keys()).toEqual([diagnosisKey(scopeKey(page), 'shop', known)]);
  });

  it('is diagnosed anew on the open pages of the account, and what they show stays until then', async () => {
    const reading = (of: Page, readAt: number): Reading => ({
      page: of,
      state: 'ok',
      figures: [],
      unread: [],
      readAt,
      timing: { readMs: 0, longestTaskMs: 0, nodes: 0 },
    });
    const shown = { state: 'settled', pending: 0, next: null, diagnoses: [], recommendations: [], at: 1 } as const;
    const rest = { ...shown, diagnoses: [], recommendations: [] };
    await db.pages.bulkPut([
      { ...rest, tabId: 1, reading: reading(page, 1) },
      { ...rest, tabId: 2, reading: reading({ ...page, account: 'Lumen 2' }, 2) },
      { ...rest, tabId: 3, pending: 1, reading: reading(page, 3), next: reading(page, 4) },
    ]);
    await saveAnnotation(db, mark());
    const due = await db.pages.where('pending').equals(1).toArray();
    expect(due.map(({ tabId, reading, next }) => [tabId, reading.readAt, next?.readAt])).toEqual([
      [1, 1, 1],
      [3, 3, 4],
    ]);
  });
});

describe('days that cannot be marked', () => {
  const today = '2026-11-22';

  it.each([
    ['', '2026-11-11', 'incomplete'],
    ['2026-02-30', '2026-03-01', 'incomplete'],
    ['2026-11-12', '2026-11-11', 'backwards'],
    ['0026-11-11', '0026-11-11', 'out_of_range'],
    ['2028-11-11', '2028-11-11', 'out_of_range'],
    ['2026-01-01', '2026-11-11', 'too_long'],
    ['2026-11-11', '2026-11-11', null],
  ])('from %s to %s: %s', (start, end, fault) => {
    expect(markFault({ start, end }, today)).toBe(fault);
  });

  it('are none of those from one to the most that a mark holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 200 }), fc.integer({ min: 1, max: 200 }), (from, length) => {
        const start = addDays(today, from);
        const fault = markFault({ start, end: addDays(start, length - 1) }, today);
        const late = from + length - 1 > 366;
        expect(fault).toBe(late ? 'out_of_range' : length > LONGEST_MARK ? 'too_long' : null);
      }),
    );
  });
});
