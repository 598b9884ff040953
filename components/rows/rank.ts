import type { Diagnosis, RowFinding, Verdict } from '../../lib/funnel/types.ts';
import { markOf, type VerdictMark } from '../parts/verdict.ts';

export type RowFilter = VerdictMark | 'all';

/** Steps that have rows, the diagnosed one first. */
export function rowSteps(diagnosis: Diagnosis): string[] {
  const steps = [...new Set(diagnosis.rows.map(({ step }) => step))];
  const first = diagnosis.diagnosed?.step;
  return steps.sort((a, b) => Number(b === first) - Number(a === first));
}

const order: Verdict[] = ['leak', 'too_little_data', 'unknown', 'bypassed', 'steady', 'gain'];

/** Rows of one step: leaks by what they are worth, then what cannot be told, then gains. */
export function ranked(diagnosis: Diagnosis, step: string): RowFinding[] {
  const amount = ({ worth }: RowFinding): number => worth?.value ?? Number.NEGATIVE_INFINITY;
  return diagnosis.rows
    .filter((row) => row.step === step)
    .sort(
      (a, b) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        amount(b) - amount(a) ||
        a.shrunken - b.shrunken ||
        b.denominator - a.denominator,
    );
}

/** How many rows have each mark. */
export function countMarks(rows: readonly RowFinding[]): Map<VerdictMark, number> {
  const counts = new Map<VerdictMark, number>();
  for (const { verdict } of rows) {
    const mark = markOf(verdict);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

/** The mean of the table: all events of the rows together. Null without events. */
export function pooledRate(rows: readonly RowFinding[]): number | null {
  const sum = (count: (row: RowFinding) => number): number => rows.reduce((all, row) => all + count(row), 0);
  const denominator = sum((row) => row.denominator);
  return denominator > 0 ? sum((row) => row.numerator) / denominator : null;
}

/** What the rows are compared with: their own past, the mean of the table, or some with the one and some with the other. */
export function comparedWith(rows: readonly RowFinding[]): 'own_history' | 'same_table' | 'mixed' {
  const said = new Set(rows.flatMap(({ against }) => against ?? []));
  const [only] = said;
  return said.size > 1 ? 'mixed' : (only ?? 'same_table');
}
