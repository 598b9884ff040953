import { type BuiltPage, documentFor } from '../back-offices/stand-in.ts';
import { type ExpectedFigure, roundedTo, type Truth } from '../support/truth.ts';
import type { Campaign } from './data.ts';

/** A page of a component library that no stand-in uses, on a back office that the product does not know. */
export interface LibraryPage {
  name: string;
  /** BCP 47. */
  language: string;
  url: string;
  truth: Truth;
  build(): Promise<BuiltPage>;
}

/** Bundles `<folder>/page.ts(x)` next to the caller. */
export function buildFrom(entry: URL, language: string): () => Promise<BuiltPage> {
  return () => documentFor(entry, { title: 'Analytics', language });
}

export interface CampaignColumns {
  currency: string;
  /** Decimals of the rates as printed. */
  rateDecimals: number;
  /** Ids of the columns that the page shows. */
  shown: readonly ('cost' | 'impressions' | 'clicks' | 'ctr' | 'conversions')[];
}

/** What the columns of a campaign's row say; `null` for the total row. */
export function rowFigures(
  row: Campaign,
  entity: ExpectedFigure['entity'],
  { currency, rateDecimals, shown }: CampaignColumns,
): ExpectedFigure[] {
  const ctr = row.clicks / row.impressions;
  const all: Record<CampaignColumns['shown'][number], ExpectedFigure> = {
    cost: { metric: 'cost', value: row.cost, unit: 'money', currency, entity },
    impressions: { metric: 'impressions', value: row.impressions, unit: 'count', entity },
    clicks: { metric: 'clicks_destination', value: row.clicks, unit: 'count', entity },
    // identities or the label's own words decide which clicks it divides
    ctr: {
      metric: ['ctr', 'ctr_all'],
      value: roundedTo(ctr, rateDecimals + 2),
      raw: ctr,
      unit: 'rate',
      entity,
      optional: true,
    },
    conversions: { metric: 'conversions', value: row.conversions, unit: 'count', entity },
  };
  return shown.map((id) => all[id]);
}

export function campaignFigures(rows: readonly Campaign[], columns: CampaignColumns): ExpectedFigure[] {
  return rows.flatMap((row) => rowFigures(row, { kind: 'campaign', name: row.name }, columns));
}
