import type { ExpectedFigure, Truth } from '../../support/truth.ts';
import type { View } from '../stand-in.ts';
import { SESSION } from './data.ts';

/** Thousands with two decimals, cut after the tens. */
const cut = (value: number) => (value >= 1000 ? Math.floor(value / 10) * 10 : value);

function board(): Truth {
  const shown = (metric: string | string[], value: number, more: Partial<ExpectedFigure> = {}): ExpectedFigure => ({
    metric,
    value: cut(value),
    raw: value,
    entity: null,
    ...more,
  });
  const money = { unit: 'money', currency: 'MYR' } as const;
  const rate = { unit: 'rate' } as const;
  return {
    // the board prints no dates: the session is running
    page: {
      site: 'tiktok-seller-center',
      kind: 'live_board',
      account: ['Lumen Loom MY', '7402233445566778899', null],
      state: 'ok',
    },
    figures: [
      shown(['gmv_attributed', 'gmv_live'], SESSION.gmv, money),
      shown('live_current_viewers', SESSION.viewers),
      shown('live_room_impressions', SESSION.impressions),
      // two labels of the platform begin so; the title has the rest
      shown('live_enter_rate', SESSION.enterRate, rate),
      shown(['ctr', 'live_product_ctr'], SESSION.ctr, rate),
      shown('watch_pay_rate', SESSION.orderRate, rate),
      shown('cost', SESSION.cost, money),
      shown('roi', SESSION.roi, { unit: 'ratio' }),
      shown('live_avg_watch', SESSION.watch, { unit: 'duration' }),
    ],
  };
}

export const VIEWS: readonly [View, ...View[]] = [
  { id: 'as opened', actions: [{ waitFor: 'html[data-settled]' }], truth: board },
];
