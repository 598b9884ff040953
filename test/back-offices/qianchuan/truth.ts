import { type ExpectedFigure, relativeChange, roundedTo, type Truth } from '../../support/truth.ts';
import type { Variant, View } from '../stand-in.ts';
import { ACCOUNT, BEFORE, NOW, PLANS, SPAN, type Summary, TOTAL } from './data.ts';

const PAGE = {
  site: 'qianchuan',
  currency: 'CNY',
  account: [ACCOUNT.id, ACCOUNT.name],
  period: SPAN,
  state: 'ok' as const,
};
const money = { unit: 'money', currency: 'CNY' } as const;

function home(): Truth {
  const change = (of: (s: Summary) => number) => ({
    ...relativeChange(of(NOW), of(BEFORE), 2),
    against: 'previous_period' as const,
  });
  const rate = (metric: string | string[], of: (s: Summary) => number): ExpectedFigure => ({
    metric,
    value: roundedTo(of(NOW), 4),
    raw: of(NOW),
    unit: 'rate',
    entity: null,
    change: change(of),
  });
  const count = (metric: string | string[], of: (s: Summary) => number): ExpectedFigure => ({
    metric,
    value: of(NOW),
    entity: null,
    change: change(of),
  });
  const roi = (s: Summary) => s.gmv / s.cost;
  return {
    page: { ...PAGE, kind: 'home' },
    figures: [
      { ...count('cost', (s) => s.cost), ...money },
      { ...count('gmv', (s) => s.gmv), ...money },
      {
        metric: 'overall_roi',
        value: roundedTo(roi(NOW), 2),
        raw: roi(NOW),
        unit: 'ratio',
        entity: null,
        change: change(roi),
      },
      count('impressions', (s) => s.impressions),
      count('clicks_destination', (s) => s.clicks),
      rate('ctr', (s) => s.clicks / s.impressions),
      count('conversions', (s) => s.conversions),
      rate(['cvr', 'cvr_clicks'], (s) => s.conversions / s.clicks),
    ],
  };
}

interface Row {
  cost: number;
  gmv: number;
  orders: number;
  netGmv: number;
}

function rowOf(row: Row, entity: ExpectedFigure['entity']): ExpectedFigure[] {
  const sold: ExpectedFigure[] = [
    { metric: 'gmv', value: row.gmv, ...money, entity },
    { metric: 'overall_roi', value: roundedTo(row.gmv / row.cost, 2), raw: row.gmv / row.cost, unit: 'ratio', entity },
    { metric: 'net_gmv', value: row.netGmv, ...money, entity },
  ];
  return [
    { metric: 'cost', value: row.cost, ...money, entity },
    { metric: 'orders_paid', value: row.orders, entity },
    ...(row.gmv > 0 ? sold : []),
  ];
}

function plans(): Truth {
  return {
    page: { ...PAGE, kind: 'plans', rowsRead: PLANS.length, rowsTotal: TOTAL.plans },
    figures: [
      ...rowOf(TOTAL, null),
      ...PLANS.flatMap((plan) => rowOf(plan, { kind: 'campaign', name: plan.name, id: plan.id })),
    ],
    unread: [{ metric: 'net_gmv', reason: 'missing' }],
  };
}

export const VIEWS: readonly [View, ...View[]] = [
  {
    id: 'as opened',
    actions: [{ waitFor: 'html[data-settled]' }],
    truth: (variant: Variant) => (variant.id === 'home' ? home() : plans()),
  },
];
