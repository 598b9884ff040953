import { lexiconLocale } from './locales.ts';
import { shards } from './packed.ts';
import type { LexiconShard } from './shard.ts';

/** The shards for language tags, in that order, each once; tags without labels are left out. */
export function loadShards(tags: readonly string[]): LexiconShard[] {
  const locales = new Set(tags.map(lexiconLocale));
  return [...locales].flatMap((locale) => shards.filter((shard) => shard.locale === locale));
}

/** The shards of every language, English first. */
export const allShards = (): readonly LexiconShard[] => shards;
