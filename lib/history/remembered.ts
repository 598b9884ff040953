/** What the history of an account says that bears on what to do next. */
import { AUDIENCE_SIZE } from '../audience/recommend/page-sizes.ts';
import type { Past } from '../audience/recommend/past.ts';
import { addDays, dayIn } from '../metrics/calendar.ts';
import type { Page, Period } from '../metrics/figure.ts';
import { accountKey } from './audiences.ts';
import { scopeKey } from './keys.ts';
import type { HistoryDatabase, StoredDiagnosis, StoredFigure } from './schema.ts';

/**
 * Returns the steps that the user started and the findings of the last months of the page's account and toggles, and the packs, audiences and
 * sizes of the account wherever they were kept: a shop's packs are listed on another page than its funnel.
 */
export async function rememberedOf(db: HistoryDatabase, page: Page): Promise<Past> {
  const own = accountKey(page);
  if (own === null) return { started: [], packs: [], audiences: [], sizes: [], findings: [] };
  const scope = scopeKey(page);
  const known = await db.accounts.filter(({ account }) => account === page.account).toArray();
  const everywhere = [
    ...new Set([own, ...known.flatMap(({ account, site, url }) => accountKey({ account, site, url }) ?? [])]),
  ];
  const [annotations, packs, audiences, sizes, findings] = await Promise.all([
    db.annotations.where('scope').equals(scope).toArray(),
    db.packs.where('scope').anyOf(everywhere).toArray(),
    db.audiences.where('scope').anyOf(everywhere).toArray(),
    db.figures
      .where('[scope+metric]')
      .anyOf([...new Set([scope, ...known.map((account) => account.scope)])].map((one) => [one, AUDIENCE_SIZE]))
      .toArray(),
    findingsAround(db, scope, page.period),
  ]);
  return {
    started: annotations.flatMap(({ start, next }) => (next ? [{ ...next, on: start }] : [])),
    packs: packs.flatMap(({ name, kind, pushedAt }) => (kind === 'push' ? [{ name, at: pushedAt }] : [])),
    audiences: audiences.map(({ name, expression }) => ({ name, expression })),
    sizes: sizes.flatMap((figure) => sizeRead(figure, page.timeZone)),
    findings: findings.map(({ diagnosis }) => diagnosis),
  };
}

/** A start or a leak further back than this no longer says what to do next. */
const DAYS_BACK = 120;

/** The findings of the months up to a period; none without one, for then nothing can be set beside them. */
async function findingsAround(db: HistoryDatabase, scope: string, period: Period | null): Promise<StoredDiagnosis[]> {
  if (period === null) return [];
  const from = addDays(period.end, -DAYS_BACK);
  return db.diagnoses.where('[scope+end]').between([scope, from], [scope, period.end], true, true).toArray();
}

/** People only: the other counts in an audience's row say what its people did. */
function sizeRead(
  { entity, unit, basis, low, high, lastReadAt }: StoredFigure,
  timeZone: string | null,
): Past['sizes'] {
  if (entity?.kind !== 'audience' || unit !== 'people' || basis === 'events') return [];
  return [{ name: entity.name, day: dayIn(lastReadAt, timeZone), low: Math.ceil(low), high: Math.floor(high) }];
}
