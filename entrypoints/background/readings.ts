import { browser } from 'wxt/browser';
import { annotationsOf } from '../../lib/history/annotations.ts';
import { readingsOf } from '../../lib/history/frames.ts';
import { ingest } from '../../lib/history/ingest.ts';
import { scopeKey } from '../../lib/history/keys.ts';
import { rememberedOf } from '../../lib/history/remembered.ts';
import type { PageRecord } from '../../lib/history/schema.ts';
import { freeze, knownBefore } from '../../lib/history/series.ts';
import { insight } from '../../lib/insight.ts';
import type { FromPage, FromView } from '../../lib/messages.ts';
import { loadSettings } from '../../lib/settings.ts';
import { sendChips } from './chips.ts';
import { history } from './history.ts';
import { fromOurView, trusted } from './trust.ts';

type ReadingMessage = Extract<FromPage, { type: 'reading' }>;

/** Takes readings in: stored first with a mark that the diagnosis is due, then diagnosed. A restart goes on with what is marked. */
export function setUpReadings(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const state = trusted(raw, sender, 'state');
    if (state && sender.tab?.id !== undefined && sender.frameId === 0) return note(sender.tab.id, state.state);
    if (fromOurView(sender) && (raw as FromView | null)?.type === 'diagnose-due') return resume();
    const message = trusted(raw, sender, 'reading');
    if (!message || sender.tab?.id === undefined) return undefined;
    return take(sender.tab.id, sender.frameId ?? 0, message);
  });
  void resume();
}

/** Whether the page is being read again; what it showed stays. A reading on its way brings its own state with it. */
async function note(tabId: number, state: PageRecord['state']): Promise<{ ok: true }> {
  const db = history();
  await db.transaction('rw', db.pages, async () => {
    const record = await db.pages.get(tabId);
    if (record && record.pending === 0) await db.pages.update(tabId, { state });
  });
  return { ok: true };
}

async function take(tabId: number, frameId: number, message: ReadingMessage): Promise<{ ok: true }> {
  const db = history();
  const whole = await readingsOf(db, tabId, frameId, message.reading);
  if (whole) {
    await ingest(db, tabId, whole, message.state);
    await diagnosePage(tabId);
  }
  return { ok: true };
}

/** Diagnoses what is marked as due: after a worker was killed in between, and when a view changed what a diagnosis rests on. */
async function resume(): Promise<{ ok: true }> {
  const due = await history().pages.where('pending').equals(1).primaryKeys();
  for (const tabId of due) await diagnosePage(tabId);
  return { ok: true };
}

async function diagnosePage(tabId: number): Promise<void> {
  const db = history();
  const [record, settings] = await Promise.all([db.pages.get(tabId), loadSettings(browser.storage.local)]);
  if (!record?.next) return;
  const reading = record.next;
  const scope = scopeKey(reading.page);
  const [past, remembered, annotations] = await Promise.all([
    knownBefore(db, scope, reading),
    rememberedOf(db, reading.page),
    annotationsOf(db, reading.page),
  ]);
  const { diagnoses, recommendations } = insight({ reading, past, remembered, annotations, settings, now: Date.now() });
  // Only the reading that was diagnosed: a newer one may have come meanwhile and has its own turn
  await db.transaction('rw', db.pages, db.diagnoses, db.figures, async () => {
    const now = await db.pages.get(tabId);
    if (now?.next?.readAt !== reading.readAt) return;
    await db.pages.put({ ...now, pending: 0, next: null, reading, diagnoses, recommendations, at: reading.readAt });
    await freeze(db, scope, diagnoses, reading.readAt);
  });
  await Promise.all([
    badge(
      tabId,
      diagnoses.flatMap(({ steps }) => steps),
    ),
    sendChips(tabId, reading, diagnoses, settings),
  ]);
}

/** The number of findings on the toolbar icon; nothing when there are none. */
async function badge(tabId: number, steps: { verdict: string }[]): Promise<void> {
  const findings = steps.filter(({ verdict }) => verdict === 'leak' || verdict === 'gain').length;
  await browser.action.setBadgeText({ tabId, text: findings ? String(findings) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6270' });
}
