/** Pages of those who buy: they too have orders, and a sum that these cost. */
import type { Draft } from './draft.ts';
import type { Token } from './tokens.ts';
import { isBuying } from './words/buying.ts';

/** What a buyer's own page counts. */
const OF_BUYERS =
  /^(?:(?:sku_)?orders(?:_(?:created|paid|cancelled|shipped|delivered))?|purchases|cost|user_paid_amount|refund_(?:amount|orders|items)|cancellations_and_returns|favorites|rating|comments)$/;

/** Whether nothing is shown that buyers do not have, nor compared with earlier, on a page with a cart or the like. */
export const isOfBuyer = (drafts: readonly Draft[], tokens: readonly Token[]): boolean =>
  drafts.every(isOwn) && tokens.some(({ text, taken }) => !taken && isBuying(text));

const isOwn = ({ match, value }: Draft): boolean =>
  !value.ok || (value.change === null && match.senses.every(({ metric }) => OF_BUYERS.test(metric)));
