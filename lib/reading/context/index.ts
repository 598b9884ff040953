/** What holds for the whole page: period, currency, account, toggles, and whether it is a page of figures at all. */

import { dayIn } from '../../metrics/calendar.ts';
import type { Page, PageState } from '../../metrics/figure.ts';
import type { Site } from '../../sites/index.ts';
import type { RenderedPage } from '../capture/restore.ts';
import type { DateOrder } from '../text/date.ts';
import type { DecimalSign } from '../types.ts';
import { readAccount } from './account.ts';
import { pageCurrency, seenCurrencies } from './currency.ts';
import { gateState } from './gate.ts';
import { readPeriods } from './period.ts';
import { updatedOn } from './period-text.ts';
import { readScope } from './scope.ts';
import { printedZone } from './zone.ts';

export interface ContextOptions {
  url: string;
  site: Site;
  /** The moment of the reading. */
  now: Date;
  /** Language of the page's labels. */
  locale: string | null;
  decimal: DecimalSign | null;
  /** Order of day and month in digits, where known besides the language. */
  order?: DateOrder | null;
}

export interface PageContext
  extends Pick<Page, 'site' | 'kind' | 'currency' | 'timeZone' | 'account' | 'period' | 'comparison' | 'scope'> {
  state: Extract<PageState, 'ok' | 'logged_out' | 'verification'>;
  /** The day of the moment at which the page says its figures were brought up to date; null where it says none. */
  updated: string | null;
}

/**
 * Reads the page's context from its visible phrases, its inputs and its address. What cannot be established
 * is null. `state` is not `ok` for log-in and verification pages: their texts are no figures.
 */
export function readContext(page: RenderedPage, options: ContextOptions): PageContext {
  const { phrases, inputs, hasPassword, hasCaptcha } = page;
  const { url, site, now, locale, decimal } = options;
  const timeZone = site.timeZone ?? printedZone(phrases);
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const seen = seenCurrencies(phrases, { locale, decimal, currency: null });
  const account = readAccount(site, url, phrases);
  const scope = readScope(site.rules.toggles, phrases, inputs);
  const loginPath = site.rules.login.test(path);
  const state = gateState(phrases, { hasPassword, hasCaptcha, loginPath });
  const dates = {
    locale,
    today: dayIn(now.getTime(), timeZone),
    order: options.order ?? null,
    includesToday: site.rules.includesToday,
  };
  return {
    site: site.id,
    kind: site.kind,
    currency: pageCurrency(seen, site.currency, locale),
    timeZone,
    account,
    scope,
    state,
    updated: updatedOn(phrases, dates),
    ...readPeriods({ url, rules: site.rules, phrases, inputs, zoneKnown: timeZone !== null, dates }),
  };
}
