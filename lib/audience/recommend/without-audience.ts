import type { Recommendation } from '../types.ts';
import { platformsOf } from './carry-out.ts';

type Own = Pick<Recommendation, 'id' | 'funnel' | 'step' | 'stage' | 'surface' | 'kind' | 'title' | 'citations'>;

/** Returns a recommendation that asks for no audience; what is not given it says nothing of. */
export function withoutAudience(own: Own & Partial<Recommendation>): Recommendation {
  return {
    rank: 1,
    use: null,
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
    whyNot: [],
    executableOn: platformsOf(own.surface),
    evidence: [],
    payload: null,
    ...own,
  };
}
