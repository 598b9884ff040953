/** The languages of the lexicon, and which of them a language tag means. */

/** BCP 47 tags, English first. */
export const lexiconLocales = [
  'en',
  'zh-CN',
  'zh-TW',
  'id',
  'ms',
  'vi',
  'th',
  'es',
  'pt-BR',
  'fr',
  'it',
  'de',
  'ja',
  'ko',
  'cs',
  'pl',
  'tr',
  'nl',
  'ru',
  'fil',
  'ar',
  'he',
  'sv',
  'da',
  'nb',
  'fi',
  'ro',
  'hu',
  'el',
  'uk',
  'hi',
] as const;

export type LexiconLocale = (typeof lexiconLocales)[number];

/** Tags of old for languages that have another now. */
const RENAMED: Record<string, string> = { in: 'id', tl: 'fil', iw: 'he', no: 'nb', nn: 'nb' };

/** The lexicon's language for a BCP 47 tag: `zh-Hant-HK` → `zh-TW`, `pt` → `pt-BR`, `en-GB` → `en`; null when it has none. */
export function lexiconLocale(tag: string): LexiconLocale | null {
  const wanted = tag.replace(/_/g, '-').toLowerCase();
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(wanted)) return 'zh-TW';
  const [first = ''] = wanted.split('-');
  const language = RENAMED[first] ?? first;
  return (
    lexiconLocales.find((locale) => locale.toLowerCase() === wanted) ??
    lexiconLocales.find((locale) => locale.toLowerCase().split('-')[0] === language) ??
    null
  );
}
