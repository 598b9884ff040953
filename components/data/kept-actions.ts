import { browser } from 'wxt/browser';
import { deleteAudience, saveAudience } from '../../lib/history/audiences.ts';
import { alarmOf, clockOf, deletePack, markPack } from '../../lib/history/packs.ts';
import type { AudienceActions } from './audience-actions.ts';
import { database } from './database.ts';

/** What the audience views may ask for, carried out on the database and the browser's alarms. */
export const audienceActions: AudienceActions = {
  save: async (audience) => {
    await saveAudience(database(), { ...audience, savedAt: Date.now() });
  },
  forget: (id) => deleteAudience(database(), id),
  mark: async (scope, name, kind) => {
    const pack = await markPack(database(), { scope, name, kind, pushedAt: Date.now() });
    const { next } = clockOf(pack, pack.pushedAt);
    if (next !== null) await browser.alarms.create(alarmOf(pack.id), { when: next });
  },
  unmark: async (id) => {
    await deletePack(database(), id);
    await browser.alarms.clear(alarmOf(id));
  },
  allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
};
