/** The numbers along the axis of a chart: they say how high its lines are, and are values of nothing. */
import type { Rect } from '../rect.ts';
import type { ParsedNumber } from '../types.ts';

interface Drawn {
  text: string;
  number: ParsedNumber | null;
  phrase: { rect: Rect };
}

/** As many in one line are an axis. */
const FEWEST = 3;
/** Farthest from the line, in px. */
const ASIDE = 2;
/** Steps of an axis are equal but for how they are rounded. */
const UNEVEN = 0.02;

/** Where each text may stand on a line with others: its sides and middle, across and down. */
const LINES: readonly ((rect: Rect) => { at: number; along: number })[] = [
  ({ left, top }) => ({ at: left, along: top }),
  ({ right, top }) => ({ at: right, along: top }),
  ({ left, right, top }) => ({ at: (left + right) / 2, along: top }),
  ({ top, left }) => ({ at: top, along: left }),
];

/** Those of the texts of one drawing that are numbers in a line with equal steps between them: `0`, `20K`, `40K`. */
export function ticksAmong<T extends Drawn>(texts: readonly T[]): Set<T> {
  const ticks = new Set<T>();
  for (const lineOf of LINES) {
    const placed = texts.map((text) => ({ text, ...lineOf(text.phrase.rect) }));
    for (const line of Map.groupBy(placed, ({ at }) => Math.round(at / ASIDE)).values()) {
      if (line.length < FEWEST) continue;
      const inOrder = line.sort((a, b) => a.along - b.along).map(({ text }) => text);
      if (areEvenSteps(inOrder.map(({ number }) => number?.value ?? Number.NaN)) || areEvenSteps(inOrder.map(digitsOf)))
        for (const text of inOrder) ticks.add(text);
    }
  }
  return ticks;
}

/** `40` of `40K`: all ticks but the zero have one suffix, which may not be known. */
const digitsOf = ({ text }: Drawn): number =>
  Number(/^\D{0,3}(\d+(?:[.,]\d+)?)\D{0,4}$/u.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN);

function areEvenSteps(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const [first = 0] = steps;
  return first !== 0 && steps.every((step) => Math.abs(step - first) <= UNEVEN * Math.abs(first));
}
