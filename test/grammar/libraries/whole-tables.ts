/** Tables in one table element, as the libraries of 2026 write them. */
import {
  CARET_DOWN,
  CARET_UP,
  cellsOf,
  div,
  each,
  el,
  headsOf,
  icon,
  nested,
  span,
  type TableTemplate,
  widthOf,
} from './markup.ts';

/** https://mui.com/material-ui/react-table/: sortable heads say so to those who do not see them. */
const mui: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text, at) =>
    el(
      'th',
      'MuiTableCell-root MuiTableCell-head',
      `<span class="MuiButtonBase-root MuiTableSortLabel-root${at === 1 ? ' Mui-active' : ''}" tabindex="0" role="button">${text}${at === 1 ? '<span class="css-1qgma8u sr-only">sorted descending</span>' : ''}${icon('MuiSvgIcon-root MuiTableSortLabel-icon', CARET_DOWN)}</span>`,
      `scope="col"${at === 1 ? ' aria-sort="descending"' : ''}`,
    ),
  );
  const line = (cells: readonly string[]) =>
    el(
      'tr',
      'MuiTableRow-root MuiTableRow-hover',
      each(cells, (html, at) =>
        at === 0
          ? el('th', 'MuiTableCell-root MuiTableCell-body', html, 'scope="row"')
          : el('td', 'MuiTableCell-root MuiTableCell-body MuiTableCell-alignRight', html),
      ),
    );
  const foot = grid.total ? `<tfoot class="MuiTableFooter-root">${line(cellsOf(grid.total))}</tfoot>` : '';
  return nested(
    ['MuiPaper-root MuiTableContainer-root'],
    `<table class="MuiTable-root">${el('thead', 'MuiTableHead-root', el('tr', 'MuiTableRow-root MuiTableRow-head', head))}${el(
      'tbody',
      'MuiTableBody-root',
      each(grid.rows, (row) => line(cellsOf(row))),
    )}${foot}</table>`,
  );
};

/** https://vuetifyjs.com/en/components/data-tables/ */
const vuetify: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'v-data-table__td v-data-table-column--align-end v-data-table__th v-data-table__th--sortable',
      div(
        'v-data-table-header__content',
        `<span>${text}</span><i class="mdi-arrow-up mdi v-icon v-data-table-header__sort-icon" aria-hidden="true" style="opacity:0"></i>`,
      ),
    ),
  );
  const line = (cells: readonly string[], name: string) =>
    el(
      'tr',
      name,
      each(cells, (html) => el('td', 'v-data-table__td v-data-table-column--align-end', html)),
    );
  return div(
    'v-table v-theme--light v-data-table',
    `${div('v-table__wrapper', `<table><thead><tr>${head}</tr></thead><tbody class="v-data-table__tbody">${each(grid.rows, (row) => line(cellsOf(row), 'v-data-table__tr'))}${grid.total ? line(cellsOf(grid.total), 'v-data-table__tr--total') : ''}</tbody></table>`)}<hr class="v-divider">`,
  );
};

/** https://primeng.org/table: each cell repeats its title for narrow windows, where the head is hidden. */
const primeng: TableTemplate = (grid) => {
  const heads = headsOf(grid);
  const head = each(
    heads,
    (text) =>
      `<th pSortableColumn="x" class="p-datatable-sortable-column" tabindex="0" role="columnheader" aria-sort="none">${text} <p-sorticon><span class="p-datatable-sort-icon">${icon('', CARET_UP)}</span></p-sorticon></th>`,
  );
  const line = (cells: readonly string[]) =>
    `<tr class="p-selectable-row">${each(cells, (html, at) => `<td>${span('p-column-title', heads[at] ?? '')}${html}</td>`)}</tr>`;
  const foot = grid.total
    ? `<tfoot class="p-datatable-tfoot"><tr>${each(cellsOf(grid.total), (html) => `<td>${html}</td>`)}</tr></tfoot>`
    : '';
  return `<p-table>${nested(['p-datatable p-component', 'p-datatable-table-container'], `<table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr>${head}</tr></thead><tbody class="p-datatable-tbody">${each(grid.rows, (row) => line(cellsOf(row)))}</tbody>${foot}</table>`)}</p-table>`;
};

/** https://carbondesignsystem.com/components/data-table/code */
const carbon: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'cds--table-sort__header',
      `<div class="sr-only" id="sort">Click to sort rows</div><button class="cds--table-sort">${span('cds--table-sort__flex', `${div('cds--table-header-label', text)}${icon('cds--table-sort__icon-unsorted', CARET_UP)}`)}</button>`,
      'aria-sort="none" scope="col"',
    ),
  );
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  return nested(
    ['cds--data-table-container', 'cds--data-table-content'],
    `<table class="cds--data-table cds--data-table--lg"><thead><tr><th class="cds--table-expand" scope="col"></th>${head}</tr></thead><tbody aria-live="polite">${each(rows, (row) => `<tr class="cds--parent-row"><td class="cds--table-expand"><button class="cds--table-expand__button" aria-label="Expand">${icon('cds--table-expand__svg', CARET_DOWN)}</button></td>${each(cellsOf(row), (html) => `<td>${html}</td>`)}</tr>`)}</tbody></table>`,
  );
};

/** https://polaris.shopify.com/components/tables/data-table: the line of totals is a second line of the head. */
const polaris: TableTemplate = (grid) => {
  const name = 'Polaris-DataTable__Cell Polaris-DataTable__Cell--verticalAlignTop';
  const numeric = `${name} Polaris-DataTable__Cell--numeric`;
  const head = each(headsOf(grid), (text, at) =>
    el(
      'th',
      `${at === 0 ? name : numeric} Polaris-DataTable__Cell--header Polaris-DataTable__Cell--sortable`,
      `<button class="Polaris-DataTable__Heading">${span('Polaris-DataTable__Icon', icon('Polaris-Icon__Svg', CARET_DOWN, 'sort descending by'))}${text}</button>`,
      'data-polaris-header-cell="true" scope="col" aria-sort="none"',
    ),
  );
  const line = (cells: readonly string[], more = '') =>
    el(
      'tr',
      'Polaris-DataTable__TableRow',
      each(cells, (html, at) =>
        at === 0
          ? el('th', `${name} Polaris-DataTable__Cell--firstColumn${more}`, html, 'scope="row"')
          : el('td', `${numeric}${more}`, html),
      ),
    );
  const totals = grid.total ? line(cellsOf(grid.total), ' Polaris-DataTable__Cell--total') : '';
  return nested(
    ['Polaris-DataTable', 'Polaris-DataTable__ScrollContainer'],
    `<table class="Polaris-DataTable__Table"><thead><tr>${head}</tr>${totals}</thead><tbody>${each(grid.rows, (row) => line(cellsOf(row)))}</tbody></table>`,
  );
};

/** https://polaris.shopify.com/components/tables/index-table: a copy of the head waits, unseen, to stick. */
const polarisIndex: TableTemplate = (grid) => {
  const heads = headsOf(grid);
  const sticky = div(
    'Polaris-IndexTable__StickyTable',
    div(
      'Polaris-IndexTable__StickyTableHeadings',
      each(heads, (text) => div('Polaris-IndexTable__TableHeading', text)),
      'style="display:flex"',
    ),
    'role="presentation" style="visibility:hidden;height:0;overflow:hidden"',
  );
  const select = '<input type="checkbox" class="Polaris-Checkbox__Input" aria-label="Select row" role="checkbox">';
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  return div(
    'Polaris-IndexTable',
    `${sticky}<table class="Polaris-IndexTable__Table Polaris-IndexTable__Table--sticky"><thead><tr><th class="Polaris-IndexTable__TableHeading" data-index-table-heading="true">${select}</th>${each(heads, (text) => el('th', 'Polaris-IndexTable__TableHeading', span('Polaris-IndexTable__TableHeadingTooltipUnderlinePlaceholder', text), 'data-index-table-heading="true"'))}</tr></thead><tbody>${each(rows, (row, at) => `<tr id="r${at}" class="Polaris-IndexTable__TableRow"><td class="Polaris-IndexTable__TableCell">${select}</td>${each(cellsOf(row), (html) => el('td', 'Polaris-IndexTable__TableCell', span('Polaris-Text--root Polaris-Text--bodyMd', html)))}</tr>`)}</tbody></table>`,
  );
};

/** https://mantine.dev/core/table/ with heads that are buttons. */
const mantine: TableTemplate = (grid) => {
  const head = each(headsOf(grid), (text) =>
    el(
      'th',
      'm_4e7aa4f3 mantine-Table-th',
      `<button class="mantine-UnstyledButton-root"><div class="mantine-Group-root" style="display:flex;justify-content:space-between"><p class="mantine-Text-root" style="margin:0">${text}</p>${icon('tabler-icon tabler-icon-selector', CARET_DOWN)}</div></button>`,
    ),
  );
  const line = (cells: readonly string[]) =>
    el(
      'tr',
      'mantine-Table-tr',
      each(cells, (html) => el('td', 'm_4e7aa4ef mantine-Table-td', html)),
    );
  return nested(
    ['mantine-ScrollArea-root', 'mantine-ScrollArea-viewport'],
    `<table class="mantine-Table-table" data-striped="odd"><thead class="mantine-Table-thead"><tr class="mantine-Table-tr">${head}</tr></thead><tbody class="mantine-Table-tbody">${each(grid.rows, (row) => line(cellsOf(row)))}</tbody>${grid.total ? `<tfoot class="mantine-Table-tfoot">${line(cellsOf(grid.total))}</tfoot>` : ''}</table>`,
  );
};

/** https://v2.chakra-ui.com/docs/components/table: heads in capitals. */
const chakra: TableTemplate = (grid) => {
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    el(
      'tr',
      'css-0',
      each(cells, (html, at) =>
        el(
          tag,
          tag === 'th' ? 'css-1wh2kri chakra-upper' : 'css-1eg7tqr',
          html,
          at === 0 ? '' : 'data-is-numeric="true"',
        ),
      ),
    );
  return div(
    'chakra-table__container',
    `<table role="table" class="chakra-table">${el('thead', 'css-0', line(headsOf(grid), 'th'))}${el(
      'tbody',
      'css-0',
      each(grid.rows, (row) => line(cellsOf(row), 'td')),
    )}${grid.total ? el('tfoot', 'css-0', line(cellsOf(grid.total), 'td')) : ''}</table>`,
  );
};

/** https://getbootstrap.com/docs/5.3/content/tables/: what narrow windows show under the name is there and not drawn, and so is what is printed. */
const bootstrap: TableTemplate = (grid) => {
  const heads = headsOf(grid);
  const line = (cells: readonly string[]) => {
    const small = each(cells.slice(1), (html, at) => div('small', `${heads[at + 1]}: ${html}`));
    return `<tr>${each(cells, (html, at) => (at === 0 ? `<td>${html}${div('d-md-none', small)}</td>` : el('td', 'd-none d-md-table-cell text-end', html)))}</tr>`;
  };
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  const printed = div(
    'd-none d-print-block',
    `<table><tr>${each(heads, (text) => `<th>${text}</th>`)}</tr>${each(rows, (row) => line(cellsOf(row)))}</table>`,
  );
  return `${div('table-responsive', `<table class="table table-striped align-middle"><thead><tr>${each(heads, (text, at) => el('th', at === 0 ? '' : 'd-none d-md-table-cell text-end', text, 'scope="col"'))}</tr></thead><tbody>${each(rows, (row) => line(cellsOf(row)))}</tbody></table>`)}${printed}`;
};

/** https://tdesign.tencent.com/react/components/table: a copy of the head waits above the table, drawn without opacity. */
const tdesign: TableTemplate = (grid) => {
  const head = `<thead class="t-table__header"><tr>${each(headsOf(grid), (text) => el('th', 't-table__th', div('t-table__th-cell-inner', div('t-table__cell--sortable', `${div('t-table__cell--title', `<div>${text}</div>`)}${div('t-table__cell--sort-trigger', icon('t-icon t-icon-chevron-down', CARET_DOWN))}`))))}</tr></thead>`;
  const line = (cells: readonly string[]) => `<tr>${each(cells, (html) => `<td>${html}</td>`)}</tr>`;
  return nested(
    ['t-table t-table--bordered'],
    `${div('t-table__affixed-header-elm', `<table style="width:${widthOf(grid)}px">${head}</table>`, 'style="position:absolute;opacity:0;height:0;overflow:hidden"')}${div('t-table__content', `<table class="t-table--layout-fixed" style="table-layout:fixed;width:${widthOf(grid)}px">${head}<tbody class="t-table__body">${each(grid.rows, (row) => line(cellsOf(row)))}</tbody>${grid.total ? `<tfoot class="t-table__footer">${line(cellsOf(grid.total))}</tfoot>` : ''}</table>`)}`,
  );
};

export const WHOLE_TABLES: Record<string, TableTemplate> = {
  'MUI table': mui,
  'Vuetify data table': vuetify,
  'PrimeNG table': primeng,
  'Carbon table': carbon,
  'Polaris data table': polaris,
  'Polaris index table': polarisIndex,
  'Mantine table': mantine,
  'Chakra table': chakra,
  'Bootstrap table with copies for narrow windows': bootstrap,
  'TDesign table': tdesign,
};
