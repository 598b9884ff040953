import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';

let lab: PageLab;
let code: string;

beforeAll(async () => {
  lab = await PageLab.start();
  code = await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'visible');
});
afterAll(() => lab.stop());

async function textsOf(body: string, assets?: Record<string, [string, string]>): Promise<string[]> {
  const html = `<!doctype html><meta charset="utf-8">${body}`;
  if (!assets && !/<script|<iframe/.test(body)) return textsWritten(html);
  const page = await lab.open({ url: 'https://shop.example.com/', html, assets });
  try {
    return (await page.evaluate(`${code};visible.texts()`)) as string[];
  } finally {
    await page.close();
  }
}

async function textsWritten(html: string): Promise<string[]> {
  const page = await lab.shared();
  const write = `document.open();document.write(${JSON.stringify(html)});document.close()`;
  return (await page.evaluate(`globalThis.visible ?? (() => {${code}})();${write};visible.texts()`)) as string[];
}

/** Each case: what it holds, the page, the phrases a person sees. */
type Case = [promise: string, html: string, texts: string[]];

describe('parts of one number are joined', () => {
  test.each<Case>([
    [
      'digits drawn from right to left stand as they are seen',
      '<p><bdo dir="rtl">4021</bdo></p><p>Orders \u202e7351\u202c</p>',
      ['1204', 'Orders 1537'],
    ],
    [
      'digits of any script, also where a space parts their groups',
      '<div><i>３</i><i>１</i>&nbsp;<i>６</i><i>５</i><i>４</i></div><div><i>１，２</i><i>０４</i></div><div><i>١٬</i><i>٢٠٤</i></div><div><i>３</i><i>．５</i> <i>％</i></div>',
      ['３１\u00a0６５４', '１，２０４', '١٬٢٠٤', '３．５％'],
    ],
    [
      'digits drawn one by one of which the last are cut off are no number',
      '<div style="width:60px;overflow:hidden;white-space:nowrap;font:20px monospace"><i>4</i><i>8</i><i>8</i><i>,</i><i>0</i><i>6</i></div>',
      ['488,0…'],
    ],
    [
      'digits drawn one by one go on where the line breaks among them',
      '<div style="width:60px;font:20px monospace"><style>u{display:inline-block}</style><u>4</u><u>8</u><u>8</u><u>,</u><u>0</u><u>6</u></div>',
      ['488,06'],
    ],
    [
      'a unit before or behind a number stays with it where the line breaks between them, but not across lines of their own',
      '<div style="width:70px"><span>MYR </span><span>5,124.80</span></div><div style="width:70px"><span>5,124.80</span> <span>MYR</span></div><div>MYR<br><span>85.35</span></div>',
      ['MYR 5,124.80', '5,124.80 MYR', 'MYR', '85.35'],
    ],
    [
      'and in a part of what is drawn from right to left, not in a box or an order of its own in it',
      '<bdo dir="rtl"><b><i>4021</i></b></bdo><p><bdo dir="rtl"><b style="display:inline-block">4021</b></bdo></p><p><bdo dir="rtl"><bdi>4021</bdi></bdo></p>',
      ['1204', '4021', '4021'],
    ],
    [
      'spaces without a break divide groups of digits, and are plain ones elsewhere',
      '<p>Sample\u00a0data</p><p>1\u00a0204\u00a0€</p><p>9\u202f–\u202f15\u3000Nov</p>',
      ['Sample data', '1\u00a0204 €', '9 – 15 Nov'],
    ],
    [
      'a power of ten that is not known, drawn as the digits are',
      '<style>i{display:inline-block}</style><b><i>₱</i><i>4</i><i>.</i><i>3</i><i>L</i></b>',
      ['₱4.3L'],
    ],
    [
      'decimals behind an amount that breaks after its currency',
      '<div style="width:60px;font:14px monospace"><span>EUR 41,</span><span>68</span></div>',
      ['EUR 41,68'],
    ],
    ['decimals with words behind them', '<div><span>2,</span><span>6 тыс.</span></div>', ['2,6 тыс.']],
    ['decimals with what nobody knows', '<div><span>2,</span><span>6 xyz.</span></div>', ['2,6 xyz.']],
    ['decimals in a node of their own', '<div><span>3,351</span><span>.54</span></div>', ['3,351.54']],
    [
      'a currency symbol, whole and decimals',
      '<div><span>₱</span> <span>1,215</span><span>.00</span></div>',
      ['₱1,215.00'],
    ],
    [
      'a scale in a sibling',
      '<div><span>1.84</span><span style="font-size:12px;margin-left:4px">万</span></div>',
      ['1.84万'],
    ],
    ['a percent sign in a flex sibling', '<div style="display:flex"><div>2.31</div><div>%</div></div>', ['2.31%']],
    [
      'one digit a node',
      '<div><span>1</span><span>,</span><span>2</span><span>3</span><span>4</span></div>',
      ['1,234'],
    ],
    ['text split by comments', '<div>1<!-- -->,<!-- -->234</div>', ['1,234']],
    ['three lines of a number', '<div style="display:flex"><div>123</div><div>.</div><div>45</div></div>', ['123.45']],
    ['a scale of another language', '<div><span>12</span> <span>тыс</span></div>', ['12тыс']],
    ['a scale with its currency', '<div><b>1.2</b><i>万元</i></div>', ['1.2万元']],
    ['a duration', '<div><b>3</b><i>分</i><b>25</b><i>秒</i></div>', ['3分25秒']],
    ['a score', '<div><b>4.8</b><i>/5</i></div>', ['4.8/5']],
    ['cut at a narrow space', '<div><span>67</span><span>\u202f860</span></div>', ['67\u202f860']],
    ['cut behind a narrow space', '<div><span>67\u202f</span><span>860,50 €</span></div>', ['67\u202f860,50 €']],
    [
      'one sign a node, its groups parted by a space',
      '<div><span>1</span><span>&nbsp;</span><span>5</span><span>9</span><span>0</span><span>,</span><span>5</span></div>',
      ['1\u00a0590,5'],
    ],
    [
      'one sign a node behind its currency',
      '<div><i>CZK</i>&nbsp;<i>1</i>&nbsp;<i>0</i><i>3</i><i>4</i></div>',
      ['CZK1\u00a0034'],
    ],
    [
      'one sign a node, its groups parted by apostrophes',
      '<div><i>1</i><i>1</i><i>’</i><i>0</i><i>5</i><i>7</i><i>.</i><i>2</i></div>',
      ['11’057.2'],
    ],
    ['cut at its sign behind groups', '<div><span>1\u202f014</span><span>,50 €</span></div>', ['1\u202f014,50 €']],
    ['cut behind its sign and groups', '<div><span>1\u202f014,</span><span>50 €</span></div>', ['1\u202f014,50 €']],
    [
      'behind a label of the same style',
      '<div><span>Refunds</span> <span><i>€</i><span>575</span><span>.39</span><span>K</span></span> <i>-5.4%</i></div>',
      ['Refunds €575.39K', '-5.4%'],
    ],
    [
      'behind a label that runs on',
      '<div><span>Refunds</span> <span>575</span><span>.39</span></div>',
      ['Refunds 575.39'],
    ],
    ['a cut duration', '<div><span>4</span><span>,0s</span></div>', ['4,0s']],
    [
      'reversed on the screen',
      '<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end"><i>12</i><i>¥</i></div>',
      ['¥12'],
    ],
    ['superscript decimals', '<div style="font-size:30px">12<sup style="font-size:14px">.50</sup></div>', ['12.50']],
    ['a currency code after', '<div><span>24.92</span> <span>USD</span></div>', ['24.92 USD']],
    ['a sign in a node of its own', '<div><span>-</span><span>12.3%</span></div>', ['-12.3%']],
    ['a share in brackets', '<div>¥435.2<span>(33%)</span></div>', ['¥435.2', '(33%)']],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('what style sheets print belongs to the number', () => {
  test.each<Case>([
    ['a currency before', '<style>.v::before{content:"¥"}</style><div class="v">1,215</div>', ['¥1,215']],
    [
      'a unit after, by the element around',
      '<style>.v::after{content:"万"}</style><div class="v"><span>1.84</span></div>',
      ['1.84万'],
    ],
    [
      'a unit after an icon, by the element around',
      '<style>.v::after{content:"万"}</style><div class="v"><span>1.84</span><i></i></div>',
      ['1.84万'],
    ],
    [
      'a unit after digits drawn one by one, and after a number of its own',
      '<style>.v::after{content:"万"}</style><b class="v"><i>1</i><i>2</i><i>4</i></b> <p><b>12</b> <b class="v">4</b></p>',
      ['124万', '12', '4万'],
    ],
    [
      'an unknown unit, so that it is not lost',
      '<style>.v::after{content:" gross"}</style><b class="v">12</b>',
      ['12gross'],
    ],
    [
      'an attribute',
      '<style>[data-u]::after{content:attr(data-u)}</style><b data-u="%">12</b> <b data-u="K">13</b>',
      ['12%', '13K'],
    ],
    ['by column', '<style>td:nth-child(2)::after{content:"%"}</style><table><tr><td>12<td>13</table>', ['12', '13%']],
    [
      'an empty element beside',
      '<style>.u::after{content:"万"}</style><div><b>1.84</b><i class="u"></i></div>',
      ['1.84万'],
    ],
    ['an icon font is none', '<style>.v::before{content:"\\e601"}</style><b class="v">12</b>', ['12']],
    [
      'a tooltip is none',
      '<style>.v{position:relative}.v::after{content:"13";position:absolute;opacity:0}</style><b class="v">12</b>',
      ['12'],
    ],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('what components of a page print', () => {
  const printed =
    '<script>customElements.define("x-date",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<time>"+this.dataset.at+"</time>"}})</script>';
  const range = 'from <x-date data-at="Nov 8"></x-date> to <x-date data-at="Nov 14"></x-date>';
  test.each<Case>([
    ['in a line of text goes on with it', `<p>${range}</p>${printed}`, ['from Nov 8 to Nov 14']],
    [
      'as blocks stands alone',
      `<style>x-date{display:block}</style><p>${range}</p>${printed}`,
      ['from', 'Nov 8', 'to', 'Nov 14'],
    ],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('an element that draws no box of its own', () => {
  const slotted =
    '<script>customElements.define("x-cell",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<style>:host{display:contents}</style><div><slot></slot></div>"}})</script>';
  test.each<Case>([
    ['shows its text', '<div>Orders</div><div><b style="display:contents">12</b></div>', ['Orders', '12']],
    ['shows what it is given for its slot', `<x-cell>Orders</x-cell><x-cell>12</x-cell>${slotted}`, ['Orders', '12']],
    ['and does not where what is around it is not shown', '<p hidden><b style="display:contents">12</b></p>', []],
    ['nor where it is invisible itself', '<p><b style="display:contents;visibility:hidden">12</b></p>', []],
    ['nor in another such one that is not shown', `<x-cell hidden style="display:none">12</x-cell>${slotted}`, []],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('copies made for fixed columns and sticky heads', () => {
  const table = '<table><tr><th>Campaign</th><th>Orders</th></tr><tr><td>Spring</td><td>12</td></tr></table>';
  test('are left out when they repeat what stands elsewhere', async () => {
    expect(await textsOf(`${table}<div aria-hidden="true">${table}</div>`)).toEqual([
      'Campaign',
      'Orders',
      'Spring',
      '12',
    ]);
  });
  test('are no copies when they are all there is', async () => {
    expect(await textsOf(`<div aria-hidden="true">${table}</div><p>Spring</p>`)).toHaveLength(5);
    expect(
      await textsOf('<b aria-hidden="true">12</b><i style="position:absolute;clip:rect(0px,0px,0px,0px)">12</i>'),
    ).toEqual(['12']);
  });
});

/** One column of an odometer that stands on `digit`. */
const column = (digit: number, how: (by: number) => string) =>
  `<span style="display:inline-block;height:20px;line-height:20px;overflow:hidden;vertical-align:top"><span style="display:block;${how(digit)}">${[...'0123456789'].map((d) => `<span style="display:block;height:20px">${d}</span>`).join('')}</span></span>`;

test('a number whose unit goes on in the next line, on a page that is drawn smaller', async () => {
  const card = '<div style="width:128px;font:22px Arial;transform:scale(.6)"><i>37\u00a0505,</i><i>87 EUR</i></div>';
  expect(await textsOf(card)).toEqual(['37\u00a0505,87 EUR']);
});

test('a number cut among its digits into pieces of one make', async () => {
  const pieces = ['1', '2.04'].map((text) => `<span class="int">${text}</span>`).join('');
  expect(await textsOf(`<div>${pieces}<small>万</small></div>`)).toEqual(['12.04万']);
});

describe('rolling digits', () => {
  test.each<[string, (by: number) => string]>([
    ['moved by transform', (by) => `transform:translateY(-${by * 20}px)`],
    ['moved by margin', (by) => `margin-top:-${by * 20}px`],
    ['moved by position', (by) => `position:relative;top:-${by * 20}px`],
  ])('%s', async (_, how) => {
    const html = `<div>${column(9, how)}<span>,</span>${column(0, how)}${column(5, how)}${column(3, how)}</div>`;
    expect(await textsOf(html)).toEqual(['9,053']);
  });
  test('all digits in one text', async () => {
    const one = (by: number) =>
      `<span style="display:inline-block;height:20px;line-height:20px;width:1ch;overflow:hidden;vertical-align:top"><span style="display:block;white-space:pre;transform:translateY(-${by * 20}px)">0\n1\n2\n3\n4\n5\n6\n7\n8\n9</span></span>`;
    expect(await textsOf(`<div>${one(4)}${one(0)}${one(9)}</div>`)).toEqual(['409']);
  });
});

describe('what is apart stays apart', () => {
  test.each<Case>([
    ['table cells', '<table cellpadding=0 cellspacing=0><tr><td>12</td><td>.34</td></tr></table>', ['12', '.34']],
    [
      'a rate behind a count',
      '<div style="display:flex"><b>98</b><i>4.1%</i><span class="a">12</span><span class="b">3.4</span></div>',
      ['98', '4.1%', '12', '3.4'],
    ],
    ['two complete values', '<div><span>1,234</span> <span>5.6%</span></div>', ['1,234', '5.6%']],
    [
      'two values side by side',
      '<div style="display:flex;gap:12px"><span>12</span><span>34</span></div>',
      ['12', '34'],
    ],
    [
      'a placeholder and the next value',
      '<div style="display:flex;gap:12px"><span>-</span><span>34</span></div>',
      ['-', '34'],
    ],
    [
      'label and value of another size',
      '<div><span>GMV</span> <span style="font-size:24px">1,234</span></div>',
      ['GMV', '1,234'],
    ],
    ['flex items', '<div style="display:flex"><span>Orders</span><span>Clicks</span></div>', ['Orders', 'Clicks']],
    ['blocks', '<div><div>Orders</div><div>12</div></div>', ['Orders', '12']],
    ['lines', '<div>Orders<br>12</div>', ['Orders', '12']],
    ['kept lines', '<div style="white-space:pre-line">Orders\n12</div>', ['Orders', '12']],
    ['a sentence before a number', '<div><span>Last 7</span><span>12</span></div>', ['Last 7', '12']],
    ['an icon name', '<div><i class="material-icons">arrow_upward</i><b>12</b></div>', ['12']],
    ['stacked numbers', '<div><div>12</div><div>%</div></div>', ['12', '%']],
    ['ARIA cells', '<div style="display:flex"><div role=cell>12</div><div role=cell>%</div></div>', ['12', '%']],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('sentences and labels are one phrase', () => {
  test.each<Case>([
    ['a sentence with a bold number', '<p>You had <b>12</b> orders today</p>', ['You had 12 orders today']],
    ['a label with a unit in a span', '<div>消耗<span>(元)</span></div>', ['消耗(元)']],
    ['a label wrapped over two lines', '<div style="width:70px">Product impressions</div>', ['Product impressions']],
    ['a link in a sentence', '<p>Read the <a href="#">guide</a> first</p>', ['Read the guide first']],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('what style sheets print beside a number', () => {
  const style = '<style>.cur::before{content:"$"}.fa::before{content:"$";font-family:"Font Awesome 6 Free"}</style>';
  test.each<Case>([
    ['a currency by an empty element', '<div><i class="cur"></i><span>48,217</span></div>', ['$48,217']],
    ['a picture of a sign', '<div>Revenue <i class="fa"></i></div><div>$48,217</div>', ['Revenue', '$48,217']],
    ['a picture beside a number without sign', '<div><i class="fa"></i> <span>48,217</span></div>', ['48,217']],
    ['a digit that the text ends in too', '<style>.z::after{content:"0"}</style><b class="z">120</b>', ['1200']],
    ['the sign once more', '<div><i class="cur"></i> <span>$48,217</span></div>', ['$48,217']],
    ['a sign on the line above', '<div>Revenue <i class="cur"></i></div><div>48,217</div>', ['Revenue', '48,217']],
  ])('%s', async (_, html, texts) => expect(await textsOf(style + html)).toEqual(texts));
});

describe('only what a person sees', () => {
  test.each<Case>([
    ['no display', '<div style="display:none">12</div><div>34</div>', ['34']],
    ['no visibility', '<div style="visibility:hidden">12<b style="visibility:visible">34</b></div>', ['34']],
    [
      'turned to its edge',
      '<div style="rotate:x 90deg">12</div><div style="transform:rotateY(90deg)">56</div>34',
      ['34'],
    ],
    ['all but the colour of the ground', '<div style="color:#fdfdfd;background:#fff">12</div>34', ['34']],
    ['no opacity by a filter', '<div style="filter:opacity(0)">12</div>34', ['34']],
    [
      'a mask that lets nothing through',
      '<div style="mask:linear-gradient(transparent,transparent)">12</div>34',
      ['34'],
    ],
    ['scaled to nothing', '<p style="zoom:0.01">12</p><p style="scale:0">56</p>34', ['34']],
    ['drawn as the dots of a password', '<p style="-webkit-text-security:disc">12</p>34', ['34']],
    ['crossed out', '<p><del>12</del></p><p style="text-decoration:line-through"><b>56</b></p>34', ['34']],
    ['no opacity of an ancestor', '<div style="opacity:0"><div><b>12</b></div></div>34', ['34']],
    ['the hidden attribute', '<div hidden>12</div>34', ['34']],
    [
      'a screen-reader copy',
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">1234</span><b>1.2K</b>',
      ['1.2K'],
    ],
    ['moved off the page', '<div style="position:absolute;left:-9999px">12</div>34', ['34']],
    [
      'moved far off a page that runs leftwards, which could be scrolled so far',
      '<html dir="rtl"><div style="position:absolute;left:-9999px">12</div>34',
      ['34'],
    ],
    ['the sign of a help button', '<p>Orders <button>?</button></p><p>ⓘ</p><p>12</p>', ['Orders', '12']],
    ['moved far to the right', '<div style="position:absolute;left:9999px">12</div>34', ['34']],
    [
      'unless its box can be scrolled there',
      '<div style="position:relative;overflow:auto;width:300px;height:50px"><i style="position:absolute;left:9999px">12</i></div>34',
      ['12', '34'],
    ],
    ['text indent', '<div style="text-indent:-9999px">12</div>34', ['34']],
    ['no size', '<div style="height:0;overflow:hidden">12</div>34', ['34']],
    [
      'a column of a table that is folded away',
      '<table><colgroup><col><col style="visibility:collapse"></colgroup><tr><th>A</th><th>B</th></tr><tr><td>34</td><td><b>12</b></td></tr></table>',
      ['A', '34'],
    ],
    ['no width', '<div style="width:0;overflow:hidden">12</div>34', ['34']],
    ['folded up by a transform', '<div style="transform:scaleY(0)"><b>12</b></div>34', ['34']],
    [
      'folded up by a transform around a box that clips',
      '<div style="transform:scale(0)"><div style="overflow:hidden"><b>12</b></div></div>34',
      ['34'],
    ],
    [
      'a frame without room in it',
      '<div style="height:0;border:1px solid;overflow:hidden"><div>12</div></div>34',
      ['34'],
    ],
    [
      'a line that clips in a box that scrolls',
      '<div style="height:40px;overflow:auto"><div style="height:90px">34</div><div style="overflow:hidden">12</div></div>',
      ['34', '12'],
    ],
    [
      'a box that clips in one that is shut',
      '<div style="height:0;overflow:hidden"><div style="height:20px;overflow:hidden">12</div></div>34',
      ['34'],
    ],
    [
      'clipped by a hidden overflow',
      '<div style="height:20px;overflow:hidden"><div style="height:20px">34</div><div>12</div></div>',
      ['34'],
    ],
    [
      'the foot of a wide table under its scrolling body is seen',
      '<div style="width:100px;overflow:hidden"><table style="width:400px;table-layout:fixed"><tr><td>A</td><td style="overflow:hidden">12</td></tr></table></div><div style="width:100px;overflow:hidden"><div style="width:400px">B</div><div style="margin-left:200px">hidden 7</div></div>',
      ['A', '12', 'B'],
    ],
    [
      'scrolled out of view is seen',
      '<div style="height:20px;overflow:auto"><div style="height:20px">34</div><div>12</div></div>',
      ['34', '12'],
    ],
    ['far down the page is seen', '<div style="margin-top:9000px">12</div>', ['12']],
    [
      'a pane moved aside',
      '<div style="overflow:hidden;width:300px"><div style="display:flex;width:600px;transform:translateX(-300px)"><div style="width:300px">12</div><div style="width:300px">34</div></div></div>',
      ['34'],
    ],
    [
      'drawn without filling',
      '<svg width="90" height="20"><text y="9" fill="none">12</text><text x="30" y="9" fill-opacity="0">56</text><text x="60" y="9" fill="none" stroke="red">34</text></svg>',
      ['34'],
    ],
    [
      'digits that only their place hides',
      '<style>i{font-style:normal}i:nth-child(4){filter:opacity(0);position:absolute}</style><b><i>1</i><i>2</i><i>3</i><i>9</i><i>4</i></b>',
      ['1234'],
    ],
    [
      'digits in boxes of their own that only their place hides',
      '<style>section{display:flex}div:nth-child(4){color:transparent;position:absolute}</style><section><div>1</div><div>2</div><div>3</div><div>9</div><div>4</div></section>',
      ['1234'],
    ],
    [
      'digits that an attribute hides, alone or by what it says',
      '<style>[data-v="b"],[title="9"]{clip-path:inset(100%);position:absolute}</style><b><i data-v="a">1</i><i data-v="b">9</i><i data-v="a">2</i><i title="3">3</i><i title="9">9</i><i title="4">4</i></b>',
      ['1234'],
    ],
    [
      'panes that a state hides',
      '<style>[data-shown="no"]{transform:scale(0)}[data-shown="no"]{clip-path:inset(100%)}</style><div data-shown="yes">34</div><div data-shown="yes">56</div><div data-shown="no">12</div><div data-shown="yes">78</div>',
      ['34', '56', '78'],
    ],
    ['transparent ink', '<div style="color:transparent">12</div>34', ['34']],
    ['no font size', '<div style="font-size:0">12</div>34', ['34']],
    ['closed details', '<details><summary>More</summary>12</details>', ['More']],
    [
      'form controls and code',
      '<select><option>10</option></select><textarea>11</textarea><script>12</script><template>13</template><noscript>14</noscript>',
      [],
    ],
  ])('%s', async (_, html, texts) => expect(await textsOf(html)).toEqual(texts));
});

describe('the flattened tree', () => {
  test('open shadow roots and slots are read where they are rendered', async () => {
    const html = `<x-card><b slot="value">12</b>Orders<i slot="none">13</i></x-card><script>
      customElements.define('x-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div><div>Total</div><div><slot name="value"></slot></div>'; }
      });</script>`;
    expect(await textsOf(html)).toEqual(['Orders', 'Total', '12']);
  });
  test('same-origin frames', async () => {
    expect(await textsOf('<p>Top</p><iframe srcdoc="<p>Inner</p>"></iframe><p>End</p>')).toEqual([
      'Top',
      'Inner',
      'End',
    ]);
  });
  test('SVG text', async () => {
    expect(
      await textsOf(
        '<svg width=200 height=40><title>No</title><text y=20>Orders</text><text x=80 y=20>12</text></svg>',
      ),
    ).toEqual(['Orders', '12']);
  });
});
