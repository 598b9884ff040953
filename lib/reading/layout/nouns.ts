/** Numbers that say again what their label says: `234 pedidos` under `Pedidos`, `1,234 visitors` beside `Visitors`. */
import { labelKey } from '../../metrics/label-text.ts';
import { parseNumber } from '../text/number.ts';
import type { LabelMatch, Lexicon, NumberContext, ParsedNumber } from '../types.ts';

const LONGEST = 48;
const NUMBER_AND_NOUN = /^(\p{Nd}[\p{Nd}.,\s\u00a0\u202f'’]*(?:[\p{L}.]{1,6} )?|\p{Nd}+)\s*(\p{L}[\p{L}\p{M}\s]*)$/u;
/** So many letters, and so great a part of the longer word, are the same in two forms of one word: `Заказы`, `заказов`. */
const STEM = { letters: 4, part: 0.6 };

/** The number of a text that goes on with the noun of the label; null where it says anything else. */
export function numberOfNoun(
  text: string,
  label: { text: string; match: LabelMatch },
  lexicon: Lexicon,
  numbers: NumberContext,
): ParsedNumber | null {
  const [, digits = '', noun = ''] = (text.length <= LONGEST && NUMBER_AND_NOUN.exec(text)) || [];
  if (!noun || !isCounted(label.match, lexicon) || !isOf(noun, label, lexicon)) return null;
  const read = parseNumber(digits.trim(), numbers);
  return read.ok && read.shape === 'plain' ? read : null;
}

const isCounted = ({ senses }: LabelMatch, lexicon: Lexicon): boolean =>
  senses.every(({ metric }) => {
    const unit = lexicon.traits(metric)?.unit;
    return unit === 'count' || unit === 'people';
  });

function isOf(noun: string, { text, match }: { text: string; match: LabelMatch }, lexicon: Lexicon): boolean {
  const named = lexicon.find(noun)?.senses.map(({ metric }) => metric) ?? [];
  if (match.senses.some(({ metric }) => named.includes(metric))) return true;
  const label = labelKey(text);
  const [words, others] = [labelKey(noun), label].map((key) => key.split(' '));
  return (words ?? []).every((word) => isInside(word, label) || (others ?? []).some((other) => isForm(word, other)));
}

/** Within the compounds of scripts without spaces, and behind an article: `طلب` in `الطلبات`. */
const isInside = (word: string, label: string): boolean =>
  word.length > 1 && !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word) && label.includes(word);

function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= STEM.letters && same >= STEM.part * Math.max(one.length, other.length);
}
