import type { Verdict } from '../../lib/funnel/types.ts';
import type { IconName } from '../icons/shapes.ts';

/** Short name of a verdict in class names, icons and tokens. */
export type VerdictMark = 'leak' | 'gain' | 'steady' | 'few' | 'unknown' | 'bypassed';

const marks: Record<Verdict, VerdictMark & IconName> = {
  leak: 'leak',
  gain: 'gain',
  steady: 'steady',
  too_little_data: 'few',
  bypassed: 'bypassed',
  unknown: 'unknown',
};

/** The mark of a verdict: `v-<mark>` in the style sheets, `--<mark>-fg` in the tokens. */
export const markOf = (verdict: Verdict): VerdictMark & IconName => marks[verdict];
