/** Words before figures that are examples or templates, not the seller's own. */
import { anyOf, wholeWords } from '../../words/index.ts';

const EXAMPLE = new RegExp(wholeWords('examples'), 'iu');

/** Whether a text announces an example. */
export const announcesExample = (text: string): boolean => EXAMPLE.test(text);

/** Heads of a glossary or of other people's figures: what stands in such a table is no seller's. */
const TEACHING = new RegExp(`^(?:${anyOf('teaching')})$`, 'iu');

/** Whether a column head says that the table explains metrics. */
export const isTeachingHead = (text: string): boolean => TEACHING.test(text.trim());

/** Whether a text by itself heads an example: `Example`, `示例`. */
export const headsExample = (text: string): boolean => {
  const head = text.trim().replace(/[:：]$/, '');
  return TEACHING.test(head) && EXAMPLE.test(head);
};

/** Heads over what a rule watches for: a bound, not what was measured. */
const RULE = new RegExp(`^(?:${anyOf('rules')})$`, 'iu');

/** Whether a column head says that its values are bounds of rules. */
export const isRuleHead = (text: string): boolean => RULE.test(text.trim());
