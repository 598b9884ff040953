/** Which elements draw the page, and how they are laid out. */
import { elementsOf, parsed, rename, rootsOf, styled, textsOf } from './nodes.ts';

/** The page as large as someone who sees badly sets it. */
export function zoomed(document: Document): boolean {
  document.documentElement.style.zoom = '1.5';
  return true;
}

/** Boards for big screens are scaled as a whole. */
export function scaled(document: Document): boolean {
  document.body.style.transform = 'scale(.8)';
  document.body.style.transformOrigin = document.dir === 'rtl' ? '100% 0' : '0 0';
  return true;
}

/** Dark mode by a filter, as extensions do it. */
export function dark(document: Document): boolean {
  document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
  return true;
}

/** Letters half as large again. */
export function largeLetters(document: Document): boolean {
  document.body.style.fontSize = '21px';
  return true;
}

/** As on a telephone: nothing is wider than 360 px unless it cannot be narrower. */
export function phone(document: Document): boolean {
  document.body.style.width = '360px';
  return true;
}

/** The page scrolls within a box of its own. */
export function scrolling(document: Document): boolean {
  const box = styled(document, 'div', 'height:260px;overflow:auto');
  box.append(...document.body.childNodes);
  document.body.append(box);
  return true;
}

/** Wrappers that draw no box stand between elements, as components of frameworks leave them. */
export function boxless(document: Document): boolean {
  for (const element of elementsOf(document, 'section, div')) {
    if (element.slot) continue;
    const wrapper = styled(document, 'div', 'display:contents');
    element.before(wrapper);
    wrapper.append(element);
  }
  return true;
}

/** Blocks within blocks, each with one child. */
export function nested(document: Document): boolean {
  for (const element of elementsOf(document, 'div, section, li, td, dd, p')) {
    const { display, position } = getComputedStyle(element);
    if (!['block', 'table-cell', 'list-item'].includes(display) || position === 'relative') continue;
    const inner = document.createElement('div');
    inner.append(...element.childNodes);
    element.append(inner);
  }
  return true;
}

/** Parts off the screen are laid out when they come near. */
export function laidOutLate(document: Document): boolean {
  for (const element of elementsOf(document, 'section, .block-of')) {
    element.style.contentVisibility = 'auto';
    element.style.containIntrinsicSize = 'auto 300px';
  }
  return true;
}

const TABLE_PARTS: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
};

/** Tables of `<div>`, laid out as tables by styles. */
export function divTables(document: Document): boolean {
  const parts = elementsOf(document, Object.keys(TABLE_PARTS).join());
  if (parts.length === 0 || parts.some((part) => part.matches('[rowspan], [colspan]'))) return false;
  const drawn = parts.map((part) => {
    const { display, padding, textAlign, fontWeight } = getComputedStyle(part);
    const as = display === 'none' ? 'none' : (TABLE_PARTS[part.localName] ?? 'block');
    return { part, css: `display:${as};padding:${padding};text-align:${textAlign};font-weight:${fontWeight}` };
  });
  for (const { part, css } of drawn.reverse()) rename(part, 'div', css);
  return true;
}

/** The heads of a table stand in a table of their own above it, so that the rows can scroll. */
export function splitHeads(document: Document): boolean {
  const tables = elementsOf(document, 'table').filter(
    (table) => table.querySelector('thead') && !table.querySelector('table'),
  );
  if (tables.length === 0 || elementsOf(document, '[rowspan], [colspan]').length > 0) return false;
  for (const table of tables) {
    const head = table.querySelector('thead');
    if (!head) continue;
    const widths = [...head.querySelectorAll('th, td')].map((cell) => `${cell.getBoundingClientRect().width}px`);
    const above = table.cloneNode(false) as HTMLElement;
    above.append(head);
    const cells = (of: Element) => [...(of.querySelector('tr')?.children ?? [])] as HTMLElement[];
    for (const row of [cells(above), cells(table)])
      for (const [at, cell] of row.entries()) cell.style.minWidth = cell.style.maxWidth = widths[at] ?? '';
    const boxes = [
      styled(document, 'div', 'overflow:hidden'),
      styled(document, 'div', 'overflow:auto;max-height:900px'),
    ];
    table.before(...boxes);
    boxes[0]?.append(above);
    boxes[1]?.append(table);
  }
  return true;
}

/** Elements that the site has named itself. */
export function customElements(document: Document): boolean {
  const elements = elementsOf(document, 'div, section, p, span, b, strong');
  const drawn = elements.map((element) => {
    const { display, fontWeight, margin } = getComputedStyle(element);
    return { element, css: `display:${display};font-weight:${fontWeight};margin:${margin}` };
  });
  for (const { element, css } of drawn.reverse()) rename(element, `x-${element.localName}`, css);
  return true;
}

/** The page stands in the shadow root of a component, its styles with it. */
export function inShadow(document: Document): boolean {
  const host = styled(document, 'app-root', 'display:block');
  const root = host.attachShadow({ mode: 'open' });
  root.append(...document.body.childNodes);
  document.body.append(host);
  return true;
}

/** The page is projected through the slots of two components, one in the other. */
export function slotted(document: Document): boolean {
  const outer = styled(document, 'app-shell', 'display:block');
  outer
    .attachShadow({ mode: 'open' })
    .append(...parsed('<div><app-main style="display:block"><slot></slot></app-main></div>'));
  const inner = outer.shadowRoot?.querySelector('app-main');
  inner?.attachShadow({ mode: 'open' }).append(...parsed('<main><slot></slot></main>'));
  outer.append(...document.body.childNodes);
  document.body.append(outer);
  return true;
}

/** The order in which things are seen is set by styles; in the page they stand in the opposite order. */
export function reordered(document: Document): boolean {
  const boxes = elementsOf(document, '*').filter((element) => {
    const { display, flexDirection } = getComputedStyle(element);
    return (
      /flex|grid/.test(display) &&
      !flexDirection.endsWith('reverse') &&
      element.children.length > 1 &&
      [...element.childNodes].every((child) => child instanceof HTMLElement || !child.textContent?.trim())
    );
  });
  for (const box of boxes) {
    const children = [...box.children] as HTMLElement[];
    if (children.some((child) => getComputedStyle(child).order !== '0' || getComputedStyle(child).zIndex !== 'auto'))
      continue;
    for (const [at, child] of children.entries()) child.style.order = `${at + 1}`;
    box.append(...children.reverse());
  }
  return boxes.length > 0;
}

/** The page stands in a cell of a table that lays it out, beside its menu. */
export function layoutTable(document: Document): boolean {
  const table = document.createElement('table');
  const row = table.insertRow();
  const menu = row.insertCell();
  menu.append(...parsed('<a href="#">Home</a><br><a href="#">Settings</a>'));
  menu.style.verticalAlign = 'top';
  row.insertCell().append(...document.body.childNodes);
  document.body.append(table);
  return true;
}

/** Each part of the page can be folded away. */
export function foldable(document: Document): boolean {
  const parts = elementsOf(document, 'section');
  for (const part of parts) {
    const details = document.createElement('details');
    details.open = true;
    details.append(document.createElement('summary'), ...part.childNodes);
    details.querySelector('summary')?.append(...details.querySelectorAll(':scope > h3'));
    part.append(details);
  }
  return parts.length > 0;
}

/** Every text stands at its place on the page, and no element holds two of them, as programs that print write pages. */
export function flat(document: Document): boolean {
  const placed = textsOf(document).flatMap((text) => {
    const parent = text.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, top, width } = range.getBoundingClientRect();
    const { font, color } = getComputedStyle(parent);
    return width < 2 ? [] : [{ said: text.data.trim(), left, top, font, color }];
  });
  for (const root of rootsOf(document)) if (root !== document) root.replaceChildren();
  document.body.replaceChildren();
  document.body.style.position = 'relative';
  document.body.style.margin = '0';
  for (const { said, left, top, font, color } of placed) {
    const box = styled(document, 'div', `position:absolute;left:${left}px;top:${top}px;white-space:pre;color:${color}`);
    box.style.font = font;
    box.textContent = said;
    document.body.append(box);
  }
  return true;
}
