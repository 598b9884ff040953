/** What could be, were something done: advice on dashboards, and tools that reckon it. */
import { wholeWords } from '../../words/index.ts';

const conditional = new RegExp(wholeWords('whatIf'), 'iu');

const LONGEST = 160;
const LEADS_ON = /[:：]$/;

/** Whether a text leads, by its colon, to what would be under a condition. */
export const announcesWhatIf = (text: string): boolean =>
  text.length <= LONGEST && LEADS_ON.test(text.trim()) && conditional.test(text);

const calculators = new RegExp(wholeWords('calculators'), 'iu');
const LONGEST_NAME = 60;

/** Whether a title is that of a tool that reckons from what somebody types in: `ROAS calculator`, `Calculadora de lucro`. */
export const isCalculator = (title: string): boolean => title.length <= LONGEST_NAME && calculators.test(title);
