/**
 * A basis of a system in whole numbers. Its inverse is kept as `det · B⁻¹` with its determinant apart (integer pivoting:
 * Edmonds 1967, Bareiss 1968), so nothing is ever rounded and a bound cannot be off by float error: its entries are small
 * and kept as numbers, every product checked against 2^53; numbers of people times the determinant are not small and kept
 * as big integers.
 */
import { Coefficients, type Inequality } from './coefficients.ts';
import { floorDivide, GaveUp, mustBeExact } from './exact.ts';

/** How many people are in the columns marked 1: `value`, at most (`slack` 1) or at least (`slack` -1) that many. */
export interface Row {
  members: Int8Array;
  slack: Slack;
  value: bigint;
}

/** The sign of the variable that makes the row an equation; 0: it is one. */
type Slack = -1 | 0 | 1;

/** What one more of each variable costs, in whole numbers; those after the last cost nothing. */
export type Costs = ArrayLike<number>;

/** A variable outside the basis: `cost` is det · what one more of it costs, `direction` det · what one more takes off each basic variable. */
export interface Outsider {
  cost: number;
  direction: Float64Array;
}

/** Sums and products that one question may cost, about half a second: enough for any knot of 12 tags that was met, not for all of 20. */
const MAX_WORK = 4e8;

/** What was given stays below half of one: a product of two entries below 2^53, summed over some hundred rows. */
const SPREAD_BITS = 140n;

/** Variables are numbered: columns from 0, then the slack of row i as `columns + i`; the artificial one of row i is `-1 - i`. */
export class Tableau {
  readonly columns: number;
  readonly basis: number[];
  /** For each row. */
  readonly slacks: Slack[];
  /** For each row what its side is. */
  readonly sides: bigint[];
  det = 1;
  inverse: Float64Array[];
  /** det · value of each basic variable. */
  readonly values: bigint[];
  private coefficients: Coefficients;
  /** The largest entry of the inverse without its sign. */
  private largest = 1;
  /** Shared by all copies. */
  private work = { done: 0, allowed: MAX_WORK };

  private constructor(coefficients: Coefficients, slacks: Slack[], sides: bigint[], basis: number[], values: bigint[]) {
    this.columns = coefficients.columns;
    this.coefficients = coefficients;
    this.slacks = slacks;
    this.sides = sides;
    this.basis = basis;
    this.values = values;
    this.inverse = slacks.map((_, i) => Float64Array.from(slacks, (_slack, k) => (i === k ? 1 : 0)));
  }

  /** Returns the basis of slacks and artificial variables. All row values must be 0 or more. */
  static of(columns: number, rows: readonly Row[]): Tableau {
    return new Tableau(
      Coefficients.of(
        columns,
        rows.map(({ members }) => members),
      ),
      rows.map(({ slack }) => slack),
      rows.map(({ value }) => value),
      rows.map(({ slack }, i) => (slack === 1 ? columns + i : -1 - i)),
      rows.map(({ value }) => value),
    );
  }

  /** Returns an independent copy; its work counts with this one's, or apart where it is allowed some of its own. */
  copy(allowed: number | null = null): Tableau {
    const copy = new Tableau(this.coefficients, [...this.slacks], [...this.sides], [...this.basis], [...this.values]);
    copy.det = this.det;
    copy.inverse = this.inverse.map((line) => line.slice());
    copy.largest = this.largest;
    copy.work = allowed === null ? this.work : { done: 0, allowed };
    return copy;
  }

  /** Returns the present value of `costs · x` as a fraction of whole numbers, denominator positive. */
  objective(costs: Costs): { numerator: bigint; denominator: bigint } {
    let numerator = 0n;
    for (const [i, id] of this.basis.entries()) numerator += BigInt(this.cost(costs, id)) * (this.values[i] as bigint);
    return { numerator, denominator: BigInt(this.det) };
  }

  /** Returns the basic rows whose variable is no whole number, columns only or slacks as well. */
  fractional(): { line: number; variable: number; floor: bigint }[] {
    const det = BigInt(this.det);
    return [...this.basis.entries()]
      .map(([line, variable]) => ({ line, variable, value: this.values[line] as bigint }))
      .filter(({ value }) => value % det !== 0n)
      .map(({ line, variable, value }) => ({ line, variable, floor: floorDivide(value, det) }));
  }

  /** Yields the columns and slacks outside the basis that cost at most `most`, at an optimal basis for the costs. */
  *outsiders(costs: Costs, most = Number.POSITIVE_INFINITY): Generator<Outsider> {
    const basic = new Set(this.basis);
    const prices = this.prices(costs);
    for (let id = 0; id < prices.length; id += 1) {
      const cost = prices[id] as number;
      if (cost <= most && !basic.has(id) && !this.isEquation(id)) yield { cost, direction: this.direction(id) };
    }
  }

  /** Whether the variable would be the slack of an equation, which has none. */
  isEquation(id: number): boolean {
    return this.slacks[id - this.columns] === 0;
  }

  /** Returns det · what one more of each column and slack costs. */
  prices(costs: Costs): Float64Array {
    const duals = this.duals(costs);
    const prices = new Float64Array(this.columns + duals.length);
    prices.set(this.reduced(costs, duals));
    for (const [i, slack] of this.slacks.entries()) {
      const id = this.columns + i;
      prices[id] = this.det * this.cost(costs, id) - (duals[i] as number) * slack;
    }
    return prices;
  }

  /** Returns the row of det · B⁻¹ · (all columns and slacks). */
  shares(line: number): Float64Array {
    const weights = this.inverse[line] as Float64Array;
    const shares = new Float64Array(this.columns + weights.length);
    shares.set(this.combine(weights));
    for (const [i, slack] of this.slacks.entries()) shares[this.columns + i] = (weights[i] as number) * slack;
    return shares;
  }

  /** Returns det · (costs of the basis) · B⁻¹; null stands for the sum of the artificial variables. */
  duals(costs: Costs | null): Float64Array {
    const duals = new Float64Array(this.basis.length);
    let reach = 0;
    for (const [i, id] of this.basis.entries()) {
      const cost = this.cost(costs, id);
      if (cost === 0) continue;
      reach += this.largest * Math.abs(cost);
      const line = this.inverse[i] as Float64Array;
      for (let k = 0; k < line.length; k += 1) duals[k] = (duals[k] as number) + cost * (line[k] as number);
    }
    mustBeExact(reach);
    return duals;
  }

  /** Returns det · what one more of each of some columns costs. */
  reduced(costs: Costs | null, duals: Float64Array, from = 0, to = this.columns): Float64Array {
    const reduced = this.combine(duals, from, to);
    for (let j = from; j < to; j += 1)
      reduced[j - from] = this.det * this.cost(costs, j) - (reduced[j - from] as number);
    return reduced;
  }

  /** Returns Σ weight · row over some columns; exact, because it refuses sums beyond 2^53. */
  combine(weights: Float64Array, from = 0, to = this.columns): Float64Array {
    this.spend((to - from) * this.coefficients.effort);
    return this.coefficients.combine(weights, from, to, this.det);
  }

  /** Returns det · B⁻¹ · (the variable's column). */
  direction(id: number): Float64Array {
    const direction = new Float64Array(this.basis.length);
    const slackOf = id - this.columns;
    if (slackOf >= 0) {
      const slack = this.slacks[slackOf] as Slack;
      for (let i = 0; i < direction.length; i += 1)
        direction[i] = ((this.inverse[i] as Float64Array)[slackOf] as number) * slack;
      return direction;
    }
    const { rows, entries } = this.coefficients.column(id);
    mustBeExact(this.largest * entries.reduce((sum, entry) => sum + Math.abs(entry), 0));
    for (let i = 0; i < direction.length; i += 1) {
      const line = this.inverse[i] as Float64Array;
      let sum = 0;
      for (let k = 0; k < rows.length; k += 1) sum += (entries[k] as number) * (line[rows[k] as number] as number);
      direction[i] = sum;
    }
    return direction;
  }

  /** Brings a variable, whose direction is given, into the basis in the place of a row's. */
  pivot(line: number, entering: number, direction: Float64Array): void {
    const size = this.basis.length;
    this.spend(size ** 2);
    const pivot = direction[line] as number;
    const sign = pivot < 0 ? -1 : 1;
    const source = this.inverse[line] as Float64Array;
    const value = this.values[line] as bigint;
    mustBeExact(2 * this.largest * largestOf(direction));
    const det = BigInt(this.det);
    let largest = 0;
    for (let i = 0; i < size; i += 1) {
      if (i === line) continue;
      const target = this.inverse[i] as Float64Array;
      const step = direction[i] as number;
      for (let k = 0; k < size; k += 1) {
        const moved = (sign * ((target[k] as number) * pivot - step * (source[k] as number))) / this.det;
        target[k] = moved;
        largest = Math.max(largest, Math.abs(moved));
      }
      this.values[i] = (BigInt(sign) * ((this.values[i] as bigint) * BigInt(pivot) - BigInt(step) * value)) / det;
    }
    for (let k = 0; k < size; k += 1) {
      source[k] = sign * (source[k] as number);
      largest = Math.max(largest, Math.abs(source[k] as number));
    }
    this.largest = largest;
    this.values[line] = BigInt(sign) * value;
    this.det = sign * pivot;
    this.basis[line] = entering;
  }

  /**
   * Gives every basic variable a little more, by amounts too small to matter: where several are zero the search would stall
   * between bases that differ in nothing (Charnes 1952). A basis that is feasible so is feasible.
   */
  spread(): void {
    for (const [i, value] of this.values.entries())
      this.values[i] = (value << SPREAD_BITS) + BigInt(this.det) * BigInt(1 + ((i * 7919) % 10_007));
  }

  /** Takes back what `spread` gave. */
  gather(): void {
    const half = 1n << (SPREAD_BITS - 1n);
    for (const [i, value] of this.values.entries()) this.values[i] = (value + half) >> SPREAD_BITS;
  }

  /** Adds an inequality, its slack in the basis, where it may be below 0. */
  append(limit: Inequality): void {
    const size = this.basis.length;
    mustBeExact(this.largest * limit.largest * (size + 1));
    const line = new Float64Array(size + 1);
    let value = BigInt(this.det) * limit.value;
    for (const [i, id] of this.basis.entries()) {
      const weight = id >= 0 && id < this.columns ? (limit.coefficients[id] as number) : 0;
      if (weight === 0) continue;
      const from = this.inverse[i] as Float64Array;
      for (let k = 0; k < size; k += 1) line[k] = (line[k] as number) - weight * (from[k] as number);
      value -= BigInt(weight) * (this.values[i] as bigint);
    }
    line[size] = this.det;
    this.inverse = this.inverse.map((old) => {
      const longer = new Float64Array(size + 1);
      longer.set(old);
      return longer;
    });
    this.inverse.push(line);
    this.largest = Math.max(this.largest, largestOf(line));
    this.coefficients = this.coefficients.and(limit);
    this.slacks.push(1);
    this.sides.push(limit.value);
    this.values.push(value);
    this.basis.push(this.columns + size);
  }

  private cost(costs: Costs | null, id: number): number {
    if (costs === null) return id < 0 ? 1 : 0;
    return costs[id] ?? 0;
  }

  private spend(effort: number): void {
    this.work.done += effort;
    if (this.work.done > this.work.allowed) throw new GaveUp();
  }
}

function largestOf(entries: Float64Array): number {
  return entries.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}
