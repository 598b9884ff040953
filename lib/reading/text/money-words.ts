/** Currencies as people call them behind an amount: `1,234 dollars`, `12.345,67 Euro`, `52 760 złotych`. */
import { type Money, namedBySign } from './currency.ts';

/**
 * The words by the sign that they stand for, in the languages of the lexicon. A word that several currencies share stands for
 * a sign that they share.
 */
const WORDS: Record<string, string> = {
  '€': 'euro euros eurot euroa euró eurót ευρώ евро євро יורו यूरो يورو ยูโร ユーロ 유로',
  $: 'dollar dollars dólar dólares dolar dolary dolarů dolarów dollari dollaria dollár доллар доллара долларов долар долара доларів pesos дол долл דולר דולרים دولار ดอลลาร์ ドル 달러',
  'US$': '美金 美元',
  Rs: 'rupee rupees रुपये रुपए रुपया',
  Rp: 'rupiah',
  RM: 'ringgit',
  '฿': 'baht',
  '₫': 'đồng',
  'zł': 'złoty złote złotych zlotych',
  'Kč': 'koruna koruny korun',
  kr: 'krona kronor krone kroner kruunua',
  Ft: 'forint',
  '₺': 'lira lirası',
  '₽': 'рубль рубля рублей',
  '₴': 'гривня гривні гривень',
  '₪': 'שקל שקלים ש"ח ש״ח',
  'R$': 'reais',
  'JP¥': 'yen',
  'CN¥': 'yuan rmb 人民币 人民幣',
}; // biome-ignore format: a table

const SIGN_OF = new Map(
  Object.entries(WORDS).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);

const WORD = /^[\p{L}\p{M}]+(?:["״][\p{L}\p{M}]+)?/u;

/**
 * The currency whose name folded `text` starts with and how long that is written; `page` decides those that several share. Null
 * for none, and for another currency than the amount has already.
 */
export function currencyNamed(
  text: string,
  known: Money | null,
  page: string | null,
): { money: Money; length: number } | null {
  const word = WORD.exec(text)?.[0];
  const sign = word && SIGN_OF.get(word.toLowerCase());
  if (!word || !sign || (known && known.symbol !== sign)) return null;
  return { money: known ?? namedBySign(sign, page), length: word.length };
}

/** Whether taxes are in an amount, as said behind it: `7 842,60 € HT`, `€ 12,50 excl. btw`, `¥1,200（税込）`. */
export const TAX =
  /^\(?(?:HT|TTC|h\.t\.|t\.t\.c\.|(?:excl?|incl?|inkl|exkl|ekskl|zzgl|ex|inc)\.? ?(?:VAT|taxe?s?|btw|moms|mva|MwSt|USt|GST|TVA|IVA|KDV|ALV|DPH)\.?|(?:s|bez|z|w tym) (?:DPH|VAT)|(?:net|gross|netto|brutto)|\+ ?IVA|(?:con|sin|com|sem) IVA|IVA (?:incl|esc)\.?|KDV (?:dahil|hariç)|税込み?|税抜き?|含税|不含税|含稅|未稅|未税|부가세 ?(?:포함|별도)|с НДС|без НДС|з ПДВ|без ПДВ)\)?(?![\p{L}\p{N}])/iu;
