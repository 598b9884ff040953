import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedBeyond } from '../../lib/sites/granted.ts';

/** Origins that the user granted beyond the back offices that we know, as match patterns; followed live. */
export function useOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { origins: all = [] } = await browser.permissions.getAll();
      setOrigins(grantedBeyond(all, browser.runtime.getManifest().host_permissions ?? []));
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
