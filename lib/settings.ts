import * as v from 'valibot';

/** Rates for which a seller may set a target. */
export const targetMetrics = ['product_ctr', 'add_to_cart_rate', 'click_pay_rate'] as const;
export type TargetMetric = (typeof targetMetrics)[number];

/** Bounds of the fields that the user types, as fractions. */
export const bounds = {
  margin: { low: 0.01, high: 0.5 },
  profitMargin: { low: 0.001, high: 1 },
  target: { low: 0.00001, high: 1 },
} as const;

const fraction = ({ low, high }: { low: number; high: number }) =>
  v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const target = v.fallback(v.nullable(fraction(bounds.target)), null);

const schema = v.object({
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'en', 'zh-CN']), 'auto'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** A relative change smaller than this is no change. */
  margin: v.fallback(fraction(bounds.margin), 0.05),
  /** Share of GMV that is profit; null: worth is GMV. */
  profitMargin: v.fallback(v.nullable(fraction(bounds.profitMargin)), null),
  /** The seller's own target rates, fractions. */
  targets: v.fallback(v.object({ product_ctr: target, add_to_cart_rate: target, click_pay_rate: target }), {
    product_ctr: null,
    add_to_cart_rate: null,
    click_pay_rate: null,
  }),
});

export type Settings = v.InferOutput<typeof schema>;

/** What holds until the user says otherwise. */
export const defaultSettings: Settings = v.parse(schema, {});

/** Settings from whatever was stored: a field that is absent or out of bounds takes its default, the others stay. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
}

/** The part of `storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where the settings stand in the area. */
export const SETTINGS_KEY = 'settings';

/** Settings as stored now. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Stores the changed fields and returns all settings. */
export async function saveSettings(area: SettingsArea, changed: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings(area)), ...changed });
  await area.set({ [SETTINGS_KEY]: settings });
  return settings;
}
