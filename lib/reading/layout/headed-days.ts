/** Figures whose card or block says of which days they are: `Yesterday` over a row of cards, `Last 7 days` under a value. */

import type { Period } from '../../metrics/figure.ts';
import { isComparisonWord } from '../text/change.ts';
import { areAsMany, type DatedLabel, datedLabel, IN_BRACKETS, saysDays } from '../text/days-in-label.ts';
import { findRelative } from '../text/relative.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { Headings, PAGE_TITLE } from './headings.ts';
import type { Token, TokenList } from './tokens.ts';

/** What a text says of days. */
interface Days {
  words: string;
  /** It says nothing else: `Today`, not `Today's tasks`. */
  isAll: boolean;
  /** The days themselves, where they stand in the brackets behind: `昨日经营数据（2026-11-14）`. */
  period?: Period;
}

/**
 * The drafts with these days as their period. Days that nobody can tell part the figures that have them from the others, as a
 * segment. A page of other days than a block names is not the block's: its figures are of another period.
 */
export function withHeadedDays(drafts: readonly Draft[], ctx: LayoutContext): Draft[] {
  if (!ctx.list.tokens.some(({ number, text }) => !number && daysSaid(text) !== null)) return [...drafts];
  const headings = new Headings(
    ctx.list,
    drafts.flatMap(({ labelToken }) => labelToken ?? []),
  );
  const title = ctx.period === null ? daysInTitle(ctx) : null;
  const said = drafts.map((draft) =>
    isOpen(draft) ? (daysInCard(draft, ctx.list) ?? daysOver(draft, headings, ctx) ?? title) : null,
  );
  const isParting = new Set(said.map((days) => days && keyOf(days.words))).size > 1;
  return drafts.map((draft, at) => {
    const days = said[at];
    return days ? ofDays(draft, days, isParting, ctx) : draft;
  });
}

function ofDays(draft: Draft, days: Days, isParting: boolean, ctx: LayoutContext): Draft {
  const { spot, value } = draft;
  if (days.period && ctx.period && isSame(days.period, ctx.period)) return draft;
  const period = days.period ?? ctx.daysNamed(days.words);
  if (period && (days.isAll || days.period || ctx.period === null)) return { ...draft, spot: { ...spot, period } };
  if (areAsMany(days.words, ctx.period)) return draft;
  if (ctx.period !== null || isComparisonWord(days.words)?.kind === 'last_year')
    return { ...draft, value: { ok: false, reason: 'other_period', text: value.text } };
  return isParting && spot.segment === null ? { ...draft, spot: { ...spot, segment: days.words } } : draft;
}

/** Nothing of its own says of which days it is. */
function isOpen({ spot, match: { qualifier, qualifierKnown }, value }: Draft): boolean {
  if (!value.ok || spot.period !== null || (spot.segment !== null && saysDays(spot.segment))) return false;
  return qualifier === null || qualifierKnown || !saysDays(qualifier);
}

/** `Sales`, `$12`, `Today`: words of time in a card whose only number is the value. */
function daysInCard({ holder, value, from }: Draft, list: TokenList): Days | null {
  if (from !== 'card' || !value.ok || value.change || value.compare.length > 0) return null;
  const tokens = list.slice(list.range(holder));
  if (tokens.some((token) => token !== value.token && /\p{Nd}/u.test(token.text) && !saysDays(token.text))) return null;
  const [words, ...others] = tokens.filter(({ text }) => saysDays(text));
  return words && others.length === 0 ? { words: words.text, isAll: true } : null;
}

const isSame = (one: Period, other: Period): boolean => one.start === other.start && one.end === other.end;

function daysOver(
  { value, labelToken, from }: Draft,
  headings: Headings,
  { list, periodOf }: LayoutContext,
): Days | null {
  if (!value.ok) return null;
  const anchor = from === 'card' && labelToken ? labelToken : value.token;
  for (const heading of headings.chain(anchor, value.token)) {
    const days = isChoice(heading, list) ? null : daysSaid(heading.text);
    const period = days && periodOf(IN_BRACKETS.exec(heading.text)?.[1] ?? '');
    if (days) return period ? { ...days, period } : days;
  }
  return null;
}

/** `Today's performance` as the title of the page: all is of these days that nothing else says of. */
function daysInTitle({ list }: LayoutContext): Days | null {
  const titles = list.tokens.filter(({ phrase }) => phrase.element.closest(PAGE_TITLE) !== null);
  const [days, ...more] = titles.flatMap(({ text }) => daysSaid(text) ?? []);
  return days && more.length === 0 ? days : null;
}

/** One of several days that stand beside each other to be chosen from. */
const isChoice = ({ index }: Token, { tokens }: TokenList): boolean =>
  [tokens[index - 1], tokens[index + 1]].some((token) => token !== undefined && saysDays(token.text));

/** `Today`, `Today's performance`, `Overview (last 7 days)`, `数据概览 · 近7天`. */
function daysSaid(text: string): Days | null {
  if (saysDays(text)) return { words: text, isAll: true };
  const inBrackets = IN_BRACKETS.exec(text)?.[1];
  if (inBrackets !== undefined && saysDays(inBrackets)) return { words: inBrackets, isAll: false };
  const dated = datedLabel(text.replace(IN_BRACKETS, ''));
  if (dated === null || !saysDays(dated.days) || isComparedWith(dated)) return null;
  // other words of time are choices that stand beside each other
  const more = saysDays(dated.label) ? dated.label : datedLabel(dated.label)?.days;
  return more === undefined || keyOf(more) === keyOf(dated.days) ? { words: dated.days, isAll: false } : null;
}

/** `Sales vs yesterday`, `成交数据较昨日`: the days that others are compared with. */
function isComparedWith({ label, days }: DatedLabel): boolean {
  const words = label.split(/\s+/);
  const ends = [1, 2, 3].flatMap((count) => [words.slice(-count).join(' '), label.slice(-count)]);
  return ends.some((end) => [`${end} ${days}`, `${end}${days}`].some((text) => isComparisonWord(text)?.relation));
}

const keyOf = (words: string): string => JSON.stringify(findRelative(words) ?? words.toLowerCase());
