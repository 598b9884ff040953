import { SPAN } from '../data.ts';
import { buildFrom, type LibraryPage } from '../library-page.ts';

const change = (value: number) => ({
  value,
  direction: value > 0 ? ('up' as const) : ('down' as const),
  against: 'previous_period' as const,
});

export const utility: LibraryPage = {
  name: 'utility-class cards, Japanese',
  language: 'ja',
  url: 'https://mise.example/overview',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'ja'),
  truth: {
    page: { period: SPAN },
    figures: [
      { metric: 'gmv', value: 4_820_110, unit: 'money', entity: null, change: change(0.124) },
      { metric: 'product_impressions', value: 1_284_000, entity: null, change: change(-0.031) },
      { metric: 'product_clicks', value: 38_204, entity: null, change: change(0.006) },
      { metric: 'add_to_cart', value: 2_911, entity: null, change: change(-0.41) },
      { metric: 'sku_orders', value: 1_204, entity: null, change: change(-0.055) },
    ],
  },
};
