/** A rule from what differs: no confounder, any funnel, nothing excluded, unless said. */
import type { Rule } from './types.ts';

type Given = Pick<Rule, 'id' | 'steps' | 'remedies' | 'citations'> &
  Partial<Pick<Rule, 'funnels' | 'audience' | 'measureNext'>> & { when: Partial<Rule['when']> };

/** Completes a rule. Every rule rests on the leak itself, which counts as the first of the two signals it takes. */
export function rule(given: Given): Rule {
  const { all = [], any = [], none = [] } = given.when;
  return {
    funnels: null,
    confounder: false,
    audience: null,
    measureNext: null,
    ...given,
    when: { all: ['step_down', ...all], any, none },
  };
}

/** Something that moves figures without any stage having got worse: looked at before other causes, on any step. */
export function confounder(given: Omit<Given, 'steps'>): Rule {
  return { ...rule({ ...given, steps: null }), confounder: true };
}
