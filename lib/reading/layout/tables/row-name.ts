/** The name in a row's cell without what pages draw around it: what opens the row, tags, counts. */
import type { LayoutContext } from '../context.ts';
import { areInitialsOf } from '../initials.ts';
import { withoutTags } from '../tags.ts';
import type { Token } from '../tokens.ts';

/** What opens and closes the rows below: `▸ Winter`, `▾ Winter`. */
const SIGNS = '[▸▹▶▷►▻▾▿▼▽▴▵⌄⏵⏷⊞⊟❯›👉👇🔽🔼➕➖]\\uFE0E?';
const OPENER = new RegExp(`^${SIGNS}\\s*(?=\\S)`, 'u');

/** Whether a text is nothing but what opens and closes rows. */
export const isOpener = (text: string): boolean => OPENER_ALONE.test(text.trim());
const OPENER_ALONE = new RegExp(`^${SIGNS}$`, 'u');

/** How many rows stand below, `(2)`. */
const ROWS_BELOW = /^[(（]\d{1,6}[)）]$/u;
/** A number with its power of ten, before or behind the words that say what is counted. */
const COUNT = /^(?:(.*\p{L})[\s:：]+)?\d[\d.,]*\s?(?:\p{L}{1,4}(?![\p{L}.]))?[\s+]*(.*)$/u;
const OF_PEOPLE: ReadonlySet<string> = new Set(['total_fans', 'followers']);

/** The text of the name, without what stands in elements of their own behind it: `@siti` of `@siti` `12.4K followers`. */
export function rowName({ phrase }: Token, lexicon: LayoutContext['lexicon']): string {
  const drawn = withoutTags(phrase, phrase.text);
  const last = phrase.parts.at(-1);
  const behind = phrase.parts.length > 1 && last && drawn.endsWith(last.text) ? last.text : null;
  const name = behind !== null && isRemark(behind, lexicon) ? drawn.slice(0, -behind.length).trim() : drawn;
  const [picture] = phrase.parts;
  const rest = picture && name.startsWith(`${picture.text} `) ? name.slice(picture.text.length).trim() : '';
  if (picture && phrase.parts.length > 1 && areInitialsOf(picture.text, rest)) return rest;
  return name.replace(OPENER, '') || drawn;
}

/** Whether a text behind a name says how many rows stand below it, or how many follow whom it names. */
function isRemark(text: string, lexicon: LayoutContext['lexicon']): boolean {
  if (ROWS_BELOW.test(text)) return true;
  const [, before, after] = COUNT.exec(text.trim()) ?? [];
  const counted = before || after;
  const found = counted ? lexicon.find(counted) : null;
  return found?.senses.some(({ metric }) => OF_PEOPLE.has(metric)) ?? false;
}
