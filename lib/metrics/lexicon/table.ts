/** The labels of several shards by key, and what is known of their metrics. */
import { kinds, type MetricKind } from '../catalogue/row.ts';
import { counterparts } from '../counterparts.ts';
import type { Basis } from '../figure.ts';
import type { LabelSense, MetricTraits } from '../label.ts';
import { lastBracket } from '../label-unit.ts';
import { isCounter } from '../weak.ts';
import {
  amountEnds,
  countEnds,
  countWords,
  genitiveCounts,
  genitiveTotals,
  ofOneOrder,
  totalEnds,
  totalWords,
} from './affixes.ts';
import { type LexiconShard, unpackShard } from './shard.ts';
import { startFilter } from './starts.ts';

/** Fewer shown characters of a cut label could be the start of anything. */
const shortestCut = { spaced: 8, unspaced: 4 };

const toPeople = new Map(counterparts);
const toEvents = new Map(counterparts.map(([events, people]) => [people, events]));

export interface LabelTable {
  /** False for most texts that are no label, at little cost. */
  mayHold(text: string): boolean;
  get(key: string): LabelSense[] | undefined;
  /** The senses of a key or, for counts and sums, of the key without `Total …` or `Number of …`. */
  plain(key: string): LabelSense[] | null;
  /** The senses of all keys that start so; empty when the start is too short to mean anything. */
  startingWith(start: string): LabelSense[];
  /** Keeps the senses counted so, exchanging a metric for its counterpart 次 ↔ 人 where there is one. */
  onBasis(senses: readonly LabelSense[], basis: Basis): LabelSense[];
  traits(metric: string): MetricTraits | null;
  /** Whether the languages write this in brackets behind clicks that lead to the chosen page. */
  isDestination(content: string): boolean;
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

const isCount = ({ unit }: MetricTraits): boolean => unit === 'count' || unit === 'people';
const isSum = (of: MetricTraits): boolean => of.additive || isCount(of);

/** Joins shards. Where two languages share a label and its metric, the first shard's language is named. */
export function joinShards(shards: readonly LexiconShard[]): LabelTable {
  const table = new Map<string, LabelSense[]>();
  const kindOf = new Map<string, MetricKind>();
  const destinations = new Set<string>();
  let sorted: string[] | null = null;

  for (const shard of shards) {
    for (const { metric, kind, keys } of unpackShard(shard)) {
      kindOf.set(metric, kind);
      for (const { key, locale, platform, context } of keys) {
        const bracket = metric === 'clicks_destination' ? lastBracket(key) : null;
        if (bracket) destinations.add(bracket.content);
        const senses = table.get(key) ?? [];
        const isKnown = senses.some(
          (sense) => sense.metric === metric && sense.platform === platform && sense.context === context,
        );
        const sense = { metric, platform, locale };
        if (!isKnown) senses.push(context ? { ...sense, context } : sense);
        table.set(key, senses);
      }
    }
  }

  function traits(metric: string): MetricTraits | null {
    const kind = kindOf.get(metric);
    return kind ? kinds[kind] : null;
  }

  function sensesThat(fits: (of: MetricTraits) => boolean, key: string): LabelSense[] {
    return (table.get(key) ?? []).filter(({ metric }) => {
      const known = traits(metric);
      return known !== null && fits(known);
    });
  }

  function without(words: readonly string[], key: string, fits: (of: MetricTraits) => boolean): LabelSense[] {
    for (const word of words) {
      const senses = key.startsWith(word) ? sensesThat(fits, key.slice(word.length).trim()) : [];
      if (senses.length > 0) return senses;
    }
    return [];
  }

  function before(ends: readonly string[], key: string, fits: (of: MetricTraits) => boolean): LabelSense[] {
    const word = ends.find((end) => key.endsWith(end));
    const senses = word ? sensesThat(fits, key.slice(0, -word.length).trim()) : [];
    return word && ofOneOrder.has(word) ? senses.filter(({ metric }) => !metric.includes('orders')) : senses;
  }

  /** The senses of a label that a word calls the sum of all. */
  function summed(key: string): LabelSense[] {
    const ofGenitive = ([total, count]: (typeof genitiveTotals)[number]) =>
      key.startsWith(total) ? sensesThat(isCount, `${count}${key.slice(total.length)}`) : [];
    const ways = [
      () => without(totalWords, key, isSum),
      () => genitiveTotals.flatMap(ofGenitive),
      () => before(totalEnds, key, isSum),
      () => before(amountEnds, key, ({ unit }) => unit === 'money'),
      () => before(countEnds, key, isCount),
    ];
    for (const way of ways) {
      const senses = way();
      if (senses.length > 0) return senses;
    }
    return [];
  }

  function plain(key: string): LabelSense[] | null {
    const direct = table.get(key);
    if (direct) return direct;
    const sum = summed(key);
    if (sum.length > 0) return sum;
    const counted = without(countWords, key, isCount);
    if (counted.length > 0) return counted;
    const genitive = genitiveCounts.flatMap((count) => sensesThat(isCount, `${count}${key}`));
    // `Видео` is no genitive to be seen, and heads lists of videos
    return genitive.length > 0 && !isCounter(genitive) ? genitive : null;
  }

  function startingWith(start: string): LabelSense[] {
    const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]+$/u.test(start);
    if (start.length < (isSpaced ? shortestCut.spaced : shortestCut.unspaced)) return [];
    sorted ??= [...table.keys()].sort();
    const senses: LabelSense[] = [];
    for (let at = lowerBound(sorted, start); sorted[at]?.startsWith(start); at++) {
      senses.push(...(table.get(sorted[at] ?? '') ?? []));
    }
    return senses;
  }

  function onBasis(senses: readonly LabelSense[], basis: Basis): LabelSense[] {
    const swap = basis === 'people' ? toPeople : toEvents;
    return senses.flatMap((sense) => {
      if (traits(sense.metric)?.basis === basis) return [sense];
      const metric = swap.get(sense.metric);
      return metric && kindOf.has(metric) ? [{ ...sense, metric }] : [];
    });
  }

  return {
    mayHold: startFilter(table.keys()),
    get: (key) => table.get(key),
    plain,
    startingWith,
    onBasis,
    traits,
    isDestination: (content) => destinations.has(content),
  };
}
