/** Metric cards and lists of pairs, as the libraries of 2026 write them. */
import type { Drawn } from '../figures.ts';
import { escapeHtml } from '../numbers.ts';
import { CARET_DOWN, div, each, el, icon, nested, span } from './markup.ts';

type CardTemplate = (items: readonly Drawn[]) => string;

const name = ({ label }: Drawn) => escapeHtml(label);
const change = ({ change }: Drawn, wrap: (html: string) => string) => (change ? wrap(change) : '');
/** The values of references, each as a line. */
const besides = ({ beside }: Drawn, line = 'lib-beside') =>
  each(beside, (one) => div(line, `<span>${escapeHtml(one.label)}</span> <span>${escapeHtml(one.value)}</span>`));
const help =
  '<span role="img" aria-label="info-circle" class="anticon anticon-info-circle"><svg width="12" height="12" viewBox="0 0 10 10"><path d="M4 4h2v5H4z"/></svg></span>';
const row = (html: string) => div('lib-row', html);

/** Pairs of cells for lists that hold two pairs a line. */
const pairs = (items: readonly Drawn[], cell: (item: Drawn) => string): string => {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 2) lines.push(`<tr>${each(items.slice(at, at + 2), cell)}</tr>`);
  return lines.join('');
};

export const LIBRARY_CARDS: Record<string, CardTemplate> = {
  // https://procomponents.ant.design/components/statistic-card
  'antd statistic card': (items) =>
    row(
      each(items, (item) =>
        nested(
          ['ant-pro-card ant-pro-statistic-card lib-card', 'ant-pro-card-body', 'ant-pro-statistic'],
          `${div('ant-statistic', `${div('ant-statistic-title', `<span>${name(item)}</span>${help}`)}${div('ant-statistic-content', span('ant-statistic-content-value', item.value))}`)}${div('ant-pro-statistic-description', `${change(item, (html) => div('ant-pro-statistic-trend', html))}${besides(item)}`)}`,
        ),
      ),
    ),
  // https://ant.design/components/descriptions: bordered, two pairs a line
  'antd descriptions': (items) =>
    nested(
      ['ant-descriptions ant-descriptions-bordered', 'ant-descriptions-view'],
      `<table class="lib-table"><tbody>${pairs(items, (item) => `${el('th', 'ant-descriptions-item-label', `<span>${name(item)}</span>`, 'colspan="1"')}${el('td', 'ant-descriptions-item-content', `<span>${item.value}</span>${change(item, (html) => ` ${span('', html)}`)}${besides(item)}`, 'colspan="1"')}`)}</tbody></table>`,
    ),
  // https://ant.design/components/descriptions: vertical, a line of names over a line of values
  'antd descriptions, vertical': (items) => {
    const lines: string[] = [];
    for (let at = 0; at < items.length; at += 3) {
      const some = items.slice(at, at + 3);
      lines.push(
        `<tr class="ant-descriptions-row">${each(some, (item) => el('th', 'ant-descriptions-item', div('ant-descriptions-item-container', span('ant-descriptions-item-label', name(item)))))}</tr><tr class="ant-descriptions-row">${each(some, (item) => el('td', 'ant-descriptions-item', div('ant-descriptions-item-container', span('ant-descriptions-item-content', `<b>${item.value}</b>${change(item, (html) => `<div>${html}</div>`)}${besides(item)}`))))}</tr>`,
      );
    }
    return div(
      'ant-descriptions',
      div('ant-descriptions-view', `<table class="lib-table"><tbody>${lines.join('')}</tbody></table>`),
    );
  },
  // https://arco.design/react/components/statistic in cards that can be chosen
  'Arco statistic': (items) =>
    row(
      each(items, (item, at) =>
        div(
          `arco-card lib-card${at === 0 ? ' arco-card-active' : ''}`,
          div(
            'arco-card-body',
            div(
              'arco-statistic',
              `${div('arco-statistic-title', name(item))}${div('arco-statistic-content', div('arco-statistic-value', item.value))}${change(item, (html) => div('arco-statistic-extra', html))}${besides(item)}`,
            ),
          ),
          `role="button" tabindex="0" aria-pressed="${at === 0}"`,
        ),
      ),
    ),
  // https://element-plus.org/en-US/component/statistic.html
  'Element Plus statistic': (items) =>
    div(
      'el-row lib-row',
      each(items, (item) =>
        div(
          'el-col el-col-6 lib-card',
          `${div('el-statistic', `${div('el-statistic__head', `<div style="display:inline-flex;align-items:center">${name(item)}<i class="el-icon" style="margin-left:4px">${icon('', CARET_DOWN)}</i></div>`)}${div('el-statistic__content', span('el-statistic__number', item.value))}`)}${div('statistic-footer', `${change(item, (html) => div('footer-item', html))}${besides(item, 'footer-item')}`)}`,
        ),
      ),
    ),
  // https://www.naiveui.com/en-US/os-theme/components/statistic
  'Naive UI statistic': (items) =>
    div(
      'n-grid lib-row',
      each(items, (item) =>
        div(
          'n-gi lib-card',
          `${div('n-statistic', `${div('n-statistic__label', name(item))}${div('n-statistic-value', span('n-statistic-value__content', item.value))}`)}${change(item, (html) => div('n-text', html))}${besides(item)}`,
        ),
      ),
    ),
  // https://semi.design/en-US/show/descriptions: small names over large values, side by side
  'Semi descriptions in a row': (items) =>
    div(
      'semi-descriptions semi-descriptions-double semi-descriptions-double-medium',
      `<table><tbody style="display:flex;flex-wrap:wrap">${each(items, (item) => `<tr style="display:inline-flex;flex-direction:column;margin:0 24px 12px 0;min-width:190px">${el('th', 'semi-descriptions-item semi-descriptions-key', name(item), 'style="text-align:start;font-weight:400;font-size:12px"')}${el('td', 'semi-descriptions-item semi-descriptions-value', `<div style="font-size:20px">${item.value}</div>${change(item, (html) => `<div style="font-size:12px">${html}</div>`)}${besides(item)}`)}</tr>`)}</tbody></table>`,
    ),
  // https://v2.chakra-ui.com/docs/components/stat
  'Chakra stat': (items) =>
    div(
      'chakra-stat-group lib-row',
      each(items, (item) =>
        div(
          'chakra-stat lib-card',
          `<dl><dt class="chakra-stat__label">${name(item)}</dt><dd class="chakra-stat__number">${item.value}</dd>${change(item, (html) => el('dd', 'chakra-stat__help-text', html))}${each(item.beside, (one) => el('dd', 'chakra-stat__help-text', `${escapeHtml(one.label)} ${escapeHtml(one.value)}`))}</dl>`,
        ),
      ),
    ),
  // https://mui.com/store/templates/: an avatar beside, the name above in capitals
  'MUI card': (items) =>
    div(
      'MuiGrid-root MuiGrid-container lib-row',
      each(items, (item) =>
        nested(
          ['MuiPaper-root MuiCard-root lib-card', 'MuiCardContent-root'],
          `${div('MuiStack-root', `${div('MuiStack-root', `${span('MuiTypography-root MuiTypography-overline', name(item))}<h4 class="MuiTypography-root MuiTypography-h4">${item.value}</h4>`)}${div('MuiAvatar-root', icon('MuiSvgIcon-root', CARET_DOWN))}`, 'style="display:flex;justify-content:space-between"')}${change(item, (html) => div('MuiStack-root', html))}${each(item.beside, (one) => el('p', 'MuiTypography-root MuiTypography-caption', `${escapeHtml(one.label)}: ${escapeHtml(one.value)}`))}`,
        ),
      ),
    ),
  // https://www.tremor.so/docs/visualizations/kpi-cards: the change is a badge on the name's line
  'Tremor card': (items) =>
    el(
      'dl',
      'grid grid-cols-1 gap-6 lib-row',
      each(items, (item) =>
        div(
          'tremor-Card relative w-full rounded-lg border p-6 lib-card',
          `<div style="display:flex;justify-content:space-between"><dt class="text-tremor-default">${name(item)}</dt>${change(item, (html) => el('span', 'tremor-Badge inline-flex', html))}</div><dd class="text-tremor-metric">${item.value}</dd>${each(item.beside, (one) => el('dd', 'text-xs', `${escapeHtml(one.label)} ${escapeHtml(one.value)}`))}`,
        ),
      ),
    ),
  // https://ui.shadcn.com/blocks: title and icon in a head
  'shadcn card': (items) =>
    div(
      'grid gap-4 md:grid-cols-2 lg:grid-cols-4 lib-row',
      each(items, (item) =>
        div(
          'rounded-xl border bg-card text-card-foreground shadow lib-card',
          `${div('p-6 flex flex-row items-center justify-between space-y-0 pb-2', `<h3 class="tracking-tight text-sm font-medium">${name(item)}</h3>${icon('lucide lucide-activity h-4 w-4', CARET_DOWN)}`, 'style="display:flex;justify-content:space-between"')}${div('p-6 pt-0', `<div class="text-2xl font-bold">${item.value}</div>${change(item, (html) => el('p', 'text-xs text-muted-foreground', html))}${besides(item)}`)}`,
        ),
      ),
    ),
  // https://adminlte.io/docs/3.2/components/boxes.html: the value above its name, a link below
  'AdminLTE small box': (items) =>
    row(
      each(items, (item) =>
        div(
          'small-box bg-info lib-card',
          `${div('inner', `<h3>${item.value}</h3><p>${name(item)}</p>${change(item, (html) => `<small>${html}</small>`)}${besides(item)}`)}${div('icon', '<i class="ion ion-bag"></i>')}<a href="#" class="small-box-footer">More info <i class="fas fa-arrow-circle-right"></i></a>`,
        ),
      ),
    ),
  // https://adminlte.io/docs/3.2/components/info-box.html
  'AdminLTE info box': (items) =>
    row(
      each(items, (item) =>
        div(
          'info-box lib-card',
          `<span class="info-box-icon"><i class="far fa-envelope"></i></span>${div('info-box-content', `${span('info-box-text', name(item), 'style="display:block"')}${span('info-box-number', item.value, 'style="display:block"')}${change(item, (html) => span('progress-description', html, 'style="display:block"'))}${besides(item)}`)}`,
        ),
      ),
    ),
  // https://polaris.shopify.com/: metrics of a bar that choose what the chart below shows
  'Polaris metric bar': (items) =>
    el(
      'ul',
      'Polaris-Bleed metric-bar',
      each(
        items,
        (item, at) =>
          `<li><button type="button" class="metric-bar__item" aria-pressed="${at === 0}"><span class="Polaris-Text--root Polaris-Text--headingSm metric-bar__title">${name(item)}</span><span class="metric-bar__line"><span class="Polaris-Text--headingMd">${item.value}</span>${change(item, (html) => ` ${span('metric-bar__trend', html)}`)}</span>${besides(item)}</button></li>`,
      ),
    ),
  // https://arco.design/react/components/tabs with titles of two lines
  'metrics as tabs': (items) =>
    nested(
      ['arco-tabs arco-tabs-card', 'arco-tabs-header-nav'],
      div(
        'arco-tabs-header lib-row',
        each(items, (item, at) =>
          div(
            `arco-tabs-header-title${at === 0 ? ' arco-tabs-header-title-active' : ''}`,
            `${span('arco-tabs-header-title-text', `${div('tab-name', name(item))}${div('tab-value', item.value)}${change(item, (html) => div('tab-trend', html))}${besides(item)}`)}`,
            `role="tab" aria-selected="${at === 0}" tabindex="0"`,
          ),
        ),
        'role="tablist"',
      ),
    ),
  // https://getbootstrap.com/docs/5.3/utilities/display/: one copy for wide windows, one for narrow ones
  'Bootstrap cards, one copy for each width': (items) => {
    const card = (item: Drawn) =>
      div(
        'card-body lib-card',
        `<h6 class="card-subtitle text-muted">${name(item)}</h6><div class="h4">${item.value}</div>${change(item, (html) => `<small>${html}</small>`)}${besides(item)}`,
      );
    return `${div('d-none d-md-flex lib-row', each(items, card))}${div('d-md-none', each(items, card))}`;
  },
  // https://swiperjs.com/swiper-api#param-loop: slides out of sight are copies of those in sight
  'Swiper with copies': (items) => {
    const card = (item: Drawn, more: string) =>
      div(
        `swiper-slide${more}`,
        `<div class="slide-name">${name(item)}</div><div class="slide-value">${item.value}</div>${change(item, (html) => div('slide-foot', html))}${besides(item)}`,
        'style="flex:none;width:200px"',
      );
    const [first] = items;
    const last = items.at(-1);
    const copies = (item: Drawn | undefined) => (item ? card(item, ' swiper-slide-duplicate') : '');
    return div(
      'swiper',
      div(
        'swiper-wrapper',
        `${copies(last)}${each(items, (item) => card(item, ''))}${copies(first)}`,
        'style="display:flex;transform:translate3d(-200px,0,0)"',
      ),
      `style="overflow:hidden;width:${items.length * 200}px"`,
    );
  },
};
