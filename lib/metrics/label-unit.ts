/** Units that labels carry in brackets, in the languages of the lexicon. */
import type { Unit } from './figure.ts';
import type { LabelUnit } from './label.ts';
import { singular } from './label-text.ts';

/** Signs and words of money → ISO 4217, or null where several currencies share the sign. */
const currencies: Record<string, string | null> = {
  元: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  '¥': null,
  $: null,
  us$: 'USD',
  美元: 'USD',
  美金: 'USD',
  dollars: null,
  rm: 'MYR',
  rp: 'IDR',
  '₫': 'VND',
  đ: 'VND',
  vnđ: 'VND',
  đồng: 'VND',
  r$: 'BRL',
  '฿': 'THB',
  บาท: 'THB',
  '₱': 'PHP',
  s$: 'SGD',
  mx$: 'MXN',
  nt$: 'TWD',
  新台币: 'TWD',
  新臺幣: 'TWD',
  新台幣: 'TWD',
  hk$: 'HKD',
  港币: 'HKD',
  a$: 'AUD',
  ca$: 'CAD',
  '£': 'GBP',
  '€': 'EUR',
  euro: 'EUR',
  '₩': 'KRW',
  원: 'KRW',
  円: 'JPY',
  '₺': 'TRY',
  tl: 'TRY',
  zł: 'PLN',
  kč: 'CZK',
  '₽': 'RUB',
  руб: 'RUB',
  '₹': 'INR',
  '₪': 'ILS',
  'د.إ': 'AED',
  'ر.س': 'SAR',
  'ج.م': 'EGP',
  'ر.ق': 'QAR',
  'د.ك': 'KWD',
  'ر.ع': 'OMR',
  'د.ب': 'BHD',
  'د.أ': 'JOD',
  'د.م': 'MAD',
  kr: null,
  rs: null,
  lei: null,
  ft: 'HUF',
  '₴': 'UAH',
  грн: 'UAH',
};

const isoCodes = new Set(
  (
    'usd eur gbp jpy cny krw myr idr vnd thb php sgd brl mxn twd hkd aud cad nzd clp cop pen ars sar aed try pln czk inr rub ' +
    'chf sek nok dkk zar egp kwd qar ils huf ron uah'
  ).split(' '),
);

const scales: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  억: 1e8,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  nghìn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  พัน: 1e3,
  ล้าน: 1e6,
  mil: 1e3,
  // with its point a million, as Czech and Romanian shorten it
  'mil.': 1e6,
  milj: 1e6,
  mill: 1e6,
  mio: 1e6,
  εκ: 1e6,
  εκατ: 1e6,
  tis: 1e3,
  tys: 1e3,
  tsd: 1e3,
  тыс: 1e3,
  тис: 1e3,
  χιλ: 1e3,
  mrd: 1e9,
  mld: 1e9,
  bin: 1e3,
  mi: 1e6,
  mn: 1e6,
  bn: 1e9,
  tusental: 1e3,
  ezer: 1e3,
  mln: 1e6,
  млн: 1e6,
  millió: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  लाख: 1e5,
  crore: 1e7,
  crores: 1e7,
  करोड़: 1e7,
  हज़ार: 1e3,
  "'000": 1e3,
  '000': 1e3,
  '000s': 1e3,
};

/**
 * Letters of book-keepers beside the currencies with which they mean one power: `T€` and `TDKK` are thousands, where `TRp` are
 * millions of millions; `Mkr` are millions, where `Rp M` are thousands of millions. Usage of company reports, as of 2026-11.
 */
const letters: [string, number, string][] = [
  ['t', 1e3, '€ eur kr sek dkk nok chf'],
  ['m', 1e6, '€ eur £ gbp $ usd us$ kr sek dkk nok chf ft huf'],
  ['mn', 1e6, '€ eur £ gbp $ usd us$ kr sek dkk nok chf tl try ₺'],
  ['bn', 1e9, '€ eur £ gbp $ usd us$'],
  ['md', 1e9, '€ eur'],
  ['e', 1e3, 'ft huf'],
  ['l', 1e5, '₹ inr rs'],
  ['cr', 1e7, '₹ inr rs'],
];
const letterScales = new Map(
  letters.flatMap(([letter, scale, of]) => of.split(' ').map((currency) => [`${letter} ${currency}`, scale] as const)),
);

const words: [Unit, number, string][] = [
  [
    'count',
    1,
    '次 次数 次數 人次 个 個 件 单 單 笔 筆 条 場 场 回 회 건 개 times count events qty # lần ครั้ง kali fois veces vezes mal volte lượt st stk kpl szt ks шт τεμ buc db gånger gange ganger kertaa раз razy krát',
  ],
  [
    'people',
    1,
    '人 人数 人數 位 名 명 people person persons users user unique orang pengguna người คน personas usuarios pessoas usuários personen nutzer personnes utilisateurs persone utenti uv 去重 personer användare brugere brukere henkilöä käyttäjää persoane utilizatori személy felhasználó άτομα χρήστες осіб користувачів чел osób osob kişi',
  ],
  [
    'duration',
    1,
    '秒 秒钟 秒鐘 s sec secs second seconds detik giây วินาที 초 sek sekunden seg segundos secondes secondi sekunder sekuntia secunde mp δευτ сек',
  ],
  ['duration', 60, '分钟 分鐘 min mins minute minutes menit minit phút นาที 분 minuten minutos minuti'],
  ['duration', 3600, '小时 小時 h hr hrs hour hours jam giờ ชั่วโมง 時間 시간 std stunden heures horas ore'],
  ['duration', 86_400, '天 day days hari ngày วัน tage jours días dias giorni'],
  ['duration', 0.001, 'ms 毫秒 milliseconds'],
];

const wordUnits = new Map(
  words.flatMap(([unit, scale, list]) =>
    `${list} ${singular(list)}`.split(' ').map((word) => [word, { unit, scale }] as const),
  ),
);

function plain(unit: Unit | null, scale: number, currency: string | null = null): LabelUnit {
  return { currency, percent: false, scale, unit };
}

function money(word: string): string | null | undefined {
  if (isoCodes.has(word)) return word.toUpperCase();
  // keys of labels have spaces for the points of abbreviations
  const pointed = word.replace(/^(\p{L}) (\p{L})$/u, '$1.$2');
  return Object.hasOwn(currencies, pointed) ? currencies[pointed] : undefined;
}

const scaleOf = (word: string): number | null => (Object.hasOwn(scales, word) ? (scales[word] ?? null) : null);

function atom(word: string): LabelUnit | null {
  const currency = money(word);
  if (currency !== undefined) return plain('money', 1, currency);
  const known = wordUnits.get(word);
  if (known) return plain(known.unit, known.scale);
  const scale = scaleOf(word) ?? scaleOf(word.replace(/\.$/, ''));
  return scale === null ? null : plain(null, scale);
}

/** A currency and a letter beside it, whichever is first. */
function lettered(a: string, b: string): LabelUnit | null {
  for (const [letter, word] of [
    [a, b],
    [b, a],
  ] as const) {
    const scale = letterScales.get(`${letter} ${word}`);
    if (scale !== undefined) return plain('money', scale, money(word) ?? null);
  }
  return null;
}

function combine(a: LabelUnit, b: LabelUnit): LabelUnit | null {
  const scaled = a.unit === null ? a : b.unit === null ? b : null;
  if (!scaled) return null;
  const other = scaled === a ? b : a;
  return other.unit === 'duration' ? null : { ...other, scale: scaled.scale * other.scale };
}

/**
 * The unit that a bracket's content names: `元`, `万元`, `RM`, `Rp juta`, `%`, `次`, `万人`, `min`, `K`.
 * Null when it names none. `分` is minutes or marks and needs the metric: `of` tells it.
 */
export function parseLabelUnit(content: string, of: Unit | null = null): LabelUnit | null {
  const whole = content
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(单位|單位|unit|in|đơn vị|satuan|หน่วย)[:\s]*/, '')
    // where Spanish is not written, also without its point
    .replace(/^mil (?=kč|czk|lei|ron$)/, 'mil. ')
    // `₹ in lakhs`
    .replace(/(?<=\S) in (?=\S)/, ' ')
    .trim();
  const text = whole.replace(/\.$/, '');
  if (!text || text.length > 20) return null;
  if (['%', 'percent', 'pct', '百分比', 'persen', 'phần trăm'].includes(text)) {
    return { currency: null, percent: true, scale: 1, unit: 'rate' };
  }
  if (text === '分') return of === 'duration' ? plain('duration', 60) : of === 'score' ? plain('score', 1) : null;
  const single = atom(whole) ?? atom(text);
  if (single) return single;
  for (let cut = 1; cut < text.length; cut++) {
    const [start, end] = [text.slice(0, cut).trim(), text.slice(cut).trim()];
    const left = atom(start);
    const right = left && atom(end);
    const both = (left && right && combine(left, right)) ?? lettered(start, end);
    if (both) return both;
  }
  return null;
}

/** A currency code or sign that ends a label without brackets: `Cost USD`, `Revenue, RM`. */
export function trailingCurrency(text: string): { base: string; unit: LabelUnit } | null {
  const found = /^(.+?)[\s,/]+(\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3}|RM|Rp|元|万元)$/u.exec(text);
  const word = found?.[2]?.toLowerCase();
  const unit = word ? parseLabelUnit(word) : null;
  return found?.[1] && unit?.unit === 'money' ? { base: found[1], unit } : null;
}

/** The last bracket of a key and what stands before it; null when it ends without one. */
export function lastBracket(key: string): { base: string; content: string } | null {
  const found = /^(.+?)\(([^()]+)\)$/.exec(key);
  return found?.[1] && found[2] ? { base: found[1].trim(), content: found[2].trim() } : null;
}

/** A unit at the end of a key, unless it is a word of counting: `(次数)` tells two metrics apart, `(元)` does not. */
export function splitUnit(key: string): { base: string; unit: LabelUnit | null } {
  const bracket = lastBracket(key);
  const unit = bracket && parseLabelUnit(bracket.content);
  if (bracket && unit && unit.unit !== 'count' && unit.unit !== 'people') return { base: bracket.base, unit };
  return { base: key, unit: null };
}
