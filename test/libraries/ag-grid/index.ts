import { campaignsIn, SPAN, totalOf } from '../data.ts';
import { buildFrom, type CampaignColumns, campaignFigures, type LibraryPage, rowFigures } from '../library-page.ts';

const ROWS = campaignsIn(0.9, 2, 40);
const COLUMNS: CampaignColumns = {
  currency: 'EUR',
  rateDecimals: 2,
  shown: ['cost', 'impressions', 'clicks', 'ctr', 'conversions'],
};

export const agGrid: LibraryPage = {
  name: 'AG Grid with pinned column and row, German',
  language: 'de',
  url: 'https://werbung.example/kampagnen',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'de'),
  truth: {
    page: { period: SPAN, currency: 'EUR', rowsTotal: 40 },
    figures: [
      ...rowFigures(totalOf(ROWS, 2), null, COLUMNS),
      // the first page has twenty rows; those out of sight may not be in the document
      ...campaignFigures(ROWS.slice(0, 20), COLUMNS).map((figure, index) => ({
        ...figure,
        optional: figure.optional || index >= 5 * 8,
      })),
    ],
  },
};
