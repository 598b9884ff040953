/** Headings over figures of other days than the page's: the period before, and everything since the beginning. */
import { isComparisonWord } from '../../text/change.ts';
import { anyOf } from '../../words/index.ts';

const BESIDE = `(?:${anyOf('everBeside')})`;
const ever = new RegExp(`^(?:${BESIDE} )?(?:${anyOf('ever')})(?: ?${BESIDE})?[:：]?$`, 'iu');

/** `Previous period` says of which days it is only to who knows the page's own; `Last 7 days` and `Last week` name theirs. */
const PERIOD = new RegExp(anyOf('periodStems'), 'iu');

/** Whether a heading says that what stands under it is of other days than the page's. */
export function isOfOtherTime(heading: string): boolean {
  const text = heading.trim();
  if (ever.test(text)) return true;
  const word = PERIOD.test(text) && !/\p{Nd}/u.test(text) ? isComparisonWord(text) : null;
  return word !== null && !word.relation && (word.kind === 'previous_period' || word.kind === 'last_year');
}
