/**
 * Revised simplex in whole numbers. The inverse of the basis is kept as `det · B⁻¹` with its determinant apart
 * (integer pivoting: Edmonds 1967, Bareiss 1968), so nothing is ever rounded and a bound cannot be off by float error:
 * its entries are small and kept as numbers, every product checked against 2^53; numbers of people times the determinant
 * are not small and kept as big integers.
 */

import { floorDivide, floorNumbers, GaveUp, isLess, mustBeExact } from './exact.ts';

/** `coefficients · x + slack · s = value` over non-negative x, with a slack variable s of that sign, or none for an equation. */
export interface Row {
  coefficients: Int32Array;
  slack: -1 | 0 | 1;
  value: bigint;
  /** The largest coefficient without its sign. */
  largest: number;
}

export type Costs = ArrayLike<number>;

/** A variable outside the basis: `cost` is det · what one more of it costs, `direction` det · what one more takes off each basic variable. */
export interface Outsider {
  cost: number;
  direction: Float64Array;
}

/** Columns looked at together; with more than this the first chunk that holds an improving one is good enough. */
const CHUNK = 1024;
/** Degenerate steps in a row before the rule that cannot cycle (Bland 1977) takes over. */
const STALLED = 30;
/** Products that one question may cost, about half a second: enough for any knot of 12 tags that was met, not for all of 20. */
const MAX_WORK = 4e8;
/** Cuts on cuts can grow without end; long before that they stop to help. */
const MAX_COEFFICIENT = 1e6;

/** A basis of the system. Variables are numbered: columns from 0, then the slack of row i as `columns + i`; the artificial one of row i is `-1 - i`. */
export class Tableau {
  readonly columns: number;
  readonly rows: Row[];
  private basis: number[];
  private det: number;
  private inverse: Float64Array[];
  /** The largest entry of the inverse without its sign. */
  private largest = 1;
  /** det · value of each basic variable. */
  private values: bigint[];
  /** Shared by all copies. */
  private work = { done: 0, allowed: MAX_WORK };
  private chunk = 0;

  constructor(columns: number, rows: readonly Row[]) {
    this.columns = columns;
    this.rows = [...rows];
    this.det = 1;
    this.basis = rows.map((row, i) => (row.slack === 1 && row.value >= 0n ? columns + i : -1 - i));
    this.inverse = rows.map((_, i) => Float64Array.from(rows, (_row, k) => (i === k ? 1 : 0)));
    this.values = rows.map((row) => row.value);
  }

  /** Returns an independent copy; its work counts with this one's, or apart where it is allowed some products of its own. */
  copy(allowed: number | null = null): Tableau {
    const copy = new Tableau(this.columns, []);
    copy.rows.push(...this.rows);
    copy.basis = [...this.basis];
    copy.det = this.det;
    copy.inverse = this.inverse.map((line) => line.slice());
    copy.largest = this.largest;
    copy.values = [...this.values];
    copy.work = allowed === null ? this.work : { done: 0, allowed };
    return copy;
  }

  /**
   * Finds a first feasible basis; to be called once, before anything else. All row values must be 0 or more.
   * Returns null, or, when there is none, the rows that contradict each other (Farkas).
   */
  enter(): number[] | null {
    this.descend(null);
    const stuck = this.basis.some((id, i) => id < 0 && (this.values[i] as bigint) > 0n);
    if (stuck) {
      const duals = this.duals(null);
      return [...duals.keys()].filter((i) => duals[i] !== 0);
    }
    this.driveOutArtificials();
    return null;
  }

  /** Minimises `costs · x` from a feasible basis. Returns false when it falls without end. Throws `GaveUp` after too many steps. */
  minimise(costs: Costs): boolean {
    return this.descend(costs);
  }

  /** Returns the present value of `costs · x` as a fraction of whole numbers, denominator positive. */
  objective(costs: Costs): { numerator: bigint; denominator: bigint } {
    let numerator = 0n;
    for (const [i, id] of this.basis.entries()) {
      numerator += BigInt(this.cost(costs, id)) * (this.values[i] as bigint);
    }
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

  /** Returns det · the value of each basic variable, and the determinant. */
  corner(): { det: number; values: readonly bigint[] } {
    return { det: this.det, values: this.values };
  }

  /** Returns the columns and slacks outside the basis that cost at most `most`, at an optimal basis for the costs. */
  outsiders(costs: Costs, most: number): Outsider[] {
    const duals = this.duals(costs);
    const basic = new Set(this.basis);
    const outside: Outsider[] = [];
    const reduced = this.reduced(costs, duals);
    const moves = this.inverse.map((line) => this.combine(line, 0, this.columns));
    for (let j = 0; j < this.columns; j += 1) {
      const cost = reduced[j] as number;
      if (cost > most || basic.has(j)) continue;
      const direction = new Float64Array(moves.length);
      for (let i = 0; i < moves.length; i += 1) direction[i] = (moves[i] as Float64Array)[j] as number;
      outside.push({ cost, direction });
    }
    for (const [i, { slack }] of this.rows.entries()) {
      const cost = -(duals[i] as number) * slack;
      if (slack !== 0 && cost <= most && !basic.has(this.columns + i))
        outside.push({ cost, direction: this.direction(this.columns + i) });
    }
    return outside;
  }

  /** Returns the rounding cut of a basic row (Chvátal 1973, Gomory 1958), written over the columns alone: holds for every whole solution, not for the present one. */
  cut(line: number): Row {
    const weights = this.inverse[line] as Float64Array;
    const coefficients = new Int32Array(this.columns);
    const shares = this.combine(weights, 0, this.columns);
    for (let j = 0; j < this.columns; j += 1) coefficients[j] = floorNumbers(shares[j] as number, this.det);
    let value = floorDivide(this.values[line] as bigint, BigInt(this.det));
    for (const [i, row] of this.rows.entries()) {
      if (row.slack === 0) continue;
      // The slack's own rounded coefficient, with the slack replaced by what its row says it is.
      const own = floorNumbers((weights[i] as number) * row.slack, this.det) * row.slack;
      if (own === 0) continue;
      value -= BigInt(own) * row.value;
      for (let j = 0; j < this.columns; j += 1) {
        coefficients[j] = (coefficients[j] as number) - own * (row.coefficients[j] as number);
      }
    }
    const largest = coefficients.reduce((most, a) => Math.max(most, Math.abs(a)), 0);
    if (largest > MAX_COEFFICIENT) throw new GaveUp();
    return { coefficients, slack: 1, value, largest };
  }

  /** Adds an inequality (`slack` 1) to an optimal basis and makes it optimal again. Returns false when nothing satisfies it. Throws `GaveUp` after too many steps. */
  tighten(row: Row, costs: Costs): boolean {
    const size = this.rows.length;
    mustBeExact(this.largest * row.largest * (size + 1));
    const line = new Float64Array(size + 1);
    let value = BigInt(this.det) * row.value;
    for (const [i, id] of this.basis.entries()) {
      const weight = id >= 0 && id < this.columns ? (row.coefficients[id] as number) : 0;
      if (weight === 0) continue;
      const from = this.inverse[i] as Float64Array;
      for (let k = 0; k < size; k += 1) line[k] = (line[k] as number) - weight * (from[k] as number);
      value -= BigInt(weight) * (this.values[i] as bigint);
    }
    this.inverse = this.inverse.map((old) => {
      const longer = new Float64Array(size + 1);
      longer.set(old);
      return longer;
    });
    line[size] = this.det;
    this.rows.push(row);
    this.inverse.push(line);
    this.largest = line.reduce((most, entry) => Math.max(most, Math.abs(entry)), this.largest);
    this.values.push(value);
    this.basis.push(this.columns + size);
    return this.repair(costs);
  }

  /** Primal simplex; `costs` null stands for the sum of the artificial variables. */
  private descend(costs: Costs | null): boolean {
    let stalled = 0;
    for (;;) {
      const entering = this.improving(costs, stalled > STALLED);
      if (entering === null) return true;
      const direction = this.direction(entering);
      const leaving = this.blocking(direction);
      if (leaving === null) return false;
      stalled = this.values[leaving] === 0n ? stalled + 1 : 0;
      this.pivot(leaving, entering, direction);
    }
  }

  /** Dual simplex: from an optimal basis with negative values back to a feasible one. */
  private repair(costs: Costs): boolean {
    for (;;) {
      const line = this.values.findIndex((value) => value < 0n);
      if (line < 0) return true;
      const entering = this.restoring(line, costs);
      if (entering === null) return false;
      this.pivot(line, entering, this.direction(entering));
    }
  }

  private driveOutArtificials(): void {
    for (const [line, id] of this.basis.entries()) {
      if (id >= 0) continue;
      const weights = this.inverse[line] as Float64Array;
      let entering = this.combine(weights, 0, this.columns).findIndex((share) => share !== 0);
      if (entering < 0) {
        const slack = this.rows.findIndex((row, i) => row.slack !== 0 && weights[i] !== 0);
        // No variable can replace it: the row follows from the others and stays at zero for good.
        if (slack < 0) continue;
        entering = this.columns + slack;
      }
      this.pivot(line, entering, this.direction(entering));
    }
  }

  private cost(costs: Costs | null, id: number): number {
    if (costs === null) return id < 0 ? 1 : 0;
    return id >= 0 && id < this.columns ? (costs[id] as number) : 0;
  }

  /** det · (costs of the basis) · B⁻¹. Costs are -1, 0 or 1. */
  private duals(costs: Costs | null): Float64Array {
    const duals = new Float64Array(this.rows.length);
    mustBeExact(this.largest * duals.length);
    for (const [i, id] of this.basis.entries()) {
      const cost = this.cost(costs, id);
      if (cost === 0) continue;
      const line = this.inverse[i] as Float64Array;
      for (let k = 0; k < line.length; k += 1) duals[k] = (duals[k] as number) + cost * (line[k] as number);
    }
    return duals;
  }

  /** The variable to bring in: the steepest of a chunk, or the first one when `first`; null at the optimum. */
  private improving(costs: Costs | null, first: boolean): number | null {
    const duals = this.duals(costs);
    const slack = this.rows.findIndex((row, i) => (duals[i] as number) * row.slack > 0);
    if (first) {
      const column = this.reduced(costs, duals).findIndex((cost) => cost < 0);
      return column >= 0 ? column : slack >= 0 ? this.columns + slack : null;
    }
    const chunks = Math.max(1, Math.ceil(this.columns / CHUNK));
    for (let tried = 0; tried < chunks; tried += 1) {
      const column = this.steepest(costs, duals, this.chunk * CHUNK);
      if (column !== null) return column;
      this.chunk = (this.chunk + 1) % chunks;
    }
    return slack >= 0 ? this.columns + slack : null;
  }

  private steepest(costs: Costs | null, duals: Float64Array, from: number): number | null {
    const reduced = this.reduced(costs, duals, from, Math.min(from + CHUNK, this.columns));
    let best: number | null = null;
    let lowest = 0;
    for (let j = 0; j < reduced.length; j += 1) {
      const cost = reduced[j] as number;
      if (cost < lowest) {
        lowest = cost;
        best = from + j;
      }
    }
    return best;
  }

  /** det · what one more of each of some columns costs. */
  private reduced(costs: Costs | null, duals: Float64Array, from = 0, to = this.columns): Float64Array {
    const reduced = this.combine(duals, from, to);
    for (let j = from; j < to; j += 1)
      reduced[j - from] = this.det * this.cost(costs, j) - (reduced[j - from] as number);
    return reduced;
  }

  /** Σ weight · row over some columns; exact, because it refuses sums beyond 2^53. */
  private combine(weights: Float64Array, from: number, to: number): Float64Array {
    const sums = new Float64Array(to - from);
    let reach = this.det;
    for (const [i, { coefficients, largest }] of this.rows.entries()) {
      const weight = weights[i] as number;
      if (weight === 0) continue;
      this.spend(to - from);
      reach += Math.abs(weight) * largest;
      for (let j = from; j < to; j += 1)
        sums[j - from] = (sums[j - from] as number) + weight * (coefficients[j] as number);
    }
    mustBeExact(reach);
    return sums;
  }

  private spend(products: number): void {
    this.work.done += products;
    if (this.work.done > this.work.allowed) throw new GaveUp();
  }

  /** det · B⁻¹ · (the variable's column). */
  private direction(id: number): Float64Array {
    const slackOf = id - this.columns;
    const size = this.rows.length;
    const direction = new Float64Array(size);
    if (slackOf >= 0) {
      const { slack } = this.rows[slackOf] as Row;
      for (let i = 0; i < size; i += 1) direction[i] = ((this.inverse[i] as Float64Array)[slackOf] as number) * slack;
      return direction;
    }
    const filled = [...this.rows.keys()].filter((k) => (this.rows[k] as Row).coefficients[id] !== 0);
    let reach = 0;
    for (const k of filled) {
      const entry = (this.rows[k] as Row).coefficients[id] as number;
      reach += Math.abs(entry);
      for (let i = 0; i < size; i += 1)
        direction[i] = (direction[i] as number) + entry * ((this.inverse[i] as Float64Array)[k] as number);
    }
    mustBeExact(this.largest * reach);
    return direction;
  }

  /** The basic variable that reaches zero first; the lowest-numbered of several. Null: none does. */
  private blocking(direction: Float64Array): number | null {
    let best: number | null = null;
    for (const [i, step] of direction.entries()) {
      if (step <= 0) continue;
      if (best === null) {
        best = i;
        continue;
      }
      const left = (this.values[i] as bigint) * BigInt(direction[best] as number);
      const right = (this.values[best] as bigint) * BigInt(step);
      if (left < right || (left === right && (this.basis[i] as number) < (this.basis[best] as number))) best = i;
    }
    return best;
  }

  /** The variable to bring in for a negative basic one, keeping the costs optimal; null: the row cannot hold. */
  private restoring(line: number, costs: Costs): number | null {
    const weights = this.inverse[line] as Float64Array;
    const duals = this.duals(costs);
    const reduced = this.reduced(costs, duals);
    const shares = this.combine(weights, 0, this.columns);
    let best: { id: number; reduced: number; share: number } | null = null;
    const offer = (id: number, cost: number, share: number): void => {
      if (share >= 0) return;
      if (best === null || isLess(cost, -best.share, best.reduced, -share)) best = { id, reduced: cost, share };
    };
    for (const [j, share] of shares.entries()) offer(j, reduced[j] as number, share);
    for (const [i, { slack }] of this.rows.entries()) {
      if (slack !== 0) offer(this.columns + i, -(duals[i] as number) * slack, (weights[i] as number) * slack);
    }
    return (best as { id: number } | null)?.id ?? null;
  }

  private pivot(line: number, entering: number, direction: Float64Array): void {
    const size = this.rows.length;
    this.spend(size ** 2);
    const pivot = direction[line] as number;
    const sign = pivot < 0 ? -1 : 1;
    const source = this.inverse[line] as Float64Array;
    const value = this.values[line] as bigint;
    const steepest = direction.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    mustBeExact(2 * this.largest * steepest);
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
}
