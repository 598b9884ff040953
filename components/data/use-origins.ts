import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Origins that the user granted beyond the back offices that we know, as match patterns; followed live. */
export function useOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { origins: all = [] } = await browser.permissions.getAll();
      const named = new Set<string>(browser.runtime.getManifest().host_permissions ?? []);
      setOrigins(all.filter((origin) => !named.has(origin)).sort());
    };
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    void ask();
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return origins;
}
