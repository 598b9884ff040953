/** Words that say of a page that something is sold or advertised there. */
import { anySpaced, anyUnspaced } from '../../words/index.ts';

const selling = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anySpaced('selling')})(?![\\p{L}\\p{M}])|${anyUnspaced('selling')}`,
  'iu',
);

/** Whether a text speaks of selling or advertising. */
export const saysSelling = (text: string): boolean => selling.test(text);
