/** The attribution window that figures are counted under: those under unlike ones are never joined or compared. */
import type { Observation } from './input.ts';

/**
 * The window in days that holds for figures: the one that is asked for, else the one that most of them say.
 * Null where nothing says so.
 */
export function attributionWindow(observations: readonly Observation[], asked: number | null): number | null {
  if (asked !== null) return asked;
  const said = Map.groupBy(
    observations.flatMap(({ attributionDays }) => attributionDays ?? []),
    (days) => days,
  );
  const [most] = [...said].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

/** Whether a figure says that it was counted under another window; one that says nothing is taken as on the same. */
export function isUnderOther({ attributionDays }: Observation, window: number | null): boolean {
  return window !== null && attributionDays !== undefined && attributionDays !== null && attributionDays !== window;
}
