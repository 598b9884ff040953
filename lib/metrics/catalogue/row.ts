import type { MetricTraits } from '../label.ts';

export type MetricStage = 'impression' | 'click' | 'cart' | 'order' | 'spend' | 'fan' | 'loyalty' | 'other';

/** How a metric counts. Decides unit, basis and whether days and rows add up. */
export type MetricKind =
  | 'events'
  | 'stock'
  | 'people'
  | 'money'
  | 'price'
  | 'rate'
  | 'people_rate'
  | 'share'
  | 'ratio'
  | 'mean_count'
  | 'score'
  | 'mean_time'
  | 'total_time';

/** `immediate`: complete after the reporting delay. `attributed`: keeps filling for the attribution or refund window. */
export type Maturity = 'immediate' | 'attributed';

/** One metric of the catalogue: id, kind, English name, Chinese name, definition, maturity when not immediate. */
export type MetricRow = readonly [
  id: string,
  kind: MetricKind,
  en: string,
  zh: string,
  definition: string,
  maturity?: 'attributed',
];

/** Events and money add over days and rows; people, averages, rates and ratios never do. */
export const kinds: Record<MetricKind, MetricTraits> = {
  events: { unit: 'count', basis: 'events', additive: true, inPercent: false },
  /** A count of things that exist at a moment, e.g. products in a live room: the same ones return tomorrow. */
  stock: { unit: 'count', basis: null, additive: false, inPercent: false },
  people: { unit: 'people', basis: 'people', additive: false, inPercent: false },
  money: { unit: 'money', basis: null, additive: true, inPercent: false },
  /** Money per something. */
  price: { unit: 'money', basis: null, additive: false, inPercent: false },
  rate: { unit: 'rate', basis: 'events', additive: false, inPercent: true },
  people_rate: { unit: 'rate', basis: 'people', additive: false, inPercent: true },
  /** A share of money, or one whose basis no source states. */
  share: { unit: 'rate', basis: null, additive: false, inPercent: true },
  /** Money over money. */
  ratio: { unit: 'ratio', basis: null, additive: false, inPercent: true },
  /** How many of something there are for each of another. */
  mean_count: { unit: 'ratio', basis: null, additive: false, inPercent: false },
  score: { unit: 'score', basis: null, additive: false, inPercent: false },
  mean_time: { unit: 'duration', basis: null, additive: false, inPercent: false },
  total_time: { unit: 'duration', basis: null, additive: true, inPercent: false },
};
