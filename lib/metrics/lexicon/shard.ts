/** Labels of one language in compact form: a snapshot of a page is written with no others. */
import type { MetricKind } from '../catalogue/row.ts';
import type { MetricPlatform } from '../label.ts';

export interface LexiconShard {
  /** Languages whose labels it holds. */
  locales: string[];
  /**
   * One line per metric: the kind's letter with the id, then keys (see `labelKey`), parted by tabs. `@1` says that the
   * keys after it are of the second language, and so on. A letter and a colon before a key name its platform (upper
   * case: only inside a live view); without them it is a general label of the field.
   */
  table: string;
}

const platformFlags: Record<MetricPlatform, string> = {
  generic: 'g',
  tiktok_ads: 'a',
  tiktok_shop: 's',
  doudian: 'd',
  qianchuan: 'q',
};

const kindLetters: Record<MetricKind, string> = {
  events: 'e',
  stock: 'k',
  people: 'p',
  money: 'm',
  price: 'u',
  rate: 'r',
  people_rate: 'q',
  share: 's',
  ratio: 'x',
  mean_count: 'n',
  score: 'c',
  mean_time: 'd',
  total_time: 't',
};

const platforms = new Map(Object.entries(platformFlags).map(([platform, flag]) => [flag, platform as MetricPlatform]));
const kindsByLetter = new Map(Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as MetricKind]));

export interface ShardKey {
  key: string;
  locale: string;
  platform: MetricPlatform;
  context: 'live' | undefined;
}

export interface ShardLine {
  metric: string;
  kind: MetricKind;
  keys: ShardKey[];
}

function unpackKey(text: string, locale: string): ShardKey {
  const platform = text.charAt(1) === ':' ? platforms.get(text.charAt(0).toLowerCase()) : undefined;
  if (!platform) return { key: text, locale, platform: 'generic', context: undefined };
  return { key: text.slice(2), locale, platform, context: /^[A-Z]/.test(text) ? 'live' : undefined };
}

function packKey({ key, platform, context }: ShardKey): string {
  if (platform === 'generic' && !context) return key;
  const flag = platformFlags[platform];
  return `${context ? flag.toUpperCase() : flag}:${key}`;
}

/** Reads a shard's lines; those of a kind that this version does not know are left out. */
export function unpackShard(shard: LexiconShard): ShardLine[] {
  return shard.table.split('\n').flatMap((line) => {
    const [head = '', ...cells] = line.split('\t');
    const kind = kindsByLetter.get(head.charAt(0));
    let locale = shard.locales[0] ?? '';
    const keys: ShardKey[] = [];
    for (const cell of cells) {
      if (cell.startsWith('@')) locale = shard.locales[Number(cell.slice(1))] ?? locale;
      else keys.push(unpackKey(cell, locale));
    }
    return kind ? [{ metric: head.slice(1), kind, keys }] : [];
  });
}

/** Writes lines as one shard: each metric named once, its keys by language. */
export function writeShard(locales: readonly string[], lines: readonly ShardLine[]): LexiconShard {
  const byMetric = new Map<string, ShardLine>();
  for (const line of lines) {
    const known = byMetric.get(line.metric);
    byMetric.set(line.metric, known ? { ...known, keys: [...known.keys, ...line.keys] } : line);
  }
  const rows = [...byMetric.values()].map(({ metric, kind, keys }) => {
    const cells = locales.flatMap((locale, at) => {
      const own = [...new Set(keys.filter((key) => key.locale === locale).map(packKey))];
      return own.length === 0 ? [] : at === 0 ? own : [`@${at}`, ...own];
    });
    return [kindLetters[kind] + metric, ...cells].join('\t');
  });
  return { locales: [...locales], table: rows.join('\n') };
}

/** Several shards as one: what a page is sent. */
export function mergeShards(shards: readonly LexiconShard[]): LexiconShard {
  return writeShard([...new Set(shards.flatMap((shard) => shard.locales))], shards.flatMap(unpackShard));
}
