import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { decodeText } from './decode.ts';
import { TableError } from './error.ts';

/** What stands in a cell: text as printed, a number or date as a spreadsheet stores it, or nothing. */
export type Cell = string | number | Date | null;

/** A table as it stands in the file; rows may differ in length. */
export interface Grid {
  rows: Cell[][];
  /** True where cells hold stored values rather than printed text. */
  typed: boolean;
}

/**
 * The cells of a CSV, TSV, XLSX or JSON file; the kind is told by the content, the name only helps.
 * Formulas count with their stored result. Throws a `TableError` when the file is none of these.
 */
export async function readGrid(bytes: Uint8Array, name: string): Promise<Grid> {
  if (bytes.length === 0) throw new TableError('the file is empty');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return spreadsheet(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new TableError('this is an old .xls file: save it as .xlsx or CSV and try again');
  const text = decodeText(bytes);
  if (/\.json$/i.test(name) || /^\s*[[{]/.test(text)) return json(text);
  return separated(text, name);
}

async function spreadsheet(bytes: Uint8Array): Promise<Grid> {
  try {
    const sheets = await readXlsx(Buffer.from(bytes));
    // The first sheet with cells: exports put a cover or notes behind the data
    const data = sheets.find((sheet) => sheet.data.length > 0)?.data ?? [];
    const rows = data.map((row) =>
      row.map((cell): Cell => {
        if (cell === null || cell === undefined) return null;
        if (typeof cell === 'number' || cell instanceof Date) return cell;
        return String(cell).trim() || null;
      }),
    );
    return { rows, typed: true };
  } catch (error) {
    throw new TableError(`the spreadsheet cannot be read: ${(error as Error).message}`);
  }
}

/** Excel writes `="00123"` to keep a text as it is. */
const plain = (cell: string): string | null => {
  const formula = /^="(.*)"$/s.exec(cell.trim());
  return (formula?.[1] ?? cell).trim() || null;
};

function separated(text: string, name: string): Grid {
  const delimiter = /\.(tsv|tab)$/i.test(name) ? '\t' : guessDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new TableError(`row ${(broken.row ?? 0) + 1}: a quotation mark is not closed`);
  return { rows: parsed.data.map((row) => row.map(plain)), typed: false };
}

/** The sign that divides the most lines into an equal number of parts, more than one. */
function guessDelimiter(text: string): string {
  const sample = text.split(/\r?\n/, 60).join('\n');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [',', '\t', ';', '|']) {
    const widths = Papa.parse<string[]>(sample, { delimiter, skipEmptyLines: 'greedy' }).data.map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, lines] of counts) {
      if (width > 1 && lines * Math.log(width + 1) > best.score)
        best = { delimiter, score: lines * Math.log(width + 1) };
    }
  }
  return best.delimiter;
}

function json(text: string): Grid {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TableError(`the JSON cannot be read: ${(error as Error).message}`);
  }
  const rows = Array.isArray(value) ? value : rowsWithin(value);
  if (!rows) throw new TableError('the JSON holds no table: give an array of objects, one for each row');
  if (rows.every((row): row is unknown[] => Array.isArray(row)))
    return { rows: rows.map((row) => row.map(cellOf)), typed: true };
  const wrong = rows.findIndex((row) => typeof row !== 'object' || row === null || Array.isArray(row));
  if (wrong >= 0) throw new TableError(`row ${wrong + 1}: not an object like the other rows`);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row as object)))];
  const cells = rows.map((row) => keys.map((key) => cellOf((row as Record<string, unknown>)[key])));
  return { rows: [keys, ...cells], typed: true };
}

/** The rows of `{ "rows": […] }` or `{ "columns": […], "rows": [[…]] }` and the like: the only array of rows in the object. */
function rowsWithin(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const holder = value as Record<string, unknown>;
  const tables = Object.values(holder).filter(
    (entry): entry is unknown[] => Array.isArray(entry) && entry.some((row) => typeof row === 'object' && row !== null),
  );
  const [table] = tables;
  if (tables.length !== 1 || !table) return null;
  const header = holder.columns ?? holder.header ?? holder.headers;
  return Array.isArray(header) && Array.isArray(table[0]) ? [header, ...table] : table;
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object')
    throw new TableError(`the JSON table holds a nested value: ${JSON.stringify(value).slice(0, 60)}`);
  return String(value).trim() || null;
}
