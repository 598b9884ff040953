/** What the plans of a subscription are called on price lists. */
import { anyOf } from '../../words/index.ts';

const name = new RegExp(`^(?:${anyOf('planNames')})(?: (?:plan|tier|package|edition))?$`, 'iu');

/** Whether a text is the usual name of a subscription's plan. */
export const isPlanName = (text: string): boolean => text.length <= 32 && name.test(text.trim());
