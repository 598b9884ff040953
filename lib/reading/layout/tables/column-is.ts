/** What one column of a transposed table holds: values, what stands beside them, or neither. */
import type { Against, Compare } from '../../../metrics/figure.ts';
import type { Spot } from '../context.ts';

export type ColumnIs =
  | { kind: 'values'; spot: Spot }
  | { kind: 'beside'; relation: boolean; compare: Compare['kind'] | null; against: Against | null; label: string }
  | { kind: 'other' };
