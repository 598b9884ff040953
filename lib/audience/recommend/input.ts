import type { ExecutableOn } from '../../funnel/knowledge/remedy.ts';
import type { Cause, Diagnosis, Step } from '../../funnel/types.ts';
import type { Reading } from '../../metrics/figure.ts';
import type { Surface } from '../types.ts';
import type { Past } from './past.ts';
import type { MarketingStage } from './play.ts';

export interface RecommendInput {
  /** Best first. */
  diagnoses: readonly Diagnosis[];
  /** Where the seller can act from the page at hand, preferred first; null among them: on a platform that the figures do not tell. */
  surfaces: readonly (Surface | null)[];
  /** The page with its people counts; null: no sizes are known. */
  reading?: Reading | null;
  /** ISO date in the page's time zone; null: sizes over a period cannot be placed in a look-back window. */
  today?: string | null;
  /** Epoch milliseconds; null: nothing can be said of packs on their way. */
  now?: number | null;
  /** What was started, pushed and seen before; absent: nothing is known. */
  past?: Past;
  /** ISO country of the shop; null: limits of one market get no verdict. */
  market?: string | null;
  /** Where offers can be made; null: wherever the surfaces are. */
  executableOn?: readonly ExecutableOn[] | null;
}

/** A step that loses people, with the stage that it leaves them in. */
export interface Leak {
  stage: MarketingStage;
  /** Rule of the knowledge base whose cause names that stage; null: it follows from the step. */
  cause: Cause | null;
  step: Step;
  diagnosis: Diagnosis;
}
