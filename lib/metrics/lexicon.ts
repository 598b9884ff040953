/** Look-up of whole labels: what a text on a page means, if it is a metric's label. */
import { findMetric } from './catalogue.ts';
import { counterparts } from './counterparts.ts';
import type { Basis } from './figure.ts';
import type { LabelMatch, LabelSense, LabelUnit, Lexicon, MetricPlatform, PrefixMatch } from './label.ts';
import { foldLabel, labelKey } from './label-text.ts';
import { parseLabelUnit, trailingCurrency } from './label-unit.ts';
import { countWords, scopeWords, totalWords } from './lexicon/affixes.ts';
import { type LexiconShard, unpackShard } from './lexicon/entry.ts';
import { isWeak } from './weak.ts';

/** Longer texts are prose, whatever they hold. */
const longestLabel = 90;
/** Fewer shown characters of a cut label could be the start of anything. */
const shortestCut = { spaced: 8, unspaced: 4 };

const toPeople = new Map(counterparts);
const toEvents = new Map(counterparts.map(([events, people]) => [people, events]));

interface Found {
  senses: LabelSense[];
  unit: LabelUnit | null;
  qualifier: string | null;
  qualifierKnown: boolean;
}

/** Labels by key. The first shard that has a sense of a platform names its locale. */
function tableOf(shards: readonly LexiconShard[]): Map<string, LabelSense[]> {
  const table = new Map<string, LabelSense[]>();
  for (const shard of shards) {
    for (const { metric, label, platform, context } of unpackShard(shard)) {
      const key = splitUnit(labelKey(label)).base;
      const senses = table.get(key) ?? [];
      const same = (sense: LabelSense) =>
        sense.metric === metric && sense.platform === platform && sense.context === context;
      if (!senses.some(same)) {
        senses.push(
          context ? { metric, platform, locale: shard.locale, context } : { metric, platform, locale: shard.locale },
        );
      }
      table.set(key, senses);
    }
  }
  return table;
}

/** The last bracket of a key and what stands before it. */
function lastBracket(key: string): { base: string; content: string } | null {
  const found = /^(.+?)\(([^()]+)\)$/.exec(key);
  return found?.[1] && found[2] ? { base: found[1].trim(), content: found[2].trim() } : null;
}

/** A unit at the end of a key, unless it is a word of counting: `(次数)` tells two metrics apart, `(元)` does not. */
function splitUnit(key: string): { base: string; unit: LabelUnit | null } {
  const bracket = lastBracket(key);
  const unit = bracket && parseLabelUnit(bracket.content);
  if (bracket && unit && unit.unit !== 'count' && unit.unit !== 'people') return { base: bracket.base, unit };
  return { base: key, unit: null };
}

function metricsOf(senses: readonly LabelSense[]): Set<string> {
  return new Set(senses.map((sense) => sense.metric));
}

function sameMetrics(a: readonly LabelSense[], b: readonly LabelSense[]): boolean {
  const left = metricsOf(a);
  const right = metricsOf(b);
  return left.size === right.size && [...left].every((metric) => right.has(metric));
}

/** Keeps the senses that count as the bracket says, exchanging a metric for its counterpart where there is one. */
function onBasis(senses: readonly LabelSense[], basis: Basis): LabelSense[] {
  return senses.flatMap((sense) => {
    if (findMetric(sense.metric)?.basis === basis) return [sense];
    const metric = (basis === 'people' ? toPeople : toEvents).get(sense.metric);
    return metric ? [{ ...sense, metric }] : [];
  });
}

/**
 * A lexicon over the shards of the languages on a page. `find` takes a label as the page shows it and returns every
 * meaning that it can have; near names are kept apart, so a label with an unknown qualifier says so
 * (`qualifierKnown: false`) and is not the plain metric.
 */
export function createLexicon(shards: readonly LexiconShard[]): Lexicon {
  const table = tableOf(shards);
  const locales = shards.map((shard) => shard.locale);
  const cache = new Map<string, LabelMatch | null>();
  let sortedKeys: string[] | null = null;

  /** A key or, for amounts and counts, the key without `Total …` or `Number of …`. */
  function plainSenses(key: string): LabelSense[] | null {
    const direct = table.get(key);
    if (direct) return direct;
    for (const [words, isCounted] of [
      [totalWords, false],
      [countWords, true],
    ] as const) {
      const word = words.find((start) => key.startsWith(start));
      const senses = word && table.get(key.slice(word.length).trim());
      const kept =
        senses &&
        senses.filter(({ metric }) => {
          const known = findMetric(metric);
          return known?.unit === 'count' || known?.unit === 'people' || (!isCounted && known?.additive);
        });
      if (kept && kept.length > 0) return kept;
    }
    return null;
  }

  /** Whether the last bracket, or a leading word such as 直播间, narrows a metric that is known without it too. */
  function knownQualifier(key: string, senses: LabelSense[]): string | null {
    const bracket = lastBracket(key);
    const base = bracket && table.get(bracket.base);
    if (bracket && base && sameMetrics(base, senses)) {
      const gloss = table.get(bracket.content);
      const unit = parseLabelUnit(bracket.content);
      return (gloss && sameMetrics(gloss, senses)) || unit ? null : bracket.content;
    }
    const word = scopeWords.find((start) => key.startsWith(start));
    const rest = word && table.get(key.slice(word.length));
    return word && rest && sameMetrics(rest, senses) ? word : null;
  }

  function lookUp(key: string, depth = 0): Found | null {
    const whole = plainSenses(key);
    if (whole) {
      const qualifier = knownQualifier(key, whole);
      return { senses: whole, unit: null, qualifier, qualifierKnown: qualifier !== null };
    }
    const bracket = lastBracket(key);
    if (!bracket || depth > 2) return null;
    const inner = lookUp(bracket.base, depth + 1);
    if (!inner) return null;
    const of = findMetric(inner.senses[0]?.metric ?? '')?.unit ?? null;
    const unit = parseLabelUnit(bracket.content, of);
    if (unit?.unit === 'count' || unit?.unit === 'people') {
      const senses = onBasis(inner.senses, unit.unit === 'count' ? 'events' : 'people');
      const counted = senses.every(({ metric }) => findMetric(metric)?.unit !== 'rate');
      return senses.length > 0 ? { ...inner, senses, unit: counted ? unit : inner.unit } : null;
    }
    if (unit) return inner.unit ? null : { ...inner, unit };
    const gloss = table.get(bracket.content);
    if (gloss) {
      const shared = metricsOf(gloss);
      const senses = inner.senses.filter(({ metric }) => shared.has(metric));
      if (senses.length > 0) return { ...inner, senses };
    }
    return { ...inner, qualifier: bracket.content, qualifierKnown: false };
  }

  function afterDash(text: string): Found | null {
    const found = /^(.+?) (?:[-|>]|·|•) (.+)$/.exec(text);
    const base = found?.[1] && lookUp(labelKey(found[1]));
    return base && found?.[2] ? { ...base, qualifier: labelKey(found[2]), qualifierKnown: false } : null;
  }

  function cut(key: string): Found | null {
    const start = key.replace(/\.{3}\)?$/, '').trimEnd();
    const unspaced = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}]/u.test(start);
    if (start.length < (unspaced ? shortestCut.unspaced : shortestCut.spaced)) return null;
    sortedKeys ??= [...table.keys()].sort();
    const senses: LabelSense[] = [];
    for (let at = lowerBound(sortedKeys, start); sortedKeys[at]?.startsWith(start); at++) {
      senses.push(...(table.get(sortedKeys[at] ?? '') ?? []));
    }
    return senses.length > 0 ? { senses, unit: null, qualifier: null, qualifierKnown: false } : null;
  }

  function finish(found: Found, text: string, key: string, how: LabelMatch['how']): LabelMatch {
    return { ...found, weak: isWeak(text, key, found.senses), how };
  }

  function search(text: string): LabelMatch | null {
    const folded = foldLabel(text);
    const key = labelKey(folded);
    if (!key) return null;
    if (key.endsWith('...') || key.endsWith('...)')) {
      const found = cut(key);
      return found && finish(found, folded, key, 'truncated');
    }
    const direct = lookUp(key);
    if (direct) return finish(direct, folded, key, 'exact');
    const slash = /^(.+?)[/,]\s*(元|万元|%)$/.exec(folded);
    const trailing =
      slash?.[1] && slash[2] ? { base: slash[1], unit: parseLabelUnit(slash[2]) } : trailingCurrency(folded);
    const priced = trailing && lookUp(labelKey(trailing.base));
    if (priced && trailing && !priced.unit) return finish({ ...priced, unit: trailing.unit }, folded, key, 'exact');
    if (/^[%#] ?\p{L}/u.test(folded)) {
      const marked = lookUp(labelKey(folded.slice(1)));
      const percent = folded.startsWith('%') && marked && !marked.unit;
      const unit = percent ? parseLabelUnit('%') : (marked?.unit ?? null);
      if (marked) return finish({ ...marked, unit }, folded, key, 'exact');
    }
    const dashed = afterDash(folded);
    return dashed && finish(dashed, folded, key, 'exact');
  }

  function find(text: string): LabelMatch | null {
    if (text.length > longestLabel || text.length === 0) return null;
    const known = cache.get(text);
    if (known !== undefined) return known;
    const match = search(text);
    if (cache.size < 20_000) cache.set(text, match);
    return match;
  }

  function findPrefix(text: string): PrefixMatch | null {
    for (const at of valueStarts(text)) {
      const label = text.slice(0, at).replace(/[\s:：]+$/, '');
      const match = label ? find(label) : null;
      if (match && match.how === 'exact')
        return {
          match,
          label,
          rest: text
            .slice(at)
            .replace(/^[\s:：]+/, '')
            .trim(),
        };
    }
    return null;
  }

  return { locales, find, findPrefix };
}

/** Places where a value can begin inside a text, rightmost first, so that the longest label is tried first. */
function valueStarts(text: string): number[] {
  if (text.length > longestLabel * 2) return [];
  const start =
    /[:：]\s*|(?<![\d.,])(?=(?:[+\-−<>≥≤~]\s?)?(?:[A-Z]{0,3}\p{Sc}|Rp|RM|[A-Z]{3})?\s?\d)|(?<=\s)(?=(?:--?|—|\*{2,}|N\/A)(?:\s|$))/gu;
  return [...text.matchAll(start)]
    .map((found) => (found.index ?? 0) + found[0].length)
    .filter((at) => at > 0 && at < text.length)
    .reverse();
}

function lowerBound(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The senses that hold on a page: those of a live view only inside one; of the rest the platform's own, else the
 * field's general ones, else whatever there is. One metric left means that the label is decided.
 */
export function sensesOn(
  senses: readonly LabelSense[],
  where: { platform: MetricPlatform; live: boolean },
): LabelSense[] {
  const inView = senses.filter((sense) => (sense.context === 'live') === where.live);
  const candidates = inView.length > 0 ? inView : [...senses];
  for (const platform of [where.platform, 'generic'] as const) {
    const own = candidates.filter((sense) => sense.platform === platform);
    if (own.length > 0) return own;
  }
  return candidates;
}
