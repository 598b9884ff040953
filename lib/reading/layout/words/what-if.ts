/** Sentences that lead to what could be, were something done: advice on dashboards. */
import { wholeWords } from '../../words/index.ts';

const conditional = new RegExp(wholeWords('whatIf'), 'iu');

const LONGEST = 160;
const LEADS_ON = /[:：]$/;

/** Whether a text leads, by its colon, to what would be under a condition. */
export const announcesWhatIf = (text: string): boolean =>
  text.length <= LONGEST && LEADS_ON.test(text.trim()) && conditional.test(text);
