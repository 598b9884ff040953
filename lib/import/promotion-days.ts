import type { Period } from '../metrics/figure.ts';
import { foldHeader } from './entities.ts';
import type { Cell } from './grid.ts';
import type { SourceColumn } from './row-names.ts';

/** Headers of a column that tells promotion days from others, folded; standard terms, unsourced, as of 2026-11. */
const HEADERS = new Set([
  'promotion',
  'promotions',
  'promo',
  'promoday',
  'promotionday',
  'ispromo',
  'ispromotion',
  'saleevent',
  '大促',
  '大促日',
  '是否大促',
  '大促活动',
  '促销',
  '促销日',
  '是否促销',
  '促销活动',
  'promosi',
  'khuyếnmãi',
  'khuyenmai',
  'โปรโมชั่น',
  'promoción',
  'promoção',
  'werbeaktion',
  'プロモーション',
  'セール',
  '프로모션',
]);

/** Cells that say that a day is none. */
const NONE = new Set([
  '',
  '-',
  '--',
  '—',
  'no',
  'n',
  'none',
  'false',
  '否',
  '无',
  '非',
  '平日',
  'không',
  'nein',
  'non',
  'não',
  'tidak',
  'ไม่',
]);

/** Whether a cell names a promotion; null where it is an amount or a date, neither a yes or no nor a name. */
function saysPromotion(cell: Cell): boolean | null {
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : cell;
  if (text === null) return false;
  if (typeof text === 'string' && !/^[\d.,]+%?$/.test(text)) return !NONE.has(text);
  const flag = text instanceof Date ? Number.NaN : Number(text);
  return flag === 0 || flag === 1 ? flag === 1 : null;
}

/**
 * The days that a column of the table marks as promotion days, with that column. Null without one: it must be headed so,
 * say the same in all rows of a day, and leave some days unmarked, for a promotion on every row names what the row is about.
 * @param periods of the kept rows, `keep` their places in the columns
 */
export function promotionColumn<C extends SourceColumn>(
  columns: readonly C[],
  keep: readonly number[],
  periods: readonly (Period | null)[] | null,
): { column: C; days: Period[] } | null {
  if (!periods) return null;
  for (const column of columns) {
    if (!HEADERS.has(foldHeader(column.header))) continue;
    const said = new Map<string, { period: Period; promoted: boolean }>();
    const isMark = keep.every((row, i) => {
      const period = periods[i];
      const promoted = saysPromotion(column.cells[row] ?? null);
      if (!period || promoted === null) return false;
      const known = said.get(period.start);
      said.set(period.start, { period, promoted });
      return !known || known.promoted === promoted;
    });
    const days = [...said.values()].flatMap(({ period, promoted }) => (promoted ? [period] : []));
    if (isMark && days.length < said.size) return { column, days };
  }
  return null;
}
