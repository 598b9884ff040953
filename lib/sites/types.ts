/** What a back office's folder says of it: only what its pages cannot say by themselves. */
import type { EntityKind } from '../metrics/figure.ts';
import type { MetricPlatform } from '../metrics/label.ts';

/** Where an audience can be used; the names of the audience surfaces. */
export type SurfaceName = 'tiktok-ads' | 'seller-crm' | 'gmv-max' | 'doudian' | 'qianchuan';

/** Where a remedy can be carried out. */
export type Place = 'own_site' | 'tiktok_shop' | 'doudian' | 'ads_manager';

/** A kind of page, found by its path. */
export interface PageKind {
  id: string;
  /** Tested against the path of the URL. The first kind that fits holds. */
  path: RegExp;
  /** The platform whose senses labels have here, when it differs from the site's. */
  platform?: MetricPlatform;
  /** What a table's rows are when its header does not say. */
  rows?: EntityKind;
  /** False where sums and counts are of one order, bill, article or setting: nothing there is a figure of the shop. */
  measures?: false;
  /** Surfaces on which an audience found here can be used next, the nearest first; the site's when absent. */
  surfaces?: readonly SurfaceName[];
}

/** Query parameters that carry the period truly. */
export interface PeriodParameters {
  start: string;
  end: string;
  /** `iso`: calendar days. `milliseconds`: midnights of the account's time zone, epoch milliseconds. */
  form: 'iso' | 'milliseconds';
}

/** Words of a toggle that changes the meaning of every figure. */
export interface Toggle {
  sets: 'traffic' | 'channel';
  /** Shown word → canonical word. */
  words: Readonly<Record<string, string>>;
}

/** Where a folder's facts come from: its `sources.ts`. */
export interface Source {
  what: string;
  /** Date of the observation, ISO; null when not dated. */
  asOf: string | null;
}

export interface SiteRules {
  /** Name of the folder. */
  id: string;
  /** The platform's own name. */
  name: string;
  /** Host names, exact. */
  hosts: readonly string[];
  /** Path under which the back office lives, for the match pattern. */
  under: string;
  platform: MetricPlatform;
  kinds: readonly PageKind[];
  surfaces: readonly SurfaceName[];
  executableOn: readonly Place[];
  /** Time zone (IANA) in which the pages of this URL count days; null when it is the account's own choice. */
  timeZoneOf(url: URL): string | null;
  /** The currency of the shop or account behind this URL; null when the URL does not tell. */
  currencyOf(url: URL): string | null;
  /** Whether `last 7 days` ends today; null when not known. */
  includesToday: boolean | null;
  periodParameters: readonly PeriodParameters[];
  account: {
    /** Query parameters with the id of the account. */
    parameters: readonly string[];
    /** Elements that show the account's name. Hints: their text is checked. */
    selectors: readonly string[];
  };
  toggles: readonly Toggle[];
  /** Paths of log-in pages. */
  login: RegExp;
}
