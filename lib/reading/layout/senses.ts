/** Which metric a label means here: the page's platform first, then what its number can be. */

import type { Basis, Unit } from '../../metrics/figure.ts';
import type { LabelMatch, LabelSense, MetricTraits } from '../../metrics/label.ts';
import { sensesOn } from '../../metrics/senses.ts';
import { isWholeOn } from '../text/currency.ts';
import type { ParsedNumber } from '../types.ts';
import type { LayoutContext } from './context.ts';
import type { PrintedUnit, Units } from './draft.ts';
import { fits } from './fits.ts';

/** Senses that can hold on this page. */
export function sensesHere(match: LabelMatch, ctx: LayoutContext): LabelSense[] {
  return sensesOn(match.senses, { platform: ctx.platform ?? 'generic', live: ctx.live });
}

/** Units that the label's number can have. */
export function unitsOf(match: LabelMatch, ctx: LayoutContext): Units {
  const units = new Set<PrintedUnit>();
  for (const { metric } of sensesHere(match, ctx)) {
    const facts = ctx.metricOf(metric);
    if (facts) units.add(printedUnit(facts));
  }
  return units;
}

function printedUnit({ unit, inPercent, additive }: MetricTraits): PrintedUnit {
  if (unit === 'duration' && !additive) return 'mean_time';
  return unit === 'ratio' && !inPercent ? 'mean' : unit;
}

/** Metrics that the label can mean with this number, each once. One left: decided. */
export function metricsFor(match: LabelMatch, number: ParsedNumber, ctx: LayoutContext): string[] {
  const metrics = new Set<string>();
  for (const { metric } of sensesHere(match, ctx)) {
    const facts = ctx.metricOf(metric);
    if (!facts || !fits(number, new Set([printedUnit(facts)]), match.unit)) continue;
    if (isMean(facts) && mayBeRaw(number) && !isOfWholeMoney(facts, ctx)) continue;
    if (number.counter && facts.basis && number.counter !== facts.basis) continue;
    metrics.add(metric);
  }
  return ofMoney(onBasis([...metrics], match.unit?.unit ?? null, ctx), match, number, ctx);
}

/** `Sales (RM)` and `980.00` are what was taken, not how much was sold. */
function ofMoney(
  metrics: string[],
  { unit }: LabelMatch,
  { decimals, scale }: ParsedNumber,
  ctx: LayoutContext,
): string[] {
  const isAmount = unit?.unit === 'money' || (decimals > 0 && scale === 1);
  const amounts = isAmount ? metrics.filter((metric) => ctx.metricOf(metric)?.unit === 'money') : [];
  return amounts.length > 0 ? amounts : metrics;
}

const isMean = ({ unit, additive }: MetricTraits): boolean => !additive && unit !== 'count' && unit !== 'people';

/** `3.125` read as a group: a program may have printed the fraction of a mean so, with a point in any language. */
const mayBeRaw = ({ text, shape, scale, decimals }: ParsedNumber): boolean =>
  (shape === 'plain' || shape === 'multiple') && scale === 1 && decimals === 0 && ONE_POINT.test(text);

const ONE_POINT = /^\D*[1-9]\d{0,2}\.\d{3}\D*$/;

const isOfWholeMoney = ({ unit }: MetricTraits, { numbers }: LayoutContext): boolean =>
  unit === 'money' && isWholeOn(numbers.currency, numbers.locale);

/** `(人)` and `(次)` in the label choose between people and events. */
function onBasis(metrics: string[], unit: Unit | null, ctx: LayoutContext): string[] {
  const basis: Basis | null = unit === 'people' ? 'people' : unit === 'count' ? 'events' : null;
  if (!basis || metrics.length < 2) return metrics;
  const kept = metrics.filter((metric) => ctx.metricOf(metric)?.basis === basis);
  return kept.length > 0 ? kept : metrics;
}
