/** Words and signs that stand around the digits of a number. Standard wording of dashboards in the lexicon's languages, as of 2026-11. */
import type { Basis } from '../../metrics/figure.ts';

/** Counter words that print right behind a number, and what they count. */
export const COUNTERS: Record<string, Basis | null> = {
  人: 'people', 人次: 'events', 次: 'events', 名: 'people', 명: 'people', 회: 'events', 回: 'events', 单: null, 單: null, 件: null, 個: null, 个: null, 笔: null, 筆: null,
  times: 'events', pcs: null, 'pcs.': null, pieces: null, units: null, people: 'people', persons: 'people', users: 'people',
  veces: 'events', personas: 'people', vezes: 'events', pessoas: 'people', fois: 'events', personnes: 'people', volte: 'events', persone: 'people', Mal: 'events', Personen: 'people', Stück: null, 'Stk.': null, unidades: null, unités: null, unità: null,
  건: null, 개: null, คน: 'people', ครั้ง: 'events', orang: 'people', kali: 'events', người: 'people', lượt: 'events', đơn: null,
  osób: 'people', razy: 'events', szt: null, 'szt.': null, sztuk: null, kişi: 'people', kez: 'events', adet: null, personen: 'people', keer: 'events', stuks: null, чел: 'people', 'чел.': 'people', человек: 'people', раз: 'events', шт: null, 'шт.': null, osob: 'people', ks: null, kusů: null,
}; // biome-ignore format: a table
/** The longest first. */
export const COUNTER_WORDS = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);

/** Behind a multiple. */
export const TIMES = ['x', 'X', '×', '倍', '배', 'เท่า', 'lần', 'kali lipat'];
/** Behind a score. */
export const POINTS = [
  '分',
  '점',
  'คะแนน',
  'điểm',
  'poin',
  'pts',
  'pt',
  'puntos',
  'pontos',
  'Punkte',
  'points',
  'punti',
  '点',
  '點',
  '★',
  '⭐',
  '星',
];
/** Behind a lower bound. */
export const OR_MORE = ['+', '以上', '이상'];
/** Behind an upper bound. */
export const OR_LESS = ['以下', '以内', '以內', '이하'];

/** Words before a number that was rounded. */
export const ABOUT =
  /^(?:大约|约|約|≈|~|ca\.?(?= )|circa |approx(?:\.|imately)? ?|about |around |roughly |sekitar |kira-kira |lebih kurang |khoảng |ประมาณ|aprox(?:\.|imadamente) ?|alrededor de |unos |unas |cerca de |env(?:\.|iron) ?|etwa |rund |ungefähr |약 ?|около |примерно |ok\. |około |yaklaşık |ongeveer |circa |přibližně |asi |humigit-kumulang )/iu;
