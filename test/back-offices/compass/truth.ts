import { type ExpectedFigure, roundedTo, type Truth } from '../../support/truth.ts';
import type { Action, View } from '../stand-in.ts';
import { BOARDS, CARRIERS, EXPERIENCE, type Measures, type ScopeId, SHOP, SPANS, type SpanId } from './data.ts';

/** What a text in ten thousands with two decimals says: cut after the hundreds. */
const printed = (value: number) => (value >= 10_000 ? Math.floor(value / 100 + 1e-9) * 100 : value);
const rate = (value: number) => roundedTo(value, 4);

const CARDS: [
  metric: string,
  shape: Pick<ExpectedFigure, 'unit' | 'currency' | 'basis'>,
  of: (m: Measures) => number,
  print: (value: number) => number,
][] = [
  ['gmv', { unit: 'money', currency: 'CNY' }, (m) => m.gmv, printed],
  ['orders_paid', {}, (m) => m.orders, printed],
  ['buyers', { basis: 'people' }, (m) => m.buyers, printed],
  ['product_impression_users', { basis: 'people' }, (m) => m.exposedUsers, printed],
  ['product_click_users', { basis: 'people' }, (m) => m.clickUsers, printed],
  ['product_ctr_users', { unit: 'rate' }, (m) => m.clickUsers / m.exposedUsers, rate],
  ['click_pay_rate_users', { unit: 'rate' }, (m) => m.buyers / m.clickUsers, rate],
  ['add_to_cart_users', { basis: 'people' }, (m) => m.cartUsers, printed],
  ['refund_amount', { unit: 'money', currency: 'CNY' }, (m) => m.refund, printed],
];

function board(span: SpanId, scope: ScopeId): Truth {
  const { now, before, peers } = BOARDS[span][scope];
  return {
    page: { site: 'compass', currency: 'CNY', account: [SHOP, null], period: SPANS[span], channel: scope, state: 'ok' },
    figures: [
      ...CARDS.map(
        ([metric, shape, of, print]): ExpectedFigure => ({
          metric,
          ...shape,
          value: print(of(now)),
          raw: of(now),
          entity: null,
          compare: [
            { kind: span === 'realtime' ? 'yesterday' : 'previous_period', value: print(of(before)) },
            { kind: 'peer', value: print(of(peers)) },
          ],
        }),
      ),
      // a score of its own, not of the chosen days
      { metric: 'experience_score', value: EXPERIENCE, unit: 'score', entity: null, optional: true },
      ...CARRIERS.flatMap((carrier): ExpectedFigure[] => {
        const entity = { kind: 'channel' as const, name: carrier.name };
        const gmv = Math.round(now.gmv * carrier.gmv * 100) / 100;
        return [
          {
            metric: 'gmv',
            value: printed(gmv),
            raw: gmv,
            unit: 'money',
            currency: 'CNY',
            entity,
            compare: [{ kind: 'share', value: carrier.gmv }],
          },
          { metric: 'orders_paid', value: Math.round(now.orders * carrier.orders), entity },
        ];
      }),
    ],
  };
}

const SETTLED: Action = { waitFor: 'html[data-settled]' };
const tab = (group: number, nth: number): Action => ({
  click: `.panel > :nth-child(${group}) .aurora-tabs-tab:nth-child(${nth})`,
});

export const VIEWS: readonly [View, ...View[]] = [
  { id: 'week', actions: [SETTLED], truth: () => board('week', 'all') },
  { id: 'day', actions: [SETTLED, tab(2, 2), SETTLED], truth: () => board('day', 'all') },
  { id: 'realtime', actions: [SETTLED, tab(2, 1), SETTLED], truth: () => board('realtime', 'all') },
  { id: 'own sales', actions: [SETTLED, tab(1, 2), SETTLED], truth: () => board('week', 'self') },
];
