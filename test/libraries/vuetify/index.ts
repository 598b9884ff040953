import { campaignsIn, SPAN } from '../data.ts';
import { buildFrom, campaignFigures, type LibraryPage } from '../library-page.ts';

const against = 'previous_period' as const;

export const vuetify: LibraryPage = {
  name: 'Vuetify cards and data table, Brazilian Portuguese',
  language: 'pt-BR',
  url: 'https://loja.example/visao-geral',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'pt-BR'),
  truth: {
    page: { period: SPAN, currency: 'BRL', rowsRead: 10, rowsTotal: 25 },
    figures: [
      {
        metric: 'gross_revenue',
        value: 48_200,
        unit: 'money',
        currency: 'BRL',
        entity: null,
        change: { value: 0.084, direction: 'up', against },
      },
      { metric: 'items_sold', value: 3_204, entity: null, change: { value: -0.012, direction: 'down', against } },
      {
        metric: 'product_impressions',
        value: 1_300_000,
        entity: null,
        change: { value: 0.005, direction: 'up', against },
      },
      // the grid says “Impressões”: of ads, beside cost and conversions
      ...campaignFigures(campaignsIn(5.5, 2, 25).slice(0, 10), {
        currency: 'BRL',
        rateDecimals: 2,
        shown: ['cost', 'impressions', 'conversions'],
      }),
    ],
  },
};
