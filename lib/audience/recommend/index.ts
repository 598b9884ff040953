/** From a diagnosis to what to do next: ranked, possible on the surface at hand, with evidence and what to look at afterwards. */
import type { Cause, Diagnosis, Step } from '../../funnel/types.ts';
import type { Recommendation, Surface } from '../types.ts';
import { carryOut } from './carry-out.ts';
import type { Leak, RecommendInput } from './input.ts';
import { keepGoing } from './keep.ts';
import { isMovedTraffic, moveTrafficBack } from './moved-traffic.ts';
import { noAudience } from './no-audience.ts';
import type { MarketingStage, Play } from './play.ts';
import { plays } from './plays/index.ts';
import { stageOf } from './stage.ts';

export type { RecommendInput } from './input.ts';

/** Leaks worth acting on at a time: the diagnosed one and the next. */
const MAX_LEAKS = 2;

/**
 * Returns what to do next, best first: for each stage that a leak concerns one play on each surface, or why there is none;
 * where traffic only moved between rows, what to do about that.
 * Without a leak a single "keep going, look again", and nothing where nothing was judged, except that GMV Max takes
 * no audience.
 */
export function recommend(input: RecommendInput): Recommendation[] {
  const leaks = nextSteps(input.diagnoses).slice(0, MAX_LEAKS);
  if (leaks.length === 0) {
    const keep = keepGoing(input);
    return keep.length > 0 ? keep : noAudience(input);
  }
  const drafts = leaks.flatMap(({ step, diagnosis, stages }) => {
    if (stages === null) return input.surfaces.slice(0, 1).map((surface) => moveTrafficBack(step, diagnosis, surface));
    return stages
      .flatMap((leak) =>
        input.surfaces.flatMap((surface) => {
          const play = playFor(leak.stage, surface, leak.diagnosis, leak.cause);
          return play === null ? [] : [carryOut(play, leak, input)];
        }),
      )
      .filter(isFirstOfItsKind)
      .sort((a, b) => standing(a) - standing(b) || nearness(a, input) - nearness(b, input));
  });
  return drafts.map((draft, i) => ({ ...draft, rank: i + 1 }));
}

/** The stage of the cause and that of the step may lead to the same people on the same surface. */
function isFirstOfItsKind(draft: Recommendation, at: number, drafts: readonly Recommendation[]): boolean {
  const { surface, use, expression } = draft;
  const same = (other: Recommendation): boolean =>
    other.surface === surface && other.use === use && other.expression === expression;
  return expression === null || drafts.findIndex(same) === at;
}

/** What is at hand on this page comes before what is elsewhere. */
function nearness({ surface }: Recommendation, { surfaces }: RecommendInput): number {
  return surfaces.indexOf(surface);
}

/** What has worked before comes first, what has been tried without effect after what is new. */
const TRIED = { better: 0, same: 2, worse: 3 } as const;
const NEW = 1;

/** Order among the next steps for one leak. */
function standing({ kind, track }: Recommendation): number {
  const outcome = track?.start?.outcome;
  return KINDS.indexOf(kind) * 10 + (outcome ? TRIED[outcome.verdict] : NEW);
}

const KINDS: readonly Recommendation['kind'][] = ['audience', 'action', 'under_way', 'not_possible'];

interface LeakingStep {
  step: Step;
  diagnosis: Diagnosis;
  /** The stages to serve; null: the traffic moved between rows, and no stage got worse. */
  stages: Leak[] | null;
}

/**
 * The diagnosed steps first, then the other leaks by worth: for each the stage that its cause names and the one in which the
 * step leaves people, and every stage once.
 */
function nextSteps(diagnoses: readonly Diagnosis[]): LeakingStep[] {
  const leaks = diagnoses.flatMap((diagnosis) =>
    diagnosis.steps
      .filter((step) => step.verdict === 'leak' || step.id === diagnosis.diagnosed?.step)
      .map((step) => ({ step, diagnosis, diagnosed: step.id === diagnosis.diagnosed?.step })),
  );
  const worth = ({ step }: (typeof leaks)[number]): number => step.worth?.value ?? Number.NEGATIVE_INFINITY;
  leaks.sort(
    (a, b) => Number(b.diagnosed) - Number(a.diagnosed) || (worth(b) > worth(a) ? 1 : worth(b) < worth(a) ? -1 : 0),
  );
  const seen = new Set<MarketingStage>();
  return leaks
    .map(({ step, diagnosis, diagnosed }) => {
      if (isMovedTraffic(step, diagnosis)) return { step, diagnosis, stages: null };
      const named = diagnosed ? namingStage(diagnosis.diagnosed?.causes ?? []) : null;
      const own = stageOf(step, diagnosis);
      const stages: Leak[] = [
        ...(named === null ? [] : [{ ...named, step, diagnosis }]),
        ...(own === null ? [] : [{ stage: own, cause: null, step, diagnosis }]),
      ];
      return { step, diagnosis, stages: stages.filter(({ stage }) => !seen.has(stage) && seen.add(stage)) };
    })
    .filter(({ stages }) => stages?.length !== 0);
}

/** The first cause that the evidence speaks for and whose rule says whose audience fits it. */
function namingStage(causes: readonly Cause[]): { stage: MarketingStage; cause: Cause } | null {
  for (const cause of causes) {
    const stage = STAGES.find((id) => id === cause.audience);
    if (cause.fit === 'consistent' && stage !== undefined) return { stage, cause };
  }
  return null;
}

const STAGES: readonly MarketingStage[] = ['awareness', 'consideration', 'intent', 'purchase', 'loyalty'];

/** Returns the play of a stage on a surface (null: an unknown one): one made for the cause, or for the funnel, before a general one. */
export function playFor(
  stage: MarketingStage,
  surface: Surface | null,
  { funnel }: Pick<Diagnosis, 'funnel'>,
  cause: Pick<Cause, 'remedies'> | null = null,
): Play | null {
  const fitting = plays.filter(
    (play) =>
      play.stage === stage &&
      play.surface === surface &&
      (play.funnels?.includes(funnel) ?? true) &&
      (play.remedies?.some((id) => cause?.remedies.includes(id)) ?? true),
  );
  const special = ({ remedies, funnels }: Play): number => (remedies === null ? 0 : 2) + (funnels === null ? 0 : 1);
  return fitting.reduce<Play | null>(
    (best, play) => (best === null || special(play) > special(best) ? play : best),
    null,
  );
}

const SURFACES_OF: Readonly<Record<string, readonly (Surface | null)[]>> = {
  tiktok_shop: ['seller-crm', 'gmv-max', 'tiktok-ads'],
  tiktok_ads: ['tiktok-ads'],
  doudian: ['doudian', 'qianchuan'],
  qianchuan: ['qianchuan'],
  // Whose words nobody in particular uses say nothing of where the seller advertises
  own_site: [null],
  generic: [null],
};

/**
 * Returns recommendations for figures that came without a page: the surfaces are those asked for, else they follow from
 * the platform; sizes stay unknown.
 */
export function recommendFor({
  diagnoses,
  platform,
  surface = null,
}: {
  diagnoses: readonly Diagnosis[];
  platform: string;
  surface?: Surface | null;
}): Recommendation[] {
  return recommend({ diagnoses, surfaces: surface === null ? (SURFACES_OF[platform] ?? []) : [surface] });
}
