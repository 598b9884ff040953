/** Known sizes of tags from the people counts of a page. */
import type { Figure, Interval } from '../../metrics/figure.ts';
import type { Known } from '../bounds/knowledge.ts';
import { combine, tag as tagExpression, without } from '../expression/expression.ts';
import { recogniseTag } from '../tags/recognise.ts';
import type { TagWindow } from './play.ts';

/** Metrics that count the people of a tag. Counts of events are never used: one person may stand for many. */
const TAG_OF_METRIC: Readonly<Record<string, string>> = {
  add_to_cart_users: 'carted',
  buyers: 'paid',
  product_click_users: 'viewed',
  product_page_visitors: 'viewed',
  favorite_users: 'favourited',
  total_fans: 'follows',
  new_fans: 'new_fans',
  active_fans: 'active_fans',
  new_customers: 'new_customers',
  returning_customers: 'returning_customers',
  live_viewers: 'live_viewed',
  reach: 'ad_shown',
};

/** The metric that is the size of a saved audience; every other count in its row counts what its people did. */
export const AUDIENCE_SIZE = 'audience_size';

/** Stands between two windows of one tag in the label of what they imply. */
export const WITHIN = ' ⊆ ';

export interface TagSize {
  tag: string;
  days: number | null;
  size: { low: number; high: number | null };
  figure: string | null;
}

/** An audience as a list of the platform showed it on one day. */
export interface SizeRead extends Interval {
  name: string;
  day: string;
}

/** Returns the name under which a tag with its window stands in expressions. */
export function windowName({ tag, days }: TagWindow): string {
  return days === null ? tag : `${tag} ${days}d`;
}

/**
 * Returns what the figures say about the size of a tag within its look-back window ending today; null when nothing.
 * A period inside the window counts some of its people (a lower bound), one that covers it counts them all and more (an upper bound).
 */
export function sizeOnPage({ tag, days }: TagWindow, figures: readonly Figure[], today: string | null): TagSize | null {
  const found = figures.flatMap((figure) => {
    const of = tagOfFigure(figure);
    if (of?.tag !== tag) return [];
    const size = of.saved ? (of.days === days ? people(figure) : null) : withinWindow(figure, days, today);
    return size === null ? [] : [{ size, figure: figure.id }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const low = Math.max(...found.map(({ size }) => size.low));
  const high = found.reduce((least, { size }) => Math.min(least, size.high ?? least), Number.POSITIVE_INFINITY);
  // Figures that contradict each other count different things: none of them is taken.
  if (low > high) return null;
  return { tag, days, size: { low, high: Number.isFinite(high) ? high : null }, figure: first.figure };
}

/**
 * Returns the size of a tag with its window from the lists of audiences that were read on the same day; null when none was,
 * or when they disagree. A size of another day says how large the audience was, not how large it is.
 */
export function sizeReadOn(window: TagWindow, sizes: readonly SizeRead[], today: string | null): TagSize | null {
  const read = sizes.filter(({ name, day }) => day === today && isWindow(name, window));
  if (read.length === 0) return null;
  const low = Math.max(...read.map((size) => size.low));
  const high = Math.min(...read.map((size) => size.high));
  return low <= high ? { ...window, size: { low, high }, figure: null } : null;
}

function isWindow(name: string, { tag, days }: TagWindow): boolean {
  const known = recogniseTag(name);
  return known.tag?.id === tag && known.days === days;
}

interface FoundTag {
  tag: string;
  days: number | null;
  /** The figure is the size of a saved audience, not a count over a period. */
  saved: boolean;
}

function tagOfFigure(figure: Figure): FoundTag | null {
  if (figure.unit !== 'people' || figure.basis === 'events') return null;
  if (figure.entity?.kind === 'audience') {
    if (figure.metric !== AUDIENCE_SIZE) return null;
    const { tag, days } = recogniseTag(figure.entity.name);
    return tag === null ? null : { tag: tag.id, days, saved: true };
  }
  const tag = TAG_OF_METRIC[figure.metric];
  return tag === undefined || figure.entity !== null || figure.segment !== null
    ? null
    : { tag, days: null, saved: false };
}

/** The whole numbers that the shown text can stand for. */
function people({ low, high }: Interval): { low: number; high: number } {
  return { low: Math.ceil(low), high: Math.floor(high) };
}

function withinWindow(figure: Figure, days: number | null, today: string | null): TagSize['size'] | null {
  // A running total such as all fans has no window.
  if (days === null) return figure.metric === 'total_fans' ? people(figure) : null;
  if (figure.period === null || today === null) return null;
  const { start, end } = figure.period;
  const age = (day: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;
  const count = people(figure);
  if (age(start) < days && age(end) >= 0) return { low: count.low, high: null };
  return age(start) >= days - 1 && age(end) <= 0 ? { low: 0, high: count.high } : null;
}

/** Returns the sizes as knowledge for bounds, with what windows of one tag imply: the longer one holds the shorter one. */
export function asKnowledge(sizes: readonly TagSize[], used: readonly TagWindow[]): Known[] {
  const known = sizes.map(({ size, ...of }) => {
    const name = windowName(of);
    return { expression: tagExpression(name), ...size, label: name };
  });
  const nested = used.flatMap((short) =>
    used
      .filter((long) => long.tag === short.tag && short.days !== null && long.days !== null && long.days > short.days)
      .map((long) => {
        const outside = without(tagExpression(windowName(short)), [tagExpression(windowName(long))]);
        return { expression: outside, low: 0, high: 0, label: `${windowName(short)}${WITHIN}${windowName(long)}` };
      }),
  );
  return [...known, ...nested];
}

/** Returns the set `(any of these) without (any of those)`. */
export function playExpression(include: readonly TagWindow[], exclude: readonly TagWindow[]) {
  const part = (window: TagWindow) => tagExpression(windowName(window));
  return without(combine('or', include.map(part)), exclude.map(part));
}
