import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { findHeader } from '../metrics/header.ts';
import { decodeText } from './decode.ts';
import { TableError } from './error.ts';
import type { Cell, Grid } from './grid.ts';
import { readJson } from './json.ts';

/** Back offices that export "Excel" files as the markup of a table. */
const MARKUP = /^\s*<(!doctype|html|head|meta|body|table|\?xml|workbook)\b/i;

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
  if (text.trim() === '') throw new TableError('the file is empty');
  if (MARKUP.test(text))
    throw new TableError(
      'this is a web page or XML under the name of a table: open it in a spreadsheet program, save it as .xlsx or CSV and try again',
    );
  if (/\.(json|jsonl|ndjson)$/i.test(name) || /^\s*[[{]/.test(text)) return readJson(text);
  return separated(text, name);
}

type Stored = Awaited<ReturnType<typeof readXlsx>>[number]['data'][number][number];

function cellOf(cell: Stored | undefined): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || cell instanceof Date) return cell;
  return String(cell).trim() || null;
}

/** Rows of a sheet in which its head is looked for. */
const HEAD_ROWS = 40;

/** How many metrics the texts of a sheet name: covers, notes and glossaries stand before or behind the data. */
function namesIn(rows: Cell[][]): number {
  const most = rows
    .slice(0, HEAD_ROWS)
    .map((row) => row.filter((cell) => typeof cell === 'string' && findHeader(cell)));
  return Math.max(0, ...most.map(({ length }) => length));
}

async function spreadsheet(bytes: Uint8Array): Promise<Grid> {
  try {
    const sheets = await readXlsx(Buffer.from(bytes));
    const grids = sheets.map(({ data }) => data.map((row) => row.map(cellOf)));
    const rows = grids.reduce((best, grid) => (namesIn(grid) > namesIn(best) ? grid : best), grids[0] ?? []);
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
