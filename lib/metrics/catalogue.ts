/**
 * Every metric that the product knows: unit, basis, stage, and whether it adds up.
 * Ids are stable: history, identities and the lexicon refer to them.
 */
import { cartMetrics } from './catalogue/cart.ts';
import { clickMetrics } from './catalogue/click.ts';
import { fanMetrics } from './catalogue/fan.ts';
import { impressionMetrics } from './catalogue/impression.ts';
import { liveClickMetrics, liveMetrics, liveOrderMetrics } from './catalogue/live.ts';
import { loyaltyMetrics } from './catalogue/loyalty.ts';
import { orderMetrics } from './catalogue/order.ts';
import { otherMetrics } from './catalogue/other.ts';
import { kinds, type Maturity, type MetricKind, type MetricRow, type MetricStage } from './catalogue/row.ts';
import { spendMetrics } from './catalogue/spend.ts';
import type { Basis, Unit } from './figure.ts';
import type { MetricPlatform } from './label.ts';

export type { Maturity, MetricKind, MetricStage };

export interface Metric {
  id: string;
  kind: MetricKind;
  unit: Unit;
  basis: Basis | null;
  stage: MetricStage;
  /** True when values of days, rows or channels may be summed. */
  additive: boolean;
  maturity: Maturity;
  name: { en: string; zh: string };
  definition: string;
}

const groups: [MetricStage, MetricRow[]][] = [
  ['impression', impressionMetrics],
  ['impression', liveMetrics],
  ['click', clickMetrics],
  ['click', liveClickMetrics],
  ['cart', cartMetrics],
  ['order', orderMetrics],
  ['order', liveOrderMetrics],
  ['spend', spendMetrics],
  ['fan', fanMetrics],
  ['loyalty', loyaltyMetrics],
  ['other', otherMetrics],
];

/** All metrics, in the order of the funnel. */
export const catalogue: readonly Metric[] = groups.flatMap(([stage, rows]) =>
  rows.map(([id, kind, en, zh, definition, maturity]) => ({
    id,
    kind,
    ...kinds[kind],
    stage,
    maturity: maturity ?? 'immediate',
    name: { en, zh },
    definition,
  })),
);

const byId = new Map(catalogue.map((metric) => [metric.id, metric]));

/** The metric with this id; null when the catalogue has none. */
export function findMetric(id: string): Metric | null {
  return byId.get(id) ?? null;
}

/**
 * The metric's name in an interface language: Chinese for any `zh…`, else English.
 * An id that the catalogue does not have is returned as it is, so that old history still shows.
 */
export function metricName(id: string, language: string): string {
  const metric = byId.get(id);
  if (!metric) return id;
  return language.toLowerCase().startsWith('zh') ? metric.name.zh : metric.name.en;
}

/** True when the metric's values may be summed over days, rows or channels; false for unknown ids. */
export function isAdditive(id: string): boolean {
  return byId.get(id)?.additive ?? false;
}

const adPlatforms: ReadonlySet<MetricPlatform> = new Set(['tiktok_ads', 'qianchuan']);
const lateStages: ReadonlySet<MetricStage> = new Set(['cart', 'order', 'loyalty']);

/**
 * Whether a period's value is complete once reported, or keeps filling (model.md §1).
 * Ad platforms book carts, orders and customers on the click date, so there those are attributed
 * although the same metric is immediate in a shop, which books on the order date.
 */
export function maturityOn(id: string, platform: MetricPlatform): Maturity {
  const metric = byId.get(id);
  if (!metric) return 'immediate';
  if (metric.maturity === 'attributed') return 'attributed';
  return adPlatforms.has(platform) && lateStages.has(metric.stage) ? 'attributed' : 'immediate';
}
