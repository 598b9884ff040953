import { type ExpectedFigure, relativeChange, roundedTo, type Truth } from '../../support/truth.ts';
import type { View } from '../stand-in.ts';
import { ACCOUNT, BEFORE, CAMPAIGNS, CURRENCY, SPAN, type Sums, sumOf } from './data.ts';

const MEASURES: [
  metric: string,
  shape: Pick<ExpectedFigure, 'unit' | 'currency'>,
  of: (sums: Sums) => number,
  decimals: number,
][] = [
  ['cost', { unit: 'money', currency: CURRENCY }, (s) => s.cost, 2],
  ['sku_orders', {}, (s) => s.orders, 0],
  ['cost_per_order', { unit: 'money', currency: CURRENCY }, (s) => s.cost / s.orders, 2],
  ['gross_revenue', { unit: 'money', currency: CURRENCY }, (s) => s.revenue, 2],
  ['roi', { unit: 'ratio' }, (s) => s.revenue / s.cost, 2],
];

function measures(sums: Sums, entity: ExpectedFigure['entity'], changed: boolean): ExpectedFigure[] {
  return MEASURES.map(([metric, shape, of, decimals]) => ({
    metric,
    ...shape,
    value: roundedTo(of(sums), decimals),
    entity,
    change: changed ? { ...relativeChange(of(sums), of(BEFORE), 2), against: 'previous_period' as const } : null,
  }));
}

function dashboard(): Truth {
  return {
    page: {
      site: 'tiktok-ads-manager',
      kind: 'gmv_max',
      currency: CURRENCY,
      account: [ACCOUNT, 'Lumen Loom MY'],
      period: SPAN,
      rowsRead: CAMPAIGNS.length,
      rowsTotal: CAMPAIGNS.length,
      state: 'ok',
    },
    figures: [
      ...measures(sumOf(CAMPAIGNS), null, true),
      ...CAMPAIGNS.flatMap((campaign) =>
        measures(campaign, { kind: 'campaign', name: campaign.name, id: campaign.id }, false),
      ),
    ],
  };
}

export const VIEWS: readonly [View, ...View[]] = [
  { id: 'as opened', actions: [{ waitFor: 'html[data-settled]' }], truth: dashboard },
];
