/** Values of other days than the page's: under a heading, or in a group of columns, that says so. */
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { Headings } from './headings.ts';
import type { TokenList } from './tokens.ts';
import { isOfOtherTime } from './words/other-times.ts';

/** Answers of a draft whether the page puts it to other days: without saying which, or to those of its row where none of them is the page's. */
export function ofOtherTimes(
  drafts: readonly Draft[],
  { list, period: own }: Pick<LayoutContext, 'list' | 'period'>,
): (draft: Draft) => boolean {
  const isOfOtherRow = ({ spot: { entity, period } }: Draft): boolean =>
    own !== null &&
    period !== null &&
    entity !== null &&
    entity.kind !== 'day' &&
    (period.end < own.start || period.start > own.end);
  const isUnderOther = underOther(drafts, list);
  return (draft) => isOfOtherRow(draft) || isUnderOther(draft);
}

function underOther(drafts: readonly Draft[], list: TokenList): (draft: Draft) => boolean {
  if (!list.tokens.some(({ number, text }) => !number && isOfOtherTime(text))) return () => false;
  const headings = new Headings(
    list,
    drafts.flatMap(({ labelToken }) => labelToken ?? []),
  );
  return ({ spot, from, labelToken, value }) => {
    if (spot.period !== null) return false;
    if (spot.segment !== null && isOfOtherTime(spot.segment)) return true;
    const anchor = from === 'card' && labelToken ? labelToken : value.ok ? value.token : labelToken;
    const heading = anchor && headings.over(anchor, value.ok ? value.token : anchor);
    return heading !== null && isOfOtherTime(heading.text);
  };
}
