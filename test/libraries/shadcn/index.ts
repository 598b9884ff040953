import type { ExpectedFigure } from '../../support/truth.ts';
import { SPAN } from '../data.ts';
import { buildFrom, type LibraryPage } from '../library-page.ts';
import { PRODUCTS } from './data.ts';

export const shadcn: LibraryPage = {
  name: 'bare table and definition list, Spanish',
  language: 'es',
  url: 'https://tienda.example/rendimiento',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'es'),
  truth: {
    page: { period: SPAN, currency: 'EUR', rowsRead: 3 },
    figures: [
      { metric: 'items_sold', value: 1_204, entity: null },
      { metric: 'refund_rate', value: 0.024, unit: 'rate', entity: null },
      ...PRODUCTS.flatMap(({ name, gmv, share, clicks, orders }): ExpectedFigure[] => {
        const entity = { kind: 'product' as const, name };
        return [
          {
            metric: 'gmv',
            value: gmv,
            unit: 'money',
            currency: 'EUR',
            entity,
            compare: [{ kind: 'share', value: share / 100 }],
          },
          { metric: 'product_clicks', value: clicks, entity },
          { metric: 'sku_orders', value: orders, entity },
        ];
      }),
    ],
    unread: [{ metric: 'refund_amount', reason: 'missing' }],
  },
};
