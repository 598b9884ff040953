/**
 * The shards of all languages, English first, and that of field names. Packing takes a moment: a build does it once and puts
 * what comes of it in place of this module (see `packedLabels` in wxt.config.ts).
 */
import { entriesOf } from './entries.ts';
import { fields } from './fields.ts';
import { lexiconLocales } from './locales.ts';
import { packShard } from './pack.ts';
import type { LexiconShard } from './shard.ts';

export const shards: readonly LexiconShard[] = lexiconLocales.map((locale) => packShard(locale, entriesOf(locale)));

export const fieldShard: LexiconShard = packShard('fields', fields);
