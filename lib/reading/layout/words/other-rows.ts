/**
 * Heads of columns by which a table lists single orders or customers, or the things of another trade: its rows are no parts of what a shop
 * or campaign did.
 */
import { anyOf, type ListName, type PageLanguages, perLanguages } from '../../words/index.ts';

const line = (list: ListName): RegExp => new RegExp(`^(?:${anyOf(list)})$`, 'iu');
const [order, customer, units] = [line('orderHeads'), line('customerHeads'), line('unitHeads')];
const other = perLanguages(({ anyOf }) => new RegExp(`^(?:${anyOf('otherHeads')})$`, 'iu'));

/** Whether a head says that each row is one order. */
export const isOrderHead = (text: string): boolean => order.test(text.trim());
/** Whether a head says that each row is one customer. */
export const isCustomerHead = (text: string): boolean => customer.test(text.trim());
/** Whether a head is of a line of an order, or of goods: its price or how many there are. */
export const isUnitHead = (text: string): boolean => units.test(text.trim());
/** Whether a head names the things of another trade: `Time` are teams in Portuguese alone. */
export const isOtherHead = (text: string, languages: PageLanguages): boolean => other(languages).test(text.trim());
