import { findMetric } from '../catalogue.ts';
import { labelKey } from '../label-text.ts';
import { splitUnit } from '../label-unit.ts';
import type { LexiconEntry } from './entry.ts';
import { type LexiconShard, type ShardLine, writeShard } from './shard.ts';

/**
 * Packs entries into a shard: keys instead of labels, each once. Units in brackets are taken off, since look-up reads
 * them by itself; a general label is not repeated for the platforms that use it in the same sense.
 */
export function packShard(locale: string, entries: readonly LexiconEntry[]): LexiconShard {
  const keyed = entries.map((entry) => ({ entry, key: splitUnit(labelKey(entry[1])).base }));
  const general = new Set(
    keyed.flatMap(({ entry: [metric, , platform, , context], key }) =>
      platform === 'generic' && !context ? [`${metric} ${key}`] : [],
    ),
  );
  const meanings = new Map<string, Set<string>>();
  for (const { entry, key } of keyed) {
    const known = meanings.get(key) ?? new Set();
    meanings.set(key, known.add(entry[0]));
  }
  const lines = keyed.flatMap(({ entry, key }): ShardLine[] => {
    const [metric, , platform, , context] = entry;
    const kind = findMetric(metric)?.kind;
    const repeats = meanings.get(key)?.size === 1 && !context && general.has(`${metric} ${key}`);
    const packed = { key, locale, platform: repeats ? ('generic' as const) : platform, context };
    return kind ? [{ metric, kind, keys: [packed] }] : [];
  });
  return writeShard(locale, lines);
}
