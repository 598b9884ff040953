import type { MetricPlatform } from '../label.ts';

/** One label: what it means, as it is written, where it is used, where it was seen (index into `sources`), and in which view. */
export type LexiconEntry = readonly [
  metric: string,
  label: string,
  platform: MetricPlatform,
  source: number,
  context?: 'live',
];

/** Labels of one language as they travel to a page: without sources, one line per metric. */
export interface LexiconShard {
  locale: string;
  /** `metric ⇥ flag+label ⇥ …` per line; the flag is the platform's letter, upper case inside a live view. */
  table: string;
}

const flags: Record<MetricPlatform, string> = {
  generic: 'g',
  tiktok_ads: 'a',
  tiktok_shop: 's',
  doudian: 'd',
  qianchuan: 'q',
};
const platforms = new Map(Object.entries(flags).map(([platform, flag]) => [flag, platform as MetricPlatform]));

/** Packs entries into a shard. */
export function packShard(locale: string, entries: readonly LexiconEntry[]): LexiconShard {
  const lines = new Map<string, Set<string>>();
  for (const [metric, label, platform, , context] of entries) {
    const flag = context === 'live' ? flags[platform].toUpperCase() : flags[platform];
    const line = lines.get(metric) ?? new Set();
    lines.set(metric, line.add(flag + label));
  }
  return { locale, table: [...lines].map(([metric, labels]) => [metric, ...labels].join('\t')).join('\n') };
}

export interface ShardLabel {
  metric: string;
  label: string;
  platform: MetricPlatform;
  context: 'live' | undefined;
}

/** Reads a shard back. Lines of unknown platforms (a newer shard) are left out. */
export function unpackShard(shard: LexiconShard): ShardLabel[] {
  return shard.table.split('\n').flatMap((line) => {
    const [metric = '', ...labels] = line.split('\t');
    return labels.flatMap((flagged): ShardLabel[] => {
      const flag = flagged.charAt(0);
      const platform = platforms.get(flag.toLowerCase());
      if (!platform) return [];
      return [{ metric, label: flagged.slice(1), platform, context: flag === flag.toLowerCase() ? undefined : 'live' }];
    });
  });
}
