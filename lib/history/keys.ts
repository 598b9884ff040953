import type { Figure, Page, Period } from '../metrics/figure.ts';

/** Cannot stand in a text that a page shows. */
const SEPARATOR = '\u0001';

const join = (...parts: (string | null)[]): string => parts.map((part) => part ?? '').join(SEPARATOR);

/** What must be equal before two figures may be joined: site, account, PV/UV and channel toggles. */
export function scopeKey(page: Pick<Page, 'site' | 'account' | 'scope' | 'url'>): string {
  // A back office that we do not know is told apart by its host
  const site = page.site === 'generic' ? `generic:${new URL(page.url).host}` : page.site;
  return join(site, page.account, page.scope.traffic, page.scope.channel);
}

/** What every scope of the account of a scope begins with, whatever the toggles. */
export function accountPrefix(scope: string): string {
  return join(...scope.split(SEPARATOR).slice(0, 2), '');
}

/** Identity of a figure in the history: scope, period, metric, entity, segment, basis. */
export function figureKey(scope: string, period: Period, figure: Figure): string {
  const { entity } = figure;
  // An id outlives a rename; without one the name is all there is
  const who = entity ? join(entity.kind, entity.id ?? entity.name) : null;
  return join(scope, period.start, period.end, figure.metric, who, figure.segment, figure.basis, figure.currency);
}

export function diagnosisKey(scope: string, funnel: string, period: Period): string {
  return join(scope, funnel, period.start, period.end);
}
