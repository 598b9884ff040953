/**
 * Words of pages that also speak of revenue, customers and conversion but are no shop's: securities, company accounts,
 * subscriptions, support desks, staff, servers, hotels, hospitals, haulage, weather, banks, schools.
 */
import { type PageLanguages, perLanguages } from '../../words/index.ts';

const term = perLanguages(({ anyOf }) => new RegExp(`^(?:${anyOf('otherTrades')})$`, 'iu'));

/** Whether a short text is a term of another trade than selling goods: `Sold` is a bank balance in Romanian alone. */
export const isOtherTrade = (text: string, languages: PageLanguages): boolean =>
  text.length <= 40 && term(languages).test(text.trim().replace(/[:：]$/, ''));

const things = perLanguages(({ wordStarts }) => new RegExp(wordStarts('otherThings'), 'iu'));

/** Whether a caption, head or title has a word for what others than shops and advertisers count: `Free beds`, `Hasta sayısı`. */
export const isOfOtherThings = (text: string, languages: PageLanguages): boolean =>
  text.length <= 40 && things(languages).test(text);
