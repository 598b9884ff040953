import type { Entity, EntityKind, Period } from '../metrics/figure.ts';
import { entityHeader, foldHeader } from './entities.ts';
import type { Cell } from './grid.ts';

/** A column that may name the rows. */
export interface SourceColumn {
  header: string;
  cells: Cell[];
}

const KIND_ORDER: EntityKind[] = [
  'ad',
  'ad_group',
  'campaign',
  'product',
  'video',
  'live',
  'audience',
  'channel',
  'day',
];

/** What the rows are about, and the columns that say so. */
export interface RowNames<C extends SourceColumn> {
  entities: (Entity | null)[] | null;
  columns: C[];
}

/** What each row is about: the finest named column, with as many others as it takes to tell the rows of one day apart. */
export function readEntities<C extends SourceColumn>(
  columns: readonly C[],
  keep: readonly number[],
  periods: (Period | null)[] | null,
): RowNames<C> {
  const named = columns
    .map((column) => ({ column, entity: entityHeader(column.header) }))
    .filter(({ column }) => keep.some((row) => (column.cells[row] ?? null) !== null));
  const names = named.filter(({ entity }) => entity?.part === 'name');
  const ids = named.filter(({ entity }) => entity?.part === 'id');
  const others = named.filter(({ entity, column }) => !entity && isCategory(column, keep));
  const rank = (kind: EntityKind | undefined) => (kind ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length);
  const ordered = [...names, ...ids.filter(({ entity }) => !names.some((n) => n.entity?.kind === entity?.kind))].sort(
    (a, b) => rank(a.entity?.kind) - rank(b.entity?.kind),
  );
  const chosen: typeof named = [];
  for (const candidate of [...ordered, ...others]) {
    if (chosen.length > 0 && unique(chosen, keep, periods)) break;
    chosen.push(candidate);
  }
  const [first] = chosen;
  if (!first) return { entities: null, columns: [] };
  const kind = first.entity?.kind ?? 'channel';
  const idColumn = ids.find(
    ({ entity }) => entity?.kind === kind && !chosen.some((c) => c.column.header === entity?.kind),
  )?.column;
  // Rows of one entity share one object: the model groups by it
  const shared = new Map<string, Entity>();
  const entities = keep.map((row) => {
    const parts = chosen.map(({ column }) => column.cells[row] ?? null).filter((cell) => cell !== null);
    if (parts.length === 0) return null;
    const name = parts.map(String).join(' · ');
    const id = idColumn ? idColumn.cells[row] : null;
    const key = `${name}\u0001${id ?? ''}`;
    const entity = shared.get(key) ?? { kind, name, id: id === null || id === undefined ? null : String(id) };
    shared.set(key, entity);
    return entity;
  });
  return { entities, columns: [...chosen.map(({ column }) => column), ...(idColumn ? [idColumn] : [])] };
}

/** A column that sorts the rows into groups, rather than a number or free text of its own in each row. */
function isCategory(column: SourceColumn, keep: readonly number[]): boolean {
  const cells = keep.map((row) => column.cells[row] ?? null).filter((cell) => cell !== null);
  const distinct = new Set(cells.map(String)).size;
  const texts = cells.filter((cell) => typeof cell === 'string' && !/^[\d.,\s%+-]+$/.test(cell)).length;
  return texts * 2 > cells.length || (distinct > 1 && distinct <= Math.max(2, Math.sqrt(cells.length)));
}

const HOUR =
  /^(hours?|hourofday|time(ofday)?|小时|时段|時段|小時|時間帯|시간(대)?|jam|giờ|ชั่วโมง|hora|ora|heure|stunde|uhrzeit)$/u;

/** A column that tells rows of one day apart: groups, hours, or numbers that come back instead of being each row's own. */
export function sortsRows(column: SourceColumn, rows: readonly number[]): boolean {
  const cells = rows.map((row) => column.cells[row] ?? null).filter((cell) => cell !== null);
  const returning = cells.length > 0 && new Set(cells.map(String)).size * 2 <= cells.length;
  return HOUR.test(foldHeader(column.header)) || returning || isCategory(column, rows);
}

function unique(
  chosen: { column: SourceColumn }[],
  keep: readonly number[],
  periods: (Period | null)[] | null,
): boolean {
  const seen = new Set<string>();
  return keep.every((row, i) => {
    const key = [periods?.[i]?.start ?? '', ...chosen.map(({ column }) => String(column.cells[row] ?? ''))].join(
      '\u0001',
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
