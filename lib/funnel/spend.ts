/** What was spent: on the whole, for the return on it, and by which rows, for another split. */
import type { Entity, EntityKind } from '../metrics/figure.ts';
import { identitiesOn } from '../metrics/identities.ts';
import type { Observation, Platform } from './input.ts';
import type { Diagnosis } from './types.ts';

/** The spend of a period, and the metric that the closing money over it is. */
export interface Spend {
  cost: number;
  /** Such as `roas`, as the platform calls it. */
  ratio: string;
}

/**
 * The spend that the closing money of a diagnosis can be divided by: the printed total of its period in its currency,
 * where the platform's definitions have such a quotient. Null without it, when it is rounded, or when two are printed.
 */
export function spendOf(
  observations: readonly Observation[],
  { total, currency, period }: Pick<Diagnosis, 'total' | 'currency' | 'period'>,
  platform: Platform,
): Spend | null {
  const names = platform === 'qianchuan' ? ['overall_roi', 'ad_roi', 'pay_roi'] : ['roas', 'roi'];
  const ratio = names.find((name) =>
    identitiesOn(platform === 'own_site' ? 'generic' : platform).some(
      (one) =>
        one.kind === 'ratio' && one.result === name && one.numerator === total?.metric && one.denominator === 'cost',
    ),
  );
  if (!ratio) return null;
  const [cost, ...more] = observations.filter(
    (o) =>
      o.metric === 'cost' &&
      o.entity === null &&
      o.segment === null &&
      o.currency === currency &&
      (o.period === null || (o.period.start === period?.start && o.period.end === period.end)),
  );
  if (!cost || more.some(({ value }) => value !== cost.value) || cost.low !== cost.high || !(cost.value > 0))
    return null;
  return { cost: cost.value, ratio };
}

export interface SpendRow {
  entity: string;
  cost: number;
  revenue: number;
  /** Orders behind the revenue: they bound how well its ROAS is known. */
  orders: number | null;
}

const MONEY = ['gmv_attributed', 'revenue', 'gmv'];
const ORDERS = ['purchases', 'conversions', 'orders_paid', 'orders', 'results'];

/**
 * The rows of a page or table whose spend and revenue were read, for `whatIfSplit`: those of one kind, the most numerous,
 * since a campaign holds the spend of its ads. Gross revenue is left out: GMV Max counts the orders of all traffic in it,
 * so that it does not follow the spend. Empty where rows of one name or several currencies cannot be told apart.
 */
export function spendRowsOf(observations: readonly Observation[]): SpendRow[] {
  const kinds = new Map<EntityKind, Map<string, { entity: Entity; values: Map<string, number> }>>();
  const currencies = new Set<string | null>();
  for (const { entity, segment, metric, value, currency } of observations) {
    if (!entity || segment !== null || entity.kind === 'day') continue;
    if (metric === 'cost' || MONEY.includes(metric)) currencies.add(currency);
    const rows = kinds.get(entity.kind) ?? new Map();
    kinds.set(entity.kind, rows);
    const key = entity.id ?? entity.name;
    const row = rows.get(key) ?? { entity, values: new Map() };
    rows.set(key, row);
    row.values.set(metric, value);
  }
  if (currencies.size > 1) return [];
  const [rows = []] = [...kinds.values()]
    .map((all) => spendRows([...all.values()]))
    .sort((a, b) => b.length - a.length);
  return new Set(rows.map(({ entity }) => entity)).size === rows.length ? rows : [];
}

function spendRows(rows: readonly { entity: Entity; values: ReadonlyMap<string, number> }[]): SpendRow[] {
  return rows.flatMap(({ entity, values }) => {
    const first = (metrics: readonly string[]) =>
      metrics.map((metric) => values.get(metric)).find((x) => x !== undefined);
    const [cost, revenue] = [values.get('cost'), first(MONEY)];
    if (cost === undefined || revenue === undefined) return [];
    return [{ entity: entity.name, cost, revenue, orders: first(ORDERS) ?? null }];
  });
}

/** The split of the spend as it is, with a part of one row's spend moved to another; shares of 1 by entity. */
export function movedShares(rows: readonly SpendRow[], from: string, to: string, part: number): Record<string, number> {
  const total = rows.reduce((sum, { cost }) => sum + cost, 0);
  const moved = ((rows.find(({ entity }) => entity === from)?.cost ?? Number.NaN) * part) / total;
  return Object.fromEntries(
    rows.map(({ entity, cost }) => [
      entity,
      cost / total - (entity === from ? moved : 0) + (entity === to ? moved : 0),
    ]),
  );
}
