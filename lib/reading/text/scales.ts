/** Words and letters that stand for powers of ten, by the page's language: `M` is a million in English, 10^9 in Indonesian. */
import { fold } from './fold.ts';

type Scales = Record<string, number>;

const ENGLISH: Scales = { K: 3, k: 3, M: 6, m: 6, B: 9, b: 9, T: 12, Mn: 6, mn: 6, MM: 6, bn: 9, Bn: 9 };
const HAN: Scales = {
  百: 2, 千: 3, 万: 4, 萬: 4, 十万: 5, 十萬: 5, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8, 十亿: 9, 十億: 9,
  百亿: 10, 百億: 10, 千亿: 11, 千億: 11, 万亿: 12, 萬億: 12, 兆: 12,
}; // biome-ignore format: a table
const ENGLISH_LETTERS: Scales = { K: 3, k: 3, M: 6, B: 9 };

/**
 * What people and dashboards print beyond CLDR's compact forms, which {@link scales} adds by itself.
 * Source: CLDR 48 and the exports described in the number format notes, as of 2026-11.
 * A letter that a language uses for two powers is left out: a figure with it is not read.
 */
const BY_LANGUAGE: Record<string, Scales> = {
  en: ENGLISH,
  // `w` for 万 is the usual Latin short form in Chinese
  zh: { ...ENGLISH_LETTERS, ...HAN, w: 4, W: 4 },
  ja: { ...ENGLISH_LETTERS, ...HAN },
  ko: { ...ENGLISH_LETTERS, 백: 2, 천: 3, 만: 4, 십만: 5, 백만: 6, 천만: 7, 억: 8, 조: 12 },
  id: { K: 3, k: 3, rb: 3, Rb: 3, RB: 3, ribu: 3, jt: 6, Jt: 6, JT: 6, juta: 6, M: 9, m: 9, miliar: 9, Miliar: 9, milyar: 9, B: 9, T: 12, triliun: 12 },
  ms: { K: 3, k: 3, ribu: 3, J: 6, juta: 6, B: 9, bilion: 9, T: 12, trilion: 12 },
  vi: { K: 3, k: 3, N: 3, nghìn: 3, ngàn: 3, Tr: 6, tr: 6, TR: 6, triệu: 6, M: 6, T: 9, tỷ: 9, tỉ: 9, Tỷ: 9, NT: 12, 'nghìn tỷ': 12 },
  th: { ...ENGLISH_LETTERS, พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6, สิบล้าน: 7, ร้อยล้าน: 8, พันล้าน: 9, หมื่นล้าน: 10, แสนล้าน: 11, ล้านล้าน: 12 },
  es: { K: 3, k: 3, mil: 3, M: 6, mill: 6, 'mill.': 6, 'mil M': 9 },
  pt: { K: 3, k: 3, mil: 3, M: 6, mi: 6, milhões: 6, milhão: 6, 'mil M': 9 },
  de: { K: 3, k: 3, Tsd: 3, 'Tsd.': 3, M: 6, Mio: 6, 'Mio.': 6, Mrd: 9, 'Mrd.': 9, Bio: 12, 'Bio.': 12 },
  fr: { K: 3, k: 3, mille: 3, M: 6, Mn: 6, Md: 9, Mds: 9, Mrd: 9 },
  it: { K: 3, k: 3, mila: 3, M: 6, Mln: 6, mln: 6, Mld: 9, mld: 9 },
  nl: { K: 3, k: 3, M: 6, mln: 6, mld: 9 },
  pl: { K: 3, k: 3, tys: 3, 'tys.': 3, mln: 6, mld: 9 },
  cs: { tis: 3, 'tis.': 3, mil: 6, 'mil.': 6, mld: 9, 'mld.': 9 },
  ru: { K: 3, тыс: 3, 'тыс.': 3, млн: 6, млрд: 9, трлн: 12 },
  tr: { bin: 3, Bin: 3, Mn: 6, mn: 6, Mr: 9, mr: 9, Tn: 12, milyon: 6, milyar: 9 },
  sv: { K: 3, k: 3, M: 6, tusen: 3, milj: 6, 'milj.': 6, mdr: 9, 'mdr.': 9 },
  da: { K: 3, k: 3, M: 6, tusind: 3, mio: 6, 'mio.': 6, mia: 9, 'mia.': 9 },
  nb: { K: 3, k: 3, M: 6, tusen: 3, mill: 6, 'mill.': 6, mrd: 9, 'mrd.': 9 },
  fi: { K: 3, k: 3, M: 6, milj: 6, 'milj.': 6, mrd: 9, 'mrd.': 9 },
  ro: { K: 3, k: 3, M: 6, mii: 3, mil: 6, 'mil.': 6, mln: 6, mld: 9, 'mld.': 9 },
  hu: { K: 3, k: 3, E: 3, ezer: 3, M: 6, mill: 6, 'mill.': 6, millió: 6, Mrd: 9, mrd: 9, milliárd: 9 },
  el: { K: 3, k: 3, χιλ: 3, 'χιλ.': 3, εκ: 6, 'εκ.': 6, εκατ: 6, 'εκατ.': 6, δισ: 9, 'δισ.': 9 },
  uk: { K: 3, тис: 3, 'тис.': 3, млн: 6, 'млн.': 6, млрд: 9, 'млрд.': 9, трлн: 12 },
  ar: { ...ENGLISH_LETTERS, ألف: 3, آلاف: 3, مليون: 6, ملايين: 6, مليار: 9 },
  he: { ...ENGLISH_LETTERS, אלף: 3, אלפים: 3, מיליון: 6, מיליארד: 9 },
  hi: { ...ENGLISH_LETTERS, L: 5, Cr: 7, हजार: 3, हज़ार: 3, लाख: 5, करोड़: 7, अरब: 9, खरब: 11 },
  fil: { ...ENGLISH, libo: 3, 'na libo': 3, milyon: 6, 'na milyon': 6, bilyon: 9, 'na bilyon': 9 },
}; // biome-ignore format: a table

/** Words that mean one power wherever they stand: of other scripts, or of one language alone. Pages mix languages. */
const ANYWHERE: Scales = {
  万: 4, 萬: 4, 百万: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8, 만: 4, 백만: 6, 천만: 7, 억: 8, หมื่น: 4, แสน: 5, ล้าน: 6,
  rb: 3, ribu: 3, jt: 6, juta: 6, nghìn: 3, triệu: 6, tỷ: 9, Mio: 6, 'Mio.': 6, Mrd: 9, 'Mrd.': 9, lakh: 5, lakhs: 5, crore: 7, crores: 7,
  Lakh: 5, Lakhs: 5, lac: 5, lacs: 5, Lac: 5, Lacs: 5, Crore: 7, Crores: 7, लाख: 5, करोड़: 7,
}; // biome-ignore format: a table

/** English letters on pages of languages that have no own meaning for them; believed only in numbers written the English way. */
const BORROWED: Record<string, Scales> = {
  ms: { M: 6 },
  vi: { B: 9 },
  pl: { M: 6, B: 9 },
  cs: { K: 3, M: 6, B: 9 },
  ru: { M: 6, B: 9 },
  // B is a thousand there
  tr: { K: 3, M: 6 },
  nl: { B: 9 },
  sv: { B: 9 },
  da: { B: 9 },
  nb: { B: 9 },
  fi: { B: 9 },
  ro: { B: 9 },
  el: { M: 6, B: 9 },
  uk: { M: 6, B: 9 },
};

/** Whether the suffix is an English letter that the language only borrows. */
export function isBorrowed(word: string, locale: string | null): boolean {
  const language = locale?.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(BORROWED[language] ?? {}, word);
}

/** What the browser's own locale data prints in compact notation, as suffix → power of ten. Prefixed forms are left out. */
function compactForms(locale: string): Scales {
  const forms: Scales = {};
  // Some languages' data give one word for two powers
  const unsure = new Set<string>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      useGrouping: false,
      numberingSystem: 'latn',
    });
    for (let power = 3; power <= 14; power++)
      for (const lead of ['1', '1.2', '2', '5']) {
        const value = Number(`${lead}e${power}`);
        const parts = format.formatToParts(value);
        const at = parts.findIndex((part) => part.type === 'compact');
        if (at < 0 || parts.filter((part) => part.type === 'compact').length > 1) continue;
        if (parts.slice(at).some((part) => part.type === 'integer')) continue;
        const shown = parts.map(({ type, value: text }) =>
          /integer|fraction/.test(type) ? text : type === 'decimal' ? '.' : '',
        );
        const scale = Math.round(Math.log10(value / Number(shown.join(''))));
        const word = fold(parts[at]?.value ?? '').replaceAll('\u00a0', ' ');
        if (word && (forms[word] ?? scale) !== scale) unsure.add(word);
        if (word) forms[word] = scale;
      }
  }
  for (const word of unsure) delete forms[word];
  return forms;
}

const known = new Map<string, Map<string, number>>();

/** Suffix → power of ten in this language, longest suffix first. Empty for an unknown language: no suffix is read without one. */
export function scales(locale: string): Map<string, number> {
  const cached = known.get(locale);
  if (cached) return cached;
  const language = locale.split('-')[0]?.toLowerCase() ?? '';
  let forms: Scales = {};
  try {
    forms = compactForms(locale);
  } catch {
    // not a language tag: only what the table gives
  }
  const all = { ...ANYWHERE, ...BORROWED[language], ...BY_LANGUAGE[language], ...forms };
  const table = new Map(Object.entries(all).sort(([a], [b]) => b.length - a.length));
  known.set(locale, table);
  return table;
}

/** The power that an English page would give this letter, or null: a foreign meaning needs foreign formatting beside it. */
export function englishScale(word: string): number | null {
  return Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? null) : null;
}

const WORDS = new Set(Object.values(BY_LANGUAGE).flatMap((forms) => Object.keys(forms)));

/** True for a word that stands for a power of ten in any language: it then belongs to the number beside it. */
export function isScaleWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith('.') && WORDS.has(word.slice(0, -1)));
}
