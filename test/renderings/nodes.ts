/** The parts of an open page that renderings work on, in all its open shadow roots. */

/** Whose text is no text of the page, or would be broken by an element within it. */
const NOT_TEXT = 'style, script, template, noscript, textarea, select, title, svg';
/** Elements that a label and its help may be this many letters long. */
const LABEL_LETTERS = { least: 3, most: 39 };

/** The document and every open shadow root below it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots;
}

/** Elements that match, whichever root they stand in, but none of the head nor of pictures. */
export function elementsOf(document: Document, selector: string): HTMLElement[] {
  return rootsOf(document).flatMap((root) =>
    [...(root === document ? document.body : root).querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !element.closest(NOT_TEXT),
    ),
  );
}

/** Text nodes with something in them. */
export function textsOf(document: Document): Text[] {
  return rootsOf(document).flatMap((root) => {
    const walker = document.createTreeWalker(root === document ? document.body : root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && !text.parentElement?.closest(NOT_TEXT)) texts.push(text);
    }
    return texts;
  });
}

/** Texts without digits that fill their element and are neither names nor units: most are labels. */
export function labelsOf(document: Document, names: ReadonlySet<string>): Text[] {
  return textsOf(document).filter((text) => {
    const said = text.data.trim();
    return (
      !/\p{N}/u.test(said) &&
      /\p{L}{2}/u.test(said) &&
      said.length >= LABEL_LETTERS.least &&
      said.length <= LABEL_LETTERS.most &&
      text.parentNode?.childNodes.length === 1 &&
      !names.has(said) &&
      !isPart(text)
    );
  });
}

/** Texts that are one whole number with at most a few signs or letters around it. */
export function numbersOf(document: Document): Text[] {
  return textsOf(document).filter(
    (text) => /^[^\d\s]{0,4}\s?\d[\d.,]*\s?[^\d\s]{0,3}$/.test(text.data.trim()) && !isPart(text),
  );
}

/** Whether a number stands in a text or element beside it, on the same line. */
function isPart(text: Text): boolean {
  let node: Node = text;
  while (node.parentNode instanceof HTMLElement && node.parentNode.textContent?.trim() === text.data.trim())
    node = node.parentNode;
  return [...(node.parentNode?.childNodes ?? [])].some(
    (beside) =>
      beside !== node &&
      /[\d.,'’]/.test(beside.textContent ?? '') &&
      (!(beside instanceof Element) || getComputedStyle(beside).display.startsWith('inline')),
  );
}

/** Puts an element into the node's place and the node into that element. */
export function wrap(node: ChildNode, wrapper: Element, inner: Element = wrapper): void {
  node.replaceWith(wrapper);
  inner.append(node);
}

/** An element with this style. */
export function styled(document: Document, name: string, css: string): HTMLElement {
  const element = document.createElement(name);
  element.style.cssText = css;
  return element;
}

/**
 * What this markup says. Parsed apart, as Chromium draws no shadow roots that are written into a document once its
 * `innerHTML` has been used.
 */
export function parsed(html: string): ChildNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

/** Puts another kind of element, drawn the same way, in an element's place. */
export function rename(element: HTMLElement, name: string, css: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
  other.style.cssText += `;${css}`;
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Adds rules to every root of the page. */
export function addStyles(document: Document, css: string): void {
  for (const root of rootsOf(document)) {
    const style = document.createElement('style');
    style.textContent = css;
    (root === document ? document.head : root).append(style);
  }
}
