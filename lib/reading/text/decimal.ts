/** Which sign divides the fraction on this page. */
import type { DecimalSign } from '../types.ts';
import { currencyAtStart, isWhole } from './currency.ts';
import { fold } from './fold.ts';
import { parseNumber } from './number.ts';
import { parseNumeral } from './numeral.ts';
import { englishScale, isScaleWord, scales } from './scales.ts';

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
const NUMBER = /^([^\d\p{L}]{0,3}(?:\p{Sc}|[A-Z]{1,3}\$?|Rp|RM)?)[ \u00a0]?[-+]?(\d[\d.,]*\d)[ \u00a0]?(\D{0,6})$/u;

/** A percentage before words, a percentage or an amount behind them: `-18.5% vs last week`, `GMV: €2,676.70`. */
const BESIDE_WORDS =
  /^[^\d\p{L}]{0,3}\d[\d.,]*\d[ \u00a0]?%(?=[ (])|(?<=[\p{L})]:? ?)(?:(?:\p{Sc}|R[pM])[ \u00a0]?\d[\d.,]*\d|\d[\d.,]*\d[ \u00a0]?%)$/u;

/** The part of a text that is surely a number of the page; all of it where no words stand beside. */
const numberIn = (text: string): string => BESIDE_WORDS.exec(text)?.[0] ?? text;

const moneyIn = (before: string, behind: string) =>
  currencyAtStart(before.replace(/^[^\p{L}\p{Sc}]+/u, ''), null) ?? currencyAtStart(behind, null);

const isMoney = (before: string, behind: string): boolean => moneyIn(before, behind) !== null;

/** A currency without cents is often grouped in its country's way on a page that prints its counts in another. */
function isWholeMoney(before: string, behind: string): boolean {
  const money = moneyIn(before, behind);
  return money !== null && isWhole(money.currency);
}

const THOUSANDS = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** Days of sales that name campaigns: `11.11`, `12.12`. */
const FESTIVAL = /^(\d{1,2})\.\1$/;

const isUnit = (behind: string): boolean => !/\p{L}/u.test(behind) || isScaleWord(behind);

const isNumber = (text: string, decimal: DecimalSign): boolean =>
  parseNumber(text, { locale: null, decimal, currency: null }).ok;

interface Proofs {
  /** Proved by counts, rates and money with cents. */
  strong: Set<DecimalSign>;
  /** Those of them that amounts prove, or groups. Rates, shortened numbers and fractions alone are often printed another way. */
  ofAmounts: Set<DecimalSign>;
  /** Proved by money with cents. */
  money: Set<DecimalSign>;
  /** Of those, proved by fractions of three digits: `$0.125`. */
  thirds: Set<DecimalSign>;
  /** Proved by percentages. */
  rates: Set<DecimalSign>;
  /** Proved by fractions that are neither: `4.8`. */
  fractions: Set<DecimalSign>;
  /** Proved by money without cents alone. */
  weak: Set<DecimalSign>;
  /** Signs with three digits behind them: of groups, or of unusually fine fractions. */
  doubtful: Set<string>;
}

function proofsIn(texts: Iterable<string>): Proofs {
  const proofs: Proofs = {
    strong: new Set(),
    ofAmounts: new Set(),
    money: new Set(),
    thirds: new Set(),
    rates: new Set(),
    fractions: new Set(),
    weak: new Set(),
    doubtful: new Set(),
  };
  // Texts of one shape prove the same
  const shapes = new Set<string>();
  for (const text of texts) {
    if (!/[.,]/.test(text) && !/[^\x20-\x7e]/.test(text)) continue;
    const shape = text.replace(/[1-9]/g, '9');
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const [, before = '', digits = '', behind = ''] = NUMBER.exec(numberIn(fold(text))) ?? [];
    const thousands = THOUSANDS.exec(digits)?.[1];
    if (thousands) proofs.doubtful.add(thousands);
    const numeral = parseNumeral(digits, { decimal: null });
    if (!numeral.ok || !numeral.proves || FESTIVAL.test(digits)) continue;
    if (!isUnit(behind) && !isNumber(text, numeral.proves)) continue;
    const isWhole = isWholeMoney(before, behind);
    (isWhole ? proofs.weak : proofs.strong).add(numeral.proves);
    const isGrouped = /[.,'’ \u00a0].*[.,]/.test(digits);
    const isAmount = isMoney(before, behind) && !isShortened(text, numeral.proves);
    if (isGrouped || isAmount) proofs.ofAmounts.add(numeral.proves);
    if (isAmount && numeral.decimals === 3) proofs.thirds.add(numeral.proves);
    if (isAmount && !isWhole) proofs.money.add(numeral.proves);
    else if (/[%％‰]/.test(behind)) proofs.rates.add(numeral.proves);
    else if (!isGrouped && behind === '') proofs.fractions.add(numeral.proves);
  }
  return proofs;
}

/** `$1.5K`: how programs shorten says nothing of how they print amounts in full. */
function isShortened(text: string, decimal: DecimalSign): boolean {
  const read = parseNumber(text, { locale: null, decimal, currency: null });
  return !read.ok || read.scale !== 1;
}

/** Whether two texts prove the same about the decimal sign: one may stand in the other's place. */
export const proveAlike = (a: string, b: string): boolean => proofOf(a) === proofOf(b);

function proofOf(text: string): string {
  return Object.values(proofsIn([text]))
    .map((signs: Set<string>) => [...signs].join(''))
    .join(' ');
}

export interface NumberHabits {
  /** See {@link decideDecimal}. */
  decimal: DecimalSign | null;
  /** No amount proves the decimal sign, and there are texts such as `21.300`: rates like `3.65%` often stand beside amounts of another style. */
  inDoubt: boolean;
  /** What amounts of money prove of themselves, null where they prove nothing or contradict each other. */
  ofMoney: DecimalSign | null;
  /** Amounts of money are printed with three digits of a fraction, too: else what looks so may be a group. */
  inThirds: boolean;
  /** What percentages prove of themselves, as `ofMoney`. */
  ofRates: DecimalSign | null;
  /** The page's language writes numbers in a way of its own, and the page follows it. */
  isLocal: boolean;
}

/** How the numbers among the texts of a page are written, as far as they and its language tell. */
export function numberHabits(texts: readonly string[], locale: string | null): NumberHabits {
  const proofs = proofsIn(texts);
  const decimal = decimalBy(proofs, locale);
  const inDoubt = decimal !== null && proofs.doubtful.has(decimal) && !proofs.ofAmounts.has(decimal);
  const isLocal = areLocal(texts, proofs, locale);
  return {
    decimal,
    inDoubt,
    ofMoney: only(proofs.money),
    inThirds: proofs.thirds.size > 0,
    ofRates: only(proofs.rates),
    isLocal,
  };
}

const only = (signs: ReadonlySet<DecimalSign>): DecimalSign | null =>
  signs.size === 1 ? ([...signs][0] ?? null) : null;

/** Programs print `2.35%` and `4.8` with a point in any language: amounts of another style are no contradiction. */
function besidePlainOnes({ money, ofAmounts, fractions }: Proofs): DecimalSign | null {
  const sign = only(money);
  const isDenied = only(ofAmounts) !== sign || (sign === '.' && fractions.has(','));
  return isDenied ? null : sign;
}

/** Whether texts show that numbers are written as `locale` writes them: by its decimal sign, or by a suffix that English has not. */
function areLocal(texts: readonly string[], { strong }: Proofs, locale: string | null): boolean {
  const usual = usualDecimal(locale);
  if (usual !== null && strong.size === 1 && strong.has(usual)) return true;
  const words = locale === null ? [] : [...scales(locale).keys()].filter((word) => englishScale(word) === null);
  return texts.some((text) => words.some((word) => text.endsWith(word) && /\d\s?$/.test(text.slice(0, -word.length))));
}

/**
 * The decimal sign proved by the page's own unambiguous texts (`1.234,56`, `0,5`, `12.5%`, `1,234,567`); when they say nothing, the
 * usual one of `locale`; null when they contradict each other or neither tells, or when only `11,464` is there where `,` is usual. Money without cents (`Rp1.234.567`) proves it
 * only where nothing else does and the language does not contradict.
 */
export const decideDecimal = (texts: Iterable<string>, locale: string | null): DecimalSign | null =>
  decimalBy(proofsIn(texts), locale);

function decimalBy(proofs: Proofs, locale: string | null): DecimalSign | null {
  const { strong, weak, doubtful } = proofs;
  const usual = usualDecimal(locale);
  if (strong.size > 0) return only(strong) ?? besidePlainOnes(proofs);
  const [hint] = weak;
  if (hint === undefined) return usual !== null && doubtful.has(usual) ? null : usual;
  return weak.size === 1 && (usual === null || usual === hint) ? hint : null;
}
