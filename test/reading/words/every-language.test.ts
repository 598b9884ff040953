/** What the page grammar writes around figures, in words of its own, is understood in every language, on pages in that language alone. */
import { describe, expect, test } from 'vitest';
import { isChangeHead, isCurrent } from '../../../lib/reading/layout/words/columns.ts';
import { isOrderHead } from '../../../lib/reading/layout/words/other-rows.ts';
import { isOfOtherTime } from '../../../lib/reading/layout/words/other-times.ts';
import { isNotMeasured } from '../../../lib/reading/layout/words/others.ts';
import { rowsTotalIn } from '../../../lib/reading/layout/words/pager.ts';
import { entityKindOf, isAverage, isTotal } from '../../../lib/reading/layout/words/rows.ts';
import { saysSample } from '../../../lib/reading/layout/words/sample.ts';
import { directionWord, isComparisonWord } from '../../../lib/reading/text/change.ts';
import { findRelative } from '../../../lib/reading/text/relative.ts';
import { pageLanguages } from '../../../lib/reading/words/page-languages.ts';
import { PHRASES } from '../../grammar/phrases.ts';
import { TABLE_WORDS } from '../../grammar/table-words.ts';
import { TRAP_WORDS } from '../../grammar/trap-words.ts';
import { LANGUAGES } from '../../grammar/wording.ts';

describe.each(LANGUAGES)('%s', (language) => {
  const own = pageLanguages({ labels: [new Set([language])], texts: [], declared: null });
  const kindOf = (text: string) => isComparisonWord(text, own)?.kind ?? null;
  const said = PHRASES[language];
  const traps = TRAP_WORDS[language];
  const table = TABLE_WORDS[language];

  test('changes are against the previous period, or yesterday', () => {
    for (const text of said.versus)
      expect(isComparisonWord(text, own), text).toEqual({ kind: 'previous_period', relation: true });
    for (const text of said.versusYesterday)
      expect(isComparisonWord(text, own), text).toEqual({ kind: 'yesterday', relation: true });
  });

  test('values of other times, of others and of goals have their names', () => {
    for (const text of said.previous) expect(kindOf(text), text).toBe('previous_period');
    for (const text of said.yesterday) expect(kindOf(text), text).toBe('yesterday');
    for (const text of said.peer) expect(kindOf(text), text).toBe('peer');
    for (const text of said.target) expect(kindOf(text), text).toBe('target');
  });

  test('words say which way it went', () => {
    for (const text of said.up) expect(directionWord(text, own), text).toBe('up');
    for (const text of said.down) expect(directionWord(text, own), text).toBe('down');
    for (const text of said.flat) expect(directionWord(text, own), text).toBe('flat');
  });

  test('rows, heads and pagers are what they say', () => {
    for (const text of said.total) expect(isTotal(text), text).toBe(true);
    for (const text of said.total) expect(isAverage(text, own), text).toBe(false);
    expect(entityKindOf(said.campaign, own)).toBe('campaign');
    expect(entityKindOf(said.product, own)).toBe('product');
    expect(entityKindOf(said.date, own)).toBe('day');
    expect(isOrderHead(said.order[0]), said.order[0]).toBe(true);
    expect(isCurrent(table.thisPeriod), table.thisPeriod).toBe(true);
    expect(isChangeHead(table.change), table.change).toBe(true);
    for (const write of said.pager) expect(rowsTotalIn(write(1, 10, 42)), write(1, 10, 42)).toBe(42);
    expect(findRelative(said.last7), said.last7).toEqual({ kind: 'days', days: 7 });
  });

  test('forecasts, goals, the values of others, of all times and of samples are not the seller’s', () => {
    for (const text of [...traps.forecast, ...traps.others, ...traps.goals])
      expect(isNotMeasured(text), text).toBe(true);
    for (const text of said.peer) expect(isNotMeasured(text), text).toBe(true);
    for (const text of traps.allTime) expect(isOfOtherTime(text), text).toBe(true);
    for (const text of said.previous) expect(isOfOtherTime(text), text).toBe(true);
    for (const text of traps.samples) expect(saysSample(text), text).toBe(true);
  });
});
