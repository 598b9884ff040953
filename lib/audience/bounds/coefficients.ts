/**
 * The coefficients of a system: the rows of known sizes hold zeros and ones and are packed, eight rows to a byte in each
 * column, so that a weighted sum of eight rows is one look into a table of 256 (Arlazarov et al. 1970); inequalities that are added to them are kept as they are.
 */
import { mustBeExact } from './exact.ts';

/** `coefficients · x ≤ value` over non-negative x, in whole numbers. */
export interface Inequality {
  coefficients: Int32Array;
  value: bigint;
  /** The largest coefficient without its sign. */
  largest: number;
}

/** The rows in which a column is not zero, in order, and its coefficients there. */
export interface Column {
  rows: number[];
  entries: number[];
}

const ROWS_PER_BYTE = 8;

export class Coefficients {
  readonly columns: number;
  /** How many rows are packed; the inequalities are numbered after them. */
  private readonly members: number;
  private readonly packed: readonly Uint8Array[];
  private readonly limits: readonly Inequality[];

  private constructor(columns: number, members: number, packed: readonly Uint8Array[], limits: readonly Inequality[]) {
    this.columns = columns;
    this.members = members;
    this.packed = packed;
    this.limits = limits;
  }

  /** Returns the coefficients of rows of zeros and ones. */
  static of(columns: number, rows: readonly Int8Array[]): Coefficients {
    const packed = Array.from({ length: Math.ceil(rows.length / ROWS_PER_BYTE) }, () => new Uint8Array(columns));
    for (const [i, row] of rows.entries()) {
      const codes = packed[Math.floor(i / ROWS_PER_BYTE)] as Uint8Array;
      const bit = 1 << (i % ROWS_PER_BYTE);
      for (let j = 0; j < columns; j += 1) if (row[j] === 1) codes[j] = (codes[j] as number) | bit;
    }
    return new Coefficients(columns, rows.length, packed, []);
  }

  /** Returns these coefficients with one row more. */
  and(limit: Inequality): Coefficients {
    return new Coefficients(this.columns, this.members, this.packed, [...this.limits, limit]);
  }

  /** How many sums and products `combine` costs for one column. */
  get effort(): number {
    return this.packed.length + this.limits.length;
  }

  /** Returns Σ weight · row over the columns `from` up to `to`; throws `GaveUp` where a sum, with `beside` added, might not be exact. */
  combine(weights: Float64Array, from: number, to: number, beside: number): Float64Array {
    const sums = new Float64Array(to - from);
    let reach = beside;
    for (const [b, codes] of this.packed.entries()) {
      const own = weights.subarray(b * ROWS_PER_BYTE, Math.min((b + 1) * ROWS_PER_BYTE, this.members));
      const most = own.reduce((sum, weight) => sum + Math.abs(weight), 0);
      if (most === 0) continue;
      reach += most;
      const totals = subsetSums(own);
      for (let j = from; j < to; j += 1)
        sums[j - from] = (sums[j - from] as number) + (totals[codes[j] as number] as number);
    }
    for (const [i, { coefficients, largest }] of this.limits.entries()) {
      const weight = weights[this.members + i] as number;
      if (weight === 0) continue;
      reach += Math.abs(weight) * largest;
      for (let j = from; j < to; j += 1)
        sums[j - from] = (sums[j - from] as number) + weight * (coefficients[j] as number);
    }
    mustBeExact(reach);
    return sums;
  }

  /** Returns one column. */
  column(j: number): Column {
    const rows: number[] = [];
    const entries: number[] = [];
    for (const [b, codes] of this.packed.entries()) {
      for (let code = codes[j] as number; code !== 0; code &= code - 1) {
        rows.push(b * ROWS_PER_BYTE + 31 - Math.clz32(code & -code));
        entries.push(1);
      }
    }
    for (const [i, { coefficients }] of this.limits.entries()) {
      if (coefficients[j] === 0) continue;
      rows.push(this.members + i);
      entries.push(coefficients[j] as number);
    }
    return { rows, entries };
  }
}

/** The sum of every subset of at most eight numbers, by the bits of its place. */
function subsetSums(weights: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** weights.length);
  for (let bit = 0, half = 1; bit < weights.length; bit += 1, half *= 2) {
    const weight = weights[bit] as number;
    for (let subset = 0; subset < half; subset += 1) sums[half + subset] = (sums[subset] as number) + weight;
  }
  return sums;
}
