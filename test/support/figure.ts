import type { Figure } from '../../lib/metrics/figure.ts';

/** A count of people that stands alone on the page, where a test does not ask for something else; its text is the plain number. */
export function figureOf(metric: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id: `f-${metric}`,
    metric,
    value,
    low: value,
    high: value,
    unit: 'people',
    currency: null,
    outOf: null,
    basis: 'people',
    text: String(value),
    label: metric,
    entity: null,
    segment: null,
    period: null,
    frame: 0,
    change: null,
    compare: [],
    verified: 'alone',
    ...more,
  };
}
