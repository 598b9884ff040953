import { generatedText } from '../visible/generated.ts';
import { declarationsOf, StyleSheet } from './css.ts';

export interface Writing {
  /** What stands in place of a text node's data. */
  textOf(node: Text): string;
  /** What stands in place of an attribute, an input's value or another text that is no text node. */
  wordsOf(text: string): string;
  /** Digits that name something are replaced, the rest stays. */
  nameOf(text: string): string;
  rootOf: (element: Element) => ShadowRoot | null;
}

const DROPPED = new Set(
  'script style link meta base template noscript title head object embed param source track'.split(' '),
);
const EMPTY = new Set('area br col hr img input wbr'.split(' '));
/** Attributes that say how a page is built. */
const STRUCTURE =
  /^(role|colspan|rowspan|scope|slot|type|checked|selected|disabled|readonly|open|dir|lang|hidden|data-state|data-index-uuid|data-field|data-column-id|col-id|aria-(hidden|selected|checked|pressed|current|busy|sort|level|expanded|colindex|rowindex|colspan|rowspan|colcount|rowcount)|viewBox|d|points|transform|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|text-anchor|dominant-baseline)$/;
/** Attributes that a person may get to read. */
const WORDS = /^(aria-label|title|alt|placeholder|value)$/;
const LONGEST_PATH = 400;

/** The document's body as markup that needs nothing else: no style sheet, script, image or address. */
export function markupOf(doc: Document, writing: Writing): string {
  const sheet = new StyleSheet();
  const body = elementMarkup(doc.body, null, sheet, writing);
  const lang = doc.documentElement.getAttribute('lang');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=${doc.documentElement.clientWidth}">${sheet}`;
  return `<!doctype html><html${lang ? ` lang="${escaped(lang)}"` : ''}><head>${head}</head>${body}</html>`;
}

function elementMarkup(
  element: Element,
  around: CSSStyleDeclaration | null,
  sheet: StyleSheet,
  writing: Writing,
): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || DROPPED.has(element.localName) || style.display === 'none') return '';
  const isDrawing = element.namespaceURI === 'http://www.w3.org/2000/svg' && element.localName !== 'svg';
  const name = tagName(element);
  const print = (side: '::before' | '::after') => writing.wordsOf(generatedText(element, side));
  const kind = isDrawing ? '' : sheet.classOf(declarationsOf(style, around), print('::before'), print('::after'));
  const open = `<${name}${attributes(element, kind, writing)}`;
  if (name === 'iframe') return `${open}${frameContent(element as HTMLIFrameElement, writing)}></iframe>`;
  if (EMPTY.has(name)) return `${open}>`;
  return `${open}>${shadowMarkup(element, style, writing)}${contentMarkup(element, style, sheet, writing)}</${name}>`;
}

/** Pictures and players become boxes of their size. */
const tagName = ({ localName }: Element) => (/^(canvas|video|audio|picture)$/.test(localName) ? 'div' : localName);

function shadowMarkup(element: Element, style: CSSStyleDeclaration, writing: Writing): string {
  const root = writing.rootOf(element);
  if (!root) return '';
  const sheet = new StyleSheet();
  const inside = [...root.childNodes].map((node) => nodeMarkup(node, style, sheet, writing)).join('');
  return `<template shadowrootmode="open">${sheet}${inside}</template>`;
}

function contentMarkup(element: Element, style: CSSStyleDeclaration, sheet: StyleSheet, writing: Writing): string {
  if (element.localName === 'select') {
    const chosen = (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
    return `<option selected>${escaped(writing.wordsOf(chosen))}</option>`;
  }
  if (element.localName === 'textarea') return escaped(writing.wordsOf((element as HTMLTextAreaElement).value));
  return [...element.childNodes].map((node) => nodeMarkup(node, style, sheet, writing)).join('');
}

function nodeMarkup(node: Node, around: CSSStyleDeclaration, sheet: StyleSheet, writing: Writing): string {
  if (node.nodeType === 3) return escaped(writing.textOf(node as Text));
  return node.nodeType === 1 ? elementMarkup(node as Element, around, sheet, writing) : '';
}

function frameContent(frame: HTMLIFrameElement, writing: Writing): string {
  let inner: Document | null = null;
  try {
    inner = frame.contentDocument;
  } catch {
    // another origin: it stays an empty frame
  }
  return inner?.body ? ` srcdoc="${escaped(markupOf(inner, writing))}"` : '';
}

function attributes(element: Element, kind: string, writing: Writing): string {
  const written: string[] = [];
  const names = `${writing.nameOf(element.getAttribute('class') ?? '')} ${kind}`.trim();
  if (names) written.push(`class="${escaped(names)}"`);
  for (const { name, value } of element.attributes) {
    if (STRUCTURE.test(name) && value.length <= LONGEST_PATH)
      written.push(`${name}="${escaped(writing.nameOf(value))}"`);
    else if (WORDS.test(name) && name !== 'value') written.push(`${name}="${escaped(writing.wordsOf(value))}"`);
  }
  // the live value: the attribute is only what the page started with
  if (element.localName === 'input' && !/^(password|hidden|file)$/.test((element as HTMLInputElement).type))
    written.push(`value="${escaped(writing.wordsOf((element as HTMLInputElement).value))}"`);
  return written.length > 0 ? ` ${written.join(' ')}` : '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
