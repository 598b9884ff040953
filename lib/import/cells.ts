import type { Unit } from '../metrics/figure.ts';
import type { LabelUnit } from '../metrics/label.ts';
import { parseNumber } from '../reading/text/index.ts';
import type { DecimalSign } from '../reading/types.ts';
import { TableError } from './error.ts';
import type { Cell } from './grid.ts';

export interface CellContext {
  unit: Unit;
  labelUnit: LabelUnit | null;
  decimal: DecimalSign | null;
  locale: string | null;
  currency: string | null;
  /** How a bare number in a rate column is meant: decided once for the column; null: it cannot be told. */
  rate: 'fraction' | 'percent' | null;
}

/** A cell's value with the interval of what prints so; null: unknown (blank, dash, masked). */
export interface CellValue {
  value: number;
  low: number;
  high: number;
  currency: string | null;
}

/** Between thousands there are exactly three digits; a count has no fraction, so this can only be grouping. */
const GROUPED = /^[+-]?\d{1,3}([.,  ' ]\d{3})+$/u;

/** What spreadsheets print where a formula has no value, and data tools where they divided by zero. */
const NO_VALUE = /^(#(DIV\/0!|N\/A|NULL!|NUM!|VALUE!|REF!|NAME\?)|[+-]?inf(inity)?|∞)$/i;

/** A number without a percent sign, which leaves open whether it is a fraction or a percentage. */
export function isBareRate(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[+-]?\d*[.,]?\d+$/.test(cell.trim()));
}

/**
 * The value of one cell. Blank, dashes, `N/A`, errors of formulas and masks are unknown, never 0. Throws with `where` (row and column) when
 * the text is something else than a number, or a count below zero.
 */
export function readCell(cell: Cell, context: CellContext, where: string): CellValue | null {
  const found = valueOf(cell, context, where);
  const counts = context.unit === 'count' || context.unit === 'people';
  if (counts && found && found.value < 0) throw new TableError(`${where}: "${cell}" is below zero; a count cannot be`);
  return found;
}

function valueOf(cell: Cell, context: CellContext, where: string): CellValue | null {
  if (cell === null || (typeof cell === 'string' && NO_VALUE.test(cell))) return null;
  if (context.unit === 'rate' && context.rate === null && isBareRate(cell)) return null;
  const scale = context.labelUnit?.scale ?? 1;
  if (typeof cell === 'number') return stored(cell, context, scale);
  if (cell instanceof Date) throw new TableError(`${where}: a date stands where a number is expected`);
  const counts = context.unit === 'count' || context.unit === 'people';
  if (counts && GROUPED.test(cell)) return stored(Number(cell.replace(/[^\d+-]/gu, '')), context, scale);
  // Data tools print counts as floats: 82702.0
  if (counts && /^\d+[.,]0+$/.test(cell)) return stored(Number.parseInt(cell, 10), context, scale);
  const parsed = parseNumber(cell, { locale: context.locale, decimal: context.decimal, currency: context.currency });
  if (!parsed.ok) {
    if (parsed.reason === 'missing' || parsed.reason === 'masked' || parsed.reason === 'loading') return null;
    if (parsed.reason === 'ambiguous')
      throw new TableError(
        `${where}: "${cell}" can be read in two ways; write the numbers with a decimal point and without separators of thousands`,
      );
    throw new TableError(`${where}: "${cell}" is not a number`);
  }
  const bareRate = context.unit === 'rate' && parsed.shape === 'plain';
  const factor = scale * (bareRate && context.rate === 'percent' ? 0.01 : 1);
  return {
    value: parsed.value * factor,
    low: parsed.low * factor,
    high: parsed.high * factor,
    currency: parsed.currency,
  };
}

function stored(value: number, context: CellContext, scale: number): CellValue {
  const factor = scale * (context.unit === 'rate' && context.rate === 'percent' ? 0.01 : 1);
  return { value: value * factor, low: value * factor, high: value * factor, currency: null };
}
