/** What the page at hand and the user know of an audience that is being composed. */
import type { Figure } from '../metrics/figure.ts';
import type { Known } from './bounds/knowledge.ts';
import { combine, type Expression, tag, tagsOf, without } from './expression/expression.ts';
import { AUDIENCE_SIZE, asKnowledge, sizeOnPage, type TagSize, windowName } from './recommend/page-sizes.ts';
import type { TagWindow } from './recommend/play.ts';
import type { TagGroup } from './tags/catalogue.ts';
import { recogniseTag } from './tags/recognise.ts';

/** Tags of what people did: one window of days holds the shorter ones, and every writing of the name means the same people. */
const BEHAVIOUR: ReadonlySet<TagGroup> = new Set<TagGroup>(['ad_engagement', 'content', 'shop', 'site', 'app', 'lead']);

/** A tag of a composed audience with what is known of its size. */
export interface SizedTag {
  name: string;
  size: { low: number; high: number | null } | null;
  from: 'page' | 'user' | null;
  /** Figure the size was read from. */
  figure: string | null;
}

export interface Composed {
  /** The expression with one name for each tag, however it was written. */
  expression: Expression;
  tags: SizedTag[];
  known: Known[];
}

/** Returns the names of the audiences that the page lists, whether or not their sizes were read. */
export function audienceNames(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ entity }) => (entity?.kind === 'audience' ? [entity.name] : [])))];
}

/** Returns whether the catalogue tag takes a look-back window in days. */
export function takesDays(group: TagGroup): boolean {
  return BEHAVIOUR.has(group) || group === 'industry';
}

/**
 * Returns the expression with what is known of its tags: sizes read from the page's people counts, else those that the user states.
 * @param stated people by tag name
 * @param today ISO date in the page's time zone; null: counts over a period cannot be placed in a look-back window
 */
export function compose(
  written: Expression,
  figures: readonly Figure[],
  stated: Readonly<Record<string, number>>,
  today: string | null,
): Composed {
  const own = new Set(audienceNames(figures));
  const expression = rename(written, (name) => oneName(name, figures, own));
  const tags = tagsOf(expression).map((name): SizedTag => {
    const read = own.has(name) ? ownSize(name, figures) : catalogueSize(name, figures, today);
    if (read !== null) return { name, size: read.size, from: 'page', figure: read.figure };
    const people = Object.hasOwn(stated, name) ? stated[name] : undefined;
    return people === undefined
      ? { name, size: null, from: null, figure: null }
      : { name, size: { low: people, high: people }, from: 'user', figure: null };
  });
  const sizes = tags.flatMap(({ name, size }) =>
    size === null ? [] : [{ expression: tag(name), ...size, label: name }],
  );
  const windows = tags.flatMap(({ name }) => (own.has(name) ? [] : (behaviour(name) ?? [])));
  return { expression, tags, known: [...sizes, ...asKnowledge([], windows)] };
}

/** Returns the one name under which a tag is reckoned with; that of an audience on the page stays as it is printed there. */
export function oneName(
  name: string,
  figures: readonly Figure[],
  own: ReadonlySet<string> = new Set(audienceNames(figures)),
): string {
  if (own.has(name)) return name;
  const window = behaviour(name);
  return window === null ? name : windowName(window);
}

/** Null for a name of the user's own, and where the name says one kind of source: the same act elsewhere is another set. */
function behaviour(name: string): TagWindow | null {
  const { tag: known, days, event } = recogniseTag(name);
  return known !== null && event === null && BEHAVIOUR.has(known.group) ? { tag: known.id, days } : null;
}

type ReadSize = Pick<TagSize, 'size' | 'figure'>;

function catalogueSize(name: string, figures: readonly Figure[], today: string | null): ReadSize | null {
  const { tag: known, days, event } = recogniseTag(name);
  // The counts of the page do not say how a tag's own part of a lookalike or an industry was cut
  if (known === null || event !== null || known.group === 'lookalike' || known.group === 'industry') return null;
  return sizeOnPage({ tag: known.id, days }, figures, today);
}

/** Rows of one name that disagree are different audiences: none of their sizes is taken. */
function ownSize(name: string, figures: readonly Figure[]): ReadSize | null {
  const rows = figures.filter(
    ({ entity, metric, unit, basis }) =>
      entity?.kind === 'audience' &&
      entity.name === name &&
      metric === AUDIENCE_SIZE &&
      unit === 'people' &&
      basis !== 'events',
  );
  const [first] = rows;
  if (first === undefined) return null;
  const low = Math.max(...rows.map((row) => Math.ceil(row.low)));
  const high = Math.min(...rows.map((row) => Math.floor(row.high)));
  return low <= high ? { size: { low, high }, figure: first.id } : null;
}

function rename(expression: Expression, to: (name: string) => string): Expression {
  if (expression.op === 'tag') return tag(to(expression.name));
  if (expression.op === 'minus')
    return without(
      rename(expression.from, to),
      expression.less.map((part) => rename(part, to)),
    );
  return combine(
    expression.op,
    expression.of.map((part) => rename(part, to)),
  );
}
