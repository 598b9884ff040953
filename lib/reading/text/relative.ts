/** Periods in words: `近7天`, `Last 30 days`, `昨天`, `7 hari terakhir`. */

import { addDays } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { anyOf, wordsOf } from '../words/index.ts';
import { monthOf } from './day.ts';
import { fold } from './fold.ts';

export type Relative = { kind: 'days'; days: number } | { kind: 'today' | 'yesterday' | 'last_month' };

/** Patterns of all words for days before today, without names of groups. */
export const DAYS_WORDS: readonly string[] = [
  ...wordsOf('today'),
  ...wordsOf('yesterdayChoice'),
  ...wordsOf('lastMonth'),
  ...wordsOf('lastDays').map((form) => form.replace('(\\d+)', '\\d+')),
];

const WORDS = new RegExp(
  `^(?:(?<today>${anyOf('today')})|(?<yesterday>${anyOf('yesterdayChoice')})|(?<month>${anyOf('lastMonth')})|${anyOf('lastDays')})[:：]?$`,
  'iu',
);

/** Names of choices whose days depend on when a page's weeks start and whether today counts. */
export const PRESET_WORDS = anyOf('presets');
const PRESET = new RegExp(`^(?:${PRESET_WORDS})[:：]?$`, 'iu');

/** Whether a whole text is the name of such a choice: what it means must be printed beside it. */
export const isPreset = (text: string): boolean => text.length <= 30 && PRESET.test(text.trim());

/** What a whole text says about the days before today, in any language of the lexicon; null when it says nothing of the kind. */
export function findRelative(text: string): Relative | null {
  if (text.length > 40) return null;
  const found = WORDS.exec(fold(text));
  if (!found) return null;
  if (found.groups?.today !== undefined) return { kind: 'today' };
  if (found.groups?.yesterday !== undefined) return { kind: 'yesterday' };
  if (found.groups?.month !== undefined) return { kind: 'last_month' };
  const days = Number(found.slice(4).find((each) => each !== undefined));
  return days > 0 && days <= 400 ? { kind: 'days', days } : null;
}

/**
 * The days that it means on `today` (ISO, in the page's time zone). `includesToday` is the site's rule for `last 7 days`;
 * null when not known: then only words that need no rule are resolved, and the answer is null for the others.
 */
export function resolveRelative(relative: Relative, today: string, includesToday: boolean | null): Period | null {
  switch (relative.kind) {
    case 'today':
      return { start: today, end: today };
    case 'yesterday':
      return { start: addDays(today, -1), end: addDays(today, -1) };
    case 'last_month':
      return monthOf(today, -1);
    case 'days': {
      if (includesToday === null) return null;
      const end = includesToday ? today : addDays(today, -1);
      return { start: addDays(end, 1 - relative.days), end };
    }
  }
}
