/** Words that say of a page that something is sold or advertised there. */
import { wholeWords } from '../../words/index.ts';

const selling = new RegExp(wholeWords('selling'), 'iu');

/** Whether a text speaks of selling or advertising. */
export const saysSelling = (text: string): boolean => selling.test(text);
