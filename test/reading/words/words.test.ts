/** Every language says everything that the rules ask for, in patterns that compile. */
import { expect, test } from 'vitest';
import { alternativesOf } from '../../../lib/reading/words/alternatives.ts';
import { anyOf } from '../../../lib/reading/words/index.ts';
import { languages } from '../../../lib/reading/words/languages.ts';
import type { ListName, WordList, Words } from '../../../lib/reading/words/types.ts';

/** What the texts beside figures are looked up in: they come in lower case. */
const LOWER: readonly ListName[] = [
  'relation', 'up', 'down', 'more', 'less', 'flat', 'points', 'peer', 'target', 'share', 'rank', 'filler', 'before', 'earlier', 'day',
  'days', 'countedSpans', 'spans', 'year', 'same', 'previousPeriod', 'yesterday', 'lastYear', 'otherTime', 'dateCaptions', 'openStart',
  'missing', 'loading',
]; // biome-ignore format: a list

const ABOUT_THE_FILE = new Set(['source', 'asOf', 'unspaced', 'twoKindsOfI', 'since', 'kinds']);

/** Every list of a language under its name; the kinds of rows each by its own. */
function listsOf(words: Words): [string, WordList][] {
  const lists = Object.entries(words).filter(([name]) => !ABOUT_THE_FILE.has(name)) as [string, WordList][];
  return [...lists, ...Object.entries(words.kinds)];
}

test.each(Object.entries(languages))('%s fills every list, or says why it has no such words', (_, words) => {
  expect(words.asOf).toMatch(/^20\d\d-\d\d$/);
  expect(words.source).not.toBe('');
  for (const [name, list] of listsOf(words)) {
    if (typeof list !== 'string') expect(list.none.length, name).toBeGreaterThan(10);
    else expect(alternativesOf(list).includes(''), `${name}: ${list}`).toBe(false);
  }
});

test.each(Object.entries(languages))('the patterns of %s compile, each once', (_, words) => {
  for (const [name, list] of listsOf(words)) {
    if (typeof list !== 'string') continue;
    const sources = alternativesOf(list);
    expect(new Set(sources).size, `${name}: ${list}`).toBe(sources.length);
    for (const source of sources) expect(() => new RegExp(source), `${name}: ${source}`).not.toThrow();
  }
});

test.each(Object.entries(languages))('words of %s beside figures are in lower case', (_, words) => {
  for (const name of LOWER) {
    const list = words[name];
    // escapes such as `\D` are no letters
    if (typeof list === 'string') expect(list.toLowerCase(), name).toBe(list);
  }
});

test.each(Object.entries(languages))('choices of days in %s count the days in one group', (_, { lastDays }) => {
  for (const source of typeof lastDays === 'string' ? alternativesOf(lastDays) : [])
    expect(source.match(/\((?!\?)/g), source).toEqual(['(']);
});

test.each(Object.entries(languages))('one stem stands in every choice of days in %s', (_, { dayStems, ...words }) => {
  const stem = typeof dayStems === 'string' ? new RegExp(`\\d|${dayStems}`, 'iu') : /(?:)/;
  for (const list of [words.today, words.yesterdayChoice, words.lastMonth, words.lastDays, words.presets])
    for (const source of typeof list === 'string' ? alternativesOf(list) : []) expect(source).toMatch(stem);
});

test('alternatives are cut at the bars of the pattern itself', () => {
  expect(alternativesOf('a|b(?:c|d)|[|)]e|f\\|g')).toEqual(['a', 'b(?:c|d)', '[|)]e', 'f\\|g']);
});

test('Turkish words are known in capitals, where i has its dot and ı none', () => {
  const planned = new RegExp(`^(?:${anyOf('planned')})$`, 'iu');
  for (const text of ['tahmini', 'TAHMİNİ', 'Tahmini', 'SİMÜLASYON'])
    expect([text, planned.test(text)]).toEqual([text, true]);
});
