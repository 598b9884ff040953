import { describe, expect, test } from 'vitest';
import { fractionOf } from '../../components/options/PercentField.tsx';
import { originOf } from '../../components/parts/OriginForm.tsx';
import {
  bounds,
  defaultSettings,
  loadSettings,
  parseSettings,
  type SettingsArea,
  saveSettings,
} from '../../lib/settings.ts';

function memory(stored: Record<string, unknown> = {}): SettingsArea {
  return {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, items),
  };
}

describe('settings', () => {
  test('a broken field takes its default and leaves the others alone', () => {
    expect(parseSettings({ theme: 'dark', margin: 'much', language: 'fr' })).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
    expect(parseSettings(null)).toEqual(defaultSettings);
    expect(parseSettings({ margin: 7 }).margin).toBe(0.05);
    expect(parseSettings({ targets: { product_ctr: 0.03, add_to_cart_rate: -1 } }).targets).toMatchObject({
      product_ctr: 0.03,
      add_to_cart_rate: null,
    });
  });

  test('what is saved is there again', async () => {
    const area = memory();
    await saveSettings(area, { margin: 0.1 });
    await saveSettings(area, { theme: 'dark' });
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, margin: 0.1, theme: 'dark' });
  });

  test('a typed percentage becomes the fraction it means, or nothing', () => {
    expect(fractionOf('7.9', bounds.margin)).toBe(0.079);
    expect(fractionOf(' 5% ', bounds.margin)).toBe(0.05);
    expect(fractionOf('2,5', bounds.margin)).toBe(0.025);
    for (const typed of ['', 'five', '0', '99', '-5', '1e1']) expect(fractionOf(typed, bounds.margin)).toBeUndefined();
  });

  test('a typed address becomes its https origin, or nothing', () => {
    expect(originOf('seller.example.com/some/page?x=1')).toBe('https://seller.example.com');
    expect(originOf(' https://Shop.Example.com ')).toBe('https://shop.example.com');
    for (const typed of ['', 'http://shop.example.com', 'shop', 'chrome://settings', 'not a site'])
      expect(originOf(typed)).toBeNull();
  });
});
