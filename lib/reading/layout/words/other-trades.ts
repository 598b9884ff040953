/**
 * Words of pages that also speak of revenue, customers and conversion but are no shop's: securities, company accounts,
 * subscriptions, support desks, staff, servers, hotels, hospitals, haulage, weather, banks, schools.
 */
import { anyOf } from '../../words/index.ts';

const term = new RegExp(`^(?:${anyOf('otherTrades')})$`, 'iu');

/** Whether a short text is a term of another trade than selling goods. */
export const isOtherTrade = (text: string): boolean =>
  text.length <= 40 && term.test(text.trim().replace(/[:：]$/, ''));
