/** Tables whose head and body are tables of their own, as the libraries of 2026 write them. */
import {
  CARET_DOWN,
  CARET_UP,
  cellsOf,
  colgroup,
  div,
  each,
  el,
  FILTER,
  fixedTable,
  headsOf,
  icon,
  nested,
  span,
  type TableTemplate,
} from './markup.ts';

const BOX = 48;

/** https://ant.design/components/table: fixed head, rows to tick, the hidden row that measures the columns repeats their titles. */
const antd: TableTemplate = (grid) => {
  const box = `<label class="ant-checkbox-wrapper">${span('ant-checkbox', '<input class="ant-checkbox-input" type="checkbox"><span class="ant-checkbox-inner"></span>')}</label>`;
  const sorter = span(
    'ant-table-column-sorter ant-table-column-sorter-full',
    span(
      'ant-table-column-sorter-inner',
      `<span role="img" aria-label="caret-up" class="anticon anticon-caret-up">${icon('', CARET_UP)}</span><span role="img" aria-label="caret-down" class="anticon anticon-caret-down">${icon('', CARET_DOWN)}</span>`,
    ),
  );
  const filter = `<span role="button" tabindex="-1" class="ant-table-filter-trigger"><span role="img" aria-label="filter" class="anticon anticon-filter">${icon('', FILTER)}</span></span>`;
  const head = each(headsOf(grid), (text, at) =>
    at === 0
      ? `<th class="ant-table-cell" scope="col"><div class="ant-table-filter-column"><span class="ant-table-column-title">${text}</span>${filter}</div></th>`
      : `<th aria-label="${text}" class="ant-table-cell ant-table-column-has-sorters" scope="col" tabindex="0">${div('ant-table-column-sorters', `${span('ant-table-column-title', text)}${sorter}`)}</th>`,
  );
  const measure = `<tr aria-hidden="true" class="ant-table-measure-row" style="height:0;font-size:0">${each(['', ...headsOf(grid)], (text) => `<td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">${text || '&nbsp;'}</div></td>`)}</tr>`;
  const row = (cells: readonly string[], at: number | string) =>
    `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${at}">${el('td', 'ant-table-cell ant-table-selection-column', box)}${each(cells, (html) => el('td', 'ant-table-cell', html))}</tr>`;
  const foot = grid.total
    ? div(
        'ant-table-summary',
        fixedTable(
          '',
          grid,
          `<tfoot class="ant-table-summary"><tr>${el('td', 'ant-table-cell', '')}${each(cellsOf(grid.total), (html) => el('td', 'ant-table-cell', html))}</tr></tfoot>`,
          [BOX],
        ),
        'style="overflow:hidden"',
      )
    : '';
  return nested(
    [
      'ant-table-wrapper',
      'ant-spin-nested-loading',
      'ant-spin-container',
      'ant-table ant-table-fixed-header',
      'ant-table-container',
    ],
    `${div('ant-table-header', fixedTable('', grid, `<thead class="ant-table-thead"><tr>${el('th', 'ant-table-cell ant-table-selection-column', div('ant-table-selection', box))}${head}</tr></thead>`, [BOX]), 'style="overflow:hidden"')}${div('ant-table-body', fixedTable('', grid, `<tbody class="ant-table-tbody">${measure}${each(grid.rows, (one, at) => row(cellsOf(one), at))}</tbody>`, [BOX]), 'style="overflow:auto;max-height:420px"')}${foot}`,
  );
};

/** https://arco.design/react/components/table: head, body and foot apart; the sums may be drawn above the rows. */
const arco: TableTemplate = (grid) => {
  const sorter = div(
    'arco-table-sorter arco-table-sorter-direction-two',
    `${div('arco-table-sorter-icon', icon('arco-icon arco-icon-caret-up', CARET_UP))}${div('arco-table-sorter-icon', icon('arco-icon arco-icon-caret-down', CARET_DOWN))}`,
  );
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'arco-table-th',
      div(
        'arco-table-th-item arco-table-col-has-sorter',
        div('arco-table-cell-with-sorter', `${span('arco-table-th-item-title', text)}${sorter}`),
      ),
    ),
  );
  const cell = (html: string) =>
    el('td', 'arco-table-td', div('arco-table-cell', span('arco-table-cell-wrap-value', html)));
  const line = (cells: readonly string[]) => el('tr', 'arco-table-tr', each(cells, cell));
  const foot = grid.total
    ? div('arco-table-tfoot', fixedTable('', grid, `<tfoot>${line(cellsOf(grid.total))}</tfoot>`))
    : '';
  return nested(
    ['arco-table arco-table-size-default', 'arco-table-container', 'arco-table-content-inner'],
    `${div('arco-table-header', fixedTable('', grid, `<thead>${el('tr', 'arco-table-tr', head)}</thead>`))}${div('arco-table-body', fixedTable('', grid, `<tbody>${each(grid.rows, (row) => line(cellsOf(row)))}</tbody>`), 'style="max-height:400px;overflow:auto"')}${foot}`,
  );
};

/** https://arco.design/react/components/table, `virtualized`: under a real head the rows are boxes. */
const arcoVirtual: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text) =>
    el('th', 'arco-table-th', div('arco-table-th-item', span('arco-table-th-item-title', text))),
  );
  const line = (cells: readonly string[]) =>
    div(
      'arco-table-tr',
      each(cells, (html, at) =>
        div('arco-table-td', div('arco-table-cell', html), `style="flex:0 0 ${at === 0 ? 240 : 150}px"`),
      ),
      'style="display:flex"',
    );
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  return nested(
    ['arco-table arco-table-virtualized', 'arco-table-container'],
    `${div('arco-table-header', fixedTable('', grid, `<thead>${el('tr', 'arco-table-tr', head)}</thead>`))}${div(
      'arco-table-body',
      div(
        'arco-virtual-list',
        each(rows, (row) => line(cellsOf(row))),
      ),
      'style="overflow:auto;max-height:400px"',
    )}`,
  );
};

/** https://element-plus.org/en-US/component/table.html: a summary row has a table of its own. */
const elementPlus: TableTemplate = (grid) => {
  const caret =
    '<span class="caret-wrapper"><i class="sort-caret ascending"></i><i class="sort-caret descending"></i></span>';
  const name = (at: number) => `el-table_1_column_${at + 1} el-table__cell`;
  const line = (cells: readonly string[]) =>
    `<tr class="el-table__row">${each(cells, (html, at) => el('td', name(at), div('cell', html), 'rowspan="1" colspan="1"'))}</tr>`;
  const foot = grid.total
    ? div(
        'el-table__footer-wrapper',
        fixedTable('el-table__footer', grid, `<tbody>${line(cellsOf(grid.total))}</tbody>`),
      )
    : '';
  return nested(
    ['el-table--fit el-table--enable-row-hover el-table', 'el-table__inner-wrapper'],
    `${div('hidden-columns', '<div></div>')}${div('el-table__header-wrapper', fixedTable('el-table__header', grid, `<thead><tr>${each(headsOf(grid), (text, at) => el('th', `${name(at)} is-leaf is-sortable`, div('cell', `${text}${at > 0 ? caret : ''}`), 'colspan="1" rowspan="1"'))}</tr></thead>`))}${div('el-table__body-wrapper', nested(['el-scrollbar', 'el-scrollbar__wrap', 'el-scrollbar__view'], fixedTable('el-table__body', grid, `<tbody>${each(grid.rows, (row) => line(cellsOf(row)))}</tbody>`)))}${foot}`,
  );
};

/** https://element.eleme.io/#/en-US/component/table: a fixed column is a copy of the whole table with the other cells hidden. */
const elementFixed: TableTemplate = (grid) => {
  const part = (isCopy: boolean) => {
    const hidden = (at: number) => (isCopy && at > 0 ? ' is-hidden' : '');
    const line = (cells: readonly string[], tag: 'th' | 'td') =>
      `<tr>${each(cells, (html, at) => el(tag, `el-table__cell${hidden(at)}`, div('cell', html)))}</tr>`;
    const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
    return `${div('el-table__header-wrapper', fixedTable('', grid, `<thead>${line(headsOf(grid), 'th')}</thead>`))}${div('el-table__body-wrapper', fixedTable('', grid, `<tbody>${each(rows, (row) => line(cellsOf(row), 'td'))}</tbody>`))}`;
  };
  return div(
    'el-table el-table--scrollable-x',
    `${part(false)}${div('el-table__fixed', part(true), 'style="width:240px"')}`,
    'style="position:relative"',
  );
};

/** https://semi.design/en-US/show/table */
const semi: TableTemplate = (grid) => {
  const sorter = div(
    'semi-table-column-sorter',
    `<span role="img" aria-label="caret_up" class="semi-icon semi-icon-caretup">${icon('', CARET_UP)}</span><span role="img" aria-label="caret_down" class="semi-icon semi-icon-caretdown">${icon('', CARET_DOWN)}</span>`,
  );
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'semi-table-row-head',
      div('semi-table-operate-wrapper', `${span('semi-table-row-head-title', text)}${sorter}`),
      'role="columnheader" scope="col"',
    ),
  );
  const rows = [...(grid.total ? [grid.total] : []), ...grid.rows];
  return nested(
    ['semi-table-wrapper', 'semi-spin', 'semi-spin-children', 'semi-table', 'semi-table-container'],
    `${div('semi-table-header', fixedTable('', grid, `<thead class="semi-table-thead"><tr class="semi-table-row">${head}</tr></thead>`))}${div('semi-table-body', fixedTable('', grid, `<tbody class="semi-table-tbody">${each(rows, (row) => `<tr role="row" class="semi-table-row">${each(cellsOf(row), (html) => el('td', 'semi-table-row-cell', html, 'role="gridcell"'))}</tr>`)}</tbody>`))}`,
  );
};

/** https://www.naiveui.com/en-US/os-theme/components/data-table */
const naive: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'n-data-table-th n-data-table-th--sortable',
      div(
        'n-data-table-th__title-wrapper',
        `${div('n-data-table-th__title', span('n-data-table-th__ellipsis n-ellipsis', text))}${span('n-data-table-sorter', icon('', CARET_DOWN))}`,
      ),
    ),
  );
  const line = (cells: readonly string[], more = '') =>
    `<tr class="n-data-table-tr${more}">${each(cells, (html) => el('td', 'n-data-table-td', html))}</tr>`;
  return nested(
    ['n-data-table n-data-table--bottom-bordered', 'n-data-table-wrapper', 'n-data-table-base-table'],
    `${div('n-data-table-base-table-header', fixedTable('n-data-table-table', grid, `<thead class="n-data-table-thead"><tr class="n-data-table-tr">${head}</tr></thead>`))}${nested(['n-data-table-base-table-body n-scrollbar', 'n-scrollbar-container', 'n-scrollbar-content'], fixedTable('n-data-table-table', grid, `<tbody class="n-data-table-tbody">${each(grid.rows, (row) => line(cellsOf(row)))}${grid.total ? line(cellsOf(grid.total), ' n-data-table-tr--summary') : ''}</tbody>`))}`,
  );
};

/** https://layui.dev/docs/2/table/: fixed columns lie as a second table over the first; the sums have a table too. */
const layui: TableTemplate = (grid) => {
  const sort =
    '<span class="layui-table-sort layui-inline"><i class="layui-edge layui-table-sort-asc"></i><i class="layui-edge layui-table-sort-desc"></i></span>';
  const cell = (tag: 'th' | 'td', html: string, at: number) =>
    `<${tag} data-field="f${at}" data-key="1-0-${at}">${div(`layui-table-cell laytable-cell-1-0-${at}`, html)}</${tag}>`;
  const table = (most: number) => {
    const heads = each(headsOf(grid).slice(0, most), (text, at) => cell('th', `<span>${text}</span>${sort}`, at));
    const rows = each(
      grid.rows,
      (row, index) =>
        `<tr data-index="${index}">${each(cellsOf(row).slice(0, most), (html, at) => cell('td', html, at))}</tr>`,
    );
    const own = { ...grid, headers: grid.headers.slice(0, most - 1) };
    return `${div('layui-table-header', fixedTable('layui-table', own, `<thead><tr>${heads}</tr></thead>`))}${div('layui-table-body', fixedTable('layui-table', own, `<tbody>${rows}</tbody>`))}`;
  };
  const total = grid.total
    ? div(
        'layui-table-total',
        fixedTable(
          'layui-table',
          grid,
          `<tbody><tr>${each(cellsOf(grid.total), (html, at) => cell('td', html, at))}</tr></tbody>`,
        ),
      )
    : '';
  return nested(
    ['layui-form layui-border-box layui-table-view'],
    `${div('layui-table-box', `${table(grid.headers.length + 1)}${div('layui-table-fixed layui-table-fixed-l', table(1))}`)}${total}`,
  );
};

/** https://bootstrap-table.com/docs/extensions/sticky-header/: the head that is seen is a copy; that of the body is drawn out of its box. */
const bootstrapTable: TableTemplate = (grid) => {
  const head = `<thead><tr>${each(headsOf(grid), (text, at) => `<th data-field="f${at}">${div('th-inner sortable both', text)}${div('fht-cell', '')}</th>`)}</tr></thead>`;
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  const body = `<tbody>${each(rows, (row, at) => `<tr data-index="${at}">${each(cellsOf(row), (html) => `<td>${html}</td>`)}</tr>`)}</tbody>`;
  return nested(
    ['bootstrap-table bootstrap5', 'fixed-table-container'],
    `${div('fixed-table-header', fixedTable('table table-hover', grid, head))}${div('fixed-table-body', `<table class="table table-hover" style="table-layout:fixed;border-collapse:collapse;margin-top:-39px;width:${240 + grid.headers.length * 150}px">${colgroup(grid)}${head}${body}</table>`, 'style="overflow:hidden"')}`,
  );
};

export const SPLIT_TABLES: Record<string, TableTemplate> = {
  'antd table': antd,
  'Arco table': arco,
  'Arco virtual table': arcoVirtual,
  'Element Plus table': elementPlus,
  'Element table with a fixed column': elementFixed,
  'Semi table': semi,
  'Naive UI table': naive,
  'layui table with a fixed column': layui,
  'Bootstrap Table': bootstrapTable,
};
