/** Invented campaigns that all library pages show, each in its own language and manner. */
export interface Campaign {
  name: string;
  id: string;
  cost: number;
  impressions: number;
  clicks: number;
  conversions: number;
}

const NAMES = [
  'Spark Unboxing',
  'Holiday 2026',
  'Retarget 14d',
  'LAL 1-3%',
  'Catalog broad',
  'Creator kitchen',
  'Gift guide',
  'Brand Q4',
];

/** `rate` is what a dollar is in the page's currency; amounts have its minor units. */
export function campaignsIn(rate: number, decimals: number, count: number): Campaign[] {
  return Array.from({ length: count }, (_, index) => {
    const impressions = 41_207 + ((index * 7_919) % 30_011) * 3;
    const clicks = Math.round(impressions * (0.009 + (index % 5) * 0.0021));
    return {
      name: `${NAMES[index % NAMES.length]}${index >= NAMES.length ? ` ${1 + Math.floor(index / NAMES.length)}` : ''}`,
      id: `18${String(3_471_905_522_113 + index * 90_127)}`,
      cost: Number(((impressions / 1000) * (2.1 + (index % 4) * 0.37) * rate).toFixed(decimals)),
      impressions,
      clicks,
      conversions: Math.round(clicks * (0.02 + (index % 3) * 0.011)),
    };
  });
}

export function totalOf(rows: readonly Campaign[], decimals: number): Campaign {
  const sum = (of: (row: Campaign) => number) => rows.reduce((so, row) => so + of(row), 0);
  return {
    name: '',
    id: '',
    cost: Number(sum((row) => row.cost).toFixed(decimals)),
    impressions: sum((row) => row.impressions),
    clicks: sum((row) => row.clicks),
    conversions: sum((row) => row.conversions),
  };
}

export const SPAN = { start: '2026-11-08', end: '2026-11-14' };
