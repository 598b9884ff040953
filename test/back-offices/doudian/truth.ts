import { type ExpectedFigure, relativeChange, roundedTo, type Truth } from '../../support/truth.ts';
import type { Variant, View } from '../stand-in.ts';
import { DAY_BEFORE, type Day, SHOP, YESTERDAY } from './data.ts';

function home(): Truth {
  const shown = (
    metric: string,
    of: (day: Day) => number,
    decimals: number,
    shape: Partial<ExpectedFigure> = {},
  ): ExpectedFigure => ({
    metric,
    value: roundedTo(of(YESTERDAY), decimals),
    raw: of(YESTERDAY),
    entity: null,
    change: { ...relativeChange(of(YESTERDAY), of(DAY_BEFORE), 2), against: 'yesterday' },
    ...shape,
  });
  return {
    page: {
      site: 'doudian',
      kind: 'home',
      currency: 'CNY',
      account: [SHOP],
      period: { start: '2026-11-14', end: '2026-11-14' },
      state: 'ok',
    },
    figures: [
      shown('gmv', (d) => d.gmv, 2, { unit: 'money', currency: 'CNY' }),
      shown('orders_paid', (d) => d.orders, 0),
      shown('buyers', (d) => d.buyers, 0),
      shown('product_impression_users', (d) => d.exposed, 0),
      shown('product_click_users', (d) => d.clicked, 0),
      shown('click_pay_rate_users', (d) => d.buyers / d.clicked, 4, { unit: 'rate' }),
    ],
    unread: [{ metric: 'refund_amount', reason: 'masked' }],
  };
}

/** The list of audience packs: their sizes in people, none of them a figure of the funnel. */
function crowds(): Truth {
  const pack = (name: string, id: string, value: number): ExpectedFigure => ({
    metric: 'audience_size',
    value,
    raw: value,
    unit: 'people',
    entity: { kind: 'audience', name, id },
  });
  return {
    page: { site: 'doudian', kind: 'crowds', account: [SHOP], state: 'ok' },
    figures: [
      pack('近30天加购未购买', '90012233', 12_000),
      pack('老客-高客单', '90012250', 3842),
      pack('母婴行业-大促人群', '90012301', 6_800_000),
    ],
  };
}

const nothing = (state: 'no_figures' | 'logged_out'): Truth => ({ page: { site: 'doudian', state }, figures: [] });

const TRUTHS: Record<string, () => Truth> = {
  home,
  crowds,
  orders: () => nothing('no_figures'),
  login: () => nothing('logged_out'),
};

export const VIEWS: readonly [View, ...View[]] = [
  {
    id: 'as opened',
    actions: [{ waitFor: 'html[data-settled]' }],
    truth: (variant: Variant) => TRUTHS[variant.id]?.() ?? home(),
  },
];
