import { campaignsIn, SPAN } from '../data.ts';
import { buildFrom, campaignFigures, type LibraryPage } from '../library-page.ts';

const up = (value: number) => ({
  value,
  direction: value > 0 ? ('up' as const) : ('down' as const),
  against: 'previous_period' as const,
});

export const mui: LibraryPage = {
  name: 'MUI cards and Data Grid, Indonesian',
  language: 'id',
  url: 'https://seller.toko.example/analitik',
  build: buildFrom(new URL('./page.tsx', import.meta.url), 'id'),
  truth: {
    page: { period: SPAN, currency: 'IDR', rowsRead: 10, rowsTotal: 34 },
    figures: [
      // M is a thousand million here
      { metric: 'gmv', value: 1_200_000_000, unit: 'money', currency: 'IDR', entity: null, change: up(0.124) },
      { metric: 'items_sold', value: 18_400, entity: null, change: up(-0.031) },
      { metric: 'product_impressions', value: 2_350_000, entity: null, change: up(0.008) },
      ...campaignFigures(campaignsIn(15_800, 0, 34).slice(0, 10), {
        currency: 'IDR',
        rateDecimals: 2,
        shown: ['cost', 'impressions', 'clicks', 'conversions'],
      }),
    ],
  },
};
