/** What holds for the whole page: period, currency, account, toggles, and whether it is a page of figures at all. */

import { dayIn } from '../../metrics/calendar.ts';
import type { Page, PageState } from '../../metrics/figure.ts';
import type { Site } from '../../sites/index.ts';
import type { DateOrder } from '../text/date.ts';
import type { DecimalSign, Phrase } from '../types.ts';
import { shownInputs } from '../visible/inputs.ts';
import { readAccount } from './account.ts';
import { pageCurrency, seenCurrencies } from './currency.ts';
import { gateState } from './gate.ts';
import { readPeriods } from './period.ts';
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
  /** The document and the roots of components, whose inputs are read. */
  roots: readonly (Document | ShadowRoot)[];
}

export interface PageContext
  extends Pick<Page, 'site' | 'kind' | 'currency' | 'timeZone' | 'account' | 'period' | 'comparison' | 'scope'> {
  state: Extract<PageState, 'ok' | 'logged_out' | 'verification'>;
}

/** Log-in forms may keep the password in a component of their own. */
function hasPassword(roots: Iterable<Document | ShadowRoot>): boolean {
  for (const root of roots)
    for (const input of root.querySelectorAll('input[type="password"]'))
      if (input.getClientRects().length > 0) return true;
  return false;
}

/**
 * Reads the page's context from its visible phrases, its inputs and its address, in small steps. What cannot be established
 * is null. `state` is not `ok` for log-in and verification pages: their texts are no figures.
 */
export function* contextSteps(
  phrases: readonly Phrase[],
  doc: Document,
  options: ContextOptions,
): Generator<void, PageContext> {
  const { url, site, now, locale, decimal, roots } = options;
  const inputs = shownInputs(roots);
  const timeZone = site.timeZone ?? printedZone(phrases);
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  yield;
  const seen = seenCurrencies(phrases, { locale, decimal, currency: null });
  yield;
  const account = readAccount(site, url, phrases);
  const scope = readScope(site.rules.toggles, phrases, inputs);
  yield;
  const loginPath = site.rules.login.test(path);
  const state = gateState(doc, phrases, { hasPassword: hasPassword(roots), loginPath });
  yield;
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
    ...readPeriods({ url, rules: site.rules, phrases, inputs, zoneKnown: timeZone !== null, dates }),
  };
}
