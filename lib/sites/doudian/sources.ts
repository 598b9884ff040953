import type { Source } from '../types.ts';

export const sources: readonly Source[] = [
  { what: 'paths: 3132882323-cyber/douyin-agent extension/background.js', asOf: '2026-08-04' },
  { what: 'header with the shop name: the same extension', asOf: '2026-08-04' },
  { what: 'path of the crowd pages: a guess by its name, no source', asOf: null },
  { what: 'paths of product forms and messages: guesses by their names, no source', asOf: null },
];
