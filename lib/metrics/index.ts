/** The whole of the metrics folder, for scripts and tests. */
export * from './catalogue.ts';
export { detectLocales } from './detect-locales.ts';
export * from './figure.ts';
export { findHeader, type HeaderMatch } from './header.ts';
export * from './identities.ts';
export type * from './label.ts';
export { labelKey } from './label-text.ts';
export type { LexiconEntry } from './lexicon/entry.ts';
export { lexiconLocale, lexiconLocales } from './lexicon/locales.ts';
export type { LexiconShard } from './lexicon/shard.ts';
export { allShards, loadShards } from './lexicon/shards.ts';
export { asOf as sourcesAsOf, sources } from './lexicon/sources.ts';
export { createLexicon, sensesOn } from './lexicon.ts';
