/** Drafts become figures: units applied, metric decided, or the reason why not. */
import type { Basis, Figure, Unread, UnreadReason } from '../../metrics/figure.ts';
import type { LabelMatch } from '../../metrics/label.ts';
import type { ParsedNumber } from '../types.ts';
import type { LayoutContext, MetricFacts } from './context.ts';
import type { Draft, ValueRead } from './draft.ts';
import { metricsFor, sensesHere } from './senses.ts';

/** A figure whose metric is one of several; `metrics` holds one when it is decided. */
export interface Candidate {
  draft: Draft;
  value: ValueRead;
  metrics: string[];
  figure: Figure;
}

export interface Missed {
  draft: Draft;
  unread: Unread;
}

/** Either what the draft can be, or why it is unread. Ids are given by the caller. */
export function toCandidate(draft: Draft, ctx: LayoutContext): Candidate | Missed {
  const { value, match } = draft;
  if (!value.ok) return missed(draft, value.reason, value.text, ctx);
  if (match.qualifier !== null && !match.qualifierKnown) return missed(draft, 'ambiguous', value.text, ctx);
  const metrics = metricsFor(match, value.number, ctx);
  const [first] = metrics;
  const facts = first ? ctx.metricOf(first) : null;
  if (!first || !facts) return missed(draft, 'ambiguous', value.text, ctx);
  return { draft, value, metrics, figure: figureOf(draft, value, first, facts) };
}

export function missed(draft: Draft, reason: UnreadReason, text: string, ctx: LayoutContext): Missed {
  const metrics = new Set(sensesHere(draft.match, ctx).map((sense) => sense.metric));
  const [only] = metrics;
  const { entity } = draft.spot;
  const metric = metrics.size === 1 && only ? only : null;
  return { draft, unread: { id: '', label: draft.label, text, reason, metric, entity } };
}

/** The figure of a draft as one certain metric. */
export function figureOf(draft: Draft, value: ValueRead, metric: string, facts: MetricFacts): Figure {
  const { match, spot } = draft;
  const scaled = inBaseUnits(value.number, match, facts);
  return {
    id: '',
    metric,
    value: scaled.value,
    low: scaled.low,
    high: scaled.high,
    unit: facts.unit,
    currency: facts.unit === 'money' ? (value.number.currency ?? match.unit?.currency ?? null) : null,
    outOf: facts.unit === 'score' ? value.number.outOf : null,
    basis: basisOf(facts, value.number),
    text: value.text,
    label: draft.label,
    entity: spot.entity,
    segment: spot.segment,
    period: spot.period,
    frame: value.token.phrase.frame,
    change: value.change,
    compare: value.compare,
    verified: 'alone',
  };
}

function basisOf(facts: MetricFacts, number: ParsedNumber): Basis | null {
  return facts.basis ?? number.counter;
}

/** The label's unit applied: `(万)` multiplies, `(%)` divides a bare number. */
function inBaseUnits(
  number: ParsedNumber,
  match: LabelMatch,
  facts: MetricFacts,
): { value: number; low: number; high: number } {
  const { value, low, high, shape, scale } = number;
  const { unit } = match;
  if (unit?.percent && shape === 'plain' && facts.unit !== 'count') return times({ value, low, high }, 1, 100);
  // a suffix on the number itself already says the scale
  if (unit && unit.scale !== 1 && scale === 1 && (shape === 'plain' || shape === 'money'))
    return times({ value, low, high }, unit.scale, 1);
  return { value, low, high };
}

function times<T extends { value: number; low: number; high: number }>(
  range: T,
  by: number,
  per: number,
): { value: number; low: number; high: number } {
  return { value: (range.value * by) / per, low: (range.low * by) / per, high: (range.high * by) / per };
}

/** Figures that stand alone for one metric, entity, segment and period. */
export const scopeKey = ({ entity, segment, period }: Pick<Figure, 'entity' | 'segment' | 'period'>): string =>
  JSON.stringify([
    entity?.kind ?? null,
    entity?.name ?? null,
    entity?.id ?? null,
    segment,
    period?.start ?? null,
    period?.end ?? null,
  ]);
