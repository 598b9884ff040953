/** A shop's or an account's figures that agree with each other, as real pages' do. */
import { catalogue } from '../../lib/metrics/catalogue.ts';
import type { Unit } from '../../lib/metrics/figure.ts';
import type { Dice } from './random.ts';

export type World = Readonly<Record<string, number>>;

const OWN_UNITS: Record<string, Unit> = {
  impressions: 'count',
  reach: 'people',
  frequency: 'ratio',
  clicks_destination: 'count',
  product_impressions: 'count',
  product_clicks: 'count',
  product_page_views: 'count',
  add_to_cart: 'count',
  orders: 'count',
  sku_orders: 'count',
  items_sold: 'count',
  buyers: 'people',
  new_customers: 'people',
  returning_customers: 'people',
  gmv: 'money',
  aov: 'money',
  refund_amount: 'money',
  add_to_cart_rate: 'rate',
  cost: 'money',
  cpc: 'money',
  cpm: 'money',
  ctr: 'rate',
  conversions: 'count',
  cpa: 'money',
  video_views: 'count',
  roas: 'ratio',
  gross_revenue: 'money',
  avg_play_time: 'duration',
  live_views: 'count',
  new_fans: 'people',
  experience_score: 'score',
};

/** Units of all metrics. */
export const UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(catalogue.map(({ id, unit }) => [id, unit])),
  ...OWN_UNITS,
};

/** Metrics that no world determines: they stand beside its own with any value. */
export const OTHERS = catalogue.map(({ id }) => id).filter((id) => !Object.hasOwn(OWN_UNITS, id));

const SHOP = [
  'product_impressions',
  'product_clicks',
  'product_page_views',
  'add_to_cart',
  'orders',
  'sku_orders',
  'items_sold',
  'gmv',
  'refund_amount',
];
const ADS = [
  'impressions',
  'clicks_destination',
  'conversions',
  'cost',
  'video_views',
  'gross_revenue',
  'live_views',
  'new_fans',
];

/** Events and money: a table's total row is their sum. */
export const ADDITIVE: ReadonlySet<string> = new Set([...SHOP, ...ADS]);

/** Any value of a metric that no world determines. */
export function anyValue(dice: Dice, unit: Unit | undefined, money: number): number {
  switch (unit) {
    case 'money':
      return cents((20 + dice.next() * 50_000) * money);
    case 'rate':
      return 0.001 + dice.next() * 0.6;
    case 'ratio':
      return 0.2 + dice.next() * 9;
    case 'duration':
      return Math.round((2 + dice.next() * 200) * 10) / 10;
    case 'score':
      return dice.int(40, 99);
    default:
      return dice.int(5, 90_000);
  }
}

/** A shop: `money` is what one dollar is in the page's currency. */
export function shopWorld(dice: Dice, money: number, size = 1): World {
  const product_impressions = Math.round(dice.int(20_000, 3_000_000) * size);
  const product_clicks = Math.max(1, Math.round(product_impressions * (0.005 + dice.next() * 0.055)));
  const orders = Math.max(1, Math.round(product_clicks * (0.01 + dice.next() * 0.05)));
  const sku_orders = orders + Math.round(orders * dice.next() * 0.2);
  const buyers = Math.max(1, orders - Math.round(orders * dice.next() * 0.2));
  const new_customers = Math.round(buyers * dice.next());
  const base = {
    product_impressions,
    product_clicks,
    product_page_views: product_clicks + dice.int(0, product_clicks),
    add_to_cart: Math.max(1, Math.round(product_clicks * (0.06 + dice.next() * 0.12))),
    orders,
    sku_orders,
    items_sold: sku_orders + dice.int(0, sku_orders),
    buyers,
    new_customers,
    returning_customers: buyers - new_customers,
    gmv: cents(orders * (8 + dice.next() * 60) * money),
    experience_score: dice.int(60, 99),
  };
  return derived({ ...base, refund_amount: cents(base.gmv * dice.next() * 0.08) });
}

export function adsWorld(dice: Dice, money: number, size = 1): World {
  const impressions = Math.round(dice.int(30_000, 4_000_000) * size) + 500;
  const clicks_destination = Math.max(1, Math.round(impressions * (0.004 + dice.next() * 0.03)));
  const conversions = Math.max(1, Math.round(clicks_destination * (0.01 + dice.next() * 0.08)));
  const cost = cents((impressions / 1000) * (1.5 + dice.next() * 9) * money);
  return derived({
    impressions,
    reach: Math.round(impressions * (0.3 + dice.next() * 0.6)),
    clicks_destination,
    conversions,
    cost,
    video_views: Math.round(impressions * (0.4 + dice.next() * 0.5)),
    gross_revenue: cents(cost * (0.5 + dice.next() * 6)),
    avg_play_time: Math.round((2 + dice.next() * 30) * 10) / 10,
    live_views: dice.int(100, 90_000),
    new_fans: dice.int(10, 9_000),
  });
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Adds every rate and mean that the counts determine. */
function derived(base: Record<string, number>): World {
  const out = { ...base };
  const put = (id: string, over: string, under: string, factor = 1) => {
    const above = base[over];
    const below = base[under];
    if (above !== undefined && below) out[id] = (above / below) * factor;
  };
  put('aov', 'gmv', 'orders');
  put('add_to_cart_rate', 'add_to_cart', 'product_clicks');
  put('frequency', 'impressions', 'reach');
  put('cpc', 'cost', 'clicks_destination');
  put('cpm', 'cost', 'impressions', 1000);
  put('ctr', 'clicks_destination', 'impressions');
  put('cpa', 'cost', 'conversions');
  put('roas', 'gross_revenue', 'cost');
  return out;
}

/** The total of rows: additive measures sum, people overlap, rates follow from the sums. */
export function totalOf(rows: readonly World[], dice: Dice): World {
  const sums: Record<string, number> = {};
  for (const id of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const values = rows.map((row) => row[id]).filter((value): value is number => value !== undefined);
    const sum = values.reduce((total, value) => total + value, 0);
    if (ADDITIVE.has(id)) sums[id] = Math.round(sum * 100) / 100;
  }
  const { impressions, orders } = sums;
  if (impressions) sums.reach = Math.round(Math.min(impressions, impressions * (0.2 + dice.next() * 0.4)));
  if (orders) {
    sums.buyers = Math.max(1, Math.round(orders * 0.8));
    sums.new_customers = Math.round(sums.buyers * 0.6);
    sums.returning_customers = sums.buyers - sums.new_customers;
  }
  return derived(sums);
}

const DOLLAR: Record<string, number> = {
  USD: 1,
  GBP: 0.8,
  PHP: 56,
  MYR: 4.5,
  SGD: 1.3,
  CNY: 7,
  TWD: 32,
  IDR: 15_800,
  VND: 25_000,
  THB: 35,
  EUR: 0.9,
  MXN: 18,
  BRL: 5.5,
  JPY: 150,
  KRW: 1_350,
  SAR: 3.75,
  AED: 3.67,
  EGP: 48,
  ILS: 3.7,
  TRY: 34,
  PLN: 4,
  RUB: 90,
  CZK: 23,
};

/** Roughly what a dollar is in a currency, so that amounts look real. */
export function dollarIn(currency: string): number {
  return DOLLAR[currency] ?? 1;
}
