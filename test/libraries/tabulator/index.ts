import { SPAN, totalOf } from '../data.ts';
import { buildFrom, type CampaignColumns, campaignFigures, type LibraryPage, rowFigures } from '../library-page.ts';
import { ROWS } from './data.ts';

const COLUMNS: CampaignColumns = { currency: 'EUR', rateDecimals: 2, shown: ['cost', 'impressions', 'clicks'] };

export const tabulator: LibraryPage = {
  name: 'Tabulator with a frozen column and a line of sums without a name, Italian',
  language: 'it',
  url: 'https://vendite.example/campagne',
  build: buildFrom(new URL('./page.ts', import.meta.url), 'it'),
  truth: {
    page: { period: SPAN },
    figures: [...campaignFigures(ROWS, COLUMNS), ...rowFigures(totalOf(ROWS, 2), null, COLUMNS)],
  },
};
