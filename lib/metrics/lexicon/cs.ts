import type { LexiconEntry } from './entry.ts';

/** Labels in Czech. */
export const cs: LexiconEntry[] = [
  ['impressions', 'Zobrazení', 'tiktok_ads', 2],
  ['reach', 'Dosah', 'tiktok_ads', 2],
  ['frequency', 'Četnost', 'tiktok_ads', 2],
  ['clicks_all', 'Kliknutí (vše)', 'tiktok_ads', 2],
  ['clicks_destination', 'Kliknutí (cíl)', 'tiktok_ads', 2],
  ['conversions', 'Konverze', 'tiktok_ads', 2],
  ['cost', 'Náklady', 'tiktok_ads', 2],
];
