/** Lines of a table without a name: sums, where their numbers are the sums of the other lines. */
import { addUpTo } from '../../text/interval.ts';
import type { LayoutContext } from '../context.ts';
import type { Candidate } from '../figures.ts';

/** The sum of one line is that line. */
const FEWEST = 2;

/** The candidates, without those of nameless lines that do not prove to be sums. */
export function withoutUnprovenSums(candidates: readonly Candidate[], ctx: LayoutContext): Candidate[] {
  const lines = Map.groupBy(
    candidates.filter(({ draft }) => draft.unnamed),
    ({ draft }) => draft.holder,
  );
  if (lines.size === 0) return [...candidates];
  const proven = new Set([...lines].filter(([, line]) => isSum(line, candidates, ctx)).map(([holder]) => holder));
  return candidates.filter(({ draft }) => !draft.unnamed || proven.has(draft.holder));
}

/** Which candidates are proven to be the sums of the rows that their table shows. */
export function sumsOfRows(candidates: readonly Candidate[], ctx: LayoutContext): (candidate: Candidate) => boolean {
  const lines = Map.groupBy(
    candidates.filter(({ draft, figure }) => draft.from === 'table' && figure.entity === null),
    ({ draft }) => draft.holder,
  );
  return (candidate) => {
    const line = lines.get(candidate.draft.holder);
    return line !== undefined && addsUp(candidate, candidates, ctx) === true && isSum(line, candidates, ctx);
  };
}

/** At least one column adds up and none contradicts. */
function isSum(line: Candidate[], candidates: readonly Candidate[], ctx: LayoutContext): boolean {
  const checks = line.flatMap((sum) => addsUp(sum, candidates, ctx) ?? []);
  return checks.length > 0 && checks.every((holds) => holds);
}

/** Null where the metric is not one that adds, or too few lines have it. */
function addsUp(sum: Candidate, candidates: readonly Candidate[], ctx: LayoutContext): boolean | null {
  const { draft, figure, metrics } = sum;
  if (!metrics.every((metric) => ctx.metricOf(metric)?.additive)) return null;
  const parts = candidates.filter(
    (other) =>
      other.draft.table === draft.table &&
      other.draft.label === draft.label &&
      other.figure.entity !== null &&
      other.figure.segment === figure.segment,
  );
  if (parts.length < FEWEST) return null;
  return addUpTo(
    figure,
    parts.map((part) => part.figure),
  );
}
