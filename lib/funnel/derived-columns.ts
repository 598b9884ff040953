/** Counts that a table does not print but that its rates imply: clicks from impressions and a printed click-through rate. */
import { findMetric } from '../metrics/catalogue.ts';
import { identitiesOn, type Ratio } from '../metrics/identities.ts';
import type { MetricPlatform } from '../metrics/label.ts';
import type { Column, Platform } from './input.ts';
import type { Note } from './types.ts';

/**
 * The columns with those that follow from a rate and its denominator row by row, as wide as the rounding of the rate.
 * Only where every way in which the platform may form the rate divides by the same stage, and one of its denominators was
 * read: a rate whose denominator cannot be told implies nothing. A printed count stays as it is.
 */
export function withImpliedCounts(columns: readonly Column[], platform: Platform, notes: Note[]): Column[] {
  const read = new Map(columns.map((column) => [column.metric, column]));
  const ratios = identitiesOn(onPages(platform)).filter((identity): identity is Ratio => identity.kind === 'ratio');
  const added: Column[] = [];
  for (const rate of columns) {
    if (findMetric(rate.metric)?.unit !== 'rate') continue;
    const ways = ratios.filter(({ result, factor }) => result === rate.metric && factor === 1);
    const stages = new Set(ways.map(({ denominator }) => findMetric(denominator)?.stage));
    if (stages.size !== 1 || ways.some(({ numerator }) => read.has(numerator))) continue;
    const way = ways.find(({ denominator }) => read.has(denominator));
    const denominator = way && read.get(way.denominator);
    if (!way || !denominator || findMetric(way.numerator)?.unit === 'money') continue;
    const column = product(way.numerator, denominator, rate);
    read.set(column.metric, column);
    added.push(column);
    notes.push({ kind: 'counts_from_rate', metric: way.numerator, rate: rate.metric });
  }
  return added.length > 0 ? [...columns, ...added] : [...columns];
}

const onPages = (platform: Platform): MetricPlatform => (platform === 'own_site' ? 'generic' : platform);

/** Denominator × rate for each row: whole counts, with every count that the printed rate allows. */
function product(metric: string, of: Column, rate: Column): Column {
  const { length } = rate.values;
  const at = (cells: ArrayLike<number>, i: number) => cells[i] ?? Number.NaN;
  const each = (bound: (i: number) => number) => Float64Array.from({ length }, (_, i) => bound(i));
  const nominal = each((i) => Math.round(at(of.values, i) * at(rate.values, i)));
  const low = each((i) => Math.ceil(at(of.low ?? of.values, i) * at(rate.low ?? rate.values, i) - SLACK));
  const high = each((i) => Math.floor(at(of.high ?? of.values, i) * at(rate.high ?? rate.values, i) + SLACK));
  return {
    metric,
    currency: null,
    values: nominal,
    low: low.map((bound, i) => Math.min(bound, nominal[i] as number)),
    high: high.map((bound, i) => Math.max(bound, nominal[i] as number)),
  };
}

/** Rounding error of one multiplication of counts. */
const SLACK = 1e-6;
