/** The shards of all languages, packed on first use. */
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import type { LexiconEntry } from './entry.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fields } from './fields.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { packShard } from './pack.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { LexiconShard } from './shard.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const entries: Record<string, readonly LexiconEntry[]> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  id,
  ms,
  vi,
  th,
  es,
  'pt-BR': ptBR,
  fr,
  it,
  de,
  ja,
  ko,
  cs,
  pl,
  tr,
  nl,
  ru,
  fil,
  ar,
  he,
  sv,
  da,
  nb,
  fi,
  ro,
  hu,
  el,
  uk,
  hi,
};

/** Languages that the lexicon has labels in, as BCP 47 tags. */
export const lexiconLocales: readonly string[] = Object.keys(entries);

/** Every entry of one language with its source; empty for a language that the lexicon does not have. */
export function entriesOf(locale: string): readonly LexiconEntry[] {
  return entries[locale] ?? [];
}

/** Tags of old for languages that have another now. */
const RENAMED: Record<string, string> = { in: 'id', tl: 'fil', iw: 'he', no: 'nb', nn: 'nb' };

/** The lexicon's language for a BCP 47 tag: `zh-Hant-HK` → `zh-TW`, `pt` → `pt-BR`, `en-GB` → `en`; null when it has none. */
export function lexiconLocale(tag: string): string | null {
  const wanted = tag.replace(/_/g, '-').toLowerCase();
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(wanted)) return 'zh-TW';
  const [first = ''] = wanted.split('-');
  const language = RENAMED[first] ?? first;
  return (
    lexiconLocales.find((locale) => locale.toLowerCase() === wanted) ??
    lexiconLocales.find((locale) => locale.toLowerCase().split('-')[0] === language) ??
    null
  );
}

const packed = new Map<string, LexiconShard>();

function shardOf(locale: string): LexiconShard {
  const known = packed.get(locale);
  if (known) return known;
  const shard = packShard(locale, entriesOf(locale));
  packed.set(locale, shard);
  return shard;
}

/** The shards for language tags, in that order, each once; tags without labels are left out. */
export function loadShards(tags: readonly string[]): LexiconShard[] {
  const locales = tags.map(lexiconLocale).filter((locale) => locale !== null);
  return [...new Set(locales)].map(shardOf);
}

/** The shards of every language, English first. */
export function allShards(): LexiconShard[] {
  return lexiconLocales.map(shardOf);
}

/** The shard of API and export field names: for table headers only. */
export function fieldShard(): LexiconShard {
  return packShard('fields', fields);
}
