/** The one step that the diagnosis names: the credible fall with the largest expected worth. */
import type { ChosenFunnel } from './funnels/index.ts';
import { logRatioError } from './rates.ts';
import type { Scene } from './scene.ts';
import type { JudgedStep } from './steps.ts';
import { type Posterior, posteriorOf, posteriorRange, priorScale, sureOfFall } from './sure.ts';
import type { Diagnosed, Note, Worth } from './types.ts';
import type { View } from './view.ts';
import { type ClosingMoney, worthOf } from './worth.ts';

/** Sets the worth of every judged gate and names the step to look at; null when no gate leaks. */
export function diagnosedStep(
  scene: Scene,
  chosen: ChosenFunnel,
  view: View,
  judged: readonly JudgedStep[],
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
    leaks.push({ judged: j, posterior, worth: money && worthOf(money, posteriorRange(posterior), scene.settings) });
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
    since: null,
    worth: worst.worth,
    causes: [],
    checked: [],
  };
}

function closingMoney(scene: Scene, chosen: ChosenFunnel, view: View): ClosingMoney | null {
  const value = chosen.money ? view.now.values.get(chosen.money)?.value : undefined;
  if (value === undefined) return null;
  return {
    value,
    currency: scene.currency,
    days: view.now.days,
    refunds: view.now.values.get('refund_amount')?.value ?? null,
  };
}
