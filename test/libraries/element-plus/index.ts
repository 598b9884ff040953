import { campaignsIn, SPAN, totalOf } from '../data.ts';
import { buildFrom, type CampaignColumns, campaignFigures, type LibraryPage, rowFigures } from '../library-page.ts';

const ROWS = campaignsIn(25_000, 0, 8);
const COLUMNS: CampaignColumns = { currency: 'VND', rateDecimals: 2, shown: ['cost', 'impressions', 'conversions'] };

export const elementPlus: LibraryPage = {
  name: 'Element Plus table with sum row, Vietnamese',
  language: 'vi',
  url: 'https://banhang.example/tong-quan',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'vi'),
  truth: {
    page: { period: SPAN, currency: 'VND', rowsRead: 8 },
    figures: [
      { metric: 'sku_orders', value: 12_408, entity: null },
      { metric: 'product_impressions', value: 3_204_118, entity: null },
      { metric: 'gmv', value: 1_284_550_000, unit: 'money', currency: 'VND', entity: null },
      ...rowFigures(totalOf(ROWS, 0), null, COLUMNS),
      ...campaignFigures(ROWS, COLUMNS),
    ],
  },
};
