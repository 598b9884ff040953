import type { Clock } from './clock.ts';

/** No task of ours holds up the page longer than this, in ms. */
export const SLICE = 8;

export interface Sliced<T> {
  value: T;
  /** Working time without the pauses, in ms. */
  tookMs: number;
  longestTaskMs: number;
}

/** Runs steps to their end in slices of at most `SLICE` ms (plus one step), with a pause after each. Rejects on abort. */
export async function inSlices<T>(steps: Generator<void, T>, clock: Clock, signal: AbortSignal): Promise<Sliced<T>> {
  let tookMs = 0;
  let longestTaskMs = 0;
  for (;;) {
    signal.throwIfAborted();
    const start = clock.now();
    let step = steps.next();
    while (!step.done && clock.now() - start < SLICE) step = steps.next();
    const spent = clock.now() - start;
    tookMs += spent;
    longestTaskMs = Math.max(longestTaskMs, spent);
    if (step.done) return { value: step.value, tookMs, longestTaskMs };
    await clock.pause();
  }
}
