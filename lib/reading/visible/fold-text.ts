import { GROUP_SPACE } from './number-pieces.ts';

/** Characters from the last to the first. */
export const reversed = (text: string): string => [...text].reverse().join('');

/** From the mark that turns the direction of all characters round to the mark that ends it. */
const TURNED = /\u202e([^\u202c\u202d]*)/g;

/** A space of another width, or without a break, that has no digits on both sides: there it says no more than a plain one. */
const SPACE_OF_WORDS =
  /(?<=\P{Nd})[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00a0\u2000-\u200a\u202f\u205f\u3000](?=\P{Nd})/gu;

/** Text as shown: white space folded (between digits no-break spaces stay: they divide groups), icon glyphs and invisible marks dropped. */
export function foldText(data: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(data)) return data;
  const text = data
    .replace(TURNED, (_, turned: string) => reversed(turned))
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu, '')
    .replace(SPACE_OF_WORDS, ' ')
    .replace(/[ \t\n\r\f]+/g, ' ');
  return GROUP_SPACE.test(text) ? text.replace(/^ +| +$/g, '') : text.trim();
}
