/** Lists that several languages do without, and why. */
import type { ListName } from './types.ts';

const none = <Name extends ListName>(why: string, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, { none: why }])) as Record<Name, { none: string }>;

export const TIMES_ARE_SET_PHRASES = none(
  'times are set phrases',
  'before',
  'earlier',
  'day',
  'days',
  'countedSpans',
  'spans',
  'year',
  'same',
);

export const PAGERS_COUNT = none(
  'the pager has a pattern for the counters of this language',
  'pagerTotal',
  'pagerTotalOf',
  'pagerOf',
  'pagerShowing',
  'pagerRows',
);

export const UNITS_FOLLOW_A_CAPTION = none('units follow a caption', 'unitLink', 'thousands', 'millions');

export const NO_WORD_BETWEEN = none('no word stands between', 'labelLinks', 'openStart', 'of');
