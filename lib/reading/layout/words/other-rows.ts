/**
 * Heads of columns by which a table lists single orders, or the things of another trade: its rows are no parts of what a shop
 * or campaign did.
 */
import { anyOf, type ListName } from '../../words/index.ts';

const line = (list: ListName): RegExp => new RegExp(`^(?:${anyOf(list)})$`, 'iu');
const [order, units, other] = [line('orderHeads'), line('unitHeads'), line('otherHeads')];

/** Whether a head says that each row is one order. */
export const isOrderHead = (text: string): boolean => order.test(text.trim());
/** Whether a head is of a line of an order, or of goods: its price or how many there are. */
export const isUnitHead = (text: string): boolean => units.test(text.trim());
/** Whether a head names the things of another trade. */
export const isOtherHead = (text: string): boolean => other.test(text.trim());
