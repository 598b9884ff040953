import { NOWHERE, type Rect } from '../rect.ts';
import type { Phrase } from '../types.ts';
import { isCell } from '../visible/tags.ts';
import { boxAt } from './box-at.ts';
import { isNextLine, withNextLine } from './broken-lines.ts';
import { type Facts, RenderedElement, type Shared } from './element.ts';
import { type Capture, COVERED, ELEMENT, PART, PHRASE, PHRASE_BOX, PHRASE_SEEN } from './format.ts';
import { Interned } from './interned.ts';
import { isLayout } from './layout-table.ts';
import { pairsIn, splitPhrase } from './pairs-in-line.ts';
import { PerElement } from './per-element.ts';
import { saidBy } from './said.ts';

/** A form control that can be seen, with what it shows. */
export interface ShownInput {
  element: RenderedElement;
  value: string;
}

/** A captured page, as objects. */
export interface RenderedPage {
  url: string;
  language: string | null;
  /** The visible texts in flattened-tree order. */
  phrases: Phrase[];
  inputs: ShownInput[];
  /** Elements that are, or hold, skeletons or spinners. */
  loading: RenderedElement[];
  /** Parts whose content cannot be seen. */
  closed: Capture['closed'];
  hasPassword: boolean;
  hasCaptcha: boolean;
  /** Nodes of the page that were visited. */
  nodes: number;
}

/**
 * The page that a capture describes. A short text that cannot be made out (clipped away, without ink) is left out where it
 * `isLabel`: screen readers' copies of labels would be taken for labels.
 */
export function restore(capture: Capture, isLabel: (text: string) => boolean): RenderedPage {
  const { url, language, hasPassword, hasCaptcha, nodes } = capture;
  const mirrored = runsLeftwards(capture);
  const shared = {
    elements: [] as RenderedElement[],
    texts: [] as string[],
    rects: [] as Rect[],
    boxAt: (index: number) => readBox(capture, index, mirrored),
    closest: new Map(),
    makes: 0,
    matches: new Map(),
  };
  restoreElements(capture, shared, shared.elements);
  const phrases = restorePhrases(capture, shared.elements, isLabel, mirrored);
  for (const { text, rect } of phrases) {
    shared.texts.push(text);
    shared.rects.push(rect);
  }
  const at = (number: number) => shared.elements[number] ?? null;
  return {
    url,
    language,
    phrases,
    inputs: capture.inputs.flatMap(([number, value]) => {
      const element = at(number);
      return element ? [{ element, value }] : [];
    }),
    loading: capture.loading.map(at).filter((element) => element !== null),
    closed: capture.closed,
    hasPassword,
    hasCaptcha,
    nodes,
  };
}

function restoreElements(capture: Capture, shared: Shared, elements: RenderedElement[]): void {
  const { strings, elements: flat, drawn, slotted, looks } = capture;
  const attributes = capture.attributes.map((set) => attributesOf(set, strings));
  const makes = new Interned<number>((key) => key);
  for (let at = 0; at + ELEMENT <= flat.length; at += ELEMENT) {
    // read one by one: a list made for each of a hundred thousand elements would take longer than all the rest
    const back = flat[at] ?? 0;
    const name = flat[at + 1] ?? -1;
    const set = flat[at + 2] ?? -1;
    const facts: Facts = {
      index: elements.length,
      parent: back === 0 ? null : (elements[elements.length - back] ?? null),
      localName: strings[name] ?? '',
      attributes: attributes[set] ?? NONE,
      make: makes.indexOf((set + 1) * strings.length + name),
      position: flat[at + 3] ?? 0,
      box: flat[at + 4] ?? -1,
    };
    elements.push(new RenderedElement(facts, shared));
  }
  shared.makes = makes.list.length;
  for (let at = 0; at + 1 < drawn.length; at += 2) {
    const element = elements[drawn[at] ?? -1];
    if (element) element.look = looks[drawn[at + 1] ?? -1] ?? null;
  }
  for (let at = 0; at + 1 < slotted.length; at += 2) {
    const element = elements[slotted[at] ?? -1];
    if (element) element.component = elements[slotted[at + 1] ?? -1] ?? null;
  }
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    const { parent } = element ?? {};
    if (element && parent) parent.last = Math.max(parent.last, element.last);
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(set: readonly number[], strings: readonly string[]): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; at + 1 < set.length; at += 2)
    attributes.set(strings[set[at] ?? -1] ?? '', strings[set[at + 1] ?? -1] ?? '');
  return attributes;
}

/**
 * Whether the page runs from right to left. Its boxes are then mirrored, so that what a person reads first stands left here
 * too: labels before their values, names before the cells of their rows.
 */
function runsLeftwards({ elements: flat, attributes, strings }: Capture): boolean {
  for (let at = 0; at + ELEMENT <= flat.length && at < PAGE_ELEMENTS * ELEMENT; at += ELEMENT) {
    if (!PAGE.has(strings[flat[at + 1] ?? -1] ?? '')) continue;
    const set = attributes[flat[at + 2] ?? -1];
    if (set && attributesOf(set, strings).get('dir')?.toLowerCase() === 'rtl') return true;
  }
  return false;
}

const PAGE: ReadonlySet<string> = new Set(['html', 'body']);
/** The document's own elements are the first. */
const PAGE_ELEMENTS = 4;

function readBox(capture: Capture, index: number, mirrored: boolean): Rect {
  const box = boxAt(capture, index) ?? NOWHERE;
  return mirrored ? { ...box, left: -box.right, right: -box.left } : box;
}

function restorePhrases(
  capture: Capture,
  elements: readonly RenderedElement[],
  isLabel: (text: string) => boolean,
  mirrored: boolean,
): Phrase[] {
  const { strings, inks, phrases: flat } = capture;
  const parts = partsOf(capture, elements);
  const cells = new PerElement<RenderedElement | null>(elements.length);
  const phrases: Phrase[] = [];
  for (let at = 0; at + PHRASE <= flat.length; at += PHRASE) {
    const shown = strings[flat[at] ?? -1];
    const element = elements[flat[at + 1] ?? -1];
    const ink = inks[flat[at + 4] ?? -1];
    const seen = flat[at + PHRASE_SEEN];
    if (shown === undefined || !element || !ink || seen === COVERED || (seen === 0 && isLabel(shown))) continue;
    const cell = cellAround(element, cells);
    const text = saidBy(shown, element, cell !== null);
    const order = phrases.length;
    const phrase: Phrase = {
      text,
      element,
      order,
      index: at / PHRASE,
      frame: flat[at + 2] ?? 0,
      rect: readBox(capture, flat[at + PHRASE_BOX] ?? -1, mirrored),
      cell,
      ink,
      parts: parts.get(at / PHRASE) ?? [{ text, element, boxed: false }],
    };
    const before = phrases.at(-1);
    if (before && isNextLine(before, phrase, isLabel)) {
      phrases[order - 1] = withNextLine(before, phrase);
      continue;
    }
    const pairs = pairsIn(text, isLabel);
    for (const one of pairs ? splitPhrase(phrase, pairs) : [phrase]) phrases.push(one);
    element.from = Math.min(element.from, order);
    element.to = phrases.length - 1;
  }
  spanParents(elements);
  return phrases;
}

/** An element holds what the elements in it hold. Parents come first, so that one pass from the end tells all of them. */
function spanParents(elements: readonly RenderedElement[]): void {
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    const parent = element?.parent;
    if (!element || !parent) continue;
    parent.from = Math.min(parent.from, element.from);
    parent.to = Math.max(parent.to, element.to);
  }
}

function partsOf(
  { parts: flat, strings }: Capture,
  elements: readonly RenderedElement[],
): Map<number, Phrase['parts']> {
  const parts = new Map<number, Phrase['parts']>();
  for (let at = 0; at + PART <= flat.length; at += PART) {
    const phrase = flat[at] ?? -1;
    const element = elements[flat[at + 2] ?? -1];
    if (!element) continue;
    const part = { text: strings[flat[at + 1] ?? -1] ?? '', element, boxed: flat[at + 3] === 1 };
    const others = parts.get(phrase);
    if (others) others.push(part);
    else parts.set(phrase, [part]);
  }
  return parts;
}

/** The table cell around an element; null outside tables and in a table that only lays parts of the page out. */
function cellAround(element: RenderedElement, known: PerElement<RenderedElement | null>): RenderedElement | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const cell = isCellOfData(element) ? element : element.parent && cellAround(element.parent, known);
  known.set(element, cell);
  return cell;
}

function isCellOfData(element: RenderedElement): boolean {
  if (!isCell(element)) return false;
  const table = element.localName === 'td' ? element.closest('table') : null;
  return table === null || !isLayout(table);
}
