/** Structures of tables, from plain ones to cells without rows. */
import type { Drawn, PageStyle } from './figures.ts';
import { escapeHtml } from './numbers.ts';
import type { Grid, Row } from './tables.ts';

export const td = (html: string, attributes = '') => `<td${attributes}>${html}</td>`;
export const th = (text: string, attributes = '') => `<th${attributes}>${escapeHtml(text)}</th>`;
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
