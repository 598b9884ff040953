/** What the header of a table column means: more lenient than a label on a page, as nothing else can stand there. */
import { findMetric } from './catalogue.ts';
import type { LabelMatch, LabelSense, LabelUnit, Lexicon, MetricPlatform } from './label.ts';
import { foldLabel } from './label-text.ts';
import { parseLabelUnit } from './label-unit.ts';
import { fieldShard, shards } from './lexicon/packed.ts';
import { createLexicon, sensesOn } from './lexicon.ts';
import { metricsOf } from './senses.ts';

export interface HeaderMatch {
  /** The metric, or the likeliest one when `decided` is false. */
  metric: string;
  /** False when the header can mean several metrics that are counted alike, e.g. `Clicks` of an unknown platform. */
  decided: boolean;
  senses: LabelSense[];
  /** Whose word it is; `generic` for the field's general words. */
  platform: MetricPlatform;
  unit: LabelUnit | null;
  /** What narrows the metric, e.g. `current shop`; null for the metric itself. */
  qualifier: string | null;
}

interface Lexicons {
  fields: Lexicon;
  labels: Lexicon;
}

let made: Lexicons | null = null;

function lexicons(): Lexicons {
  made ??= { fields: createLexicon([fieldShard]), labels: createLexicon(shards) };
  return made;
}

/** `addToCart` and `AddToCart` as `add_to_cart`; acronyms stay whole. */
function snake(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}

/** Words that export tools put around a field's name. */
const decorations = [
  /^(?:sum|total|num|number|n|cnt|count)_(?:of_)?(.+)$/,
  /^(.+)_(?:count|cnt|num|number|sum|total|value|amount|amt)$/,
  /^(?:sum|total)\((.+)\)$/i,
];

/** Units that field names end with: `spend_usd`, `ctr_pct`, `duration_sec`. */
function splitField(name: string): { base: string; unit: LabelUnit } | null {
  const found = /^(.+)_([a-z]{1,7})$/.exec(name);
  const unit = found?.[2] ? parseLabelUnit(found[2]) : null;
  return found?.[1] && unit && unit.unit !== 'count' && unit.unit !== 'people' ? { base: found[1], unit } : null;
}

function isSettled(metrics: ReadonlySet<string>): boolean {
  return [...metrics].every((metric) => {
    const unit = findMetric(metric)?.unit;
    return unit === 'count' || unit === 'people' || unit === 'money';
  });
}

function decide(match: LabelMatch, platform: MetricPlatform): HeaderMatch | null {
  if (match.qualifier !== null && !match.qualifierKnown) return null;
  const senses = sensesOn(match.senses, { platform, live: false });
  const metrics = metricsOf(senses);
  const [metric] = metrics;
  // A rate whose denominator is unknown is no metric; a count of one of several kinds is still a count.
  if (!metric || (metrics.size > 1 && !isSettled(metrics))) return null;
  const { unit, qualifier } = match;
  return { metric, decided: metrics.size === 1, senses, platform: senses[0]?.platform ?? 'generic', unit, qualifier };
}

function exact(match: LabelMatch | null): LabelMatch | null {
  return match?.how === 'exact' ? match : null;
}

function lookUpField(name: string, platform: MetricPlatform): HeaderMatch | null {
  if (findMetric(name)) {
    const senses: LabelSense[] = [{ metric: name, platform: 'generic', locale: 'fields' }];
    return { metric: name, decided: true, senses, platform: 'generic', unit: null, qualifier: null };
  }
  const match = exact(lexicons().fields.find(name)) ?? exact(lexicons().labels.find(name.replace(/_/g, ' ')));
  if (match) return decide(match, platform);
  const ended = splitField(name);
  const based = ended && lookUpField(ended.base, platform);
  return based && ended ? { ...based, unit: ended.unit } : null;
}

/**
 * The metric of a column header: a canonical id, an API field in any case (`Total_Conversion`, `addToCart`, `spend_usd`)
 * or a label in any language of the lexicon (`Cost (USD)`, `消耗(元)`, `% CTR`). Null when it is none, when a qualifier
 * makes it another thing than the metric, or when it is a rate that could have several denominators. A header in two
 * languages is known where both say the same.
 */
export function findHeader(text: string, platform: MetricPlatform = 'generic'): HeaderMatch | null {
  return findWhole(text, platform) ?? findBoth(text, platform);
}

/** Where a label ends and its translation begins: a line, a slash, or a letter of Latin beside one of another script. */
const TRANSLATION =
  /\s*[\r\n/|]\s*|(?<=[^\p{Script=Latin}\P{L}])[\s(]+(?=\p{Script=Latin})|(?<=\p{Script=Latin})[\s(]+(?=[^\p{Script=Latin}\P{L}])/u;

/** The two parts of a header that is written in two languages (`曝光次数 Impressions`); null where it is not. */
export function translationsIn(text: string): [string, string] | null {
  const [own = '', translated = '', ...more] = text.trim().replace(/\)$/, '').split(TRANSLATION);
  return own !== '' && translated !== '' && more.length === 0 ? [own, translated] : null;
}

/** What a header in two languages means, where both parts can mean one metric. */
function findBoth(text: string, platform: MetricPlatform): HeaderMatch | null {
  const [own, translated] = translationsIn(text)?.map((part) => findWhole(part, platform)) ?? [];
  if (!own || !translated) return null;
  if (own.metric === translated.metric) return own;
  if (own.decided && translated.senses.some(({ metric }) => metric === own.metric)) return own;
  return translated.decided && own.senses.some(({ metric }) => metric === translated.metric) ? translated : null;
}

function findWhole(text: string, platform: MetricPlatform): HeaderMatch | null {
  const folded = foldLabel(text).replace(/^"(.*)"$/, '$1');
  if (!folded || folded.length > 90) return null;
  const name = snake(folded);
  const field = /^[\p{L}\d_.]+$/u.test(folded) ? lookUpField(name, platform) : null;
  if (field) return field;
  const label = exact(lexicons().labels.find(folded)) ?? exact(lexicons().fields.find(folded));
  if (label) return decide(label, platform);
  for (const decoration of decorations) {
    const inner = decoration.exec(name)?.[1];
    const found = inner ? lookUpField(inner, platform) : null;
    if (found && findMetric(found.metric)?.additive) return found;
  }
  return null;
}
