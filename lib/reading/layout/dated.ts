/** Figures whose labels say of which days they are: `GMV (Last 7 days)`, `今日成交金额`, `Ventas de hoy`. */
import type { Period } from '../../metrics/figure.ts';
import { areAsMany, IN_BRACKETS, saysDays } from '../text/days-in-label.ts';
import { findRelative } from '../text/relative.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';

/**
 * The drafts with these days as their period. Where nobody can tell which days the words mean: as many as the page's are the
 * page's, and other ones stay unknown to a page that has days. On a page without days they part the figure from those with
 * other words, or none, as a segment.
 */
export function withDays(drafts: readonly Draft[], ctx: LayoutContext): Draft[] {
  const read = drafts.filter(({ value }) => value.ok).map(daysOf);
  const printed = new Map(read.flatMap((days) => (days ? [[days.key, days.words.toLowerCase()]] : [])));
  const isShared = printed.size === 1 && !read.includes(null) && ctx.period === null;
  return drafts.map((draft) => {
    const days = daysOf(draft);
    if (days === null) return draft;
    const { spot } = draft;
    const match = { ...draft.match, qualifier: null };
    const period = spot.period ?? ctx.daysNamed(days.words);
    if (period) return { ...draft, match, spot: { ...spot, period } };
    if (isShared || areAsMany(days.words, ctx.period)) return { ...draft, match };
    if (ctx.period !== null || spot.segment !== null) return draft;
    return { ...draft, match, spot: { ...spot, segment: printed.get(days.key) ?? null } };
  });
}

/**
 * Drafts whose part is a range of days, as a column of periods names them, or whose row is called so among rows that nothing calls
 * otherwise, such as months: these days instead of the part or row.
 */
export function withRangesOfRows(drafts: readonly Draft[], ctx: LayoutContext): Draft[] {
  const days = (name: string | null) => (name !== null && /\p{Nd}/u.test(name) ? ctx.periodOf(name) : null);
  const isOfPeriods = tablesOfPeriods(drafts, days);
  return drafts.map((draft) => {
    const { entity, segment } = draft.spot;
    const ofPart = days(segment);
    if (ofPart) return { ...draft, spot: { ...draft.spot, segment: null, period: ofPart } };
    const ofRow = entity && isOfPeriods.has(draft.table) ? days(entity.name) : null;
    return ofRow ? { ...draft, spot: { ...draft.spot, entity: null, period: ofRow } } : draft;
  });
}

/** Tables of several rows, all called by days, of which the head says nothing else. */
function tablesOfPeriods(drafts: readonly Draft[], days: (name: string) => Period | null): ReadonlySet<Draft['table']> {
  const named = drafts.filter(({ table, spot }) => table !== null && spot.entity !== null);
  const found = new Set<Draft['table']>();
  for (const [table, rows] of Map.groupBy(named, (draft) => draft.table)) {
    const names = new Set(
      rows.flatMap(({ spot, rowsToldAs }) => (spot.entity && isUntold(rowsToldAs) ? spot.entity.name : [])),
    );
    const areDays = rows.every(({ spot, rowsToldAs }) => spot.entity?.kind !== 'day' && isUntold(rowsToldAs));
    if (areDays && names.size > 1 && [...names].every((name) => days(name) !== null)) found.add(table);
  }
  return found;
}

/** Nothing, or that the rows are days. */
const isUntold = (rows: Draft['rowsToldAs']): boolean => rows == null || rows === 'day';

/** The words of time that the label of a draft carries, as printed, with a key that is the same for the same days. */
function daysOf({ label, match: { qualifier, qualifierKnown } }: Draft): { words: string; key: string } | null {
  if (qualifier === null || qualifierKnown || !saysDays(qualifier)) return null;
  // qualifiers come without the marks of the plural
  const [, words = qualifier] = IN_BRACKETS.exec(label) ?? [];
  return { words, key: JSON.stringify(findRelative(qualifier) ?? qualifier) };
}
