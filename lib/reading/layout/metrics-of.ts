/** Which metrics are among the drafts of a page. */
import type { Draft } from './draft.ts';

/** What advertising costs. */
export const SPENDING = /^(?:cost|cp[acm]|roas)(?:_|$)/;

/** Whether a label can mean nothing but such metrics. */
export const hasAny = (drafts: readonly Draft[], metrics: RegExp): boolean =>
  drafts.some(({ match }) => match.senses.every(({ metric }) => metrics.test(metric)));
