import { GROUP_SPACE } from './number-pieces.ts';

/** Characters from the last to the first. */
export const reversed = (text: string): string => [...text].reverse().join('');

/** From the mark that turns the direction of all characters round to the mark that ends it. */
const TURNED = /\u202e([^\u202c\u202d]*)/g;

/** Text as shown: white space folded (no-break spaces stay: they belong to numbers), icon glyphs and invisible marks dropped. */
export function foldText(data: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(data)) return data;
  const text = data
    .replace(TURNED, (_, turned: string) => reversed(turned))
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu, '')
    .replace(/[ \t\n\r\f]+/g, ' ');
  return GROUP_SPACE.test(text) ? text.replace(/^ +| +$/g, '') : text.trim();
}
