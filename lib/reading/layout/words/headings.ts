/** Words of headings over blocks of figures. */
import { anyOf, wholeWords } from '../../words/index.ts';
import { isEverything, isTotal } from './rows.ts';

const wholeLine = new RegExp(`^(?:${anyOf('whole')})$`, 'iu');

/** Whether a heading says that what stands below is the whole, not a part of it. */
export const isWhole = (text: string): boolean => wholeLine.test(text.trim()) || isTotal(text) || isEverything(text);

const others = new RegExp(wholeWords('notOwn'), 'iu');

/** Whether a heading speaks of values that are not the seller's own measured ones. */
export const isOfOthers = (text: string): boolean => others.test(text);
