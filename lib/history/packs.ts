/** Packs that the user marked as pushed, and when to tell of them. The table is the truth; alarms only wake the worker. */
import { type PushClock, pushClock } from '../audience/push-clock.ts';
import type { HistoryDatabase, PushedPack } from './schema.ts';

/** Returns the packs of one account, the last marked first. */
export async function packsOf(db: HistoryDatabase, account: string): Promise<PushedPack[]> {
  const packs = await db.packs.where('scope').equals(account).toArray();
  return packs.sort((a, b) => b.pushedAt - a.pushedAt);
}

/** Starts the clock of a pack and returns it; a pack of the same name and kind in the same account starts again. */
export async function markPack(
  db: HistoryDatabase,
  mark: Pick<PushedPack, 'scope' | 'name' | 'kind' | 'pushedAt'>,
): Promise<PushedPack> {
  return db.transaction('rw', db.packs, async () => {
    const same = await db.packs
      .where('scope')
      .equals(mark.scope)
      .filter(({ name, kind }) => name === mark.name && kind === mark.kind)
      .first();
    const started = { ...mark, told: clockOf(mark, mark.pushedAt).phase };
    if (same === undefined) return { ...started, id: await db.packs.add(started) };
    const pack = { ...started, id: same.id };
    await db.packs.put(pack);
    return pack;
  });
}

/** Forgets a pack. */
export async function deletePack(db: HistoryDatabase, id: number): Promise<void> {
  await db.packs.delete(id);
}

/** Returns where a pack stands at `now`, epoch milliseconds. */
export function clockOf({ kind, pushedAt }: Pick<PushedPack, 'kind' | 'pushedAt'>, now: number): PushClock {
  return pushClock({ kind, at: pushedAt }, now);
}

const ALARM = 'pack:';

/** Returns the name of a pack's alarm; it carries the id, so that a worker that starts anew knows what it is for. */
export function alarmOf(id: number): string {
  return `${ALARM}${id}`;
}

/** Returns the id of the pack that an alarm is for; null for another alarm. */
export function packOfAlarm(alarm: string): number | null {
  const id = alarm.startsWith(ALARM) ? alarm.slice(ALARM.length) : '';
  return /^\d+$/.test(id) ? Number(id) : null;
}
