/** The invented shop behind the stand-in: spending more brings fewer orders. */
export const SPAN = { start: '2026-11-08', end: '2026-11-14' };
export const ACCOUNT = '7311220045566778899';
export const CURRENCY = 'MYR';

export interface Sums {
  cost: number;
  orders: number;
  revenue: number;
}

export const CAMPAIGNS: readonly (Sums & { name: string; id: string })[] = [
  { name: 'Product GMV Max - all products', id: '1840011223344556', cost: 6_204.8, orders: 1_120, revenue: 42_880.5 },
  { name: 'Product GMV Max - mugs', id: '1840011223344667', cost: 2_310.04, orders: 301, revenue: 9_874.2 },
  { name: 'LIVE GMV Max 8pm', id: '1840011223344778', cost: 1_145.66, orders: 88, revenue: 2_731.9 },
];

export const BEFORE: Sums = { cost: 8_411.2, orders: 1_744, revenue: 66_930.75 };

export function sumOf(rows: readonly Sums[]): Sums {
  const sum = (of: (row: Sums) => number) => Math.round(rows.reduce((so, row) => so + of(row), 0) * 100) / 100;
  return { cost: sum((row) => row.cost), orders: sum((row) => row.orders), revenue: sum((row) => row.revenue) };
}
