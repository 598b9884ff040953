/** The one step that the diagnosis names: the credible fall with the largest expected worth. */

import { dayOf, overlap } from '../metrics/calendar.ts';
import { causesOf } from './causes.ts';
import type { DayCount } from './dispersion.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { reconcile } from './identities.ts';
import { rules } from './knowledge/index.ts';
import { countsUpTo } from './levels.ts';
import { estimateOf } from './observations.ts';
import { logRatioError } from './rates.ts';
import type { Scene } from './scene.ts';
import type { SignalContext } from './signals.ts';
import { fallSince } from './since.ts';
import type { JudgedStep } from './steps.ts';
import { type Posterior, posteriorOf, posteriorRange, priorScale, scaleOfFall, sureOfFall } from './sure.ts';
import type { Decomposition, Diagnosed, Note, Worth } from './types.ts';
import { againstOf, scaled, type View } from './view.ts';
import { type ClosingMoney, worthOf } from './worth.ts';

/** Sets the worth of every judged gate and names the step to look at; null when no gate leaks. */
export function diagnosedStep(
  scene: Scene,
  chosen: ChosenFunnel,
  view: View,
  judged: readonly JudgedStep[],
  decomposition: Decomposition | null,
  notes: Note[],
): Diagnosed | null {
  const money = closingMoney(scene, chosen, view);
  const leaks: { judged: JudgedStep; posterior: Posterior; worth: Worth | null }[] = [];
  for (const j of judged) {
    if (!j.now || !j.baseline || !j.change || !j.step.gate) continue;
    j.step.worth = money && worthOf(money, j.change, scene.settings);
    if (j.step.verdict !== 'leak') continue;
    const weekly = j.baseline.days ? (j.baseline.trials / j.baseline.days) * 7 : 0;
    const scale = priorScale(j.dispersion, j.baseline.sample.rate, weekly);
    const error = logRatioError(j.now, j.baseline.sample);
    const estimate = Number.isFinite(j.change.value) ? j.change.value : j.change.high;
    const posterior = posteriorOf(estimate, error, scale, j.phi.dof);
    const size = posteriorOf(estimate, error, scaleOfFall(estimate, error, scale), j.phi.dof);
    leaks.push({ judged: j, posterior, worth: money && worthOf(money, posteriorRange(size), scene.settings) });
  }
  const expected = (leak: (typeof leaks)[number]) => leak.worth?.value ?? -leak.posterior.mean;
  leaks.sort((a, b) => expected(b) - expected(a));
  const worst = leaks[0];
  if (!worst) return null;
  const { step, phi } = worst.judged;
  step.worth = worst.worth;
  notes.push({ kind: 'worth_is_counterfactual', step: step.id });
  return {
    step: step.id,
    sure: phi.from === 'history' ? sureOfFall(worst.posterior, scene.settings.margin) : null,
    since: fallSince(daysUpTo(scene, view, worst.judged), scene.settings.seed),
    worth: worst.worth,
    causes: causesOf(
      rules,
      chosen.definition.id,
      signalContext(scene, view, judged, worst.judged, decomposition, notes),
      scene.settings.executableOn,
      scene.settings.market,
    ),
    checked: checksOf(scene, view, notes),
  };
}

function daysUpTo({ series, period }: Scene, view: View, judged: JudgedStep): DayCount[] {
  const last = view.nowDays[view.nowDays.length - 1] ?? (period ? dayOf(period.end) : Number.NaN);
  return series && !Number.isNaN(last) ? countsUpTo(series, judged.plan, last) : [];
}

function signalContext(
  scene: Scene,
  view: View,
  judged: readonly JudgedStep[],
  leaking: JudgedStep,
  decomposition: Decomposition | null,
  notes: readonly Note[],
): SignalContext {
  const now = reconcile(view.now.values, scene.platform).values;
  const earlier = [...(view.before?.totals.values.keys() ?? [])].flatMap((metric) => {
    const value = scaled(view, metric);
    return value ? [[metric, value] as const] : [];
  });
  const before = reconcile(new Map(earlier), scene.platform).values;
  const against = againstOf(view);
  const marks = (period: typeof against) =>
    new Set(scene.settings.annotations.filter((a) => period && overlap(a.period, period)).map((a) => a.kind as string));
  return {
    now: (metric) => now.get(metric) ?? null,
    before: (metric) => before.get(metric) ?? null,
    figure: (metric) => view.now.figures.get(metric) ?? null,
    currency: scene.currency,
    steps: judged.map((j) => j.step),
    leaking: leaking.step,
    decomposition,
    notes,
    marks: { period: marks(view.now.period ?? scene.period), against: marks(against) },
    margin: scene.settings.margin,
  };
}

/** What was looked at before a step was named; null: could not be told. */
function checksOf(scene: Scene, view: View, notes: readonly Note[]): Diagnosed['checked'] {
  const none = (...kinds: string[]) => !notes.some((note) => kinds.includes(note.kind));
  return [
    { id: 'period_complete', ok: none('partial_period', 'missing_days', 'immature') },
    { id: 'same_basis', ok: none('unit_mismatch') },
    {
      id: 'no_promotion',
      ok:
        scene.settings.annotations.length + scene.settings.promotions.length === 0
          ? null
          : none('promotion_left_out', 'promotion_mixed'),
    },
    { id: 'tracking', ok: none('tracking_suspect') },
    { id: 'rows_complete', ok: scene.rowsTotal === null ? null : scene.rowsRead === scene.rowsTotal },
    { id: 'figures_reconcile', ok: view.before ? none('does_not_reconcile') : null },
  ];
}

function closingMoney(scene: Scene, chosen: ChosenFunnel, view: View): ClosingMoney | null {
  const money = chosen.money ? view.now.values.get(chosen.money) : undefined;
  if (money === undefined) return null;
  return {
    ...estimateOf(money),
    currency: scene.currency,
    days: view.now.days,
    refunds: view.now.values.get('refund_amount')?.value ?? null,
  };
}
