import type { LexiconEntry } from './entry.ts';

/** Labels in Polish. */
export const pl: LexiconEntry[] = [
  ['frequency', 'Częstotliwość', 'tiktok_ads', 19],
  ['clicks_all', 'Kliknięcia (wszystkie)', 'tiktok_ads', 19],
  ['clicks_destination', 'Kliknięcia (miejsce docelowe)', 'tiktok_ads', 19],
  ['conversions', 'Konwersje', 'tiktok_ads', 19],
  ['cost', 'Koszt', 'tiktok_ads', 19],
];
