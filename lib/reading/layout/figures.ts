/** Drafts become figures: units applied, metric decided, or the reason why not. */
import type {
  Basis,
  Change,
  Compare,
  EntityKind,
  Estimate,
  Figure,
  Interval,
  Unread,
  UnreadReason,
} from '../../metrics/figure.ts';
import type { LabelMatch, MetricTraits } from '../../metrics/label.ts';
import { minorDigits } from '../text/currency.ts';
import { saysDays } from '../text/days-in-label.ts';
import type { ParsedNumber } from '../types.ts';
import type { LayoutContext } from './context.ts';
import type { Draft, DrawnChange, LabelledCompare, ValueRead } from './draft.ts';
import { metricsFor, sensesHere } from './senses.ts';
import { entityKindOf } from './words/rows.ts';

/** A figure whose metric is one of several; `metrics` holds one when it is decided. */
export interface Candidate {
  draft: Draft;
  value: ValueRead;
  metrics: string[];
  figure: Figure;
  /** What the value can be in arithmetic: a printed mean is rounded although it prints its cents. */
  range: Interval;
}

const AUDIENCE_SIZE = 'audience_size';

export interface Missed {
  draft: Draft;
  unread: Unread;
}

/** Either what the draft can be, or why it is unread. Ids are given by the caller. */
export function toCandidate(draft: Draft, ctx: LayoutContext): Candidate | Missed {
  const { value, match } = draft;
  if (!value.ok) return missed(draft, value.reason, value.text, ctx);
  if (match.qualifier !== null && !match.qualifierKnown)
    return missed(draft, saysDays(match.qualifier) ? 'other_period' : 'ambiguous', value.text, ctx);
  const metrics = metricsInRow(draft, value.number, ctx);
  const [first] = metrics;
  const facts = first ? ctx.metricOf(first) : null;
  if (!first || !facts || isGrowth(value.number)) return missed(draft, 'ambiguous', value.text, ctx);
  return asMetric({ draft, value, metrics }, first, facts, ctx);
}

/** In rows of lives a label that elsewhere means goods without naming them, such as `曝光人数`, speaks of the live. */
function metricsInRow({ match, label, spot, rowsToldAs }: Draft, number: ParsedNumber, ctx: LayoutContext): string[] {
  const metrics = metricsFor(match, number, ctx);
  const isOfGoods = spot.entity?.kind === 'live' && metrics.every((metric) => metric.startsWith('product_'));
  const kind = rowsToldAs ?? null;
  const own = ofRows(isOfGoods ? metricsFor(match, number, { ...ctx, live: true }) : metrics, kind);
  const named = entityKindOf(label, ctx.numbers.languages);
  const here = named === 'live' || named === 'video' ? own : own.map((metric) => watchedIn(metric, kind));
  return spot.entity || spot.segment ? withoutCrowds(here, spot.entity?.kind === 'audience') : here;
}

/** `覆盖人数` is the size of a crowd in rows of crowds; beside a channel or a campaign it is whom that reached. */
function withoutCrowds(metrics: string[], isCrowd: boolean): string[] {
  const kept = metrics.filter((metric) => (metric === AUDIENCE_SIZE) === isCrowd);
  return kept.length > 0 ? kept : metrics;
}

/** Whoever views a live views no video: what else a label such as `Viewers` can mean in rows that are known to be lives or videos. */
function ofRows(metrics: string[], kind: EntityKind | null): string[] {
  const other = kind === 'live' ? 'video_' : kind === 'video' ? 'live_' : null;
  const kept = other ? metrics.filter((metric) => !metric.startsWith(other)) : metrics;
  return kept.length > 0 ? kept : metrics;
}

/** How long a live or a video is watched has one name: which of them is, the rows tell where the label does not. */
function watchedIn(metric: string, kind: EntityKind | null): string {
  if (kind === 'live' && metric === 'avg_play_time') return 'live_avg_watch';
  return kind === 'video' && metric === 'live_avg_watch' ? 'avg_play_time' : metric;
}

/** `+1,200` impressions, or new followers, are how many more there are or could be, not how many. */
const isGrowth = ({ sign, shape }: ParsedNumber): boolean => sign === '+' && (shape === 'plain' || shape === 'money');

/** The same draft with its first or decided metric's units. */
export function asMetric(
  candidate: Pick<Candidate, 'draft' | 'value' | 'metrics'>,
  metric: string,
  facts: MetricTraits,
  ctx: LayoutContext,
): Candidate {
  const figure = figureOf(candidate.draft, candidate.value, metric, facts, ctx);
  return { ...candidate, figure, range: { low: figure.low, high: figure.high } };
}

export function missed(draft: Draft, reason: UnreadReason, text: string, ctx: LayoutContext): Missed {
  const metrics = new Set(sensesHere(draft.match, ctx).map((sense) => sense.metric));
  const [only] = metrics;
  const { entity } = draft.spot;
  const metric = metrics.size === 1 && only ? only : null;
  return { draft, unread: { id: '', label: draft.label, text, reason, metric, entity } };
}

/** The figure of a draft as one certain metric. */
function figureOf(draft: Draft, value: ValueRead, metric: string, facts: MetricTraits, ctx: LayoutContext): Figure {
  const { match, spot } = draft;
  const scaled = inBaseUnits(value.number, match, facts);
  return {
    id: '',
    metric,
    value: scaled.value,
    low: scaled.low,
    high: scaled.high,
    unit: facts.unit,
    currency: facts.unit === 'money' ? currencyOf(value.number, match, ctx) : null,
    outOf: facts.unit === 'score' ? value.number.outOf : null,
    basis: basisOf(facts, value.number),
    text: value.text,
    label: draft.label,
    entity: spot.entity,
    segment: spot.segment,
    period: spot.period,
    frame: value.token.phrase.frame,
    change: value.change && printed(value.change),
    compare: value.compare.map((beside) => comparedIn(beside, match, facts)),
    verified: 'alone',
  };
}

/** The number's own currency, else the label's; the page's only where neither prints a sign of another. */
function currencyOf(number: ParsedNumber, { unit }: LabelMatch, ctx: LayoutContext): string | null {
  return number.currency ?? unit?.currency ?? (number.symbol === null ? ctx.numbers.currency : null);
}

/** The value beside, in the units of the figure: the label's unit is that of both. */
function comparedIn(beside: LabelledCompare, match: LabelMatch, facts: MetricTraits): Compare {
  const { number } = beside;
  return { ...withoutNumber(beside), ...(number ? inBaseUnits(number, match, facts) : {}) };
}

export const withoutNumber = ({ number: _, ...beside }: LabelledCompare): Compare & { label: string } => beside;

/** The change without where it was read. */
const printed = ({ token: _, ...change }: DrawnChange): Change => change;

function basisOf(facts: MetricTraits, number: ParsedNumber): Basis | null {
  return facts.basis ?? number.counter;
}

/**
 * The label's unit applied: `(万)` multiplies, `(%)` divides a bare number. An amount printed to its currency's cents is exact
 * also where only the label says the currency; a mean such as a cost per click is rounded although it prints cents.
 */
function inBaseUnits(number: ParsedNumber, { unit }: LabelMatch, facts: MetricTraits): Estimate {
  const { shape, scale, value, ulp } = number;
  // `<1` and `10+` are bounds: they are not rounded
  const rounded = number.range ? number : { value, low: value - ulp / 2, high: value + ulp };
  if (unit?.percent && shape === 'plain' && facts.unit !== 'count') return times(rounded, 1, 100);
  // a suffix on the number itself already says the scale
  if (unit && unit.scale !== 1 && scale === 1 && shape !== 'duration') return times(rounded, unit.scale, 1);
  if (number.range) return times(number, 1, 1);
  if (facts.unit === 'ratio' && shape === 'plain') return rounded;
  if (facts.unit !== 'money' || scale !== 1) return times(number, 1, 1);
  if (!facts.additive) return rounded;
  const isFull = number.decimals >= minorDigits(number.currency ?? unit?.currency ?? null);
  return isFull ? { value, low: value, high: value } : times(number, 1, 1);
}

function times({ value, low, high }: Estimate, by: number, per: number): Estimate {
  return { value: (value * by) / per, low: (low * by) / per, high: (high * by) / per };
}

/** Figures that stand alone for one metric, entity, segment and period. Asked for every figure several times over. */
export const scopeKey = ({ entity, segment, period }: Pick<Figure, 'entity' | 'segment' | 'period'>): string =>
  `${entity ? `${entity.kind}\n${entity.name}\n${entity.id ?? NONE}` : NONE}\n${segment ?? NONE}\n${period?.start ?? NONE} ${period?.end ?? NONE}`;

/** No text of a page holds it. */
const NONE = '\0';
