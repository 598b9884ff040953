import { compass } from './compass/index.ts';
import { doudian } from './doudian/index.ts';
import { generic } from './generic/index.ts';
import { qianchuan } from './qianchuan/index.ts';
import { tiktokAdsManager } from './tiktok-ads-manager/index.ts';
import { tiktokSellerCenter } from './tiktok-seller-center/index.ts';
import type { PageKind, Place, SiteRules, SurfaceName } from './types.ts';

/** Every back office with a folder of its own. */
export const SITES: readonly SiteRules[] = [tiktokSellerCenter, tiktokAdsManager, compass, doudian, qianchuan];

/** A back office at one URL. */
export interface Site {
  rules: SiteRules;
  id: string;
  /** Id of the kind of page, null when the path is not known. */
  kind: string | null;
  /** The platform whose senses labels have on this page. */
  platform: SiteRules['platform'];
  /** What a table's rows are when its header does not say. */
  rows: PageKind['rows'] | null;
  /** Whether figures of the shop or account stand on pages of this kind. */
  measures: boolean;
  timeZone: string | null;
  currency: string | null;
  executableOn: Place[];
  /** Surfaces for an audience found on a page of this kind, the nearest first. */
  surfacesOf(kind: string | null): SurfaceName[];
}

/** The rules for a page's URL; those of `generic` for a back office without a folder and for what is no URL. */
export function siteFor(address: string): Site {
  const url = URL.canParse(address) ? new URL(address) : null;
  const rules =
    (url && SITES.find(({ hosts, under }) => hosts.includes(url.hostname) && url.pathname.startsWith(under))) ??
    generic;
  const kind = rules.kinds.find(({ path }) => url !== null && path.test(url.pathname));
  return {
    rules,
    id: rules.id,
    kind: kind?.id ?? null,
    platform: kind?.platform ?? rules.platform,
    rows: kind?.rows ?? null,
    measures: kind?.measures ?? true,
    timeZone: url && rules.timeZoneOf(url),
    currency: url && rules.currencyOf(url),
    executableOn: [...rules.executableOn],
    surfacesOf: (id) => [...(rules.kinds.find((each) => each.id === id)?.surfaces ?? rules.surfaces)],
  };
}

/** Match patterns of the manifest, one a host: a wildcard may only stand for whole leading labels there. */
export function matchPatterns(): string[] {
  return SITES.flatMap(({ hosts, under }) => hosts.map((host) => `https://${host}${under}*`));
}
