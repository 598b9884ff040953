/** From figures to a diagnosis: the funnels that they support, their steps, what moved the total, and where it leaks. */
import { armsOf } from './arms.ts';
import { bootstrapFactors } from './bootstrap.ts';
import { cartRole } from './cart.ts';
import { compareTwo } from './compare.ts';
import { type Chain, chainOf, decompose } from './decompose.ts';
import { diagnosedStep } from './diagnosed.ts';
import { type ChosenFunnel, chooseFunnels } from './funnels/index.ts';
import type { FunnelInput, TableInput } from './input.ts';
import { beforeTheChange, levelChanges } from './levels.ts';
import { logMean } from './lmdi.ts';
import { marketingNotes } from './marketing-notes.ts';
import { noiseDaysOf } from './noise.ts';
import { pageScene } from './page.ts';
import { planSteps } from './plan.ts';
import { mixOf } from './row-mix.ts';
import { judgeRows } from './rows.ts';
import type { Scene } from './scene.ts';
import { knownDays } from './series.ts';
import { likelyPromotions } from './standouts.ts';
import { type JudgedStep, judgeSteps } from './steps.ts';
import { stoppedRows } from './stopped.ts';
import { tableScene } from './table.ts';
import { withoutCountingFaults } from './tracking.ts';
import type { Decomposition, Diagnosis, FunnelId, Note, Stage } from './types.ts';
import { againstOf, scaled, type View, viewOf } from './view.ts';

/** Diagnoses one page with its history: all funnels that the figures support, best first. Empty when they support none. */
export function diagnose(input: FunnelInput): Diagnosis[] {
  return diagnoseScene(pageScene(input), input.funnel);
}

/** Diagnoses a table of days, of rows, or of both. Empty when no two neighbouring stages have a column. */
export function diagnoseTable(input: TableInput): Diagnosis[] {
  const [a, b] = armsOf(input);
  return diagnoseScene(tableScene(input), input.funnel).map((diagnosis) => ({
    ...diagnosis,
    comparison:
      a && b
        ? compareTwo(a, b, {
            platform: input.platform,
            settings: input.settings,
            funnel: diagnosis.funnel,
            gmvMax: input.gmvMax === true,
            buyNow: input.buyNow === true,
          })
        : null,
  }));
}

function diagnoseScene(scene: Scene, only: FunnelId | null): Diagnosis[] {
  const has = (metric: string) => (scene.page ? scene.page.values.has(metric) : coveredBy(scene, metric));
  const chosen = chooseFunnels(has, { platform: scene.platform, gmvMax: scene.gmvMax, spend: has('cost'), only });
  return chosen.flatMap((funnel) => {
    const view = viewOf(scene, funnel);
    return view ? [diagnoseFunnel(scene, funnel, view)] : [];
  });
}

/** A column that is blank on more than half of the period's days would take those days from all others. */
function coveredBy({ series, nowDays }: Scene, metric: string): boolean {
  if (!series?.value.has(metric)) return false;
  return knownDays(series, [metric], nowDays).length * 2 >= nowDays.length;
}

function diagnoseFunnel(read: Scene, chosen: ChosenFunnel, whole: View): Diagnosis {
  const notes: Note[] = [...read.notes, ...whole.notes];
  const totalOf = (stage: string | null) => {
    const metric = chosen.stages.find((s) => s.id === stage)?.metric;
    const total = metric ? whole.now.values.get(metric)?.value : undefined;
    return metric && total !== undefined ? { metric, total } : null;
  };
  const { definition } = chosen;
  const cart = cartRole(read, totalOf(definition.cart), totalOf(definition.closing), read.series);
  if (definition.cart && !cart.gate && totalOf(definition.cart)) notes.push({ kind: 'cart_not_a_gate', why: cart.why });
  const plans = planSteps(chosen, cart);
  const counted = withoutCountingFaults(read, chosen, whole, plans, notes);
  const changes = levelChanges(counted.scene, plans);
  const { scene, view } = beforeTheChange(counted.scene, chosen, counted.view, changes, notes);
  const judged = judgeSteps(scene, chosen, plans, view, notes, counted.faulty, changes);
  const rows = scene.rows(view.nowDays, view.beforeDays, noiseDaysOf(scene));
  notes.push(...stoppedRows(scene, chosen, view), ...likelyPromotions(scene, chosen, view));
  if (definition.attributed) notes.push(...marketingNotes(scene, view, rows));
  const chain = chainOf(chosen, plans);
  const split = decompose(chain, view, scene.currency, notes);
  const complete = scene.rowsTotal !== null && scene.rowsRead === scene.rowsTotal && rows.length > 1;
  const decomposition = split && {
    ...split,
    factors: withIntervals(scene, view, chain, split, judged),
    mix: complete ? mixOf(rows, plans) : [],
  };
  const diagnosed = diagnosedStep(scene, chosen, view, judged, decomposition, notes);
  return {
    funnel: definition.id,
    period: view.now.period ?? scene.period,
    against: againstOf(view),
    currency: scene.currency,
    basis: definition.basis,
    stages: chosen.stages.map((stage) => stageOf(stage, view, definition.basis)),
    steps: judged.map((j) => j.step),
    closing: definition.closing,
    total: totalFigure(chosen, view),
    decomposition,
    diagnosed,
    rows: rows.length > 1 ? judgeRows(scene, rows, view, judged, chosen.money, notes) : [],
    rowsRead: scene.rowsRead,
    rowsTotal: scene.rowsTotal,
    notes,
    completeThrough: view.now.period?.end ?? null,
  };
}

/** Bootstrap over the days; where there are too few, the rates' own intervals and none for volume and price. */
function withIntervals(
  scene: Scene,
  view: View,
  chain: Chain | null,
  split: Decomposition,
  judged: readonly JudgedStep[],
): Decomposition['factors'] {
  if (!chain) return split.factors;
  const drawn = scene.series
    ? bootstrapFactors(chain, split.factors, scene.series, view.nowDays, view.beforeDays, scene.settings.seed)
    : split.factors;
  const weight = logMean(split.to, split.from);
  return drawn.map((factor) => {
    const change = judged.find((j) => j.step.id === factor.factor)?.change;
    if (factor.low !== null || factor.contribution === null || !change || !(weight > 0)) return factor;
    const bounds = { low: weight * change.low, high: weight * change.high };
    return Number.isFinite(bounds.low) && Number.isFinite(bounds.high) ? { ...factor, ...bounds } : factor;
  });
}

function stageOf(stage: ChosenFunnel['stages'][number], view: View, basis: Stage['basis']): Stage {
  const { id, metric } = stage;
  const read = metric ? (view.now.values.get(metric) ?? null) : null;
  const days = view.now.days;
  const perDay = view.perDay && days ? 1 / days : 1;
  const times = (e: { value: number; low: number; high: number } | null) =>
    e && { value: e.value * perDay, low: e.low * perDay, high: e.high * perDay };
  const value = times(read);
  const before = metric ? times(scaled(view, metric)) : null;
  return {
    id,
    metric,
    value: value?.value ?? null,
    low: value?.low ?? null,
    high: value?.high ?? null,
    basis,
    before,
    change: value && before && before.value > 0 ? value.value / before.value - 1 : null,
    figure: metric ? (view.now.figures.get(metric) ?? null) : null,
  };
}

function totalFigure(chosen: ChosenFunnel, view: View): Diagnosis['total'] {
  const metric = chosen.money;
  const value = metric ? view.now.values.get(metric) : undefined;
  if (!metric || !value) return null;
  const before = scaled(view, metric);
  return {
    metric,
    value,
    before,
    change: before && before.value > 0 ? value.value / before.value - 1 : null,
    figure: view.now.figures.get(metric) ?? null,
  };
}
