/** Labels of one language in compact form. */
import type { MetricKind } from '../catalogue/row.ts';
import type { MetricPlatform } from '../label.ts';

export interface LexiconShard {
  /** BCP 47 tag; `fields` for names of fields in interfaces and exports. */
  locale: string;
  /**
   * One line per metric: the kind's letter with the id, then keys (see `labelKey`), parted by tabs. A letter and a colon
   * before a key name its platform (upper case: only inside a live view); without them it is a general label of the field.
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
export function unpackShard({ locale, table }: LexiconShard): ShardLine[] {
  return table.split('\n').flatMap((line) => {
    const [head = '', ...keys] = line.split('\t');
    const kind = kindsByLetter.get(head.charAt(0));
    return kind ? [{ metric: head.slice(1), kind, keys: keys.map((key) => unpackKey(key, locale)) }] : [];
  });
}

/** Writes the lines of one language as a shard: each metric named once. */
export function writeShard(locale: string, lines: readonly ShardLine[]): LexiconShard {
  const rows = [...Map.groupBy(lines, ({ metric }) => metric)].map(([metric, own]) => {
    const letter = kindLetters[own[0]?.kind ?? 'events'];
    return [letter + metric, ...new Set(own.flatMap(({ keys }) => keys.map(packKey)))].join('\t');
  });
  return { locale, table: rows.join('\n') };
}
