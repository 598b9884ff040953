import type { Source } from '../types.ts';

export const sources: readonly Source[] = [
  {
    what: 'paths, aadvid, st and et: thang081193-ctrl/Adjust-Meta-Data-v1 tiktok-page-bridge.js',
    asOf: '2026-05-08',
  },
  {
    what: 'GMV Max and its milliseconds: dengliyin/tiktok-ads-gmvmax-creative-exporter config.example.json',
    asOf: null,
  },
  { what: 'gmv-max path: qyxuann/TTAM-GMV-MAX-Table-Enhancer manifest.json', asOf: '2024-12-05' },
  { what: 'paths of the creation form and of billing: guesses by their names, no source', asOf: null },
];
