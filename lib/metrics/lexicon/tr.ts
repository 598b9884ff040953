import type { LexiconEntry } from './entry.ts';

/** Labels in Turkish. */
export const tr: LexiconEntry[] = [
  ['add_to_cart', 'Sepete ekle (sayfa)', 'tiktok_ads', 48],
  ['checkout_initiated', 'Ödemeyi Başlat', 'tiktok_ads', 48],
  ['view_content', 'İçeriği Görüntüle', 'tiktok_ads', 48],
  ['purchases', 'Satın Al', 'tiktok_ads', 48],
];
