/** Error control over several tests. Both take p-values in any order and answer in that order. */

/**
 * The level at which each test's interval is to be drawn so that Holm's procedure (1979) holds the chance of any false
 * finding at `alpha`: rejected ones at the step where they fell, all others at the step where it stopped.
 */
export function holmLevels(pValues: readonly number[], alpha: number): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const levels = new Array<number>(pValues.length);
  let level = alpha / pValues.length;
  let stopped = false;
  order.forEach((index, rank) => {
    if (!stopped) {
      level = alpha / (pValues.length - rank);
      stopped = (pValues[index] as number) > level;
    }
    levels[index] = level;
  });
  return levels;
}

/** Which tests are findings when the share of false ones is held at `q` (Benjamini & Hochberg 1995). */
export function falseDiscovery(pValues: readonly number[], q: number): boolean[] {
  const sorted = Float64Array.from(pValues).sort();
  const last = sorted.findLastIndex((p, rank) => p <= ((rank + 1) * q) / sorted.length);
  const largest = last < 0 ? Number.NEGATIVE_INFINITY : (sorted[last] as number);
  return pValues.map((p) => p <= largest);
}
