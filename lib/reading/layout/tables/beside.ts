/** Columns that speak of the values in another column: the earlier value, the change. */
import type { Against, Change, Compare } from '../../../metrics/figure.ts';
import { compareOf } from '../changes.ts';
import type { LayoutContext } from '../context.ts';
import type { DrawnChange, ValueRead } from '../draft.ts';
import { againstOf, isRatioBehind, sideOf } from '../side.ts';
import type { Token } from '../tokens.ts';

export interface BesideCell {
  /** The head says that a change follows. */
  relation: boolean;
  compare: Compare['kind'] | null;
  against: Against | null;
  label: string;
  tokens: Token[];
}

/** Adds what the cells say to the value. */
export function addBesideCells(value: ValueRead, cells: BesideCell[], ctx: LayoutContext): void {
  for (const cell of cells) addCell(value, cell, ctx);
  // `Current | Previous | Change`: the change is against the only earlier value
  const earlier = value.compare.map(({ kind }) => againstOf(kind)).filter((against) => against !== null);
  const [only] = earlier;
  if (value.change && value.change.against === null && earlier.length === 1 && only)
    value.change = { ...value.change, against: only };
}

function addCell(value: ValueRead, cell: BesideCell, ctx: LayoutContext): void {
  for (const token of cell.tokens) {
    const side = sideOf(token, ctx.numbers);
    const { number } = token;
    const said = side.kind === 'change' ? side.change : null;
    if (!number && !said) continue;
    const isPercent = number?.shape === 'percent' && !isRatioBehind(cell.label, token.text, ctx.numbers);
    if (cell.relation || said) {
      if (said || isPercent) value.change ??= changeIn(token, said, value, cell, ctx);
    } else if (number?.shape === 'percent' && value.number.shape !== 'percent' && cell.compare !== 'share') {
      // a percentage is no earlier amount
      value.change ??= changeIn(token, said, value, cell, ctx);
    } else if (cell.compare && number) {
      value.compare.push(compareOf(cell.compare, number, cell.label));
    }
    return;
  }
}

function changeIn(
  token: Token,
  said: Change | null,
  value: ValueRead,
  cell: BesideCell,
  ctx: LayoutContext,
): DrawnChange {
  const size = Math.abs(said?.value ?? token.number?.value ?? 0);
  const told = said && said.direction !== 'unknown' ? said.direction : null;
  const direction = told ?? (size === 0 ? 'flat' : (ctx.arrowOf(token.phrase) ?? 'unknown'));
  const as = said && said.as !== 'unknown' ? said.as : value.number.shape === 'percent' ? 'unknown' : 'relative';
  return {
    token,
    value: direction === 'down' ? -size : size,
    as,
    direction,
    text: token.text,
    against: said?.against ?? cell.against,
  };
}
