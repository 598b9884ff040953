/** What to say of a page whose surface chooses its audience itself, before anything is known to leak. */
import { text } from '../text.ts';
import type { Recommendation } from '../types.ts';
import type { RecommendInput } from './input.ts';
import { gmvMaxPlays } from './plays/gmv-max.ts';
import { withoutAudience } from './without-audience.ts';

/** Returns that GMV Max takes no audience where it is the only surface at hand, else nothing. */
export function noAudience({ surfaces }: Pick<RecommendInput, 'surfaces'>): Recommendation[] {
  const play = gmvMaxPlays.find(({ id }) => id === 'gmv_purchase');
  if (!play || surfaces.length !== 1 || surfaces[0] !== 'gmv-max') return [];
  return [
    withoutAudience({
      id: 'no-audience',
      funnel: 'gmv_max',
      step: null,
      stage: play.stage,
      surface: play.surface,
      kind: 'not_possible',
      title: text('why.gmv_max'),
      whyNot: play.whyNot.map(({ key, citations }) => ({ ...text(`whyNot.${key}`), citations: [...citations] })),
      citations: [...play.citations],
    }),
  ];
}
