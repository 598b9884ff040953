/** Reconstruction of Qianchuan's home and its list of 全域 plans, from public facts. Not the real product: invented account and figures. */
import '../shared/frame.css';
import './page.css';
import { escapeHtml, frameHtml, mountLater } from '../shared/plain.ts';
import { ACCOUNT, BEFORE, NOW, PLANS, SPAN, type Summary, TOTAL } from './data.ts';

const grouped = (value: number, decimals: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A value falls into several spans, its decimals on a line of their own in the source. */
function pieces(text: string): string {
  const [whole = '', fraction] = text.split('.');
  return `<span class="oc-typography-value-int">${whole}</span>${fraction === undefined ? '' : `<span class="oc-typography-value-int decimal">.${fraction}</span>`}`;
}

const CARDS: [key: string, label: string, of: (s: Summary) => number, decimals: number, percent: boolean][] = [
  ['stat_cost', '账户整体消耗(元)', (s) => s.cost, 2, false],
  ['total_pay_order_gmv', '整体成交金额(元)', (s) => s.gmv, 2, false],
  ['roi2', '整体支付ROI', (s) => s.gmv / s.cost, 2, false],
  ['show_cnt', '展示数', (s) => s.impressions, 0, false],
  ['click_cnt', '点击数', (s) => s.clicks, 0, false],
  ['ctr', '点击率', (s) => s.clicks / s.impressions, 2, true],
  ['convert_cnt', '转化数', (s) => s.conversions, 0, false],
  ['convert_rate', '转化率', (s) => s.conversions / s.clicks, 2, true],
];

function home(): string {
  const cards = CARDS.map(([key, label, of, decimals, percent]) => {
    const value = percent ? `${grouped(of(NOW) * 100, 2)}%` : grouped(of(NOW), decimals);
    const change = ((of(NOW) - of(BEFORE)) / of(BEFORE)) * 100;
    return `<div class="summaryCard-xK31a ${key}"><div class="label-a81">${label}</div><div class="value-k20">${pieces(value)}</div><div class="ratio-q7"><span>相比上周期</span><span>${change > 0 ? '+' : ''}${change.toFixed(2)}%</span></div></div>`;
  }).join('');
  return `<main class="view"><div class="bar"><h1>账户总览</h1><div class="report-shortcuts-datepicker"><input value="${SPAN.start}" readonly aria-label="开始日期"><span>至</span><input value="${SPAN.end}" readonly aria-label="结束日期"></div><span class="refreshTime-m2 muted">更新于：11-15 09:17</span></div><section class="panel"><div class="panel-head"><h2>投放数据</h2></div><div class="summaryCards">${cards}</div></section><section class="panel notice"><h2>通知</h2><p>10 月消耗超过 5,000 元的账户可领取 300 元激励，11-20 前有效。</p><p>示例：支付ROI 为 2.5 时，每消耗 1 元带来 2.5 元成交。</p></section></main>`;
}

const HEADS = ['计划', '整体消耗(元)', '整体成交金额(元)', '整体支付ROI', '整体成交订单数', '净成交金额(元)', '操作'];
const WIDTHS = [300, 150, 170, 130, 150, 150, 120];
const COLS = `<colgroup>${WIDTHS.map((width) => `<col style="width:${width}px">`).join('')}</colgroup>`;
const cell = (html: string, name = '') =>
  `<td class="ovui-td ${name}"><div class="ovui-table__cell">${html}</div></td>`;
const roi = (gmv: number, cost: number) => (cost ? grouped(gmv / cost, 2) : '-');

function plans(): string {
  const head = `<table class="ovui-table">${COLS}<thead><tr class="ovui-tr">${HEADS.map((text) => `<th class="ovui-th"><span>${text}</span>${text.includes('(') || text.endsWith('I') || text.endsWith('数') ? '<i class="sorter">⇅</i>' : ''}</th>`).join('')}</tr></thead></table>`;
  const summary = `<tr class="ovui-tr ovui-t-summary">${cell(`总计 ${TOTAL.plans} 项`)}${cell(`${pieces(grouped(TOTAL.cost, 2))}<div class="sub">基础 ${grouped(TOTAL.base, 2)}</div>`, 'num')}${cell(pieces(grouped(TOTAL.gmv, 2)), 'num')}${cell(roi(TOTAL.gmv, TOTAL.cost), 'num')}${cell(grouped(TOTAL.orders, 0), 'num')}${cell(pieces(grouped(TOTAL.netGmv, 2)), 'num')}${cell('')}</tr>`;
  const rows = PLANS.map(
    (plan) =>
      `<tr class="ovui-tr">${cell(`<div class="name">${escapeHtml(plan.name)}</div><div class="sub">ID：${plan.id}</div>`)}${cell(`${pieces(grouped(plan.cost, 2))}<div class="sub">基础 ${grouped(plan.base, 2)}</div>`, 'num')}${cell(plan.gmv ? pieces(grouped(plan.gmv, 2)) : '-', 'num')}${cell(plan.gmv ? roi(plan.gmv, plan.cost) : '-', 'num')}${cell(grouped(plan.orders, 0), 'num')}${cell(plan.netGmv ? pieces(grouped(plan.netGmv, 2)) : '-', 'num')}${cell('<a>编辑</a> <a>日志</a> <a>删除</a>')}</tr>`,
  ).join('');
  const body = `<table class="ovui-table">${COLS}<tbody>${summary}${rows}</tbody></table>`;
  const pager = `<div class="ovui-page"><span class="ovui-page-total">共 ${TOTAL.plans} 条记录</span><ul><li class="ovui-page-turner__item ovui-page-turner__item--active">1</li><li class="ovui-page-turner__item">2</li><li class="ovui-page-turner__item">3</li><li class="ovui-page-turner__item">…</li><li class="ovui-page-turner__item">37</li></ul><input value="5条/页" readonly></div>`;
  return `<main class="view"><div class="bar"><h1>全域推广</h1><div class="ovui-range-picker"><input value="${SPAN.start}" readonly><span>~</span><input value="${SPAN.end}" readonly></div></div><section class="panel"><div class="oc-table-wrapper"><div class="ovui-table__container--sticky">${head}</div><div class="ovui-table__body">${body}</div></div>${pager}</section></main>`;
}

const list = location.pathname.startsWith('/uni-prom');
mountLater(
  (main) =>
    frameHtml(
      {
        brand: '巨量千川',
        account: ACCOUNT.name,
        note: `ID: ${ACCOUNT.id}`,
        nav: ['首页', '全域推广', '标准推广', '数据', '千策', '工具', '财务'],
        active: list ? 1 : 0,
        badge: { at: 6, text: '2' },
      },
      main,
    ),
  list ? plans : home,
  380,
);
