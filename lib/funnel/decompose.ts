/** Why the total moved: the closing money, or count, as a product of volume, step rates and price. */
import type { ChosenFunnel } from './funnels/index.ts';
import { lmdi } from './lmdi.ts';
import type { StepPlan } from './plan.ts';
import type { Decomposition, Note } from './types.ts';
import { scaled, type View } from './view.ts';

/** The stages that multiply up to the closing count, and the money if there is any. */
export interface Chain {
  /** Factor names: the first stage, the step ids, `aov` for the price. */
  names: string[];
  /** Metric of each stage in turn. */
  metrics: string[];
  money: string | null;
}

/**
 * The chain of gates up to the closing stage; where a step of it is not to be divided, it starts after that step.
 * Null when the closing stage, or one in between, was not read.
 */
export function chainOf(chosen: ChosenFunnel, plans: readonly StepPlan[]): Chain | null {
  const gates = plans.filter((plan) => plan.gate);
  const end = gates.findIndex((plan) => plan.to === chosen.definition.closing);
  const closing = chosen.stages.find((stage) => stage.id === chosen.definition.closing);
  if (end < 0 || !closing?.metric) return null;
  const path = gates.slice(0, end + 1);
  const barred = path.findLastIndex((plan) => chosen.definition.barred[plan.id] !== undefined);
  let steps = path.slice(barred + 1);
  // A funnel need not start at the top; a hole in the middle is not bridged.
  while (steps[0] && steps[0].n === null) steps = steps.slice(1);
  if (steps.some((plan) => plan.n === null || plan.k === null)) return null;
  const start = steps[0]?.from ?? closing.id;
  const first = chosen.stages.find((stage) => stage.id === start)?.metric;
  if (!first) return null;
  return {
    names: [start, ...steps.map((plan) => plan.id), ...(chosen.money ? ['aov'] : [])],
    metrics: [first, ...steps.map((plan) => plan.k as string)],
    money: chosen.money,
  };
}

/** The factors of a chain from its stage values: volume, rates, price. NaN where a denominator is zero. */
export function factorsOf(stages: readonly number[], money: number | null): number[] {
  const factors = stages.map((value, i) => (i === 0 ? value : value / (stages[i - 1] as number)));
  return money === null ? factors : [...factors, money / (stages[stages.length - 1] as number)];
}

/** The exact split between the two windows, the comparison scaled to the period's length; null when a part was not read. */
export function decompose(
  chain: Chain | null,
  view: View,
  currency: string | null,
  notes: Note[],
): Decomposition | null {
  if (!chain || !view.before) return null;
  const read = [...chain.metrics, ...(chain.money ? [chain.money] : [])];
  const before = read.map((metric) => scaled(view, metric)?.value ?? Number.NaN);
  const now = read.map((metric) => view.now.values.get(metric)?.value ?? Number.NaN);
  if ([...before, ...now].some(Number.isNaN)) {
    notes.push({ kind: 'decomposition_incomplete' });
    return null;
  }
  const split = (values: number[]) =>
    chain.money ? factorsOf(values.slice(0, -1), values[values.length - 1] as number) : factorsOf(values, null);
  const parts = lmdi(split(before), split(now));
  return {
    of: chain.money ?? (chain.metrics[chain.metrics.length - 1] as string),
    from: before[before.length - 1] as number,
    to: now[now.length - 1] as number,
    currency: chain.money ? currency : null,
    factors: chain.names.map((factor, i) => ({ factor, contribution: parts[i] ?? null, low: null, high: null })),
    mix: [],
  };
}
