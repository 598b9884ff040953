/** The country whose rules hold for a shop, as far as its page tells. */
import type { Page } from '../metrics/figure.ts';
import { REGIONS, regionCode } from './regions.ts';

/** Back offices of shops in mainland China. */
const CHINESE: ReadonlySet<string> = new Set(['doudian', 'compass', 'qianchuan']);
/** Money in which accounts of many countries are kept. */
const SHARED: ReadonlySet<string> = new Set(['USD', 'EUR']);

/**
 * Returns the ISO 3166 code (upper case) of the shop's market: from the address, else from a currency that one market alone
 * uses, else from currency and time zone together; null where that leaves it open.
 */
export function marketOf({
  url,
  site,
  currency,
  timeZone,
}: Pick<Page, 'url' | 'site' | 'currency' | 'timeZone'>): string | null {
  if (CHINESE.has(site)) return 'CN';
  const named = URL.canParse(url) ? regionCode(new URL(url)) : null;
  if (named !== null) return named === 'uk' ? 'GB' : named.toUpperCase();
  const fitting = Object.entries(REGIONS).filter(
    ([code, region]) =>
      code !== 'uk' && region.currency === currency && (!SHARED.has(region.currency) || region.timeZone === timeZone),
  );
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? only[0].toUpperCase() : null;
}
