/**
 * Revised simplex in whole numbers. The inverse of the basis is kept as `det · B⁻¹` with its determinant apart
 * (integer pivoting: Edmonds 1967, Bareiss 1968), so nothing is ever rounded and a bound cannot be off by float error.
 */

/** `coefficients · x + slack · s = value` over non-negative x, with a slack variable s of that sign, or none for an equation. */
export interface Row {
  coefficients: ArrayLike<number>;
  slack: -1 | 0 | 1;
  value: bigint;
  /** The largest coefficient without its sign. */
  largest: number;
}

export type Costs = ArrayLike<number>;

/** Columns looked at together; with more than this the first chunk that holds an improving one is good enough. */
const CHUNK = 1024;
/** Degenerate steps in a row before the rule that cannot cycle (Bland 1977) takes over. */
const STALLED = 30;
/** Products that one question may cost, about half a second: enough for any knot of 12 tags that was met, not for all of 20. */
const MAX_WORK = 4e8;
/** A product of big integers in products of small ones. */
const BIG = 40;
/** Cuts on cuts can grow without end; long before that they stop to help. */
const MAX_COEFFICIENT = 1e6;

/** Thrown when the allowed work is used up or a sum would no longer be exact; whoever asked falls back to a wider answer. */
export class GaveUp extends Error {}

/** A basis of the system. Variables are numbered: columns from 0, then the slack of row i as `columns + i`; the artificial one of row i is `-1 - i`. */
export class Tableau {
  readonly columns: number;
  readonly rows: Row[];
  private basis: number[];
  private det: bigint;
  private inverse: bigint[][];
  /** det · value of each basic variable. */
  private values: bigint[];
  /** Shared by all copies. */
  private work = { done: 0 };
  private chunk = 0;

  constructor(columns: number, rows: readonly Row[]) {
    this.columns = columns;
    this.rows = [...rows];
    this.det = 1n;
    this.basis = rows.map((row, i) => (row.slack === 1 && row.value >= 0n ? columns + i : -1 - i));
    this.inverse = rows.map((_, i) => rows.map((_, k) => (i === k ? 1n : 0n)));
    this.values = rows.map((row) => row.value);
  }

  /** Returns an independent copy. */
  copy(): Tableau {
    const copy = new Tableau(this.columns, []);
    copy.rows.push(...this.rows);
    copy.basis = [...this.basis];
    copy.det = this.det;
    copy.inverse = this.inverse.map((line) => [...line]);
    copy.values = [...this.values];
    copy.work = this.work;
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
      return [...duals.keys()].filter((i) => duals[i] !== 0n);
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
    return { numerator, denominator: this.det };
  }

  /** Returns the basic rows whose variable is no whole number, columns only or slacks as well. */
  fractional(): { line: number; variable: number; floor: bigint }[] {
    return [...this.basis.entries()]
      .map(([line, variable]) => ({ line, variable, value: this.values[line] as bigint }))
      .filter(({ value }) => value % this.det !== 0n)
      .map(({ line, variable, value }) => ({ line, variable, floor: floorDivide(value, this.det) }));
  }

  /** Returns the rounding cut of a basic row (Chvátal 1973, Gomory 1958), written over the columns alone: holds for every whole solution, not for the present one. */
  cut(line: number): Row {
    const weights = this.inverse[line] as bigint[];
    const coefficients = new Int32Array(this.columns);
    const shares = this.combineExact(weights);
    for (let j = 0; j < this.columns; j += 1) coefficients[j] = Number(floorDivide(shares[j] as bigint, this.det));
    let value = floorDivide(this.values[line] as bigint, this.det);
    for (const [i, row] of this.rows.entries()) {
      if (row.slack === 0) continue;
      // The slack's own rounded coefficient, with the slack replaced by what its row says it is.
      const own = floorDivide((weights[i] as bigint) * BigInt(row.slack), this.det) * BigInt(row.slack);
      if (own === 0n) continue;
      value -= own * row.value;
      for (let j = 0; j < this.columns; j += 1) {
        coefficients[j] = (coefficients[j] as number) - Number(own) * (row.coefficients[j] as number);
      }
    }
    const largest = coefficients.reduce((most, a) => Math.max(most, Math.abs(a)), 0);
    if (largest > MAX_COEFFICIENT) throw new GaveUp();
    return { coefficients, slack: 1, value, largest };
  }

  /** Adds an inequality (`slack` 1) to an optimal basis and makes it optimal again. Returns false when nothing satisfies it. Throws `GaveUp` after too many steps. */
  tighten(row: Row, costs: Costs): boolean {
    const line: bigint[] = this.rows.map(() => 0n);
    let value = this.det * row.value;
    for (const [i, id] of this.basis.entries()) {
      const weight = id >= 0 && id < this.columns ? BigInt(row.coefficients[id] as number) : 0n;
      if (weight === 0n) continue;
      const from = this.inverse[i] as bigint[];
      for (const [k, entry] of from.entries()) line[k] = (line[k] as bigint) - weight * entry;
      value -= weight * (this.values[i] as bigint);
    }
    for (const old of this.inverse) old.push(0n);
    line.push(this.det);
    this.rows.push(row);
    this.inverse.push(line);
    this.values.push(value);
    this.basis.push(this.columns + this.rows.length - 1);
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
      const weights = this.inverse[line] as bigint[];
      let entering = this.combine(weights, 0, this.columns).findIndex((share) => share !== 0);
      if (entering < 0) {
        const slack = this.rows.findIndex((row, i) => row.slack !== 0 && weights[i] !== 0n);
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

  /** det · (costs of the basis) · B⁻¹. */
  private duals(costs: Costs | null): bigint[] {
    const duals: bigint[] = this.rows.map(() => 0n);
    for (const [i, id] of this.basis.entries()) {
      const cost = BigInt(this.cost(costs, id));
      if (cost === 0n) continue;
      for (const [k, entry] of (this.inverse[i] as bigint[]).entries()) duals[k] = (duals[k] as bigint) + cost * entry;
    }
    return duals;
  }

  /** The variable to bring in: the steepest of a chunk, or the first one when `first`; null at the optimum. */
  private improving(costs: Costs | null, first: boolean): number | null {
    const duals = this.duals(costs);
    const slack = this.rows.findIndex((row, i) => (duals[i] as bigint) * BigInt(row.slack) > 0n);
    if (first) {
      const reduced = this.reducedExact(costs, duals);
      const column = reduced.findIndex((cost) => cost < 0n);
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

  private steepest(costs: Costs | null, duals: readonly bigint[], from: number): number | null {
    const to = Math.min(from + CHUNK, this.columns);
    const reduced = this.combine(duals, from, to);
    const det = Number(this.det);
    let best: number | null = null;
    let lowest = 0;
    for (let j = from; j < to; j += 1) {
      const cost = (costs === null ? 0 : (costs[j] as number) * det) - (reduced[j - from] as number);
      if (cost < lowest) {
        lowest = cost;
        best = j;
      }
    }
    return best;
  }

  /** Σ weight · row over some columns; exact, because it refuses sums beyond 2^53. */
  private combine(weights: readonly bigint[], from: number, to: number): Float64Array {
    const sums = new Float64Array(to - from);
    let reach = Math.abs(Number(this.det));
    for (const [i, { coefficients, largest }] of this.rows.entries()) {
      const weight = Number(weights[i]);
      if (weight === 0) continue;
      this.spend(to - from);
      reach += Math.abs(weight) * largest;
      for (let j = from; j < to; j += 1)
        sums[j - from] = (sums[j - from] as number) + weight * (coefficients[j] as number);
    }
    if (reach >= Number.MAX_SAFE_INTEGER) throw new GaveUp();
    return sums;
  }

  private spend(products: number): void {
    this.work.done += products;
    if (this.work.done > MAX_WORK) throw new GaveUp();
  }

  private combineExact(weights: readonly bigint[]): bigint[] {
    return Array.from(this.combine(weights, 0, this.columns), BigInt);
  }

  private reducedExact(costs: Costs | null, duals: readonly bigint[]): bigint[] {
    return this.combineExact(duals).map((sum, j) => this.det * BigInt(this.cost(costs, j)) - sum);
  }

  /** det · B⁻¹ · (the variable's column). */
  private direction(id: number): bigint[] {
    const slackOf = id - this.columns;
    if (slackOf >= 0) {
      const sign = BigInt((this.rows[slackOf] as Row).slack);
      return this.inverse.map((line) => (line[slackOf] as bigint) * sign);
    }
    const column = this.rows.map((row) => BigInt(row.coefficients[id] as number));
    return this.inverse.map((line) => line.reduce((sum, entry, k) => sum + entry * (column[k] as bigint), 0n));
  }

  /** The basic variable that reaches zero first; the lowest-numbered of several. Null: none does. */
  private blocking(direction: readonly bigint[]): number | null {
    let best: number | null = null;
    for (const [i, step] of direction.entries()) {
      if (step <= 0n) continue;
      if (best === null) {
        best = i;
        continue;
      }
      const left = (this.values[i] as bigint) * (direction[best] as bigint);
      const right = (this.values[best] as bigint) * step;
      if (left < right || (left === right && (this.basis[i] as number) < (this.basis[best] as number))) best = i;
    }
    return best;
  }

  /** The variable to bring in for a negative basic one, keeping the costs optimal; null: the row cannot hold. */
  private restoring(line: number, costs: Costs): number | null {
    const weights = this.inverse[line] as bigint[];
    const duals = this.duals(costs);
    const reduced = this.reducedExact(costs, duals);
    const shares = this.combineExact(weights);
    let best: { id: number; reduced: bigint; share: bigint } | null = null;
    const offer = (id: number, cost: bigint, share: bigint): void => {
      if (share >= 0n) return;
      if (best === null || cost * -best.share < best.reduced * -share) best = { id, reduced: cost, share };
    };
    for (const [j, share] of shares.entries()) offer(j, reduced[j] as bigint, share);
    for (const [i, row] of this.rows.entries()) {
      const sign = BigInt(row.slack);
      if (sign !== 0n) offer(this.columns + i, -(duals[i] as bigint) * sign, (weights[i] as bigint) * sign);
    }
    return (best as { id: number } | null)?.id ?? null;
  }

  private pivot(line: number, entering: number, direction: readonly bigint[]): void {
    this.spend(BIG * this.rows.length ** 2);
    const pivot = direction[line] as bigint;
    const sign = pivot < 0n ? -1n : 1n;
    const source = this.inverse[line] as bigint[];
    const value = this.values[line] as bigint;
    for (const [i, target] of this.inverse.entries()) {
      if (i === line) continue;
      const step = direction[i] as bigint;
      for (const [k, entry] of target.entries()) {
        const moved = entry * pivot - step * (source[k] as bigint);
        target[k] = moved === 0n ? 0n : (sign * moved) / this.det;
      }
      this.values[i] = (sign * ((this.values[i] as bigint) * pivot - step * value)) / this.det;
    }
    this.inverse[line] = source.map((entry) => sign * entry);
    this.values[line] = sign * value;
    this.det = sign * pivot;
    this.basis[line] = entering;
  }
}

/** Returns ⌊a / b⌋ for positive b. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
