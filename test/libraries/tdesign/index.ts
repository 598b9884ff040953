import type { ExpectedFigure } from '../../support/truth.ts';
import { SPAN } from '../data.ts';
import { buildFrom, type LibraryPage } from '../library-page.ts';
import { PRODUCTS } from './data.ts';

const baht = { unit: 'money', currency: 'THB' } as const;

export const tdesign: LibraryPage = {
  name: 'TDesign with a head of two levels, Thai',
  language: 'th',
  url: 'https://ran.example/overview',
  build: buildFrom(new URL('./page.tsx', import.meta.url), 'th'),
  truth: {
    page: { period: SPAN, currency: 'THB' },
    figures: [
      { metric: 'product_impressions', value: 1_204_336, entity: null },
      { metric: 'sku_orders', value: 2_918, entity: null },
      { metric: 'gmv', value: 845_120.5, ...baht, entity: null },
      ...PRODUCTS.flatMap(({ name, live, video }): ExpectedFigure[] => {
        const entity = { kind: 'product' as const, name };
        return [
          { metric: 'gmv', value: live.gmv, ...baht, entity, segment: 'LIVE' },
          { metric: 'sku_orders', value: live.orders, entity, segment: 'LIVE' },
          { metric: 'gmv', value: video.gmv, ...baht, entity, segment: 'วิดีโอ' },
          { metric: 'sku_orders', value: video.orders, entity, segment: 'วิดีโอ' },
        ];
      }),
    ],
  },
};
