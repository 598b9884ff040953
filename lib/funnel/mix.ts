/** Which rows moved a total rate: a change of weights, of rates within rows, or rows that came and went. */

/** Numerator and denominator of one row in two periods; null where the row did not exist. */
export interface RowPair {
  entity: string;
  now: { k: number; n: number } | null;
  before: { k: number; n: number } | null;
}

export interface MixPart {
  entity: string;
  status: 'kept' | 'entered' | 'left';
  mix: number;
  within: number;
  /** Share of the denominators of all rows, before and now; 0 where the row did not exist. */
  share: { before: number; now: number };
  /** The row's own rate; null where it did not exist. */
  rate: { before: number | null; now: number | null };
  /** Explanatory power for the rate's change; sums to 1 over all rows; null when the parts all but cancel. */
  explains: number | null;
  /** Jensen–Shannon term of the row's share in the numerator, Adtributor's surprise. */
  surprise: number | null;
}

/** Parts that move this many times the rate's own change, all told, have no share of it worth naming. */
const CANCELLED = 5;

/**
 * Splits R1 − R0 over rows: kept rows get w̄Δr (within) and Δw(r̄ − R̄) (mix) with midpoint weights, so that the answer is
 * the same backwards with the sign turned; rows that entered or left get their whole w(r − R̄), as mix.
 * The parts sum to R1 − R0. Explanatory power and surprise after Adtributor (Bhagwan et al., NSDI 2014, eq. for ratios).
 * Null when a total denominator is zero.
 */
export function mixSplit(rows: readonly RowPair[]): MixPart[] | null {
  let n1 = 0;
  let n0 = 0;
  let k1 = 0;
  let k0 = 0;
  for (const row of rows) {
    n1 += row.now?.n ?? 0;
    k1 += row.now?.k ?? 0;
    n0 += row.before?.n ?? 0;
    k0 += row.before?.k ?? 0;
  }
  if (!(n1 > 0) || !(n0 > 0)) return null;
  const middle = (k1 / n1 + k0 / n0) / 2;
  const change = k1 / n1 - k0 / n0;
  const parts = rows.map((row) => {
    const w1 = (row.now?.n ?? 0) / n1;
    const w0 = (row.before?.n ?? 0) / n0;
    const r1 = row.now && row.now.n > 0 ? row.now.k / row.now.n : null;
    const r0 = row.before && row.before.n > 0 ? row.before.k / row.before.n : null;
    const status = r0 === null && r1 !== null ? 'entered' : r1 === null && r0 !== null ? 'left' : 'kept';
    let mix = 0;
    let within = 0;
    if (r1 !== null && r0 !== null) {
      within = ((w0 + w1) / 2) * (r1 - r0);
      mix = (w1 - w0) * ((r0 + r1) / 2 - middle);
    } else if (r1 !== null) mix = w1 * (r1 - middle);
    else if (r0 !== null) mix = -w0 * (r0 - middle);
    return {
      entity: row.entity,
      status,
      mix,
      within,
      share: { before: w0, now: w1 },
      rate: { before: r0, now: r1 },
      surprise: k1 > 0 && k0 > 0 ? surprise((row.before?.k ?? 0) / k0, (row.now?.k ?? 0) / k1) : null,
    } as const;
  });
  // Where the parts cancel, a share of the small remainder says nothing
  const moved = parts.reduce((sum, { mix, within }) => sum + Math.abs(mix + within), 0);
  const says = moved <= CANCELLED * Math.abs(change) && change !== 0;
  return parts.map((part) => ({ ...part, explains: says ? (part.mix + part.within) / change : null }));
}

/** Half the Jensen–Shannon divergence that one share contributes (Bhagwan et al. 2014, eq. 9), in nats. */
export function surprise(expected: number, actual: number): number {
  const term = (x: number) => (x > 0 ? x * Math.log((2 * x) / (expected + actual)) : 0);
  return (term(expected) + term(actual)) / 2;
}
