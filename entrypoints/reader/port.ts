import type { Answer, FromPage, ToPage } from '../../lib/messages.ts';

/** Both browsers know it under this name, with promises; the polyfill stays out of the page. */
const runtime = (): typeof chrome.runtime | undefined => globalThis.chrome?.runtime;

/** The way to the rest of the extension. */
export interface Port {
  /** Null when the extension cannot be reached: it was updated or removed, or its worker was just being stopped. */
  send<M extends FromPage>(message: M): Promise<Answer<M> | null>;
  /** Answers messages to this page; `undefined` leaves one to others. */
  onMessage(answer: (message: ToPage) => Promise<unknown> | undefined): void;
}

/** How often a message is tried again when the worker died while it was being handled. */
const TRIES = 3;

/** Opens the port. `onGone` is called once when the extension that injected this script is no more. */
export function openPort(signal: AbortSignal, onGone: () => void): Port {
  const gone = (): boolean => {
    if (runtime()?.id !== undefined) return false;
    if (!signal.aborted) onGone();
    return true;
  };
  return {
    async send(message) {
      for (let tried = 0; tried < TRIES && !signal.aborted && !gone(); tried++) {
        try {
          return (await runtime()?.sendMessage(message)) ?? null;
        } catch {
          // A worker killed while it handled the message: sending again wakes a new one
          if (gone()) return null;
        }
      }
      return null;
    },
    onMessage(answer) {
      const listener = (message: ToPage, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => {
        if (sender.id !== runtime()?.id) return;
        const answered = answer(message);
        void answered?.then(respond);
        // Keeps the way open for the answer
        return answered !== undefined;
      };
      runtime()?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => runtime()?.onMessage?.removeListener(listener), { once: true });
    },
  };
}
