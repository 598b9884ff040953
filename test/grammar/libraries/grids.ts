/** Tables drawn with boxes that say by their roles what they are, as the libraries of 2026 write them. */

import type { Row } from '../tables.ts';
import {
  CARET_DOWN,
  cellsOf,
  div,
  each,
  el,
  headsOf,
  icon,
  leftOf,
  NAME_WIDTH,
  nested,
  span,
  type TableTemplate,
  WIDTH,
  widthAt,
} from './markup.ts';

/** px */
const HIGH = 76;

const sized = (column: number) => `width:${widthAt(column)}px;flex:none`;

/** https://mui.com/x/react-data-grid/: virtual rows, sums pinned below. */
const muiGrid: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text, at) =>
    div(
      'MuiDataGrid-columnHeader MuiDataGrid-columnHeader--sortable',
      `${div('MuiDataGrid-columnHeaderDraggableContainer', `${div('MuiDataGrid-columnHeaderTitleContainer', `${div('MuiDataGrid-columnHeaderTitleContainerContent', div('MuiDataGrid-columnHeaderTitle', text))}${div('MuiDataGrid-iconButtonContainer', `<button type="button" aria-label="Sort" title="Sort" tabindex="-1">${icon('MuiDataGrid-sortIcon', CARET_DOWN)}</button>`)}`)}${div('MuiDataGrid-menuIcon', '<button type="button" aria-haspopup="menu" aria-label="column menu" tabindex="-1"></button>')}`)}${div('MuiDataGrid-columnSeparator', icon('MuiDataGrid-iconSeparator', 'M5 0V10'))}`,
      `role="columnheader" aria-colindex="${at + 1}" aria-label="${text}" data-field="f${at}" style="${sized(at)}"`,
    ),
  );
  const line = (row: Row, index: number, more = '') =>
    div(
      `MuiDataGrid-row${more}`,
      `${each(cellsOf(row), (html, at) => div('MuiDataGrid-cell MuiDataGrid-cell--textLeft', html, `role="gridcell" data-field="f${at}" aria-colindex="${at + 1}" tabindex="-1" style="${sized(at)}"`))}${div('MuiDataGrid-cellEmpty', '', 'role="presentation"')}`,
      `role="row" data-id="${index}" data-rowindex="${index}" aria-rowindex="${index + 2}" style="display:flex;height:${HIGH}px"`,
    );
  const pinned = grid.total
    ? div(
        'MuiDataGrid-bottomContainer',
        div(
          'MuiDataGrid-pinnedRows MuiDataGrid-pinnedRows--bottom',
          line(grid.total, grid.rows.length, ' MuiDataGrid-row--pinned'),
          'role="presentation"',
        ),
        'role="presentation"',
      )
    : '';
  return div(
    'MuiDataGrid-root MuiDataGrid-root--densityStandard',
    div(
      'MuiDataGrid-main',
      div(
        'MuiDataGrid-virtualScroller',
        `${div('MuiDataGrid-topContainer', div('MuiDataGrid-columnHeaders', div('MuiDataGrid-row--borderBottom', head, 'role="row" aria-rowindex="1" style="display:flex"'), 'role="presentation"'), 'role="presentation"')}${div(
          'MuiDataGrid-virtualScrollerContent',
          div(
            'MuiDataGrid-virtualScrollerRenderZone',
            each(grid.rows, (row, at) => line(row, at)),
            'role="rowgroup"',
          ),
          'role="presentation"',
        )}${pinned}`,
        'role="presentation" style="overflow:auto"',
      ),
    ),
    `role="grid" aria-rowcount="${grid.rowsTotal + 1}"`,
  );
};

/** https://www.ag-grid.com/javascript-data-grid/column-pinning/: the pinned part and the rest are rows of their own, placed by transform. */
const agGrid: TableTemplate = (grid) => {
  const heads = headsOf(grid);
  const headCell = (at: number) =>
    div(
      'ag-header-cell ag-header-cell-sortable',
      `<div class="ag-header-cell-resize" role="presentation"></div>${div('ag-header-cell-comp-wrapper', div('ag-cell-label-container', `<span class="ag-icon ag-icon-menu" aria-hidden="true"></span>${div('ag-header-cell-label', `${span('ag-header-cell-text', heads[at] ?? '')}<span class="ag-sort-indicator-container"><span class="ag-sort-indicator-icon ag-sort-descending-icon ag-hidden"><span class="ag-icon ag-icon-desc"></span></span></span>`, 'role="presentation"')}`, 'role="presentation"'), 'role="presentation"')}`,
      `role="columnheader" col-id="f${at}" aria-colindex="${at + 1}" style="position:absolute;inset-inline-start:${at === 0 ? 0 : leftOf(at) - NAME_WIDTH}px;width:${widthAt(at)}px"`,
    );
  const part = (row: Row, index: number, isPinned: boolean) =>
    div(
      'ag-row ag-row-even ag-row-level-0 ag-row-position-absolute',
      each(cellsOf(row), (html, at) =>
        (at === 0) === isPinned
          ? div(
              'ag-cell ag-cell-value',
              html,
              `role="gridcell" col-id="f${at}" aria-colindex="${at + 1}" tabindex="-1" style="position:absolute;inset-inline-start:${at === 0 ? 0 : leftOf(at) - NAME_WIDTH}px;width:${widthAt(at)}px"`,
            )
          : '',
      ),
      `role="row" row-index="${index}" row-id="${index}" aria-rowindex="${index + 2}" style="position:absolute;height:${HIGH}px;transform:translateY(${index * HIGH}px);width:100%"`,
    );
  const pinned = `width:${NAME_WIDTH}px;flex:none;position:relative`;
  const centre = `width:${grid.headers.length * WIDTH}px;position:relative`;
  const panels = (name: string, rows: readonly Row[], height: number) =>
    div(
      name,
      `${div(
        'ag-pinned-left-cols-container',
        each(rows, (row, at) => part(row, at, true)),
        `role="rowgroup" style="${pinned}"`,
      )}${div(
        'ag-center-cols-viewport',
        div(
          'ag-center-cols-container',
          each([...rows].reverse(), (row, at) => part(row, rows.length - 1 - at, false)),
          `role="rowgroup" style="${centre};height:${height}px"`,
        ),
        'role="presentation" style="overflow-x:auto"',
      )}`,
      `role="presentation" style="display:flex;height:${height}px"`,
    );
  const header = div(
    'ag-header',
    `${div('ag-pinned-left-header', div('ag-header-row ag-header-row-column', headCell(0), 'role="row"'), `role="rowgroup" style="${pinned}"`)}${div(
      'ag-header-viewport',
      div(
        'ag-header-container',
        div(
          'ag-header-row ag-header-row-column',
          each(grid.headers, (_, at) => headCell(at + 1)),
          'role="row"',
        ),
        `role="rowgroup" style="${centre}"`,
      ),
      'role="presentation"',
    )}`,
    `role="presentation" style="display:flex;height:40px"`,
  );
  const total = grid.total ? panels('ag-floating-bottom', [grid.total], HIGH) : '';
  return nested(
    ['ag-root-wrapper ag-layout-normal', 'ag-root-wrapper-body'],
    div(
      'ag-root ag-unselectable',
      `${header}${panels('ag-body ag-body-viewport', grid.rows, grid.rows.length * HIGH)}${total}`,
      `role="treegrid" aria-rowcount="${grid.rowsTotal + 1}"`,
    ),
  );
};

/** https://tabulator.info/docs/6.3: cells side by side, sums in the foot. */
const tabulator: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text, at) =>
    div(
      'tabulator-col tabulator-sortable tabulator-col-sorter-element',
      div(
        'tabulator-col-content',
        div(
          'tabulator-col-title-holder',
          `${div('tabulator-col-title', text)}${div('tabulator-col-sorter', div('tabulator-arrow', ''))}`,
        ),
      ),
      `role="columnheader" aria-sort="none" tabulator-field="f${at}" style="display:inline-block;width:${widthAt(at)}px"`,
    ),
  );
  const line = (row: Row, more = '') =>
    div(
      `tabulator-row tabulator-selectable${more}`,
      each(cellsOf(row), (html, at) =>
        div(
          'tabulator-cell',
          html,
          `role="gridcell" tabulator-field="f${at}" style="display:inline-block;vertical-align:top;width:${widthAt(at)}px;height:${HIGH}px"`,
        ),
      ),
      'role="row" style="white-space:nowrap"',
    );
  const foot = grid.total
    ? div(
        'tabulator-footer',
        div(
          'tabulator-footer-contents',
          div('tabulator-calcs-holder', line(grid.total, ' tabulator-calcs tabulator-calcs-bottom')),
        ),
      )
    : '';
  return div(
    'tabulator',
    `${div('tabulator-header', div('tabulator-header-contents', div('tabulator-headers', head, 'role="row" style="white-space:nowrap"'), 'role="rowgroup"'), 'role="rowgroup"')}${div(
      'tabulator-tableholder',
      div(
        'tabulator-table',
        each(grid.rows, (row) => line(row)),
        'role="rowgroup"',
      ),
      'tabindex="0"',
    )}${foot}`,
    'role="grid" tabulator-layout="fitData"',
  );
};

/** https://material.angular.dev/components/table: elements of its own with roles. */
const angular: TableTemplate = (grid) => {
  const cell = (tag: string, role: string, html: string, at: number) =>
    el(
      tag,
      `mat-mdc-cell mdc-data-table__cell cdk-cell cdk-column-f${at} mat-column-f${at}`,
      html,
      `role="${role}" style="flex:0 0 ${widthAt(at)}px"`,
    );
  const head = each(headsOf(grid), (text, at) =>
    cell(
      'mat-header-cell',
      'columnheader',
      div(
        'mat-sort-header-container mat-focus-indicator',
        `${div('mat-sort-header-content', text)}${div('mat-sort-header-arrow', icon('', CARET_DOWN), 'style="opacity:0"')}`,
        'role="button" tabindex="0" aria-description="Sort"',
      ),
      at,
    ),
  );
  const line = (tag: string, row: Row) =>
    el(
      tag,
      'mat-mdc-row mdc-data-table__row cdk-row',
      each(cellsOf(row), (html, at) => cell(tag === 'mat-row' ? 'mat-cell' : 'mat-footer-cell', 'cell', html, at)),
      'role="row"',
    );
  return `<mat-table role="table" class="mat-mdc-table mdc-data-table__table cdk-table">${el('mat-header-row', 'mat-mdc-header-row cdk-header-row', head, 'role="row"')}${each(grid.rows, (row) => line('mat-row', row))}${grid.total ? line('mat-footer-row', grid.total) : ''}</mat-table>`;
};

/** https://developer.microsoft.com/en-us/fluentui#/controls/web/detailslist */
const fluent: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text, at) =>
    div(
      'ms-DetailsHeader-cell',
      `${span('ms-DetailsHeader-cellTitle', span('ms-DetailsHeader-cellName', text), 'aria-haspopup="true" role="button"')}`,
      `role="columnheader" data-item-key="f${at}" style="display:inline-block;width:${widthAt(at)}px"`,
    ),
  );
  const line = (row: Row, index: number) =>
    div(
      'ms-List-cell',
      div(
        'ms-DetailsRow',
        div(
          'ms-DetailsRow-fields',
          each(cellsOf(row), (html, at) =>
            div(
              'ms-DetailsRow-cell',
              html,
              `role="${at === 0 ? 'rowheader' : 'gridcell'}" data-automation-key="f${at}" style="display:inline-block;vertical-align:top;width:${widthAt(at)}px"`,
            ),
          ),
          'role="presentation" style="white-space:nowrap"',
        ),
        `role="row" aria-rowindex="${index + 1}" data-item-index="${index}"`,
      ),
      `role="presentation" data-list-index="${index}"`,
    );
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  return div(
    'ms-Viewport',
    div(
      'ms-DetailsList',
      div(
        '',
        `${div('ms-DetailsList-headerWrapper', div('ms-DetailsHeader', head, 'role="row" style="white-space:nowrap"'), 'role="presentation"')}${div('ms-DetailsList-contentWrapper', nested(['ms-List', 'ms-List-surface', 'ms-List-page'], each(rows, line)), 'role="presentation"')}`,
        `role="grid" aria-rowcount="${rows.length}"`,
      ),
    ),
  );
};

export const GRIDS: Record<string, TableTemplate> = {
  'MUI X data grid': muiGrid,
  'AG Grid with a pinned column': agGrid,
  Tabulator: tabulator,
  'Angular Material table': angular,
  'Fluent details list': fluent,
};
