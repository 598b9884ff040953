import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { lastWeekOf, weekObservations } from '../../components/data/last-week.ts';
import { deleteAnnotation, saveAnnotation } from '../../lib/history/annotations.ts';
import { accountKey } from '../../lib/history/audiences.ts';
import { type Account, type HistoryDatabase, openHistory, type StoredFigure } from '../../lib/history/schema.ts';
import { addDays } from '../../lib/metrics/calendar.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { diagnosis, figure, reading } from './fixtures/week.ts';

const now = Date.parse('2026-10-21T09:00:00Z');
const period = { start: '2026-10-12', end: '2026-10-18' };
const against = { start: '2026-10-05', end: '2026-10-11' };
const account: Account = {
  scope: 'shop',
  site: 'tiktok-seller-center',
  account: 'Lumen Home US',
  channel: null,
  traffic: null,
  currency: 'USD',
  timeZone: 'America/Los_Angeles',
  lastSeenAt: now,
  url: reading.page.url,
};

function stored(
  metric: string,
  value: number,
  start: string,
  end: string,
  more: Partial<StoredFigure> = {},
): StoredFigure {
  return {
    ...figure(metric, metric, value, { basis: 'events' }),
    key: `${metric}/${start}/${end}/${more.entity?.name ?? ''}`,
    scope: 'shop',
    site: account.site,
    account: account.account,
    start,
    end,
    pageKind: 'overview',
    comparison: null,
    firstReadAt: now,
    lastReadAt: now,
    revision: 1,
    ...more,
  };
}

const days = (metric: string, value: number, from: { start: string }, count = 7, more: Partial<StoredFigure> = {}) =>
  Array.from({ length: count }, (_, day) => {
    const date = addDays(from.start, day);
    return stored(metric, value, date, date, more);
  });

const weekly = (scale: number, { start, end }: { start: string; end: string }) => [
  stored('product_impressions', 1000000 * scale, start, end),
  stored('product_clicks', 30000 * scale, start, end),
  stored('add_to_cart', 3000 * scale, start, end),
  stored('orders_paid', 900 * scale, start, end),
];

let db: HistoryDatabase;
let opened = 0;
async function history(...figures: StoredFigure[]): Promise<HistoryDatabase> {
  db = openHistory(`last-week-${opened++}`);
  await db.figures.bulkPut(figures);
  return db;
}
afterEach(() => db?.delete());

describe('a week of readings', () => {
  test('events add up over seven days, people never, six days are no week', () => {
    const observations = weekObservations({
      period,
      exact: [],
      daily: [
        ...days('product_clicks', 100, period),
        ...days('product_page_visitors', 80, period, 7, { basis: 'people', unit: 'people' }),
        ...days('add_to_cart', 10, period, 6),
      ],
      daysRead: 7,
    });
    expect(observations.map(({ metric, value }) => [metric, value])).toEqual([['product_clicks', 700]]);
  });

  test('a figure printed for the week wins over its days, and rows of entities stay out', () => {
    const observations = weekObservations({
      period,
      exact: [
        stored('product_clicks', 712, period.start, period.end),
        stored('orders_paid', 5, period.start, period.end, { entity: { kind: 'product', name: 'Lamp', id: null } }),
      ],
      daily: days('product_clicks', 100, period),
      daysRead: 7,
    });
    expect(observations.map(({ metric, value }) => [metric, value])).toEqual([['product_clicks', 712]]);
  });
});

describe('last week', () => {
  test('is answered from a stored finding', async () => {
    await history();
    await db.diagnoses.put({ key: 'k', scope: 'shop', funnel: 'shop', ...period, revision: 4, diagnosis, at: now });
    const week = await lastWeekOf(db, account, defaultSettings, now);
    expect(week).toMatchObject({ kind: 'answer', period, against, also: null });
  });

  test('is diagnosed from the figures of both weeks where no finding is stored', async () => {
    await history(...weekly(1, period), ...weekly(1.1, against));
    const week = await lastWeekOf(db, account, defaultSettings, now);
    expect(week.kind).toBe('answer');
    if (week.kind !== 'answer') return;
    expect(week.diagnosis.stages.map(({ value }) => value)).toEqual([1000000, 30000, 3000, 900]);
    expect(week.diagnosis.stages[0]?.before?.value).toBeCloseTo(1100000, 3);
  });

  test('follows the days that the user marks: a stored finding goes, and unlike weeks are not compared', async () => {
    await history(...weekly(1, period), ...weekly(1.1, against));
    const scope = accountKey({ site: account.site, account: account.account, url: account.url }) ?? '';
    const own = { ...account, scope };
    await db.figures.toCollection().modify({ scope });
    await db.diagnoses.put({ key: 'k', scope, funnel: 'shop', ...period, revision: 4, diagnosis, at: now });
    const answered = async () => {
      const week = await lastWeekOf(db, own, defaultSettings, now);
      return week.kind === 'answer' ? week : null;
    };
    expect((await answered())?.diagnosis).toEqual(diagnosis);
    const day = '2026-10-07';
    const id = await saveAnnotation(db, { scope, start: day, end: day, kind: 'promotion', text: '' });
    const marked = await answered();
    expect(marked).toMatchObject({ also: null, against: null });
    expect(marked?.diagnosis.notes).toContainEqual({ kind: 'promotion_left_out', days: 1 });
    await deleteAnnotation(db, id);
    expect((await answered())?.diagnosis.stages[0]?.before?.value).toBeCloseTo(1100000, 3);
  });

  test('names the page and both ranges when nothing of it was read', async () => {
    await history(...weekly(1, { start: '2026-09-01', end: '2026-09-07' }));
    const week = await lastWeekOf(db, account, defaultSettings, now);
    expect(week).toMatchObject({
      kind: 'missing',
      pages: [
        { kind: 'overview', url: account.url, period },
        { kind: 'overview', url: account.url, period: against },
      ],
    });
  });

  test('names only the week before when that is all that lacks', async () => {
    await history(...weekly(1, period));
    const week = await lastWeekOf(db, account, defaultSettings, now);
    expect(week).toMatchObject({ kind: 'answer', also: { period: against }, against: null });
  });
});
