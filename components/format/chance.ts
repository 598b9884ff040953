import type { Format } from './format.ts';

const EDGE = 0.001;

/** A chance, 0 to 1, as a percentage; never printed as 0 or 100 %, for the model's tails are no better known. */
export function chanceText(format: Format, chance: number): string {
  if (chance > 1 - EDGE) return `>${format.rate(1 - EDGE, 1)}`;
  return chance < EDGE ? `<${format.rate(EDGE, 1)}` : format.rate(chance, 1);
}
