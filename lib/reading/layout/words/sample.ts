/** Words of banners that call the data of a page a sample. */
import { eachLanguage, wholeWords } from '../../words/index.ts';

const SAYS = new RegExp(wholeWords('samples'), 'iu');

/** Tags on a card; words that also mean goods given away (`Sample`, `サンプル`) are none. */
const TAG = /^(?:demo|示例|样例|演示|範例|示範|예시|데모|デモ)$/iu;

const SAID = eachLanguage('samples');
/** Invitations to it, and what says that there is none. */
const NOT_SAID = eachLanguage('notSample');

const isSaidIn = (part: string): boolean =>
  SAID.some((said, language) => said.test(part) && !NOT_SAID[language]?.test(part));

const LONGEST = 160;
const SENTENCE = /[.!?。！？]+(?=\s|$)|[。！？]/u;

/** Whether a text states that what it stands over is a sample, not the seller's own data. */
export function saysSample(text: string): boolean {
  if (text.length > LONGEST) return false;
  return TAG.test(text.trim()) || text.split(SENTENCE).some((part) => SAYS.test(part) && isSaidIn(part));
}

const ABOVE = new RegExp(wholeWords('above'), 'iu');

/** Whether a statement speaks of what stands above it. */
export const pointsAbove = (text: string): boolean => ABOVE.test(text);
