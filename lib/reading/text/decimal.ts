/** Which sign divides the fraction on this page. */
import type { DecimalSign } from '../types.ts';
import { fold } from './fold.ts';
import { parseNumeral } from './numeral.ts';

/** Languages that print both ways, by region: without one they prove nothing. */
const BY_REGION = new Set(['es', 'pt', 'de', 'fr', 'it', 'en']);
const USUAL: Record<string, DecimalSign> = { pt: ',', de: ',', fr: ',', it: ',', en: '.' };

/** The sign that CLDR gives for the language, null when its regions differ and none is told. */
export function usualDecimal(locale: string | null): DecimalSign | null {
  if (locale === null) return null;
  const [language = '', ...rest] = locale.split('-');
  if (rest.length === 0 && BY_REGION.has(language)) return USUAL[language] ?? null;
  try {
    const sign = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
      .formatToParts(1.5)
      .find((part) => part.type === 'decimal')?.value;
    return sign === '.' || sign === ',' ? sign : null;
  } catch {
    return null;
  }
}

/** Digits with separators that stand as one number, with a unit or a sign around. Dates, versions and times are none. */
const NUMBER = /^[^\d\p{L}]{0,3}(?:\p{Sc}|[A-Z]{1,3}\$?|Rp|RM)?[ \u00a0]?[-+]?(\d[\d.,]*\d)[ \u00a0]?(\D{0,6})$/u;

/**
 * The decimal sign proved by the page's own unambiguous texts (`1.234,56`, `0,5`, `12.5%`, `1,234,567`); when they say nothing, the
 * usual one of `locale`; null when they contradict each other or neither tells.
 */
export function decideDecimal(texts: string[], locale: string | null): DecimalSign | null {
  const proved = new Set<DecimalSign>();
  // Texts of one shape prove the same
  const shapes = new Set<string>();
  for (const text of texts) {
    if (!/[.,]/.test(text) && !/[^\x20-\x7e]/.test(text)) continue;
    const shape = text.replace(/[1-9]/g, '9');
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const digits = NUMBER.exec(fold(text))?.[1];
    if (digits === undefined) continue;
    const numeral = parseNumeral(digits, { decimal: null });
    if (numeral.ok && numeral.proves) proved.add(numeral.proves);
  }
  const [first] = proved;
  if (first === undefined) return usualDecimal(locale);
  return proved.size === 1 ? first : null;
}
