/** What a language has to say around figures, so that no language is half known: every list is filled, or says why not. */
import type { EntityKind } from '../../metrics/figure.ts';

/** What a time is to the chosen period; `other`: a part of another period, such as the same day of last week. */
export type TimeReference = 'previous_period' | 'yesterday' | 'last_year' | 'other';

/**
 * Alternatives of a regular expression, parted by `|`, matched without regard to case; in time and comparison words in lower case.
 * `none` says why a language has no such words.
 */
export type WordList = string | { readonly none: string };

/** One language's words around figures. Standard wording of dashboards. */
export interface Words {
  /** Where the wording comes from. */
  source: string;
  /** Month in which it was written down. */
  asOf: string;
  /** Written without spaces, or with particles joined to nouns: a word may stand inside a longer run of letters. */
  unspaced: boolean;
  /** Has two letters where others have one: i with the capital İ, ı with the capital I. */
  twoKindsOfI?: boolean;

  // Beside a figure: what another number there is
  /** Says that a change follows: `vs`, `compared to`. */
  relation: WordList;
  up: WordList;
  down: WordList;
  /** Turn a number up or down but stand alone for other things. */
  more: WordList;
  less: WordList;
  flat: WordList;
  /** Percentage points. */
  points: WordList;
  /** The value of others in the trade. */
  peer: WordList;
  target: WordList;
  share: WordList;
  rank: WordList;
  /** Articles, prepositions and the like that change nothing; none that turns `by` into `to`. */
  filler: WordList;

  // Times before the chosen one, put together by `timeOf`
  /** Means the previous period also without a noun. */
  before: WordList;
  /** Names an earlier time only beside a noun. */
  earlier: WordList;
  day: WordList;
  /** Behind a number of two and more. */
  days: WordList;
  /** Hours, weeks, months, quarters: a number may stand before them. */
  countedSpans: WordList;
  /** Other nouns for a span of time. */
  spans: WordList;
  year: WordList;
  /** The like part of another time. */
  same: WordList;
  /** Set phrases for times, which need no noun. */
  previousPeriod: WordList;
  yesterday: WordList;
  lastYear: WordList;
  otherTime: WordList;
  /** Single words that say both that a change follows and since when; most languages have none. */
  since?: Partial<Record<TimeReference, string>>;

  // Choices of days
  today: WordList;
  yesterdayChoice: WordList;
  lastMonth: WordList;
  /** Each holds one group `(\d+)` for the number of days. */
  lastDays: WordList;
  /** Choices whose days depend on the site: this week, month to date. */
  presets: WordList;
  /** One of these letters stands in every word of the four lists before. */
  dayStems: WordList;
  /** Between a label and its days: `orders in the last 7 days`. */
  labelLinks: WordList;
  /** Before a range of dates: a label or a preposition. */
  dateCaptions: WordList;
  /** Before the first of two dates. */
  openStart: WordList;

  // Tables
  totals: WordList;
  /** The sum of all rows where it is all that a row is called; elsewhere, as under a campaign's name, what the row is about. */
  everything: WordList;
  /** Head over how long things last. */
  lasting: WordList;
  /** Beside what is listed, in the heading of a list: `Top videos`. */
  rankings: WordList;
  averages: WordList;
  kinds: Record<EntityKind, WordList>;
  nameHeads: WordList;
  /** Columns that describe a row but neither name nor measure it. */
  statusHeads: WordList;
  /** Sales channels. */
  channels: WordList;
  /** Heads of the own, current values. */
  current: WordList;
  /** The seller's own shop beside others: in heads of columns and names of rows. */
  ownShop: WordList;
  changeHeads: WordList;
  /** Between `change` and the metric's name. */
  of: WordList;
  /** Heads of tables that explain metrics. */
  teaching: WordList;
  /** Heads over bounds of rules. */
  rules: WordList;
  /** Heads of lists of single orders. */
  orderHeads: WordList;
  /** Heads of lists of single customers. */
  customerHeads: WordList;
  /** Heads of prices and amounts of goods. */
  unitHeads: WordList;
  /** Heads of the things of other trades. */
  otherHeads: WordList;
  /** Pagers: `Total 50`, the word behind it, `1 to 10`, `10 of 50`, `Showing`, `50 results`. */
  pagerTotal: WordList;
  pagerTotalOf: WordList;
  pagerTo: WordList;
  pagerOf: WordList;
  pagerShowing: WordList;
  pagerRows: WordList;

  // Headings and tags
  whole: WordList;
  /** Headings over what waits to be done. */
  tasks: WordList;
  /** In a heading over values that are not the seller's own measured ones. */
  notOwn: WordList;
  /** Everything since the beginning, and what may stand around it. */
  ever: WordList;
  everBeside: WordList;
  /** Parts of the words for a period. */
  periodStems: WordList;
  /** Forecasts; goals; what others have; what somebody writes. */
  planned: WordList;
  asked: WordList;
  others: WordList;
  told: WordList;
  /** May stand with the four lists before and changes nothing. */
  besideOthers: WordList;
  examples: WordList;
  /** Banners that call the data a sample, and what denies or only invites to it. */
  samples: WordList;
  notSample: WordList;
  /** What a sentence calls that which stands before it. */
  above: WordList;
  /** Tags that praise what they stand beside. */
  praise: WordList;

  /** In a sentence that leads, by a colon, to what would be under a condition. */
  whatIf: WordList;
  /** Tools that reckon from what somebody types in. */
  calculators: WordList;
  /** What the plans of a subscription are called. */
  planNames: WordList;

  // Pages that are no seller's
  pitch: WordList;
  /** Buttons by which a visitor who has no account begins. */
  trial: WordList;
  /** What only buyers press and are shown: their cart, their orders, what else they may like. */
  buying: WordList;
  bills: WordList;
  otherTrades: WordList;
  /** Starts of words for what other trades count and list, as captions of figures, heads of columns and titles have them. */
  otherThings: WordList;
  /** Says that something is sold or advertised here: a page of which no figure does has to say so elsewhere. */
  selling: WordList;

  // Numbers
  /** `Unit:`, then `in thousands`. */
  unitCaption: WordList;
  unitLink: WordList;
  thousands: WordList;
  millions: WordList;
  /** Before a rounded number, with the space that follows. */
  about: WordList;
  /** Counter words right behind a number, case as printed: people, times, things. No patterns. */
  people: WordList;
  events: WordList;
  things: WordList;
  /** Stand where a number would, whole and in lower case. No patterns. */
  missing: WordList;
  loading: WordList;

  // The page's context
  account: WordList;
  login: WordList;
  /** What stands where somebody has to log in again. */
  sessionOver: WordList;
  verify: WordList;
  /** In the name of a picker of days to compare with. */
  comparedStems: WordList;
  /** Dates of something else than figures. */
  otherDates: WordList;
  /** Stems in the name or caption of a picker of such dates: birthdays, deliveries, schedules. */
  otherPickers: WordList;
  /** Announce the days of the figures. */
  dated: WordList;
  /** Starts the statement of when the figures were brought up to date. */
  updated: WordList;
  /** Caption of a cell beside the days of a report. */
  daysOf: WordList;
}

/** Names of the lists that hold words. */
export type ListName = {
  [Name in keyof Words]-?: Words[Name] extends WordList ? Name : never;
}[Exclude<keyof Words, 'source' | 'asOf'>];
