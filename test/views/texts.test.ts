import { describe, expect, test } from 'vitest';
import { chooseLanguage, createI18n, resources, textOf } from '../../lib/i18n/index.ts';

/** Every text with its path. */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value as object, `${path}${key}.`),
  );
}

const en = new Map(flat(resources.en));
const zh = new Map(flat(resources['zh-CN']));
const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('texts', () => {
  test('both languages have the same keys', () => {
    expect([...zh.keys()]).toEqual([...en.keys()]);
  });

  test('both languages take the same parameters', () => {
    for (const [key, text] of en) expect([key, ...params(zh.get(key) ?? '')]).toEqual([key, ...params(text)]);
  });

  test('Chinese texts are Chinese, and no text shouts', () => {
    const latin = [...zh].filter(
      ([, text]) => /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, '')) && !/\p{Script=Han}/u.test(text),
    );
    // names that are the same in Chinese, and words that are code
    const same = /TikTok|Ads Manager|English|GMV|seller\.example|https|LMDI|CRM/;
    expect(latin.filter(([, text]) => !same.test(text)).map(([key]) => key)).toEqual([]);
    for (const [key, text] of [...en, ...zh]) expect([key, /[!！]/.test(text)]).toEqual([key, false]);
  });
});

describe('the language', () => {
  test('follows the browser, every Chinese in Simplified, else English', () => {
    expect(chooseLanguage('auto', ['zh-TW', 'en'])).toBe('zh-CN');
    expect(chooseLanguage('auto', ['vi', 'zh-Hans-SG'])).toBe('zh-CN');
    expect(chooseLanguage('auto', ['en-GB', 'zh'])).toBe('en');
    expect(chooseLanguage('auto', ['vi'])).toBe('en');
    expect(chooseLanguage('en', ['zh-CN'])).toBe('en');
  });

  test('switches at run time', async () => {
    const i18n = createI18n('en');
    expect(textOf(i18n, 'common:tab.now')).toBe('Now');
    await i18n.changeLanguage('zh-CN');
    expect(textOf(i18n, 'common:tab.now')).toBe('现状');
    expect(textOf(i18n, 'common:tab.nothing')).toBeNull();
  });
});
