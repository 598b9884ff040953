/** The words of a language count on pages in that language, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { isOtherHead } from '../../../lib/reading/layout/words/other-rows.ts';
import { isOtherTrade } from '../../../lib/reading/layout/words/other-trades.ts';
import { isNotMeasured } from '../../../lib/reading/layout/words/others.ts';
import { entityKindOf, isAverage, isStatusHeader } from '../../../lib/reading/layout/words/rows.ts';
import { classifyBeside, isComparisonWord } from '../../../lib/reading/text/change.ts';
import { perLanguages, wholeWords } from '../../../lib/reading/words/index.ts';
import { pageLanguages } from '../../../lib/reading/words/page-languages.ts';

const knownIn = (...labels: string[][]) =>
  pageLanguages({ labels: labels.map((locales) => new Set(locales)), texts: [], declared: null });
const english = knownIn(['en']);

describe('the languages of a page', () => {
  const latin = (of: ReadonlySet<string> | null) =>
    [...(of ?? [])].filter((code) => !/^(?:zh|ja|ko|th|ar|he|ru|uk|el|hi)$/.test(code));

  test('are those of its labels, unless another language knows these and more', () => {
    expect(latin(knownIn(['en', 'fr'], ['en']))).toEqual(['en']);
    expect(latin(knownIn(['da', 'nb'], ['nb']))).toEqual(['en', 'nb']);
    expect(latin(knownIn(['da', 'nb']))).toEqual(['en', 'da', 'nb']);
  });

  test('are also the one that it declares, and those of which a longer word stands on it', () => {
    const labels = [new Set(['en'])];
    expect(latin(pageLanguages({ labels, texts: [], declared: 'pt-BR' }))).toEqual(['en', 'pt']);
    expect(latin(pageLanguages({ labels, texts: ['+5 % jämfört med föregående'], declared: 'en' }))).toEqual([
      'en',
      'sv',
    ]);
  });

  test('those of a script of their own always count', () => {
    for (const code of ['zh', 'ja', 'ko', 'th', 'ar', 'he', 'ru', 'el']) expect(english?.has(code), code).toBe(true);
  });

  test('nothing is known where no text tells, and then all count', () => {
    const none = pageLanguages({ labels: [], texts: ['145'], declared: null });
    expect(none).toBeNull();
    expect(isComparisonWord('igår', none)?.kind).toBe('yesterday');
  });

  test('the same languages are one object, whichever page they are of', () => {
    expect(knownIn(['en', 'fr'], ['en'])).toBe(english);
  });
});

describe('a word of another language', () => {
  test('is no comparison: Meta is a goal in Indonesian, pay a share in Turkish, end is than in Danish', () => {
    for (const text of ['Meta', 'Pay', 'End', 'Mod', 'Lager']) expect(isComparisonWord(text, english), text).toBeNull();
    expect(isComparisonWord('Meta', knownIn(['es']))?.kind).toBe('target');
    const numbers = { locale: 'en', languages: english, decimal: '.', currency: null } as const;
    expect(classifyBeside('Meta 145', numbers)).toEqual({ kind: 'none' });
  });

  test('is no goal: figures under Meta are of that channel', () => {
    expect(isNotMeasured('Meta', english)).toBe(false);
    expect(isNotMeasured('Meta', knownIn(['es']))).toBe(true);
    expect(isNotMeasured('Prognose', english)).toBe(true);
  });

  test('is no notice: what back offices call their pages of data', () => {
    const chinese = knownIn(['zh']);
    for (const text of ['数据中心', '我的数据中心']) expect(isNotMeasured(text, chinese), text).toBe(false);
    for (const text of ['消息中心', '消息通知', '通知中心']) expect(isNotMeasured(text, chinese), text).toBe(true);
  });

  test('is no mean: Social Media', () => {
    expect(isAverage('Social Media', english)).toBe(false);
    expect(isAverage('Media', knownIn(['es']))).toBe(true);
    expect(isAverage('Multimedia', knownIn(['es']))).toBe(false);
  });

  test('is no kind of row: a German day, an Italian date, a French live', () => {
    for (const text of ['Tag', 'Data', 'Direct', 'Public']) expect(entityKindOf(text, english), text).toBeNull();
    expect(entityKindOf('Tag', knownIn(['de']))).toBe('day');
    expect(entityKindOf('Data', knownIn(['it']))).toBe('day');
  });

  test('is no other trade: Portuguese teams, a Romanian balance', () => {
    expect(isOtherHead('Time', english)).toBe(false);
    expect(isOtherHead('Time', knownIn(['pt-BR']))).toBe(true);
    expect(isOtherTrade('Sold', english)).toBe(false);
    expect(isOtherTrade('Sold', knownIn(['ro']))).toBe(true);
  });
});

test('a word of a status starts where a word starts', () => {
  for (const text of ['Actions', 'Lieferstatus', '广告状态', 'Estado']) expect(isStatusHeader(text), text).toBe(true);
  for (const text of ['Transaktioner', 'Antal interaktioner', 'Maksimum', 'Taustaväri'])
    expect(isStatusHeader(text), text).toBe(false);
});

describe('whole words of a list', () => {
  const rule = new RegExp(wholeWords('samples'), 'iu');

  test('are no parts of longer words where spaces part words', () => {
    expect(rule.test('showing demo data only')).toBe(true);
    expect(rule.test('memodemo database')).toBe(false);
  });

  test('stand inside runs of letters where words are written together', () => {
    expect(rule.test('ここはサンプルデータです')).toBe(true);
  });

  test('of no language are nothing', () => {
    const none = perLanguages((words) => new RegExp(words.wholeWords('samples'), 'iu'))(new Set());
    expect(none.test('demo data')).toBe(false);
  });
});
