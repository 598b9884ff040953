/**
 * Reconstruction of the campaign list of Ads Manager, from public facts. Not the real product: invented account and figures.
 */
import './page.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import {
  ACCOUNT,
  AD_GROUPS,
  BEFORE,
  CAMPAIGNS,
  type Delivery,
  PERIOD,
  ROW_HEIGHT,
  ROWS_RENDERED,
  totalOf,
} from './data.ts';
import './virtual-table.ts';
import type { Column } from './virtual-table.ts';

const asked = new URL(location.href).searchParams.get('lang') ?? document.documentElement.lang;
const zh = asked.startsWith('zh');

const WORDS = zh
  ? {
      campaign: '推广系列',
      adGroup: '广告组',
      ad: '广告',
      campaignName: '推广系列名称',
      adGroupName: '广告组名称',
      switch: '启用/停用',
      status: '状态',
      budget: '预算',
      daily: '日预算',
      on: '投放中',
      off: '未投放',
      cost: '消耗',
      impressions: '展示量',
      clicks: '点击量（目标页面）',
      ctr: '点击率（目标页面）',
      cpc: '平均点击成本（目标页面）',
      cpm: '千次展示成本 (CPM)',
      conversions: '转化量',
      cvr: '转化率（点击）',
      cpa: '平均转化成本',
      total: (n: number) => `总计 ${n} 个推广系列`,
      totalGroups: (n: number) => `总计 ${n} 个广告组`,
      versus: '较前 7 天',
      dates: '2026/11/08 - 2026/11/14',
      overview: '数据概览',
      columns: '自定义列',
      create: '新建',
      edit: '编辑',
      nav: ['数据看板', '推广系列', '工具', '数据分析'],
      search: '搜索名称或 ID',
    }
  : {
      campaign: 'Campaign',
      adGroup: 'Ad group',
      ad: 'Ad',
      campaignName: 'Campaign name',
      adGroupName: 'Ad group name',
      switch: 'On/off',
      status: 'Status',
      budget: 'Budget',
      daily: 'Daily',
      on: 'Active',
      off: 'Not delivering',
      cost: 'Cost',
      impressions: 'Impressions',
      clicks: 'Clicks (destination)',
      ctr: 'CTR (destination)',
      cpc: 'CPC (destination)',
      cpm: 'CPM',
      conversions: 'Conversions',
      cvr: 'Conversion rate (CVR, clicks)',
      cpa: 'Cost per conversion',
      total: (n: number) => `Total of ${n} campaigns`,
      totalGroups: (n: number) => `Total of ${n} ad groups`,
      versus: 'vs last 7 days',
      dates: 'Nov 8, 2026 - Nov 14, 2026',
      overview: 'Overview',
      columns: 'Custom columns',
      create: 'Create',
      edit: 'Edit',
      nav: ['Dashboard', 'Campaign', 'Tools', 'Analytics'],
      search: 'Search by name or ID',
    };

const whole = (value: number) => value.toLocaleString('en-US');
const usd = (value: number) =>
  `${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${ACCOUNT.currency}`;
const percent = (value: number) => `${(value * 100).toFixed(2)}%`;

type Sums = Pick<Delivery, 'cost' | 'impressions' | 'clicks' | 'conversions'>;

/** What a cell prints; a cost per conversion without a conversion prints a dash. */
function texts(row: Sums): Record<string, string> {
  return {
    cost: usd(row.cost),
    impressions: whole(row.impressions),
    clicks: whole(row.clicks),
    ctr: percent(row.clicks / row.impressions),
    cpc: usd(row.cost / row.clicks),
    cpm: usd((row.cost / row.impressions) * 1000),
    conversions: whole(row.conversions),
    cvr: percent(row.conversions / row.clicks),
    cpa: row.conversions ? usd(row.cost / row.conversions) : '-',
  };
}

const MEASURES = ['cost', 'impressions', 'clicks', 'ctr', 'cpc', 'cpm', 'conversions', 'cvr', 'cpa'] as const;

function columnsFor(nameTitle: string): Column[] {
  return [
    { field: 'switch', title: WORDS.switch, width: 90, align: 'left' },
    { field: 'name', title: nameTitle, width: 260, align: 'left' },
    { field: 'status', title: WORDS.status, width: 130, align: 'left' },
    { field: 'budget', title: WORDS.budget, width: 130, align: 'right' },
    ...MEASURES.map(
      (field): Column => ({
        field,
        title: WORDS[field],
        width: field === 'cvr' || field === 'cpc' ? 220 : 170,
        align: 'right',
      }),
    ),
  ];
}

function cells(row: Delivery): TemplateResult[] {
  const measured = texts(row);
  return [
    html`<div slot="cell-${row.id}_switch"><span class="switch ${row.active ? 'on' : ''}" role="switch" aria-checked=${row.active}></span></div>`,
    html`<div slot="cell-${row.id}_name"><a class="KsLink--inherit" href="#!"><ks-text-1-1-1n>${row.name}</ks-text-1-1-1n></a><div class="sub">ID: ${row.id} <span class="do">${WORDS.edit}</span></div></div>`,
    html`<div slot="cell-${row.id}_status"><i class="dot ${row.active ? 'on' : ''}"></i>${row.active ? WORDS.on : WORDS.off}</div>`,
    html`<div slot="cell-${row.id}_budget">${row.budget.toFixed(2)} ${ACCOUNT.currency}<div class="sub">${WORDS.daily}</div></div>`,
    ...MEASURES.map(
      (field) => html`<div slot="cell-${row.id}_${field}"><ks-text-1-1-1n>${measured[field]}</ks-text-1-1-1n></div>`,
    ),
  ];
}

interface State {
  path: string;
  first: number;
  loaded: boolean;
}

const state: State = { path: location.pathname, first: 0, loaded: false };

function delta(now: number, before: number): string {
  const change = ((now - before) / before) * 100;
  return `${change > 0 ? '+' : ''}${change.toFixed(2)}%`;
}

function overview() {
  const now = totalOf(CAMPAIGNS);
  const shown = texts(now);
  const tiles: [label: string, text: string | undefined, change: string][] = [
    [WORDS.cost, shown.cost, delta(now.cost, BEFORE.cost)],
    [WORDS.impressions, shown.impressions, delta(now.impressions, BEFORE.impressions)],
    [WORDS.clicks, shown.clicks, delta(now.clicks, BEFORE.clicks)],
    [WORDS.ctr, shown.ctr, delta(now.clicks / now.impressions, BEFORE.clicks / BEFORE.impressions)],
    [WORDS.conversions, shown.conversions, delta(now.conversions, BEFORE.conversions)],
  ];
  return html`<section class="tiles">
    ${tiles.map(
      ([label, text, change]) => html`<div class="tile cl-flex cl-flex-col">
        <div class="cl-text-secondary">${label}</div>
        <div class="cl-text-lg">${state.loaded ? text : html`<span class="bone"></span>`}</div>
        <div class="cl-text-xs">${state.loaded ? html`<span class="cl-text-secondary">${WORDS.versus}</span> <span>${change}</span>` : nothing}</div>
      </div>`,
    )}
  </section>`;
}

function table(rows: readonly Delivery[], nameTitle: string, total: string, hidden: boolean) {
  const shown = rows.slice(state.first, state.first + ROWS_RENDERED);
  return html`<div class="KsTable" ?hidden=${hidden}>
    <ks-virtual-table-1-1-1n
      .columns=${columnsFor(nameTitle)}
      .rowIds=${rows.map(({ id }) => id)}
      .summary=${{ name: total, ...texts(totalOf(rows)) }}
      .rowHeight=${ROW_HEIGHT}
      .rendered=${ROWS_RENDERED}
      @range=${(event: CustomEvent<number>) => {
        state.first = event.detail;
        draw();
      }}
      >${shown.map(cells)}</ks-virtual-table-1-1-1n
    >
  </div>`;
}

function draw(): void {
  const groups = state.path.endsWith('/adgroup');
  const tab = (label: string, path: string, active: boolean) =>
    html`<button role="tab" aria-selected=${active} @click=${() => go(path)}>${label}</button>`;
  render(
    html`<header class="top">
        <b>Ads Manager</b>
        ${WORDS.nav.map((label, index) => html`<a href="#!" class=${index === 1 ? 'on' : ''}>${label}</a>`)}
        <span class="who">${ACCOUNT.name}<small>${ACCOUNT.id}</small></span>
      </header>
      <main>
        <div class="bar">
          <div role="tablist">
            ${tab(WORDS.campaign, '/i18n/manage/campaign', !groups)} ${tab(WORDS.adGroup, '/i18n/manage/adgroup', groups)}
            <button role="tab" aria-selected="false">${WORDS.ad}</button>
          </div>
          <button class="date">${WORDS.dates}</button>
        </div>
        ${groups ? nothing : overview()}
        <div class="bar tools">
          <button class="primary">${WORDS.create}</button><button class="date">${WORDS.columns}</button
          ><input placeholder=${WORDS.search} aria-label=${WORDS.search} />
        </div>
        ${
          state.loaded
            ? html`${table(CAMPAIGNS, WORDS.campaignName, WORDS.total(CAMPAIGNS.length), groups)}
            ${groups ? table(AD_GROUPS, WORDS.adGroupName, WORDS.totalGroups(AD_GROUPS.length), false) : nothing}`
            : html`<div class="KsTable loading">${Array.from({ length: 8 }, () => html`<span class="bone wide"></span>`)}</div>`
        }
      </main>`,
    document.getElementById('root') as HTMLElement,
  );
}

function load(): void {
  document.documentElement.removeAttribute('data-settled');
  state.loaded = false;
  state.first = 0;
  draw();
  setTimeout(() => {
    state.loaded = true;
    draw();
    document.documentElement.setAttribute('data-settled', '');
  }, 420);
}

function go(path: string): void {
  history.pushState(null, '', `${path}${location.search}`);
  state.path = path;
  load();
}

addEventListener('popstate', () => {
  state.path = location.pathname;
  load();
});

if (new URL(location.href).searchParams.get('st') !== PERIOD.start)
  console.warn('the stand-in shows its own dates only');
load();
