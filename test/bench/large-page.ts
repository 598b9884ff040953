/** A back-office page of about `elements` elements: cards, tables, prose, deep nesting and a web component, in even parts. */
export function largePage(elements: number): string {
  const part = Math.round(elements / 5);
  return `<!doctype html><meta charset="utf-8"><title>Large page</title><style>
body{font:14px sans-serif;margin:16px}.grid{display:flex;flex-wrap:wrap;gap:12px}.card{border:1px solid #ddd;padding:12px;width:200px}
.title{color:#666;font-size:12px}.value{font-size:22px;display:flex}.unit{font-size:12px}.change{font-size:12px;color:#080}
.cell{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}table{border-collapse:collapse}td,th{padding:4px 8px}
.hidden{display:none}.pane{overflow:hidden}.scroll{overflow:auto;max-height:600px}</style>
<body><h1>Overview</h1>${cards(part)}${tables(part)}${prose(part)}${nested(part)}${component(part)}</body>`;
}

const METRICS = [
  'GMV',
  'Orders',
  'Product impressions',
  'Product clicks',
  'Customers',
  'Items sold',
  'Page views',
  'CTR',
];

function repeat(count: number, of: (index: number) => string): string {
  return Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => of(index)).join('');
}

const number = (index: number) => ((index * 7919) % 900_000).toLocaleString('en');

function cards(elements: number): string {
  return `<section class="grid">${repeat(
    elements / 8,
    (i) =>
      `<div class="card"><div class="title"><span>${METRICS[i % METRICS.length]}</span><i class="help"></i></div><div class="value"><span>${number(i)}</span><span class="unit">.${10 + (i % 90)}</span></div><div class="change"><span>VS previous period ${i % 40}.${i % 10}%</span></div></div>`,
  )}</section>`;
}

function tables(elements: number): string {
  const columns = 10;
  const rows = Math.max(1, Math.round(elements / (columns * 2 + 1)));
  const head = `<tr>${repeat(columns, (c) => `<th>${c === 0 ? 'Campaign' : METRICS[c % METRICS.length]}</th>`)}</tr>`;
  const body = repeat(
    rows,
    (r) =>
      `<tr>${repeat(columns, (c) => `<td><div class="cell">${c === 0 ? `Campaign ${r}` : number(r * columns + c)}</div></td>`)}</tr>`,
  );
  return `<div class="scroll"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}

function prose(elements: number): string {
  return `<article>${repeat(
    elements / 4,
    (i) =>
      `<p>Sellers who answer within <b>${i % 24} hours</b> keep more of their customers, see <a href="#${i}">the guide</a> for <em>every</em> market.</p>`,
  )}</article>`;
}

function nested(elements: number): string {
  const depth = 24;
  return repeat(
    elements / (depth + 2),
    (i) =>
      `${`<div class="pane">${'<div>'.repeat(7)}`.repeat(depth / 8)}<span>Step ${i}</span><span class="${i % 3 ? '' : 'hidden'}">${number(i)}</span>${'</div>'.repeat(depth)}`,
  );
}

function component(elements: number): string {
  const cells = repeat(elements / 2, (i) => `<div slot="cell-${i}_cost"><span>${number(i)}.50 USD</span></div>`);
  return `<bench-list>${cells}</bench-list><script>customElements.define('bench-list', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = [...this.children].map((c) => '<slot name="' + c.slot + '"></slot>').join('');
    }
  });</script>`;
}
