/** Shortest paths through the group of residues that the variables outside a basis span. */
import type { Outsider } from './tableau.ts';

/** Some steps, each as often as it is taken. `extra` is what they cost together. */
export interface Way {
  extra: number;
  steps: Outsider[];
}

/**
 * Returns the cheapest steps whose directions add up to the wanted residues modulo `det` in the rows that
 * tell elements apart; null where none do (Dijkstra 1959). `det` to the power of the rows must stay below 2^53.
 */
export function cheapestWay(
  steps: readonly Outsider[],
  keys: readonly number[],
  residues: readonly number[],
  det: number,
): Way | null {
  const group = elements(keys, det);
  const wanted = group.of(residues);
  const cheapest = new Map<number, Outsider>();
  for (const step of steps) {
    const key = group.of(step.direction);
    const known = cheapest.get(key);
    if (known === undefined || step.cost < known.cost) cheapest.set(key, step);
  }
  const edges = [...cheapest];
  const start = group.of(new Float64Array(residues.length));
  // No group has more elements than its determinant
  const extra = new Float64Array(det).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(det);
  const by = new Int32Array(det);
  const queue = new Queue();
  const startAt = group.numberOf(start);
  const end = group.numberOf(wanted);
  extra[startAt] = 0;
  queue.push(start, 0);
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const at = group.numberOf(next.id);
    if (next.cost > (extra[at] as number)) continue;
    if (at === end) return { extra: next.cost, steps: stepsBack(at, startAt, from, by, edges) };
    for (let e = 0; e < edges.length; e += 1) {
      const [key, step] = edges[e] as [number, Outsider];
      const cost = next.cost + step.cost;
      const sum = group.add(next.id, key);
      const to = group.numberOf(sum);
      if (cost >= (extra[to] as number)) continue;
      extra[to] = cost;
      from[to] = at;
      by[to] = e;
      queue.push(sum, cost);
    }
  }
  return null;
}

function stepsBack(
  end: number,
  start: number,
  from: Int32Array,
  by: Int32Array,
  edges: readonly [number, Outsider][],
): Outsider[] {
  const steps: Outsider[] = [];
  for (let at = end; at !== start; at = from[at] as number)
    steps.push((edges[by[at] as number] as [number, Outsider])[1]);
  return steps;
}

interface Elements {
  /** The element of some directions or values: their residues in the rows that tell elements apart, as one number. */
  of(whole: ArrayLike<number>): number;
  add(a: number, b: number): number;
  /** Elements in the order in which they were met, below the determinant. */
  numberOf(element: number): number;
}

function elements(rows: readonly number[], det: number): Elements {
  const residue = (whole: number): number => ((whole % det) + det) % det;
  const of = (whole: ArrayLike<number>): number =>
    rows.reduce((key, row) => key * det + residue(whole[row] as number), 0);
  const wrap = (sum: number): number => (sum >= det ? sum - det : sum);
  if (rows.length === 1) return { of, add: (a, b) => wrap(a + b), numberOf: (element) => element };
  const met = new Map<number, number>();
  return {
    of,
    add: (a, b) => {
      let sum = 0;
      for (let place = 1, i = 0; i < rows.length; i += 1, place *= det)
        sum += wrap((Math.floor(a / place) % det) + (Math.floor(b / place) % det)) * place;
      return sum;
    },
    numberOf: (element) => {
      const known = met.get(element) ?? met.size;
      if (known === met.size) met.set(element, known);
      return known;
    },
  };
}

/** A binary heap, the cheapest out first. */
class Queue {
  private items: { id: number; cost: number }[] = [];

  push(id: number, cost: number): void {
    let at = this.items.push({ id, cost }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.cost(parent) <= cost) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { id: number; cost: number } | null {
    const [first] = this.items;
    const last = this.items.pop();
    if (first === undefined || last === undefined) return null;
    if (this.items.length === 0) return first;
    this.items[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let least = at;
      if (left < this.items.length && this.cost(left) < this.cost(least)) least = left;
      if (left + 1 < this.items.length && this.cost(left + 1) < this.cost(least)) least = left + 1;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private cost(at: number): number {
    return (this.items[at] as { cost: number }).cost;
  }

  private swap(a: number, b: number): void {
    const held = this.items[a] as { id: number; cost: number };
    this.items[a] = this.items[b] as { id: number; cost: number };
    this.items[b] = held;
  }
}
