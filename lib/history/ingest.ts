import { AUDIENCE_SIZE } from '../audience/recommend/page-sizes.ts';
import { dayIn } from '../metrics/calendar.ts';
import type { Figure, Period, Reading } from '../metrics/figure.ts';
import { figureKey, scopeKey } from './keys.ts';
import type { HistoryDatabase, PageRecord, StoredFigure } from './schema.ts';

/** What one ingested reading changed. */
export interface Ingested {
  scope: string;
  added: number;
  revised: number;
  touched: number;
}

type Keyed = { key: string; figure: Figure; start: string; end: string };

/** Figures that can be dated and joined again later: settled page, known period, known account. */
function keep(reading: Reading, scope: string): Keyed[] {
  if (reading.page.live || reading.state !== 'ok' || reading.page.account === null) return [];
  const kept: Keyed[] = [];
  for (const figure of reading.figures) {
    const period = figure.period ?? reading.page.period ?? standingDay(reading, figure);
    if (period) kept.push({ key: figureKey(scope, period, figure), figure, start: period.start, end: period.end });
  }
  return kept;
}

/** The size of a saved audience is a state, not a count over a period: it is true of the day on which it was read. */
function standingDay({ page, readAt }: Reading, { metric }: Figure): Period | null {
  if (metric !== AUDIENCE_SIZE) return null;
  const day = dayIn(readAt, page.timeZone);
  return { start: day, end: day };
}

const same = (a: StoredFigure, b: Figure): boolean => a.value === b.value && a.low === b.low && a.high === b.high;

/**
 * Stores one reading and the page it belongs to in one transaction, so that a worker killed at any moment leaves
 * either all of it or nothing. An equal value is a touch; a changed one a revision, the old value kept with its time.
 */
export async function ingest(
  db: HistoryDatabase,
  tabId: number,
  reading: Reading,
  state: PageRecord['state'],
): Promise<Ingested> {
  const scope = scopeKey(reading.page);
  const kept = keep(reading, scope);
  const done: Ingested = { scope, added: 0, revised: 0, touched: 0 };
  await db.transaction('rw', db.figures, db.revisions, db.accounts, db.pages, async () => {
    const known = await db.figures.bulkGet(kept.map(({ key }) => key));
    const puts: StoredFigure[] = [];
    for (const [index, { key, figure, start, end }] of kept.entries()) {
      const old = known[index];
      if (old && old.lastReadAt > reading.readAt) continue;
      if (old && !same(old, figure)) {
        await db.revisions.add({
          key,
          revision: old.revision,
          value: old.value,
          low: old.low,
          high: old.high,
          text: old.text,
          readAt: old.lastReadAt,
        });
      }
      if (!old) done.added++;
      else if (same(old, figure)) done.touched++;
      else done.revised++;
      puts.push({
        key,
        scope,
        site: reading.page.site,
        account: reading.page.account,
        start,
        end,
        metric: figure.metric,
        entity: figure.entity,
        segment: figure.segment,
        basis: figure.basis,
        unit: figure.unit,
        currency: figure.currency,
        outOf: figure.outOf,
        value: figure.value,
        low: figure.low,
        high: figure.high,
        text: figure.text,
        label: figure.label,
        change: figure.change,
        compare: figure.compare,
        pageKind: reading.page.kind,
        comparison: reading.page.comparison,
        firstReadAt: old?.firstReadAt ?? reading.readAt,
        lastReadAt: reading.readAt,
        revision: old ? old.revision + (same(old, figure) ? 0 : 1) : 1,
      });
    }
    await db.figures.bulkPut(puts);
    if (kept.length > 0) {
      await db.accounts.put({
        scope,
        site: reading.page.site,
        account: reading.page.account,
        channel: reading.page.scope.channel,
        traffic: reading.page.scope.traffic,
        currency: reading.page.currency,
        timeZone: reading.page.timeZone,
        lastSeenAt: reading.readAt,
        url: reading.page.url,
      });
    }
    const before = await db.pages.get(tabId);
    // What is on screen stays, figures and verdicts together, until the new verdicts are there: unless it is another page
    const stays = before !== undefined && describesSame(before.reading, reading);
    await db.pages.put({
      tabId,
      state,
      pending: 1,
      next: reading,
      reading: stays ? before.reading : reading,
      diagnoses: stays ? before.diagnoses : [],
      recommendations: stays ? before.recommendations : [],
      at: stays ? before.at : reading.readAt,
    });
  });
  return done;
}

function describesSame(a: Reading, b: Reading): boolean {
  return (
    a.page.url === b.page.url &&
    scopeKey(a.page) === scopeKey(b.page) &&
    a.page.period?.start === b.page.period?.start &&
    a.page.period?.end === b.page.period?.end
  );
}
