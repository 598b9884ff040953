import { browser } from 'wxt/browser';
import { createFormat } from '../../components/format/format.ts';
import { alarmOf, clockOf, packOfAlarm } from '../../lib/history/packs.ts';
import type { PushedPack } from '../../lib/history/schema.ts';
import { chooseLanguage, createI18n, translator } from '../../lib/i18n/index.ts';
import { loadSettings } from '../../lib/settings.ts';
import { history } from './history.ts';

/**
 * Tells the user when a pushed pack has arrived or can be pushed again, if notifications are allowed. An alarm wakes the
 * worker; a browser that was closed, or one that forgot its alarms, is caught up with at its start.
 */
export function setUpPacks(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    const id = packOfAlarm(name);
    const pack = id === null ? undefined : await history().packs.get(id);
    if (pack) await follow(pack);
  });
  browser.runtime.onStartup.addListener(followAll);
  browser.runtime.onInstalled.addListener(followAll);
}

async function followAll(): Promise<void> {
  for (const pack of await history().packs.toArray()) await follow(pack);
}

/** Sets the next alarm first, then tells: a worker that dies between them tells at its next start. */
async function follow(pack: PushedPack): Promise<void> {
  const now = Date.now();
  const { phase, next } = clockOf(pack, now);
  if (next !== null) await browser.alarms.create(alarmOf(pack.id), { when: next });
  if (phase === pack.told) return;
  await tell(pack, phase, next, now);
  // Only the clock that was told of: the user may have started it again meanwhile
  await history()
    .packs.where({ id: pack.id })
    .modify((stored) => {
      if (stored.pushedAt === pack.pushedAt) stored.told = phase;
    });
}

async function tell(pack: PushedPack, phase: PushedPack['told'], next: number | null, now: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const settings = await loadSettings(browser.storage.local);
  const language = chooseLanguage(settings.language, navigator.languages);
  const time = next === null ? '' : createFormat(language, now).time(next);
  // The same id replaces the notification before
  await browser.notifications.create(alarmOf(pack.id), {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: pack.name,
    message: translator(createI18n(language))(`audience:clock.${phase}`, { time }),
  });
}
