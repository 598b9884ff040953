/** Several labels with their values in one text: `GMV: $1,234.50 | Orders: 23`, `成交金额 ¥1,234，订单数 23`. */
import type { Rect } from '../rect.ts';
import { datedLabel } from '../text/days-in-label.ts';
import type { Phrase } from '../types.ts';

const LONGEST = 200;
const FEWEST = 2;
const MAY_BE =
  /\p{Nd}[^\p{Nd}]*(?:[|｜·•‧∙/;；,，:：][^\p{Nd}]*\p{Nd}|[|｜·•:：][^\p{Nd},]*$| \p{Script=Han}{2,12} ?[¥￥]?\p{Nd})/u;
/** Signs that part what stands on one line, those that part sentences and digits too, the colons of labels, and spaces in Chinese. */
const PARTED = [
  /\s+[|·•‧∙/]\s+|\s*[｜;；]\s*/u,
  /，\s*|,\s+(?=\p{L})/u,
  /\s+(?=\p{L}[\p{L}\s]{0,40}[:：])/u,
  /(?<=[\p{Nd}分%％人次单件]) (?=\p{Script=Han}{2,12} ?[¥￥]?\p{Nd})/u,
];
const PAIR = /^(\p{L}.*?)[\s:：]*(?:\p{Lu}{2,3}\$?|Rp\.?|RM|[^\p{L}\p{N}\s:：]{1,3})?\s?[-−+]?\p{Nd}/u;

/** The pairs of a text that holds nothing else; null for any other text. */
export function pairsIn(text: string, isLabel: (text: string) => boolean): string[] | null {
  // `Cost per 1000 impressions:` is one label
  if (text.length > LONGEST || !MAY_BE.test(text) || isLabel(text)) return null;
  for (const sign of PARTED) {
    const parts = text.split(sign).map((part) => part.trim());
    // the last one's value may be drawn in another way, and so be a text of its own
    const last = parts.at(-1)?.replace(/[:：]$/, '') ?? '';
    const pairs = isLabel(last) ? parts.slice(0, -1) : parts;
    if (parts.length >= FEWEST && pairs.every((part) => startsWithLabel(part, isLabel))) return parts;
  }
  return null;
}

function startsWithLabel(part: string, isLabel: (text: string) => boolean): boolean {
  const label = PAIR.exec(part)?.[1];
  return label !== undefined && (isLabel(label) || isLabel(datedLabel(label)?.label ?? ''));
}

/** A phrase of its own for each of the parts, in the place that it takes up of the line. */
export function splitPhrase(phrase: Phrase, parts: readonly string[]): Phrase[] {
  const { text, rect, element, order } = phrase;
  let from = 0;
  return parts.map((part, at) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const own = { text: part, element, boxed: false };
    return {
      ...phrase,
      text: part,
      order: order + at,
      rect: partOf(rect, start / text.length, from / text.length),
      parts: [own],
    };
  });
}

const partOf = ({ left, right, ...rest }: Rect, start: number, end: number): Rect => ({
  ...rest,
  left: left + (right - left) * start,
  right: left + (right - left) * end,
});
