/** One text beside a label, and what part it plays there. */
import type { ParsedNumber } from '../types.ts';
import type { Side } from './side.ts';
import type { Token } from './tokens.ts';

export interface Item {
  token: Token;
  text: string;
  number: ParsedNumber | null;
  side: Side;
  /** The words of comparison that this number belongs to, such as `vs last 7 days`. */
  word: Item | null;
  /** One of several percentages in one text. */
  isShared: boolean;
  role: 'open' | 'change' | 'compare' | 'aside' | 'word' | 'state' | 'undecided' | 'text';
}
