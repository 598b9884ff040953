/** From a diagnosis to what to do next: ranked, possible on the surface at hand, with evidence and what to look at afterwards. */
import type { Diagnosis } from '../../funnel/types.ts';
import type { Recommendation, Surface } from '../types.ts';
import { carryOut } from './carry-out.ts';
import type { Leak, RecommendInput } from './input.ts';
import { keepGoing } from './keep.ts';
import { noAudience } from './no-audience.ts';
import type { MarketingStage, Play } from './play.ts';
import { plays } from './plays/index.ts';
import { stageOf } from './stage.ts';

export type { RecommendInput } from './input.ts';

/** Stages worth acting on at a time: the diagnosed one and the next. */
const MAX_STAGES = 2;

/**
 * Returns what to do next, best first: for each leaking stage one play on each surface, or why there is none.
 * Without a leak a single "keep going, look again", and nothing where nothing was judged, except that GMV Max takes
 * no audience.
 */
export function recommend(input: RecommendInput): Recommendation[] {
  const leaks = leaksOf(input.diagnoses).slice(0, MAX_STAGES);
  if (leaks.length === 0) {
    const keep = keepGoing(input);
    return keep.length > 0 ? keep : noAudience(input);
  }
  const drafts = leaks.flatMap((leak) =>
    input.surfaces
      .flatMap((surface) => playFor(leak.stage, surface, leak.diagnosis) ?? [])
      .map((play) => carryOut(play, leak, input))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
  );
  return drafts.map((draft, i) => ({ ...draft, rank: i + 1 }));
}

const KINDS: readonly Recommendation['kind'][] = ['audience', 'action', 'not_possible'];

/** The diagnosed steps first, then the other leaks by worth; one for each stage. */
function leaksOf(diagnoses: readonly Diagnosis[]): Leak[] {
  const leaks = diagnoses.flatMap((diagnosis) =>
    diagnosis.steps
      .filter((step) => step.verdict === 'leak' || step.id === diagnosis.diagnosed?.step)
      .flatMap((step) => {
        const stage = stageOf(step, diagnosis);
        return stage === null ? [] : [{ stage, step, diagnosis }];
      }),
  );
  const first = ({ step, diagnosis }: Leak): number => (step.id === diagnosis.diagnosed?.step ? 0 : 1);
  const worth = ({ step }: Leak): number => step.worth?.value ?? Number.NEGATIVE_INFINITY;
  const order = (a: Leak, b: Leak): number =>
    first(a) - first(b) || (worth(b) > worth(a) ? 1 : worth(b) < worth(a) ? -1 : 0);
  const seen = new Set<MarketingStage>();
  return leaks.sort(order).filter(({ stage }) => !seen.has(stage) && seen.add(stage));
}

/** Returns the play of a stage on a surface: one made for the funnel before a general one. */
export function playFor(stage: MarketingStage, surface: Surface, { funnel }: Pick<Diagnosis, 'funnel'>): Play | null {
  const fitting = plays.filter(
    (play) => play.stage === stage && play.surface === surface && (play.funnels?.includes(funnel) ?? true),
  );
  return fitting.find((play) => play.funnels !== null) ?? fitting[0] ?? null;
}

const SURFACES_OF: Readonly<Record<string, readonly Surface[]>> = {
  tiktok_shop: ['seller-crm', 'gmv-max', 'tiktok-ads'],
  tiktok_ads: ['tiktok-ads'],
  doudian: ['doudian', 'qianchuan'],
  qianchuan: ['qianchuan'],
  own_site: ['tiktok-ads'],
  generic: ['tiktok-ads', 'qianchuan'],
};

/** Returns recommendations for figures that came without a page: the surfaces follow from the platform, sizes stay unknown. */
export function recommendFor({
  diagnoses,
  platform,
}: {
  diagnoses: readonly Diagnosis[];
  platform: string;
}): Recommendation[] {
  return recommend({ diagnoses, surfaces: SURFACES_OF[platform] ?? [] });
}
