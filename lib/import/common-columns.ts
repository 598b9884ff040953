/** Columns that say of each row in which currency its amounts are, or in which time zone its day begins and ends. */
import { parseLabelUnit } from '../metrics/label-unit.ts';
import { foldHeader } from './entities.ts';
import { TableError } from './error.ts';
import type { SourceColumn } from './row-names.ts';

/** Folded headers; standard terms, unsourced, as of 2026-11. */
const CURRENCY =
  /^(currency(code|unit)?|币种|货币(单位|类型|代码)?|幣種|幣別|貨幣|通貨|통화|matauang|tiềntệ|loạitiền|สกุลเงิน|moneda|divisa|moeda|währung|devise|valuta|waluta|parabirimi|валюта|العملة)$/u;
const TIME_ZONE =
  /^(timezone|tz|时区|時區|タイムゾーン|시간대|zonawaktu|múigiờ|เขตเวลา|zonahoraria|fusohorário|zeitzone|fuseauhoraire)$/u;

const isHeaded = (column: SourceColumn, by: RegExp): boolean => by.test(foldHeader(column.header));

/** The columns that say something of the rows that is neither a figure nor a name. */
export function commonColumns<C extends SourceColumn>(columns: readonly C[]): C[] {
  return columns.filter((column) => isHeaded(column, CURRENCY) || isHeaded(column, TIME_ZONE));
}

/** What the kept rows of a column say, each once with the first row that says it. */
function saidIn(column: SourceColumn, keep: readonly number[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const row of keep) {
    const text = String(column.cells[row] ?? '').trim();
    if (text !== '' && !said.has(text)) said.set(text, row);
  }
  return said;
}

/**
 * The currency (ISO 4217) of all amounts of the table, as a column of its own says; null without one, or where its word
 * stands for several currencies. Throws where the rows are in different ones: amounts of two currencies do not add up.
 */
export function currencyOf<C extends SourceColumn>(
  columns: readonly C[],
  keep: readonly number[],
  where: (row: number, column: C) => string,
): string | null {
  const column = columns.find((one) => isHeaded(one, CURRENCY));
  if (!column) return null;
  const said = [...saidIn(column, keep)];
  const [first, second] = said;
  if (first && second)
    throw new TableError(
      `${where(second[1], column)}: two currencies in one table, "${first[0]}" and "${second[0]}"; give the rows of one currency alone`,
    );
  return first ? (parseLabelUnit(first[0])?.currency ?? null) : null;
}

/** The time zones that a column of the table names, where there are several: their days are not the same hours. */
export function timeZonesIn(columns: readonly SourceColumn[], keep: readonly number[]): string[] {
  const column = columns.find((one) => isHeaded(one, TIME_ZONE));
  const said = column ? [...saidIn(column, keep).keys()] : [];
  return said.length > 1 ? said : [];
}
