/** What speaks for and against a page's being a seller's or an advertiser's, where its words alone could be anyone's. */
import type { PageLanguages } from '../words/index.ts';
import type { Draft } from './draft.ts';
import { PAGE_TITLE } from './headings.ts';
import type { Regions } from './regions.ts';
import type { Token, TokenList } from './tokens.ts';
import { isOfOtherThings } from './words/other-trades.ts';
import { saysSelling } from './words/selling.ts';

/** What the page shows of selling, known to the caller. */
export interface Shown {
  /** An amount that was taken, and how many orders brought it. */
  isSold: boolean;
  /** What was paid for, and how often it was shown or clicked. */
  isAdvertising: boolean;
  /** How many terms stand there that name another trade. */
  terms: number;
}

/**
 * How much each speaks. A shop may have one odd caption, such as that of its staff; another trade has several. Words of
 * selling count besides the captions of the figures themselves.
 */
const FOR = { sold: 1.5, advertising: 1.5, saysSelling: 1, toldRows: 1, label: 0.3 };
const AGAINST = { caption: 1.25, title: 1.25, entry: 0.5, term: 1 };
/** Menus of large systems name the things of many trades. */
const MOST_ENTRIES = 3;

/** Whether more of the page speaks of the things of another trade than of selling. */
export function isOutweighed(
  drafts: readonly Draft[],
  { tokens, languages }: Pick<TokenList, 'tokens' | 'languages'>,
  regions: Regions,
  { isSold, isAdvertising, terms }: Shown,
): boolean {
  const others = othersNamed(tokens, languages, regions);
  if (others.captions + others.titles + others.entries === 0) return false;
  const against =
    AGAINST.caption * others.captions +
    AGAINST.title * others.titles +
    AGAINST.entry * Math.min(others.entries, MOST_ENTRIES) +
    AGAINST.term * terms;
  const speaks =
    (isSold ? FOR.sold : 0) +
    (isAdvertising ? FOR.advertising : 0) +
    (tokens.some(({ text, label }) => label === null && saysSelling(text)) ? FOR.saysSelling : 0) +
    (drafts.some(({ rowsToldAs }) => rowsToldAs != null) ? FOR.toldRows : 0) +
    FOR.label * new Set(drafts.map(({ label }) => label)).size;
  return against > speaks;
}

const HEAD = 'th,[role="columnheader"]';

interface Named {
  captions: number;
  titles: number;
  entries: number;
}

/** Short texts that name the things of another trade, each once, by where they stand; what stands in rows may be the name of goods. */
function othersNamed(tokens: readonly Token[], languages: PageLanguages, regions: Regions): Named {
  const places = { captions: new Set<string>(), titles: new Set<string>(), entries: new Set<string>() };
  for (const { text, phrase } of tokens) {
    const { element, cell } = phrase;
    if (cell !== null && !cell.matches(HEAD)) continue;
    if (!isOfOtherThings(text, languages)) continue;
    if (element.closest(PAGE_TITLE)) places.titles.add(text);
    else if (regions.hasNoFigures(element) || regions.pressableAround(element) !== null) places.entries.add(text);
    else places.captions.add(text);
  }
  return { captions: places.captions.size, titles: places.titles.size, entries: places.entries.size };
}
