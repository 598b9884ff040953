import type { Entity, EntityKind, Period } from '../metrics/figure.ts';
import { entityHeader } from './entities.ts';
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

/** What each row is about: the finest named column, with as many others as it takes to tell the rows of one day apart. */
export function readEntities(
  columns: SourceColumn[],
  keep: number[],
  periods: (Period | null)[] | null,
): (Entity | null)[] | null {
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
  if (!first) return null;
  const kind = first.entity?.kind ?? 'channel';
  const idColumn = ids.find(
    ({ entity }) => entity?.kind === kind && !chosen.some((c) => c.column.header === entity?.kind),
  )?.column;
  // Rows of one entity share one object: the model groups by it
  const shared = new Map<string, Entity>();
  return keep.map((row) => {
    const parts = chosen.map(({ column }) => column.cells[row] ?? null).filter((cell) => cell !== null);
    if (parts.length === 0) return null;
    const name = parts.map(String).join(' · ');
    const id = idColumn ? idColumn.cells[row] : null;
    const key = `${name}\u0001${id ?? ''}`;
    const entity = shared.get(key) ?? { kind, name, id: id === null || id === undefined ? null : String(id) };
    shared.set(key, entity);
    return entity;
  });
}

/** A column that sorts the rows into groups, rather than a number or free text of its own in each row. */
function isCategory(column: SourceColumn, keep: number[]): boolean {
  const cells = keep.map((row) => column.cells[row] ?? null).filter((cell) => cell !== null);
  const distinct = new Set(cells.map(String)).size;
  const texts = cells.filter((cell) => typeof cell === 'string' && !/^[\d.,\s%+-]+$/.test(cell)).length;
  return texts * 2 > cells.length || (distinct > 1 && distinct <= Math.max(2, Math.sqrt(cells.length)));
}

function unique(chosen: { column: SourceColumn }[], keep: number[], periods: (Period | null)[] | null): boolean {
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
