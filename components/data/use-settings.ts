import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadSettings, parseSettings, SETTINGS_KEY, type Settings, saveSettings } from '../../lib/settings.ts';

/** The settings, followed live, and the way to change them; null until they are loaded. */
export function useSettings(): [Settings | null, (changed: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[SETTINGS_KEY];
      if (change) setSettings(parseSettings(change.newValue));
    };
    browser.storage.local.onChanged.addListener(follow);
    void loadSettings(browser.storage.local).then(setSettings);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return [settings, (changed) => void saveSettings(browser.storage.local, changed)];
}
