import { browser } from 'wxt/browser';
import { grantedBeyond } from '../../lib/sites/granted.ts';
import { usePermissions } from './use-permissions.ts';

/** Origins that the user granted beyond the back offices that we know, as match patterns; followed live. */
export function useOrigins(): string[] {
  return usePermissions(granted, NONE);
}

const NONE: string[] = [];

async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return grantedBeyond(origins, browser.runtime.getManifest().host_permissions ?? []);
}
