/** Figures whose labels say of which days they are: `GMV (Last 7 days)`, `今日成交金额`, `Ventas de hoy`. */
import { saysDays } from '../text/days-in-label.ts';
import { findRelative } from '../text/relative.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';

/**
 * The drafts with these days as their period. Where nobody can tell which days the words mean, they part the figure from the
 * page's others as a segment; unless all figures say the same and the page names no other days.
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
    if (isShared) return { ...draft, match };
    const segment = printed.get(days.key) ?? null;
    return spot.segment === null ? { ...draft, match, spot: { ...spot, segment } } : draft;
  });
}

/** The words of time that the label of a draft carries, with a key that is the same for the same days. */
function daysOf({ match: { qualifier, qualifierKnown } }: Draft): { words: string; key: string } | null {
  if (qualifier === null || qualifierKnown || !saysDays(qualifier)) return null;
  return { words: qualifier, key: JSON.stringify(findRelative(qualifier) ?? qualifier) };
}
