/** Shops with known truth: days of a funnel with weekday pattern, clustering, and falls where they are put. */

import { defaultSettings, type TableInput } from '../../../lib/funnel/input.ts';
import { isoOf } from '../../../lib/metrics/calendar.ts';
import type { Entity } from '../../../lib/metrics/figure.ts';
import { clustered, normal, type Random } from './draw.ts';

export interface Shop {
  /** Impressions of a usual day. */
  impressions: number;
  /** Rates of the steps. */
  rates: number[];
  /** Design effects of the steps, by day. */
  phi: number[];
  price: number;
  /** Standard deviation of the log rates from week to week and, with memory `memory`, from day to day; `between` correlates the steps of a day. */
  weekly?: number;
  daily?: { sd: number; memory: number; between?: number };
  /** Days in the table; the last seven are the period, the first is a Monday. */
  days: number;
}

export const METRICS = ['impressions', 'clicks_destination', 'add_to_cart', 'purchases'] as const;

const WEEKDAY_VOLUME = [1, 0.95, 0.95, 1, 1.1, 1.25, 1.2];
const WEEKDAY_RATE = [1, 1.02, 0.98, 1, 1.03, 0.96, 0.97];

/** A Monday. */
const FIRST = 20_451;

/** Counts of one row by metric and day. `effects[i]` multiplies the rate of step i from day `from` on. */
export function simulate(random: Random, shop: Shop, effects: readonly number[], from = shop.days - 7): number[][] {
  const counts: number[][] = [...METRICS, 'revenue'].map(() => []);
  const week = shop.rates.map(() => 0);
  const swing = shop.rates.map(() => (shop.daily ? shop.daily.sd * normal(random) : 0));
  for (let day = 0; day < shop.days; day++) {
    const weekday = day % 7;
    const fresh = shop.daily ? correlated(random, shop.rates.length, shop.daily.between ?? 0) : [];
    shop.rates.forEach((_, step) => {
      if (weekday === 0 && shop.weekly) week[step] = shop.weekly * normal(random);
      if (!shop.daily) return;
      const { sd, memory } = shop.daily;
      swing[step] = memory * (swing[step] as number) + Math.sqrt(1 - memory * memory) * sd * (fresh[step] as number);
    });
    let n = Math.round(shop.impressions * (WEEKDAY_VOLUME[weekday] as number) * Math.exp(0.1 * normal(random)));
    counts[0]?.push(n);
    shop.rates.forEach((rate, step) => {
      const p =
        rate *
        (WEEKDAY_RATE[weekday] as number) *
        (day >= from ? (effects[step] ?? 1) : 1) *
        Math.exp((week[step] as number) + (swing[step] as number));
      n = clustered(random, n, Math.min(p, 0.95), shop.phi[step] ?? 1);
      counts[step + 1]?.push(n);
    });
    let revenue = 0;
    revenue = n * shop.price * Math.exp((0.3 * normal(random)) / Math.sqrt(Math.max(n, 1)));
    counts[METRICS.length]?.push(revenue);
  }
  return counts;
}

/** Standard normals with the same correlation between any two. */
function correlated(random: Random, count: number, rho: number): number[] {
  const own = Math.sqrt(1 - rho);
  const shared = (-2 * own + Math.sqrt(4 * own * own + 4 * count * rho)) / (2 * count);
  const draws = Array.from({ length: count }, () => normal(random));
  const sum = draws.reduce((a, b) => a + b, 0);
  return draws.map((z) => own * z + shared * sum);
}

/** The table of one or more rows, as a seller would export it. */
export function tableOf(rows: number[][][], days: number): TableInput {
  const entities: Entity[] = rows.map((_, i) => ({ kind: 'campaign', name: `row ${i + 1}`, id: null }));
  const metrics = [...METRICS, 'revenue'];
  return {
    rows: rows.length * days,
    dates: rows.flatMap(() => Array.from({ length: days }, (_, d) => isoOf(FIRST + d))),
    entities: rows.length > 1 ? rows.flatMap((_, i) => new Array<Entity>(days).fill(entities[i] as Entity)) : null,
    columns: metrics.map((metric, m) => ({
      metric,
      currency: metric === 'revenue' ? 'USD' : null,
      values: Float64Array.from(rows.flatMap((row) => row[m] as number[])),
    })),
    platform: 'own_site',
    period: null,
    against: null,
    settings: defaultSettings,
    funnel: 'shop',
  };
}
