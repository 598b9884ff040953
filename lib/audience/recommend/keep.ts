/** What to say when nothing leaks: no invented urgency. */
import type { Diagnosis, Step } from '../../funnel/types.ts';
import { text } from '../text.ts';
import type { Recommendation } from '../types.ts';
import type { RecommendInput } from './input.ts';
import { lookAgain } from './look-again.ts';
import { cite } from './play.ts';
import { stageOf } from './stage.ts';
import { withoutAudience } from './without-audience.ts';

/** Returns one recommendation to leave things as they are and when to look again, or none where no step was judged. */
export function keepGoing({ diagnoses, surfaces }: RecommendInput): Recommendation[] {
  const [surface] = surfaces;
  const judged = diagnoses.flatMap((diagnosis) => {
    const step = lastJudged(diagnosis);
    return step === null ? [] : [{ diagnosis, step }];
  });
  const [first] = judged;
  if (surface === undefined || first === undefined) return [];
  const { diagnosis, step } = first;
  const waiting = diagnosis.steps.some(({ verdict }) => verdict === 'too_little_data');
  return [
    withoutAudience({
      id: waiting ? 'wait' : 'keep',
      funnel: diagnosis.funnel,
      step: step.id,
      stage: stageOf(step, diagnosis) ?? 'purchase',
      surface,
      kind: 'action',
      title: text(waiting ? 'play.wait' : 'play.keep'),
      steps: [text(waiting ? 'step.wait' : 'step.keep')],
      measure: step.metric === null ? null : lookAgain({ step, cause: null }, step.metric),
      whyNot: [{ ...text('whyNot.no_finding'), citations: [cite('ours')] }],
      evidence: step.evidence,
      citations: [cite('ours')],
    }),
  ];
}

/** The undecided step first: it says how much more it takes. */
function lastJudged({ steps }: Diagnosis): Step | null {
  const undecided = steps.find(({ verdict }) => verdict === 'too_little_data');
  return undecided ?? steps.findLast(({ verdict }) => verdict === 'steady' || verdict === 'gain') ?? null;
}
