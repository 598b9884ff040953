/** Horizontal bands of cells and which of them belong together. */

export interface Band {
  left: number;
  right: number;
}

const EDGE = 3;
/** Share of the narrower band that must be common. */
const COMMON = 0.6;

const overlap = (a: Band, b: Band): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const width = (a: Band): number => a.right - a.left;

/** Index of the one band that `cell` stands in; null when none or several could be. Equal edges win, as under pinned columns. */
export function bandOf(cell: Band, bands: readonly Band[]): number | null {
  const equal = bands.flatMap((band, at) =>
    Math.abs(band.left - cell.left) <= EDGE && Math.abs(band.right - cell.right) <= EDGE ? [at] : [],
  );
  if (equal.length === 1) return equal[0] ?? null;
  const common = bands.flatMap((band, at) =>
    overlap(band, cell) >= COMMON * Math.min(width(band), width(cell)) ? [at] : [],
  );
  return common.length === 1 ? (common[0] ?? null) : null;
}

/** First and last index of the bands that a spanning cell covers by their middle; null when it covers none. */
export function bandsUnder(cell: Band, bands: readonly Band[]): [number, number] | null {
  const covered = bands.flatMap((band, at) => {
    const middle = (band.left + band.right) / 2;
    return middle > cell.left && middle < cell.right ? [at] : [];
  });
  const first = covered[0];
  const last = covered.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
