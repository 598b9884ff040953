import type { Diagnosis, Stage, Step } from '../../lib/funnel/types.ts';
import type { Interval } from '../../lib/metrics/figure.ts';

/** What the panel says of a funnel as a whole. */
export type Judgement =
  | { kind: 'leak'; step: Step }
  /** Only a branch that buyers can skip fell. */
  | { kind: 'side'; step: Step }
  /** `whole`: every step was judged. */
  | { kind: 'no_leak'; whole: boolean }
  /** Nothing could be judged, and this step lacks the least. */
  | { kind: 'too_little'; step: Step }
  | { kind: 'unknown'; why: string | null };

/** Steps that a verdict speaks of, in the order of the funnel. */
export const judged = (diagnosis: Diagnosis, verdict: Step['verdict']): Step[] =>
  diagnosis.steps.filter((step) => step.verdict === verdict);

/** The one thing to say first. A leak is named only when the model diagnosed it. */
export function judge(diagnosis: Diagnosis): Judgement {
  const step = diagnosis.steps.find(({ id }) => id === diagnosis.diagnosed?.step);
  if (step) return { kind: 'leak', step };
  const [side] = judged(diagnosis, 'leak');
  if (side) return { kind: 'side', step: side };
  if (diagnosis.steps.some(({ verdict }) => verdict === 'steady' || verdict === 'gain')) {
    const open = diagnosis.steps.some(
      ({ verdict, gate }) => gate && (verdict === 'unknown' || verdict === 'too_little_data'),
    );
    return { kind: 'no_leak', whole: !open };
  }
  const few = judged(diagnosis, 'too_little_data')
    .filter((candidate) => candidate.change !== null)
    .sort((a, b) => Number(b.gate) - Number(a.gate) || shortfall(a) - shortfall(b))[0];
  if (few) return { kind: 'too_little', step: few };
  return { kind: 'unknown', why: diagnosis.steps.find(({ why }) => why !== null)?.why ?? null };
}

const shortfall = (step: Step): number => step.needs?.perPeriod ?? Number.POSITIVE_INFINITY;

const Z = 1.959964;

/**
 * The 95 % noise of a stage's count: the shown interval widened by Poisson noise with the overdispersion of a
 * neighbouring step (model.md §4: impressions and clicks cluster). Null without a count or a known dispersion.
 */
export function countNoise(diagnosis: Diagnosis, stage: Stage): Interval | null {
  const { value, low, high } = stage;
  const phi = diagnosis.steps.find(({ from, to, phi }) => phi && (from === stage.id || to === stage.id))?.phi?.value;
  if (phi === undefined || value === null || low === null || high === null || value <= 0) return null;
  const half = Z * Math.sqrt(phi * value);
  return { low: Math.max(0, low - half), high: high + half };
}

/** Steps that end at a stage, the one from the stage before it first; others jump over stages between. */
export function stepsInto(diagnosis: Diagnosis, index: number): Step[] {
  const stage = diagnosis.stages[index];
  const before = diagnosis.stages[index - 1];
  return diagnosis.steps
    .filter(({ to }) => to === stage?.id)
    .sort((a, b) => Number(b.from === before?.id) - Number(a.from === before?.id));
}
