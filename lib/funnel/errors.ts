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
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  let last = -1;
  order.forEach((index, rank) => {
    if ((pValues[index] as number) <= ((rank + 1) * q) / pValues.length) last = rank;
  });
  const found = new Array<boolean>(pValues.length).fill(false);
  for (let rank = 0; rank <= last; rank++) found[order[rank] as number] = true;
  return found;
}
