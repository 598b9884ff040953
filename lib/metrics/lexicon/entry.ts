import type { MetricPlatform } from '../label.ts';

/** One label: what it means, as it is written, where it is used, where it was seen (index into `sources`), and in which view. */
export type LexiconEntry = readonly [
  metric: string,
  label: string,
  platform: MetricPlatform,
  source: number,
  context?: 'live',
];
