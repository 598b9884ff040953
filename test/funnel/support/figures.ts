/** Figures of a page for tests. */
import { defaultSettings, type FunnelInput, type Observation } from '../../../lib/funnel/input.ts';
import { findMetric } from '../../../lib/metrics/catalogue.ts';
import type { Estimate } from '../../../lib/metrics/figure.ts';

export const WEEK = { start: '2026-11-09', end: '2026-11-15' };

/** A figure that prints exactly, or as an interval; `change` is a printed relative change such as `-0.12`. */
export function figure(metric: string, value: number | Estimate, change?: number): Observation {
  const estimate = typeof value === 'number' ? { value, low: value, high: value } : value;
  return {
    metric,
    ...estimate,
    period: WEEK,
    entity: null,
    segment: null,
    basis: findMetric(metric)?.basis ?? null,
    currency: findMetric(metric)?.unit === 'money' ? 'USD' : null,
    id: `f-${metric}`,
    change:
      change === undefined
        ? null
        : {
            value: change,
            as: 'relative',
            direction: change < 0 ? 'down' : change > 0 ? 'up' : 'flat',
            text: `${(Math.abs(change) * 100).toFixed(1)}%`,
            against: 'previous_period',
          },
  };
}

export function page(observations: Observation[], options: Partial<FunnelInput> = {}): FunnelInput {
  return {
    observations,
    history: [],
    platform: 'tiktok_shop',
    period: WEEK,
    against: null,
    rowsRead: null,
    rowsTotal: null,
    live: false,
    settings: defaultSettings,
    funnel: null,
    ...options,
  };
}
