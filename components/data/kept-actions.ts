import { browser } from 'wxt/browser';
import { deleteAnnotation, saveAnnotation } from '../../lib/history/annotations.ts';
import { deleteAudience, saveAudience } from '../../lib/history/audiences.ts';
import { scopeKey } from '../../lib/history/keys.ts';
import { alarmOf, clockOf, deletePack, markPack } from '../../lib/history/packs.ts';
import { forgetStarted, markStarted } from '../../lib/history/started.ts';
import type { FromView } from '../../lib/messages.ts';
import { addDays, dayIn } from '../../lib/metrics/calendar.ts';
import type { Page } from '../../lib/metrics/figure.ts';
import type { AnnotationActions } from './annotation-actions.ts';
import type { AudienceActions } from './audience-actions.ts';
import { database } from './database.ts';

/** Has the worker look at every pack at once: it sets the alarms of those that came with a backup. */
export async function wakePacks(): Promise<void> {
  const ids = await database().packs.toCollection().primaryKeys();
  await Promise.all(ids.map((id) => browser.alarms.create(alarmOf(id), { when: Date.now() })));
}

/**
 * What the audience views may ask for, carried out on the database and the browser's alarms.
 * @param page the page at hand, to whose account a started step belongs; null: none is read
 * @param readAgain has the page diagnosed anew with what was just remembered
 */
export function audienceActions(page: Page | null, readAgain: () => void): AudienceActions {
  const scope = page === null || page.account === null ? null : scopeKey(page);
  return {
    save: async (audience) => {
      await saveAudience(database(), { ...audience, savedAt: Date.now() });
    },
    forget: (id) => deleteAudience(database(), id),
    mark: async (account, name, kind) => {
      const pack = await markPack(database(), { scope: account, name, kind, pushedAt: Date.now() });
      const { next } = clockOf(pack, pack.pushedAt);
      if (next !== null) await browser.alarms.create(alarmOf(pack.id), { when: next });
    },
    unmark: async (id) => {
      await deletePack(database(), id);
      await browser.alarms.clear(alarmOf(id));
    },
    start:
      scope === null
        ? null
        : async ({ id, funnel, step, measure, title }) => {
            const today = dayIn(Date.now(), page?.timeZone ?? null);
            const review = addDays(today, measure?.lookAgainInDays ?? 0);
            await markStarted(database(), scope, { id, funnel, step, review }, today, title);
            readAgain();
          },
    unstart: async (recommendation) => {
      if (scope === null) return;
      await forgetStarted(database(), scope, recommendation);
      readAgain();
    },
    allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  };
}

/** Has the worker diagnose the pages that are marked as due. */
export async function diagnoseDue(): Promise<void> {
  const message: FromView = { type: 'diagnose-due' };
  // without an answer they stay marked, and the worker goes on with them when it next starts
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** What the view of marked days may ask for: kept in the database, then judged anew by the worker. */
export const annotationActions: AnnotationActions = {
  save: async (annotation) => {
    await saveAnnotation(database(), annotation);
    await diagnoseDue();
  },
  forget: async (id) => {
    await deleteAnnotation(database(), id);
    await diagnoseDue();
  },
};
