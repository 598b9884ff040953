/** What to say of a page whose surface chooses its audience itself, before anything is known to leak. */
import { text } from '../text.ts';
import type { Recommendation } from '../types.ts';
import { platformsOf } from './carry-out.ts';
import type { RecommendInput } from './input.ts';
import { gmvMaxPlays } from './plays/gmv-max.ts';

/** Returns that GMV Max takes no audience where it is the only surface at hand, else nothing. */
export function noAudience({ surfaces }: Pick<RecommendInput, 'surfaces'>): Recommendation[] {
  const play = gmvMaxPlays.find(({ id }) => id === 'gmv_purchase');
  if (!play || surfaces.length !== 1 || surfaces[0] !== 'gmv-max') return [];
  return [
    {
      id: 'no-audience',
      rank: 1,
      funnel: 'gmv_max',
      step: null,
      stage: play.stage,
      surface: play.surface,
      kind: 'not_possible',
      use: null,
      title: text('why.gmv_max'),
      include: [],
      exclude: [],
      expression: null,
      size: null,
      limits: [],
      objective: null,
      steps: [],
      creative: null,
      offer: null,
      measure: null,
      whyNot: play.whyNot.map(({ key, citations }) => ({ ...text(`whyNot.${key}`), citations: [...citations] })),
      executableOn: platformsOf('gmv-max'),
      evidence: [],
      payload: null,
      citations: [...play.citations],
    },
  ];
}
