import type { Phrase, Rect } from '../types.ts';
import { CELL } from '../visible/tags.ts';
import { type Facts, RenderedElement, type Shared } from './element.ts';
import { type Capture, ELEMENT, PART, PHRASE } from './format.ts';

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
  closed: { element: RenderedElement | null; reason: 'closed_component' | 'not_permitted' }[];
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
  const shared = { elements: [] as RenderedElement[], texts: [] as string[], rects: [] as Rect[] };
  restoreElements(capture, shared, shared.elements);
  const phrases = restorePhrases(capture, shared.elements, isLabel);
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
    closed: capture.closed.map(([number, reason]) => ({ element: at(number), reason })),
    hasPassword,
    hasCaptcha,
    nodes,
  };
}

function restoreElements(capture: Capture, shared: Shared, elements: RenderedElement[]): void {
  const { strings, elements: flat, looks } = capture;
  const attributes = capture.attributes.map((set) => attributesOf(set, strings));
  for (let at = 0; at + ELEMENT <= flat.length; at += ELEMENT) {
    const [parent = -1, name = -1, set = -1, position = 0, box = -1, look = -1, component = -1] = flat.slice(
      at,
      at + ELEMENT,
    );
    const facts: Facts = {
      index: elements.length,
      localName: strings[name] ?? '',
      attributes: attributes[set] ?? NONE,
      parent: elements[parent] ?? null,
      component: elements[component] ?? null,
      position,
      box: box === -1 ? null : boxAt(capture, box),
      look: looks[look] ?? null,
    };
    elements.push(new RenderedElement(facts, shared));
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

function boxAt({ boxes }: Capture, index: number): Rect {
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.slice(4 * index, 4 * index + 4);
  return { left, top, right, bottom };
}

function restorePhrases(
  capture: Capture,
  elements: readonly RenderedElement[],
  isLabel: (text: string) => boolean,
): Phrase[] {
  const { strings, inks, phrases: flat } = capture;
  const parts = partsOf(capture, elements);
  const cells = new Map<RenderedElement, RenderedElement | null>();
  const phrases: Phrase[] = [];
  for (let at = 0; at + PHRASE <= flat.length; at += PHRASE) {
    const [textNumber = -1, holder = -1, frame = 0, box = 0, inkNumber = -1, seen = 1] = flat.slice(at, at + PHRASE);
    const text = strings[textNumber];
    const element = elements[holder];
    const ink = inks[inkNumber];
    if (text === undefined || !element || !ink || (seen === 0 && isLabel(text))) continue;
    const order = phrases.length;
    phrases.push({
      text,
      element,
      order,
      index: at / PHRASE,
      frame,
      rect: boxAt(capture, box),
      cell: cellAround(element, cells),
      ink,
      parts: parts.get(at / PHRASE) ?? [{ text, element, boxed: false }],
    });
    for (let around: RenderedElement | null = element; around; around = around.parent) {
      around.from = Math.min(around.from, order);
      around.to = order;
    }
  }
  return phrases;
}

function partsOf(
  { parts: flat, strings }: Capture,
  elements: readonly RenderedElement[],
): Map<number, Phrase['parts']> {
  const parts = new Map<number, Phrase['parts']>();
  for (let at = 0; at + PART <= flat.length; at += PART) {
    const [phrase = -1, text = -1, number = -1, boxed = 0] = flat.slice(at, at + PART);
    const element = elements[number];
    if (!element) continue;
    const part = { text: strings[text] ?? '', element, boxed: boxed === 1 };
    const others = parts.get(phrase);
    if (others) others.push(part);
    else parts.set(phrase, [part]);
  }
  return parts;
}

/** The table cell around an element; null outside tables. */
function cellAround(
  element: RenderedElement,
  known: Map<RenderedElement, RenderedElement | null>,
): RenderedElement | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const cell = element.matches(CELL) ? element : element.parent && cellAround(element.parent, known);
  known.set(element, cell);
  return cell;
}
