/** Time as the watching needs it; a page's own by `pageClock`, a hand-driven one in tests. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Resolves after `ms`; rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Gives the browser its turn and comes back as soon as it may. */
  pause(): Promise<void>;
}

/** The clock of a page's window. */
export function pageClock(view: Window & typeof globalThis): Clock {
  return {
    now: () => view.performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          view.clearTimeout(timer);
          reject(signal.reason);
        };
        const timer = view.setTimeout(() => {
          signal.removeEventListener('abort', stop);
          resolve();
        }, ms);
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop, { once: true });
      }),
    pause: pauseOf(view),
  };
}

interface WithYield {
  scheduler?: { yield?: () => Promise<void> };
}

/** `scheduler.yield` where the browser has it, else a message to oneself: timers would be slowed down to 4 ms each. */
function pauseOf(view: Window & typeof globalThis): () => Promise<void> {
  const { scheduler } = view as WithYield;
  if (scheduler?.yield) return () => scheduler.yield?.() ?? Promise.resolve();
  const { port1, port2 } = new view.MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
