/** Words of bills and of single orders, which list what was bought, also impressions and clicks. */
import { anyOf } from '../../words/index.ts';

const term = new RegExp(`^(?:${anyOf('bills')})(?![\\p{L}\\p{M}])`, 'iu');

/** The word of a bill that a text starts with; null for all else. */
export const billWordIn = (text: string): string | null => term.exec(text.trim())?.[0].toLowerCase() ?? null;
