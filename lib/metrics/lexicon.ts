/** Look-up of whole labels: what a text on a page means, if it is a metric's label. */
import type { LabelMatch, LabelSense, LabelUnit, Lexicon, PrefixMatch } from './label.ts';
import { foldLabel, labelKey } from './label-text.ts';
import { lastBracket, parseLabelUnit, trailingCurrency } from './label-unit.ts';
import { ownEnds, ownWords, scopeWords } from './lexicon/affixes.ts';
import type { LexiconShard } from './lexicon/shard.ts';
import { joinShards, type LabelTable } from './lexicon/table.ts';
import { metricsOf, sameMetrics } from './senses.ts';
import { valueStarts } from './value-start.ts';
import { isEveryday, isWeak } from './weak.ts';

export { sensesOn } from './senses.ts';

/** Longer texts are prose, whatever they hold. */
const longestLabel = 90;
/** Texts whose answer is remembered: a page repeats its labels with every reading. */
const remembered = 20_000;

interface Found {
  senses: LabelSense[];
  unit: LabelUnit | null;
  qualifier: string | null;
  qualifierKnown: boolean;
}

/** Whether the last bracket, or a leading word such as 直播间, narrows a metric that is known without it too. */
function narrowedBy(table: LabelTable, key: string, senses: LabelSense[]): string | null {
  const bracket = lastBracket(key);
  const base = bracket && table.get(bracket.base);
  if (bracket && base && sameMetrics(base, senses)) {
    const gloss = table.get(bracket.content);
    return (gloss && sameMetrics(gloss, senses)) || parseLabelUnit(bracket.content) ? null : bracket.content;
  }
  const word = scopeWords.find((start) => key.startsWith(start));
  const rest = word && table.get(key.slice(word.length));
  return word && rest && sameMetrics(rest, senses) ? word.trim() : null;
}

/** A key that the table has, or that it has without up to three brackets: units, 次 or 人, an acronym, a qualifier. */
function lookUp(table: LabelTable, key: string, depth = 0): Found | null {
  const whole = table.plain(key);
  if (whole) {
    const qualifier = narrowedBy(table, key, whole);
    return { senses: whole, unit: null, qualifier, qualifierKnown: qualifier !== null };
  }
  const bracket = lastBracket(key);
  const inner = bracket && depth < 3 ? lookUp(table, bracket.base, depth + 1) : null;
  return bracket && inner && withBracket(table, inner, bracket.content);
}

function withBracket(table: LabelTable, inner: Found, content: string): Found | null {
  const units = inner.senses.map(({ metric }) => table.traits(metric)?.unit);
  const unit = parseLabelUnit(content, units[0]);
  if (unit?.unit === 'count' || unit?.unit === 'people') {
    const senses = table.onBasis(inner.senses, unit.unit === 'count' ? 'events' : 'people');
    const isRate = senses.some(({ metric }) => table.traits(metric)?.unit === 'rate');
    return senses.length > 0 ? { ...inner, senses, unit: isRate ? inner.unit : unit } : null;
  }
  if (unit) return inner.unit ? null : { ...inner, unit };
  const said = table.get(content) ?? [];
  const gloss = metricsOf(said);
  const senses = inner.senses.filter(({ metric }) => gloss.has(metric));
  if (senses.length > 0) return { ...inner, senses };
  if (metricsOf(inner.senses).has(REVENUE) && said.length > 0 && said.every(({ metric }) => SOLD.has(metric)))
    return { ...inner, senses: said };
  const isOfLinks = table.isDestination(content) || (gloss.size > 0 && [...gloss].every((metric) => metric === LINKS));
  const clicks = isOfLinks ? ofDestination(inner.senses) : [];
  if (clicks.length > 0) return { ...inner, senses: clicks };
  if (
    gloss.size > 0 &&
    [...gloss].every((metric) => BOUGHT.has(metric)) &&
    [...metricsOf(inner.senses)].every(isReturn)
  )
    return inner;
  return { ...inner, qualifier: content, qualifierKnown: false };
}

/** What `(destination)` makes of clicks and what is reckoned from them, in each language as it says it of clicks. */
const OF_DESTINATION: Readonly<Record<string, string>> = {
  clicks_all: 'clicks_destination',
  clicks_destination: 'clicks_destination',
  ctr_all: 'ctr',
  ctr: 'ctr',
  cpc_all: 'cpc',
  cpc: 'cpc',
};

const ofDestination = (senses: readonly LabelSense[]): LabelSense[] =>
  senses.flatMap((sense) => {
    const metric = OF_DESTINATION[sense.metric];
    return metric ? [{ ...sense, metric }] : [];
  });

const LINKS = 'clicks_destination';

/** `ROAS (purchases)`: what the amounts were of that the return counts. */
const BOUGHT: ReadonlySet<string> = new Set(['purchases', 'orders', 'conversions']);
const isReturn = (metric: string): boolean => metric === 'roas' || metric === 'cpa';

/** `Revenue (GMV)`: of what the word leaves open the bracket says which. */
const REVENUE = 'revenue';
const SOLD: ReadonlySet<string> = new Set(['gmv', 'net_gmv', 'gross_revenue', 'user_paid_amount']);

/** `Показы, тыс.`, `Umsatz in Tsd. €`: a unit as it could stand in brackets. */
function lookUpTold(table: LabelTable, folded: string): Found | null {
  const [, base, unit] = /^(.+?)(?:,| in) ([^\s,].{0,15})$/u.exec(folded) ?? [];
  return base && unit && parseLabelUnit(unit) ? lookUp(table, labelKey(`${base} (${unit})`)) : null;
}

/** `Cost USD`, `消耗/元`, `CTR %`, `% CTR`, `# Orders`: units outside brackets. */
function lookUpMarked(table: LabelTable, folded: string): Found | null {
  const marked = /^([%#]) ?(\p{L}.*)$/u.exec(folded);
  const ended =
    /^(.+?)\s*[\s/,]\s*(元|万元|%)$/.exec(folded) ?? /^(\p{Script=Han}{2,}?)([千万萬亿億]?元)$/u.exec(folded);
  const trailing = trailingCurrency(folded);
  const [base, unit] = marked?.[2]
    ? [marked[2], marked[1] === '%' ? parseLabelUnit('%') : null]
    : ended?.[1] && ended[2]
      ? [ended[1], parseLabelUnit(ended[2])]
      : trailing
        ? [trailing.base, trailing.unit]
        : [null, null];
  const found = base && lookUp(table, labelKey(base));
  return found && !(found.unit && unit) ? { ...found, unit: found.unit ?? unit } : null;
}

/** `Gross revenue - Current shop`: what follows a spaced dash or bar qualifies. */
function lookUpDashed(table: LabelTable, folded: string): Found | null {
  const parts = /^(.+?) (?:[-|>·•]) (.+)$/.exec(folded);
  const base = parts?.[1] && lookUp(table, labelKey(parts[1]));
  return base && parts?.[2] ? { ...base, qualifier: labelKey(parts[2]), qualifierKnown: false } : null;
}

/** A label of which only the start is shown. `次` at the end is the start of 次数, which keys write 数. */
function lookUpCut(table: LabelTable, start: string): Found | null {
  const senses = table.startingWith(labelKey(start).replace(/[次數]$/, (sign) => (sign === '次' ? '' : sign)));
  return senses.length > 0 ? { senses, unit: null, qualifier: null, qualifierKnown: false } : null;
}

/** What a label says in brackets or behind a dash, or its parts, of which keys keep no plural: `(this month)`. */
function printedAs(qualifier: string | null, folded: string): string | null {
  if (qualifier === null) return null;
  const said = folded.split(/[()[\]【】]| [-|>·•] /).map((part) => part.trim().toLowerCase());
  return said.find((part) => labelKey(part) === qualifier) ?? qualifier;
}

/** `Your conversion rate` without whose it is; null where nothing says so. */
function withoutOwner(key: string): string | null {
  const start = ownWords.find((word) => key.startsWith(word));
  if (start) return key.slice(start.length).trim();
  const end = ownEnds.find((word) => key.endsWith(word));
  return end ? key.slice(0, -end.length).trim() : null;
}

/**
 * A lexicon over the shards of the languages on a page. `find` takes a label as the page shows it and returns every
 * meaning that it can have; near names are kept apart, so a label with an unknown qualifier says so
 * (`qualifierKnown: false`) and is not the plain metric.
 */
export function createLexicon(shards: readonly LexiconShard[]): Lexicon {
  const table = joinShards(shards);
  const cache = new Map<string, LabelMatch | null>();

  function search(text: string): LabelMatch | null {
    const folded = foldLabel(text);
    const cut = /^(.+?)\s*\.{3}\)?$/.exec(folded);
    const key = labelKey(folded);
    if (!key) return null;
    const found = cut?.[1]
      ? lookUpCut(table, cut[1])
      : (lookUp(table, key) ?? lookUpMarked(table, folded) ?? lookUpTold(table, folded) ?? lookUpDashed(table, folded));
    if (found) {
      const qualifier = found.qualifierKnown ? found.qualifier : printedAs(found.qualifier, folded);
      return { ...found, qualifier, weak: isWeak(folded, key, found.senses), how: cut ? 'truncated' : 'exact' };
    }
    const own = withoutOwner(key);
    const base = own === null || cut ? null : lookUp(table, own);
    return own !== null && base
      ? { ...base, weak: isWeak(own, own, base.senses) || isEveryday(base.senses), how: 'exact' }
      : null;
  }

  function find(text: string): LabelMatch | null {
    if (text.length > longestLabel || !table.mayHold(text)) return null;
    const known = cache.get(text);
    if (known !== undefined) return known;
    const match = search(text);
    if (cache.size < remembered) cache.set(text, match);
    return match;
  }

  function findPrefix(text: string, look = find): PrefixMatch | null {
    if (text.length > 2 * longestLabel || (look === find && !table.mayHold(text))) return null;
    for (const at of valueStarts(text)) {
      const label = text.slice(0, at).replace(/[\s:：]+$/, '');
      const match = trailingCurrency(foldLabel(label)) ? null : look(label);
      if (match?.how === 'exact') return { match, label, rest: text.slice(at).trim() };
    }
    return null;
  }

  return { locales: shards.map(({ locale }) => locale), find, findPrefix, traits: table.traits };
}
