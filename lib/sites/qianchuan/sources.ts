import type { Source } from '../types.ts';

export const sources: readonly Source[] = [
  { what: 'home, date inputs, aavid: flamebird07/douyin-promo-guard qianchuan-reader.js', asOf: '2026-09-13' },
  { what: 'live board, 投放管理: fengx8534-tech/qianchuan-auto-collector', asOf: '2026-07-17' },
  { what: 'path of the crowd pages: a guess by its name, no source', asOf: null },
  { what: 'paths of the creation form and of billing: guesses by their names, no source', asOf: null },
];
