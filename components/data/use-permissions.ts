import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What `ask` says of the browser's permissions, followed live; `before` until it has answered. `ask` must stay the same function. */
export function usePermissions<T>(ask: () => Promise<T>, before: T): T {
  const [answer, setAnswer] = useState(before);
  useEffect(() => {
    const again = async (): Promise<void> => {
      const found = await ask();
      setAnswer(() => found);
    };
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    void again();
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [ask]);
  return answer;
}
