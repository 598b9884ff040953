import { counterparts } from '../metrics/counterparts.ts';
import { findHeader } from '../metrics/header.ts';
import { looksLikeDates } from './dates.ts';
import { TableError } from './error.ts';
import type { Cell, Grid } from './grid.ts';
import { PREVIOUS_MARK, previousHeader } from './previous.ts';

/** Columns in which the names of metrics are looked for. */
const NAMED_WITHIN = 3;

const people = new Map(counterparts);
for (const order of ['purchases', 'orders', 'orders_paid', 'sku_orders']) people.set(order, 'buyers');

const SHARE = /占比|比例|环比|同比|变化|%|share|percent|change|diff|ratio|anteil|porcentaje|tỷ lệ/iu;
const PEOPLE =
  /^(人数|用户数|去重人数|访客数|users?|people|visitors|uv|unique(s| users)?|personen|personas|usuarios|người)$/iu;
const COUNTS =
  /^(次数|行数|数量|总数|数值|值|本期|本周|当期|count|counts|events|times|value|values|number|n|total|current|this (week|period|month)|anzahl|wert|valor|cantidad|jumlah|số lượng)$/iu;

/** True for a cell that is a figure, or is empty where one belongs; false for words. */
export function isFigure(cell: Cell): boolean {
  return (
    typeof cell === 'number' || (typeof cell === 'string' && /^[^\p{L}]*\d/u.test(cell) && !/[\p{L}]{4}/u.test(cell))
  );
}

/** How many different metrics the texts name. */
function metricsIn(cells: readonly Cell[]): number {
  const texts = new Set(cells.filter((cell) => typeof cell === 'string'));
  return new Set([...texts].flatMap((text) => findHeader(text)?.metric ?? [])).size;
}

/**
 * A table whose rows are metrics, turned so that its columns are: one stage a row with its count, metrics by day, metrics
 * by campaign, or this period beside the one before; or one figure a row, with the name of its metric. Every other table is returned as it is.
 */
export function upright(grid: Grid): Grid {
  const { rows } = grid;
  const across = Math.max(0, ...rows.slice(0, 40).map((row) => metricsIn(row.filter((cell) => !isFigure(cell)))));
  let names = { column: 0, metrics: 0 };
  for (let column = 0; column < NAMED_WITHIN; column++) {
    const metrics = metricsIn(rows.map((row) => row[column] ?? null));
    if (metrics > names.metrics) names = { column, metrics };
  }
  if (names.metrics < 2 || names.metrics <= across) return grid;
  const named = rows.filter((row) => typeof row[names.column] === 'string' && findHeader(String(row[names.column])));
  const head = rows[rows.indexOf(named[0] ?? []) - 1] ?? [];
  if (named.length > names.metrics) {
    const wide = widened(named, head, names.column);
    if (wide) return { ...grid, ...wide };
  }
  const width = Math.max(...named.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => index !== names.column && named.some((row) => isFigure(row[index] ?? null)))
    .map((index) => ({ index, title: String(head[index] ?? '').trim(), cell: head[index] ?? null }));
  const turn = (turnedRows: Cell[][], turned: string[]): Grid => ({ ...grid, rows: turnedRows, turned });
  const labels = named.map((row) => String(row[names.column]));
  const valuesOf = ({ index }: { index: number }): Cell[] => named.map((row) => row[index] ?? null);
  const dates = columns.filter(({ cell }) => cell !== null && looksLikeDates([cell], null));
  if (dates.length > 0 && dates.length * 2 >= columns.length)
    return turn(
      [['date', ...labels], ...dates.map((column) => [column.cell, ...valuesOf(column)])],
      dates.map(({ title }) => title),
    );

  const figures = columns.filter(({ title }) => !SHARE.test(title));
  const before = figures.find(({ title }) => PREVIOUS_MARK.test(title));
  const counts = figures.find(({ title }) => COUNTS.test(title));
  const persons = figures.find(({ title }) => PEOPLE.test(title));
  const [only] = figures.filter((column) => column !== before);
  if (!only) return grid;
  const single = counts ?? (before || figures.length === 1 ? only : persons);
  if (!single) {
    const list = figures.map((column) => [column.title || String(column.index), ...valuesOf(column)]);
    return turn(
      [['channel', ...labels], ...list],
      figures.map(({ title }) => title),
    );
  }
  const ofPeople = PEOPLE.test(single.title) ? labels.map(peopleOf) : [];
  // a funnel has one basis: a stage whose people have no metric of their own leaves all of them counts
  const titles = ofPeople.length > 0 && !ofPeople.includes('') ? ofPeople : labels;
  const past = before ? labels.map(previousHeader) : [];
  return turn(
    [
      [...titles, ...past],
      [...valuesOf(single), ...(before ? valuesOf(before) : [])],
    ],
    [single.title],
  );
}

/** The metric that counts people of a stage; empty where there is none. */
function peopleOf(label: string): string {
  const metric = findHeader(label)?.metric ?? '';
  return people.get(metric) ?? '';
}

/**
 * A table of one figure a row, with a row for each day, name or both instead. Null where the metrics do not come again, or
 * no column holds the figures. Throws where one metric of one row stands there twice.
 */
function widened(
  named: readonly Cell[][],
  head: readonly Cell[],
  labels: number,
): Pick<Grid, 'rows' | 'turned'> | null {
  const width = Math.max(...named.map((row) => row.length));
  const others = Array.from({ length: width }, (_, index) => index).filter((index) => index !== labels);
  const titleOf = (index: number): string => String(head[index] ?? '').trim();
  const filled = others.filter((index) => named.every((row) => isFigure(row[index] ?? null)));
  const figures = filled.filter(
    (index) =>
      !looksLikeDates(
        named.map((row) => row[index] ?? null),
        null,
        null,
        true,
      ),
  );
  const value = figures.find((index) => COUNTS.test(titleOf(index))) ?? (figures.length === 1 ? figures[0] : undefined);
  if (value === undefined) return null;
  const keys = others.filter((index) => index !== value && named.some((row) => (row[index] ?? null) !== null));
  const metrics = [...new Set(named.map((row) => String(row[labels])))];
  const rows = new Map<string, Cell[]>();
  for (const row of named) {
    const own = keys.map((index) => row[index] ?? null);
    const key = own.map(String).join(' ');
    const wide = rows.get(key) ?? [...own, ...metrics.map(() => null)];
    const at = keys.length + metrics.indexOf(String(row[labels]));
    if ((wide[at] ?? null) !== null)
      throw new TableError(
        `"${row[labels]}" stands twice${key === '' ? '' : ` for ${key}`}: delete the one that does not hold, or add a column that names what tells them apart`,
      );
    wide[at] = row[value] ?? null;
    rows.set(key, wide);
  }
  return { rows: [[...keys.map(titleOf), ...metrics], ...rows.values()], turned: [...rows.keys()] };
}
