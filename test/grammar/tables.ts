/** Tables of the structures that back offices use, from plain ones to cells without rows. */
import type { ExpectedEntity, ExpectedFigure } from '../support/truth.ts';
import type { Block } from './block.ts';
import { type Drawn, draw, labelFor, type PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';
import { CAMPAIGN_NAMES, PRODUCT_NAMES } from './phrases.ts';
import { adsWorld, dollarIn, shopWorld, totalOf, UNITS, type World } from './world.ts';

interface Row {
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

const td = (html: string, attributes = '') => `<td${attributes}>${html}</td>`;
const th = (text: string, attributes = '') => `<th${attributes}>${escapeHtml(text)}</th>`;
const rowHtml = ({ head, cells }: Row, attributes = '') =>
  `<tr${attributes}>${td(head)}${cells.map(({ value }) => td(value, ' class="num"')).join('')}</tr>`;
const sorter =
  '<span class="sorter"><svg width="8" height="10" viewBox="0 0 8 10"><path d="M4 0 8 4H0zM4 10 0 6h8z"/></svg></span>';

type Structure = (grid: Grid, style: PageStyle) => string;

const divRow = (row: Row, name: string, cell: string, role = false) =>
  `<div class="${name}"${role ? ' role="row"' : ''}>${[row.head, ...row.cells.map(({ value }) => value)].map((html) => `<div class="${cell}"${role ? ' role="gridcell"' : ''}>${html}</div>`).join('')}</div>`;
const divHead = ({ corner, headers }: Grid, name: string, cell: string, role = false) =>
  `<div class="${name}"${role ? ' role="row"' : ''}>${[corner, ...headers].map((text) => `<div class="${cell}"${role ? ' role="columnheader"' : ''}>${escapeHtml(text)}</div>`).join('')}</div>`;
const cols = (grid: Grid) =>
  `<colgroup>${['220', ...grid.headers.map(() => '160')].map((width) => `<col style="width:${width}px">`).join('')}</colgroup>`;
const width = (grid: Grid) => 220 + grid.headers.length * 160;

export const TABLE_STRUCTURES: Record<string, Structure> = {
  'plain table': (grid) =>
    `<table class="t"><thead><tr>${th(grid.corner)}${grid.headers.map((text) => th(text)).join('')}</tr></thead><tbody>${grid.rows.map((row) => rowHtml(row)).join('')}</tbody>${grid.total ? `<tfoot>${rowHtml(grid.total)}</tfoot>` : ''}</table>`,
  'no head section': (grid) =>
    `<table class="t"><tbody><tr>${td(escapeHtml(grid.corner))}${grid.headers.map((text) => td(escapeHtml(text))).join('')}</tr>${grid.rows.map((row) => rowHtml(row)).join('')}${grid.total ? rowHtml(grid.total) : ''}</tbody></table>`,
  'head apart, summary on top': (grid) =>
    `<div class="ov"><div class="ov-head"><table class="t fixed" style="width:${width(grid)}px">${cols(grid)}<thead><tr>${th(grid.corner)}${grid.headers.map((text) => `<th><span>${escapeHtml(text)}</span>${sorter}</th>`).join('')}</tr></thead></table></div><div class="scroll"><table class="t fixed" style="width:${width(grid)}px">${cols(grid)}<tbody>${grid.total ? rowHtml(grid.total, ' class="summary"') : ''}${grid.rows.map((row) => rowHtml(row, ' class="tr"')).join('')}</tbody></table></div></div>`,
  'head, body and foot apart': (grid) => {
    const foot = grid.total
      ? `<div class="vi-foot"><table class="t fixed" style="width:${width(grid)}px">${cols(grid)}<tbody>${rowHtml(grid.total)}</tbody></table></div>`
      : '';
    return `<div class="vi"><div class="vi-head"><table class="t fixed" style="width:${width(grid)}px">${cols(grid)}<thead><tr>${th(grid.corner)}${grid.headers.map((text) => `<th><div class="cell">${escapeHtml(text)}</div></th>`).join('')}</tr></thead></table></div><div class="vi-body"><table class="t fixed" style="width:${width(grid)}px">${cols(grid)}<tbody>${grid.rows.map((row) => rowHtml(row)).join('')}</tbody></table></div>${foot}</div>`;
  },
  'ARIA grid': (grid) =>
    `<div role="grid" class="g">${divHead(grid, 'gr head', 'gc', true)}${grid.rows.map((row) => divRow(row, 'gr', 'gc', true)).join('')}${grid.total ? divRow(grid.total, 'gr', 'gc', true) : ''}</div>`,
  'flex rows': (grid) =>
    `<div class="g">${divHead(grid, 'gr head', 'gc')}${grid.rows.map((row) => divRow(row, 'gr', 'gc')).join('')}${grid.total ? divRow(grid.total, 'gr', 'gc') : ''}</div>`,
  'CSS grid without rows': (grid) => {
    const cell = (html: string) => `<div>${html}</div>`;
    const all =
      [grid.corner, ...grid.headers].map((text) => cell(escapeHtml(text))).join('') +
      [...grid.rows, ...(grid.total ? [grid.total] : [])]
        .map((row) => cell(row.head) + row.cells.map(({ value }) => cell(value)).join(''))
        .join('');
    return `<div class="cg" style="grid-template-columns:220px repeat(${grid.headers.length},160px)">${all}</div>`;
  },
  'slotted cells': (grid, { dice, language }) => {
    const side = language === 'ar' || language === 'he' ? -1 : 1;
    const fields = ['name', ...grid.headers.map((_, index) => `f${index}`)];
    const ids = grid.rows.map(() => String(dice.int(1_000_000_000, 1_999_999_999)));
    const at = (column: number) => (column === 0 ? 0 : 220 + (column - 1) * 160);
    const wide = (column: number) => (column === 0 ? 220 : 160);
    const cells = ids
      .map((id, row) =>
        fields
          .map(
            (field, column) =>
              `<div class="cell" style="width:${wide(column)}px;transform:translate(${side * at(column)}px,${row * 56}px)"><slot name="cell-${id}_${field}"></slot></div>`,
          )
          .join(''),
      )
      .join('');
    const line = (texts: readonly string[]) =>
      `<div class="line">${texts.map((text, column) => `<div style="width:${wide(column)}px">${text}</div>`).join('')}</div>`;
    const shadow = `<style>:host{display:block}.line{display:flex}.line>div{flex:none;padding:8px;box-sizing:border-box}.body{position:relative;height:${ids.length * 56}px}.cell{position:absolute;inset-inline-start:0;top:0;height:56px;padding:8px;box-sizing:border-box;overflow:hidden}</style>${line([grid.corner, ...grid.headers].map(escapeHtml))}<div class="body">${cells}</div>${grid.total ? line([grid.total.head, ...grid.total.cells.map(({ text }) => escapeHtml(text))]) : ''}`;
    const light = grid.rows
      .map((row, index) =>
        fields
          .map(
            (field, column) =>
              `<div slot="cell-${ids[index]}_${field}">${column === 0 ? row.head : (row.cells[column - 1]?.value ?? '')}</div>`,
          )
          .join(''),
      )
      .join('');
    return `<kt-grid-3-2><template shadowrootmode="open">${shadow}</template>${light}</kt-grid-3-2>`;
  },
  'rows placed by transform': (grid) => {
    const cell = (html: string, column: number) =>
      `<div class="pc" style="inset-inline-start:${column === 0 ? 0 : 220 + (column - 1) * 160}px;width:${column === 0 ? 220 : 160}px">${html}</div>`;
    const row = ({ head, cells }: Row, index: number) =>
      `<div class="pr" style="transform:translateY(${index * 56}px)">${[head, ...cells.map(({ value }) => value)].map(cell).join('')}</div>`;
    // virtual rows stand in the document in any order
    const rows = grid.rows.map(row);
    const turned = [...rows.slice(2), ...rows.slice(0, 2)];
    return `<div class="vt"><div class="ph">${[grid.corner, ...grid.headers].map((text, column) => cell(escapeHtml(text), column)).join('')}</div><div class="pb" style="height:${grid.rows.length * 56}px">${turned.join('')}</div>${grid.total ? `<div class="ph">${[grid.total.head, ...grid.total.cells.map(({ value }) => value)].map(cell).join('')}</div>` : ''}</div>`;
  },
  'pinned names': (grid) => {
    const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
    const left = `<div class="pin"><div class="h44">${escapeHtml(grid.corner)}</div>${rows.map(({ head }) => `<div class="h56">${head}</div>`).join('')}</div>`;
    const right = `<div class="scroll grow"><div class="line h44" style="width:${grid.headers.length * 160}px">${grid.headers.map((text) => `<div class="w160">${escapeHtml(text)}</div>`).join('')}</div>${rows.map(({ cells }) => `<div class="line h56" style="width:${grid.headers.length * 160}px">${cells.map(({ value }) => `<div class="w160">${value}</div>`).join('')}</div>`).join('')}</div>`;
    return `<div class="panels">${left}${right}</div>`;
  },
  'pinned clone': (grid) => {
    const main = TABLE_STRUCTURES['plain table']?.(grid, {} as PageStyle) ?? '';
    const clone = `<table class="t"><thead><tr>${th(grid.corner)}</tr></thead><tbody>${grid.rows.map(({ head }) => `<tr>${td(head)}</tr>`).join('')}</tbody></table>`;
    return `<div class="over"><div class="scroll">${main}</div><div class="clone" aria-hidden="true">${clone}</div></div>`;
  },
  'hidden measure row': (grid) =>
    `<table class="t"><thead><tr>${th(grid.corner)}${grid.headers.map((text) => th(text)).join('')}</tr></thead><tbody><tr aria-hidden="true" class="measure">${['', ...grid.headers].map(() => td('<div style="height:0;overflow:hidden">&nbsp;1</div>', ' style="padding:0;border:0;height:0"')).join('')}</tr>${grid.rows.map((row) => rowHtml(row)).join('')}${grid.total ? rowHtml(grid.total) : ''}</tbody></table>`,
  'boxes, switches and actions around the name': (grid) => {
    const row = ({ head, cells }: Row, actions: boolean) =>
      `<tr>${td('<input type="checkbox">')}${td(actions ? '<span role="switch" class="switch"></span>' : '')}<td>${head}${actions ? '<div class="sub"><a>Edit</a> <a>Copy</a></div>' : ''}</td>${td(actions ? '<i class="dot"></i>Active' : '')}${cells.map(({ value }) => td(value, ' class="num"')).join('')}</tr>`;
    return `<table class="t"><thead><tr><th><input type="checkbox"></th>${th('On/off')}${th(grid.corner)}${th('Status')}${grid.headers.map((text) => `<th>${escapeHtml(text)}${sorter}</th>`).join('')}</tr></thead><tbody>${grid.rows.map((one) => row(one, true)).join('')}${grid.total ? row(grid.total, false) : ''}</tbody></table>`;
  },
  'other numbers between': (grid, { dice }) => {
    const stars = () => `${(3 + dice.next() * 2).toFixed(1)}`;
    const row = ({ head, cells }: Row, total: boolean) =>
      `<tr>${td(head)}${td(total ? '' : String(dice.int(10, 900)))}${cells.map(({ value }, index) => td(value, ' class="num"') + (index === 0 ? td(total ? '' : stars()) : '')).join('')}${td(total ? '' : `2026-10-${dice.int(10, 28)} 09:${dice.int(10, 59)}`)}</tr>`;
    return `<table class="t"><thead><tr>${th(grid.corner)}${th('Stock')}${grid.headers.map((text, index) => th(text) + (index === 0 ? th('Stars') : '')).join('')}${th('Created')}</tr></thead><tbody>${grid.rows.map((one) => row(one, false)).join('')}${grid.total ? row(grid.total, true) : ''}</tbody></table>`;
  },
  'a line under each value': (grid, { dice }) => {
    const cell = ({ value }: Drawn) =>
      td(
        `<div>${value}</div><div class="sub">${dice.pick(['base', '基础', 'avg'])} ${dice.int(1, 99)}</div>`,
        ' class="num"',
      );
    const row = ({ head, cells }: Row) => `<tr>${td(head)}${cells.map(cell).join('')}</tr>`;
    return `<table class="t"><thead><tr>${th(grid.corner)}${grid.headers.map((text) => th(text)).join('')}</tr></thead><tbody>${grid.rows.map(row).join('')}${grid.total ? row(grid.total) : ''}</tbody></table>`;
  },
  'sticky head and foot': (grid) => {
    const rows = grid.rows.map((row) => rowHtml(row)).join('');
    const foot = grid.total
      ? `<tfoot style="position:sticky;bottom:0;background:#fff">${rowHtml(grid.total)}</tfoot>`
      : '';
    return `<div style="height:150px;overflow:auto;width:1100px"><table class="t"><thead style="position:sticky;top:0;background:#fff"><tr>${th(grid.corner)}${grid.headers.map((text) => th(text)).join('')}</tr></thead><tbody>${rows}</tbody>${foot}</table></div>`;
  },
  'sticky div rows': (grid) =>
    `<div class="g" style="height:150px;overflow:auto;width:1200px">${divHead(grid, 'gr head stick-top', 'gc')}${grid.rows.map((row) => divRow(row, 'gr', 'gc')).join('')}${grid.total ? divRow(grid.total, 'gr stick-bottom', 'gc') : ''}</div>`,
  'ranked rows': (grid) =>
    `<table class="t"><thead><tr>${th('#')}${th(grid.corner)}${grid.headers.map((text) => th(text)).join('')}</tr></thead><tbody>${grid.rows.map((row, index) => `<tr>${td(String(index + 1))}${td(row.head)}${row.cells.map(({ value }) => td(value, ' class="num"')).join('')}</tr>`).join('')}</tbody></table>`,
};

/** Puts a grid into a structure. */
export function tableBlock(structure: string, grid: Grid, style: PageStyle): Block {
  const make = TABLE_STRUCTURES[structure];
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

/** Metrics down the first column, one value column; more columns are other segments or the period before. */
export function transposedBlock(
  ids: readonly string[],
  world: World,
  style: PageStyle,
  columns: 'this and previous' | 'groups',
): Block | null {
  const { dice, phrases } = style;
  const drawn = ids.map((id) => ({
    id,
    drawn: draw(id, world, { ...style, gaps: 0 }, { compact: false, company: false }),
  }));
  const rows = drawn.flatMap(({ id, drawn }) => (drawn ? [{ id, drawn }] : []));
  if (rows.length < 3) return null;
  const other: Record<string, number> = {};
  for (const { id } of rows) {
    const value = (world[id] ?? 0) * (0.5 + dice.next());
    other[id] = UNITS[id] === 'count' || UNITS[id] === 'people' ? Math.max(1, Math.round(value)) : value;
  }
  const second = rows.map(({ id }) => draw(id, other, { ...style, gaps: 0 }, { compact: false, company: false }));
  const metricHeader = {
    en: 'Metric',
    'zh-CN': '指标',
    'zh-TW': '指標',
    id: 'Metrik',
    ms: 'Metrik',
    vi: 'Chỉ số',
    th: 'ตัวชี้วัด',
    es: 'Métrica',
    'pt-BR': 'Métrica',
    de: 'Kennzahl',
    fr: 'Indicateur',
    it: 'Metrica',
    ja: '指標',
    ko: '지표',
    ar: 'مقياس',
    he: 'מדד',
  }[style.language];
  const thisPeriod = {
    en: 'This period',
    'zh-CN': '本周期',
    'zh-TW': '本期',
    id: 'Periode ini',
    ms: 'Tempoh ini',
    vi: 'Kỳ này',
    th: 'ช่วงนี้',
    es: 'Período actual',
    'pt-BR': 'Período atual',
    de: 'Aktueller Zeitraum',
    fr: 'Période actuelle',
    it: 'Periodo attuale',
    ja: '当期間',
    ko: '현재 기간',
    ar: 'هذه الفترة',
    he: 'התקופה הנוכחית',
  }[style.language];
  const heads = columns === 'groups' ? ['LIVE', 'Video'] : [thisPeriod, dice.pick(phrases.previous)];
  const html = `<table class="t"><thead><tr>${th(metricHeader)}${heads.map((text) => th(text)).join('')}</tr></thead><tbody>${rows.map(({ drawn }, index) => `<tr>${td(escapeHtml(drawn.label))}${td(drawn.value, ' class="num"')}${td(second[index]?.value ?? '', ' class="num"')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap(({ drawn }, index): ExpectedFigure[] => {
    const { figure } = drawn;
    const beside = second[index]?.figure;
    if (!figure || !beside) return [];
    if (columns === 'this and previous')
      return [{ ...figure, compare: [{ kind: 'previous_period', value: beside.value }] }];
    return [
      { ...figure, within: 'LIVE' },
      { ...beside, within: 'Video' },
    ];
  });
  return { shape: `transposed, ${columns}`, html, figures };
}

/** A head of two levels: the same metrics under several groups, told apart by the group alone. */
export function groupedBlock(ids: readonly string[], style: PageStyle): Block | null {
  const { dice, numbers } = style;
  const named = ids.filter((id) => labelFor(id, style)).slice(0, 2);
  if (named.length < 2) return null;
  const groups = ['LIVE', 'Video'];
  const names = dice.shuffled(PRODUCT_NAMES).slice(0, 4);
  const rows = names.map((name) => ({
    name,
    groups: groups.map(() => {
      const world = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      return named.map((id) => draw(id, world, { ...style, gaps: 0 }, { compact: false, company: false }));
    }),
  }));
  const labels = named.map((id) => labelFor(id, style)?.text ?? '');
  const withUnits = rows[0]?.groups[0]?.map((drawn, index) => drawn?.label ?? labels[index] ?? '') ?? labels;
  const html = `<table class="t"><thead><tr><th rowspan="2">${escapeHtml(style.phrases.product)}</th>${groups.map((group) => th(group, ` colspan="${named.length}"`)).join('')}</tr><tr>${groups.flatMap(() => withUnits.map((text) => th(text))).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${td(escapeHtml(row.name))}${row.groups.flatMap((cells) => cells.map((drawn) => td(drawn?.value ?? '', ' class="num"'))).join('')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap((row) =>
    row.groups.flatMap((cells, group) =>
      cells.flatMap((drawn): ExpectedFigure[] =>
        drawn?.figure
          ? [{ ...drawn.figure, entity: { kind: 'product', name: row.name }, segment: groups[group] ?? null }]
          : [],
      ),
    ),
  );
  return { shape: 'two-level head', html, figures };
}

/** Under each metric three columns: this period, the one before, the change. */
export function comparedBlock(ids: readonly string[], style: PageStyle): Block | null {
  const { dice, numbers, phrases } = style;
  const named = ids.filter((id) => labelFor(id, style)).slice(0, 2);
  const changeWord = {
    en: 'Change',
    'zh-CN': '变化率',
    'zh-TW': '變化率',
    id: 'Perubahan',
    ms: 'Perubahan',
    vi: 'Thay đổi',
    th: 'การเปลี่ยนแปลง',
    es: 'Variación',
    'pt-BR': 'Variação',
    de: 'Veränderung',
    fr: 'Variation',
    it: 'Variazione',
    ja: '変化率',
    ko: '변화율',
    ar: 'التغيير',
    he: 'שינוי',
  }[style.language];
  if (named.length < 2) return null;
  const previous = dice.pick(phrases.previous);
  const rows = dice
    .shuffled(PRODUCT_NAMES)
    .slice(0, 3)
    .map((name) => {
      const now = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      const before = shopWorld(dice, dollarIn(numbers.currency), 0.1);
      const quiet = { ...style, gaps: 0 };
      return {
        name,
        cells: named.map((id) => {
          const change = ((now[id] ?? 1) - (before[id] ?? 1)) / (before[id] ?? 1);
          const rounded = Math.round(change * 10_000) / 10_000;
          const text = new Intl.NumberFormat(numbers.locale, {
            style: 'percent',
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
            signDisplay: 'exceptZero',
          }).format(change);
          return {
            now: draw(id, now, quiet, { compact: false, company: false }),
            before: draw(id, before, quiet, { compact: false, company: false }),
            text,
            change: rounded,
          };
        }),
      };
    });
  const html = `<table class="t"><thead><tr>${th(phrases.product)}${rows[0]?.cells.map(({ now }) => `${th(now?.label ?? '')}${th(previous)}${th(changeWord)}`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${td(escapeHtml(row.name))}${row.cells.map(({ now, before, text }) => `${td(now?.value ?? '')}${td(before?.value ?? '')}${td(text)}`).join('')}</tr>`).join('')}</tbody></table>`;
  const figures = rows.flatMap((row) =>
    row.cells.flatMap(({ now, before, change }): ExpectedFigure[] =>
      now?.figure && before?.figure
        ? [
            {
              ...now.figure,
              entity: { kind: 'product', name: row.name },
              change: { value: change, direction: change > 0 ? 'up' : change < 0 ? 'down' : 'flat' },
              compare: [{ kind: 'previous_period', value: before.figure.value }],
            },
          ]
        : [],
    ),
  );
  return { shape: 'this, previous, change', html, figures };
}
