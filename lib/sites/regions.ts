/** Markets of TikTok Shop: the time zone in which a shop's days are counted, and the currency of its GMV. */

export interface Region {
  timeZone: string;
  currency: string;
}

/**
 * By ISO 3166 code, also as it stands in `seller-<cc>` hosts (`uk`).
 * Source: the markets' official time zones; US shops count Pacific days (Seller Center help). As of 2026-11; not seen live.
 */
export const REGIONS: Readonly<Record<string, Region>> = {
  us: { timeZone: 'America/Los_Angeles', currency: 'USD' },
  gb: { timeZone: 'Europe/London', currency: 'GBP' },
  uk: { timeZone: 'Europe/London', currency: 'GBP' },
  id: { timeZone: 'Asia/Jakarta', currency: 'IDR' },
  my: { timeZone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
  ph: { timeZone: 'Asia/Manila', currency: 'PHP' },
  sg: { timeZone: 'Asia/Singapore', currency: 'SGD' },
  th: { timeZone: 'Asia/Bangkok', currency: 'THB' },
  vn: { timeZone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
  jp: { timeZone: 'Asia/Tokyo', currency: 'JPY' },
  br: { timeZone: 'America/Sao_Paulo', currency: 'BRL' },
  mx: { timeZone: 'America/Mexico_City', currency: 'MXN' },
  es: { timeZone: 'Europe/Madrid', currency: 'EUR' },
  ie: { timeZone: 'Europe/Dublin', currency: 'EUR' },
  de: { timeZone: 'Europe/Berlin', currency: 'EUR' },
  fr: { timeZone: 'Europe/Paris', currency: 'EUR' },
  it: { timeZone: 'Europe/Rome', currency: 'EUR' },
};

/** The code of the region that a Seller Center URL names, by `shop_region` or by its host; null for the entry that serves all. */
export function regionCode(url: URL): string | null {
  const asked = url.searchParams.get('shop_region')?.toLowerCase();
  const host = /^seller[-.]([a-z]{2})\./.exec(url.hostname)?.[1];
  const code = asked ?? host;
  return code !== undefined && Object.hasOwn(REGIONS, code) ? code : null;
}

/** The region that a Seller Center URL names. */
export function regionOf(url: URL): Region | null {
  const code = regionCode(url);
  return code === null ? null : (REGIONS[code] ?? null);
}
