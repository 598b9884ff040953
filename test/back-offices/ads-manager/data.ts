/** The invented ad account behind the stand-in: twenty-eight campaigns whose sums are the account's totals. */
export interface Delivery {
  id: string;
  name: string;
  active: boolean;
  budget: number;
  cost: number;
  impressions: number;
  clicks: number;
  conversions: number;
}

export const PERIOD = { start: '2026-11-08', end: '2026-11-14' };
export const ACCOUNT = { id: '7311220045566778899', name: 'Lumen Loom US - Performance', currency: 'USD' };

const THEMES = [
  'Spark_Unboxing',
  'Holiday_Static_Images',
  'Creator_Kitchen',
  'Catalog_Runner',
  'Gift_Guide',
  'Retarget_ATC_14d',
  'Lookalike_Buyers',
];
const GEOS = ['US', 'US_West', 'US_East', 'US_Broad'];

/** Deterministic and uneven; the static pictures get many impressions and few clicks. */
export const CAMPAIGNS: readonly Delivery[] = Array.from({ length: 28 }, (_, index) => {
  const theme = THEMES[index % THEMES.length] ?? '';
  const geo = GEOS[Math.floor(index / THEMES.length)] ?? '';
  const still = theme === 'Holiday_Static_Images';
  const impressions = (still ? 410_337 : 61_204) + ((index * 7_919) % 23_011) + index * 313;
  const clicks = Math.round(impressions * (still ? 0.0031 : 0.0117 + (index % 5) * 0.0006));
  const conversions = index === 17 ? 0 : Math.round(clicks * (0.031 + (index % 4) * 0.003));
  return {
    id: `18347${String(20_118_402_113 + index * 4_703).padStart(11, '0')}`,
    name: `${theme}_${geo}`,
    active: index % 9 !== 8,
    budget: 50 + (index % 6) * 25,
    cost: (impressions * (352 + ((index * 53) % 130)) + index * 5_309) / 100_000,
    impressions,
    clicks,
    conversions,
  };
}).map((campaign) => ({ ...campaign, cost: Math.round(campaign.cost * 100) / 100 }));

export const AD_GROUPS: readonly Delivery[] = [
  ['Broad_18-34', 214.37, 51_882, 641, 22],
  ['Interest_HomeDecor', 188.9, 44_030, 498, 15],
  ['Lookalike_1-3%', 96.04, 20_117, 265, 11],
  ['Engaged_30d', 41.5, 8_406, 131, 6],
].map(([name, cost, impressions, clicks, conversions], index) => ({
  id: `18347199${String(50_021_337 + index * 911).padStart(9, '0')}`,
  name: String(name),
  active: true,
  budget: 30,
  cost: Number(cost),
  impressions: Number(impressions),
  clicks: Number(clicks),
  conversions: Number(conversions),
}));

export function totalOf(rows: readonly Delivery[]): Pick<Delivery, 'cost' | 'impressions' | 'clicks' | 'conversions'> {
  const sum = (of: (row: Delivery) => number) => rows.reduce((so, row) => so + of(row), 0);
  return {
    cost: Math.round(sum((row) => row.cost) * 100) / 100,
    impressions: sum((row) => row.impressions),
    clicks: sum((row) => row.clicks),
    conversions: sum((row) => row.conversions),
  };
}

/** The account's totals of the week before: fewer impressions, more clicks. */
export const BEFORE = { cost: 13_118.44, impressions: 2_880_450, clicks: 31_685, conversions: 1_109 };

export const ROW_HEIGHT = 56;
export const ROWS_RENDERED = 12;
