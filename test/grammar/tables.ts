/** Draws the rows of tables and puts them into the structures that back offices use. */
import type { ExpectedEntity, ExpectedFigure } from '../support/truth.ts';
import type { Block } from './block.ts';
import { type Drawn, draw, labelFor, type PageStyle } from './figures.ts';
import { LIBRARY_TABLES } from './libraries/index.ts';
import { escapeHtml } from './numbers.ts';
import { CAMPAIGN_NAMES, PRODUCT_NAMES } from './phrases.ts';
import { TABLE_STRUCTURES } from './table-structures.ts';
import { adsWorld, dollarIn, shopWorld, totalOf, type World } from './world.ts';

/** One line of a table. */
export interface Row {
  entity: ExpectedEntity | null;
  /** HTML of the first cell. */
  head: string;
  cells: readonly Drawn[];
}

/** A table before it has a structure. */
export interface Grid {
  /** Header of the name column. */
  corner: string;
  headers: readonly string[];
  rows: readonly Row[];
  total: Row | null;
  rowsTotal: number;
}

export type RowKind = 'campaign' | 'product' | 'day';

function entityOf(
  kind: RowKind,
  index: number,
  style: PageStyle,
  names: readonly string[],
): { entity: ExpectedEntity; head: string } {
  const { dice } = style;
  if (kind === 'day') {
    const name = `2026-11-${String(8 + index).padStart(2, '0')}`;
    return { entity: { kind: 'day', name }, head: name };
  }
  const name = names[index % names.length] ?? `Item ${index}`;
  const id = `18${dice.int(10_000_000, 99_999_999)}${dice.int(1000, 9999)}`;
  const withId = dice.chance(0.4);
  const idLine = withId ? `<div class="sub">ID: ${id}</div>` : '';
  return {
    entity: { kind, name, ...(withId ? { id } : {}) },
    head: `<div class="name">${escapeHtml(name)}</div>${idLine}`,
  };
}

/** Draws rows of worlds, their total, and what a pager would say. Null when the language names too few metrics. */
export function drawGrid(
  kind: RowKind,
  world: 'shop' | 'ads',
  style: PageStyle,
  { columns, rows, withTotal }: { columns: readonly string[]; rows: number; withTotal: boolean },
): Grid | null {
  const { dice, numbers, phrases } = style;
  const named = columns.filter((id) => labelFor(id, style));
  if (named.length < 2) return null;
  const make = world === 'shop' ? shopWorld : adsWorld;
  const money = dollarIn(numbers.currency);
  const worlds = Array.from({ length: rows }, () => make(dice, money, 0.05 + dice.next() * 0.2));
  const names = dice.shuffled(kind === 'product' ? PRODUCT_NAMES : CAMPAIGN_NAMES);
  const quiet: PageStyle = { ...style, gaps: style.gaps };
  const drawRow = (from: World): Drawn[] =>
    named.map((id) => draw(id, from, quiet, { compact: false, company: false })).filter((drawn) => drawn !== null);
  const headers = named.map((id) => {
    const drawn = draw(id, worlds[0] ?? {}, { ...style, gaps: 0 }, { compact: false, company: false });
    return drawn?.label ?? '';
  });
  const drawnRows = worlds.map(
    (from, index): Row => ({ ...entityOf(kind, index, style, names), cells: drawRow(from) }),
  );
  const count = rows + dice.int(0, 60);
  const totalWorld = totalOf(worlds, dice);
  const total: Row | null = withTotal
    ? {
        entity: null,
        head: escapeHtml(dice.pick(phrases.total)),
        cells: named.map(
          (id) => draw(id, totalWorld, { ...style, gaps: 0 }, { compact: false, company: false }) ?? EMPTY,
        ),
      }
    : null;
  return {
    corner: kind === 'day' ? phrases.date : kind === 'product' ? phrases.product : phrases.campaign,
    headers,
    rows: drawnRows,
    total,
    rowsTotal: withTotal ? rows : count,
  };
}

const EMPTY: Drawn = { label: '', value: '', text: '', change: null, beside: [], figure: null, unread: null };

/** What the rows show, each figure with its row's entity. */
function figuresOf(rows: readonly (Row | null)[]): ExpectedFigure[] {
  return rows.flatMap((row) => {
    if (!row) return [];
    const { entity } = row;
    const period = entity?.kind === 'day' ? { start: entity.name, end: entity.name } : undefined;
    return row.cells.flatMap(({ figure }) => (figure ? [{ ...figure, entity, ...(period ? { period } : {}) }] : []));
  });
}

/** Puts a grid into a structure. */
export function tableBlock(structure: string, grid: Grid, style: PageStyle): Block {
  const make = TABLE_STRUCTURES[structure] ?? LIBRARY_TABLES[structure];
  if (!make) throw new Error(`no table structure ${structure}`);
  const shown: Grid = structure === 'ranked rows' ? { ...grid, total: null } : grid;
  const pager = style.dice.pick(style.phrases.pager)(1, grid.rows.length, grid.rowsTotal);
  return {
    shape: structure,
    html: `${make(shown, style)}<div class="pager">${escapeHtml(pager)} <span class="pg">1</span><span class="pg">2</span></div>`,
    figures: figuresOf([...shown.rows, shown.total]),
    rowsRead: grid.rows.length,
    rowsTotal: grid.rowsTotal,
  };
}
