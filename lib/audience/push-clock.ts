/** Where a pushed pack or a first sync stands. The hours are advice of an undated guide (D5), no platform limit. */

const HOUR = 3_600_000;
export const ARRIVAL_HOURS = 1;
export const REPUSH_HOURS = 24;
export const FIRST_SYNC_HOURS = 48;

/** What the user marked: a pack pushed to Qianchuan, or audience management opened for the first time. */
export interface PushMark {
  kind: 'push' | 'opening';
  /** Epoch milliseconds. */
  at: number;
}

export interface PushClock {
  /** Its words are the text `clock.<phase>`, with the time of `next`. */
  phase: 'arriving' | 'waiting' | 'free' | 'syncing' | 'synced';
  /** When the phase ends, epoch milliseconds: the moment to set an alarm for; null at the end. */
  next: number | null;
}

/** Returns from when a pack pushed at `at` may be pushed again by the guide; both in epoch milliseconds. */
export function repushAt(at: number): number {
  return at + REPUSH_HOURS * HOUR;
}

/** Returns the phase at `now` (epoch milliseconds). A mark in the future, from a clock that was set back, counts as just made. */
export function pushClock({ kind, at }: PushMark, now: number): PushClock {
  const steps: [number, PushClock['phase']][] =
    kind === 'opening'
      ? [[FIRST_SYNC_HOURS, 'syncing']]
      : [
          [ARRIVAL_HOURS, 'arriving'],
          [REPUSH_HOURS, 'waiting'],
        ];
  for (const [hours, phase] of steps) {
    const ends = at + hours * HOUR;
    if (now < ends) return { phase, next: ends };
  }
  return { phase: kind === 'opening' ? 'synced' : 'free', next: null };
}
