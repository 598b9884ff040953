/** Which of several options is the chosen one, by what its markup says. */
import type { RenderedElement } from '../capture/element.ts';

const ON = new Set(['active', 'selected', 'checked', 'current', 'on', 'primary']);

/** Class names in words: `aurora-tabs-tab-active` → aurora, tabs, tab, active; `tabActive_x1` → tab, active, x1. */
function wordsOf(element: RenderedElement): string[] {
  const names = element.getAttribute('class') ?? '';
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function saysOn(element: RenderedElement): boolean | null {
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed']) {
    const value = element.getAttribute(name);
    if (value === 'true') return true;
    if (value === 'false') return false;
  }
  const current = element.getAttribute('aria-current');
  if (current !== null) return current !== 'false';
  const state =
    element.getAttribute('data-state') ?? element.getAttribute('data-active') ?? element.getAttribute('data-selected');
  if (state !== null && /^(active|on|checked|true|selected)$/.test(state)) return true;
  const input = element.localName === 'input' ? element : element.inside().find(isTicked);
  if (input) return input.hasAttribute('checked');
  return wordsOf(element).some((word) => ON.has(word)) ? true : null;
}

const isTicked = (element: RenderedElement): boolean => element.matches('input[type="radio"],input[type="checkbox"]');

/** The element, or the outermost wrapper of it alone, up to the container that holds the other options too. */
function itemOf(option: RenderedElement, others: readonly RenderedElement[]): RenderedElement {
  let item = option;
  for (let parent = item.parent; parent; parent = item.parent) {
    const around = parent;
    if (others.some((other) => around.contains(other))) break;
    item = parent;
  }
  return item;
}

/** What an option's own markup says, from its text up to its wrapper and its direct children. */
function isOn(option: RenderedElement, item: RenderedElement): boolean {
  for (let element: RenderedElement | null = option; element; element = element.parent) {
    if (saysOn(element)) return true;
    if (element === item) break;
  }
  return false;
}

/** The class names of an item and its option, without generated suffixes. */
function look(option: RenderedElement, item: RenderedElement): string {
  const classOf = (element: RenderedElement) => element.getAttribute('class') ?? '';
  return `${classOf(item)}|${option === item ? '' : classOf(option)}`;
}

/**
 * The one chosen option among alternatives that stand together (tabs, radio buttons, shortcuts), or null when none or
 * several are. ARIA states and inputs count first, then class words such as `active`; where nothing is named, the one
 * item that looks unlike at least two equal ones.
 */
export function chosenOf<T>(options: readonly { element: RenderedElement; value: T }[]): T | null {
  const elements = options.map(({ element }) => element);
  const items = options.map(({ element, value }) => {
    const item = itemOf(
      element,
      elements.filter((other) => other !== element),
    );
    return { element, item, value };
  });
  const on = items.filter(({ element, item }) => isOn(element, item));
  if (on.length === 1) return on[0]?.value ?? null;
  if (on.length > 1 || items.length < 3) return null;
  const byLook = new Map<string, T[]>();
  for (const { element, item, value } of items) {
    const key = look(element, item);
    byLook.set(key, [...(byLook.get(key) ?? []), value]);
  }
  const alone = [...byLook.values()].filter((values) => values.length === 1);
  return byLook.size === 2 && alone.length === 1 ? (alone[0]?.[0] ?? null) : null;
}

/** Groups options that stand in one small container: neighbours by their closest common ancestor. */
export function groupsOf<T extends { element: RenderedElement }>(options: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && distance(before.element, option.element) <= REACH) last.push(option);
    else groups.push([option]);
  }
  return groups;
}

/** Levels between a text and the row of options that it belongs to. */
const REACH = 5;

/** Levels from the deeper of two elements up to their common ancestor. */
function distance(a: RenderedElement, b: RenderedElement): number {
  let up = 0;
  for (let element: RenderedElement | null = a; element; element = element.parent, up++) {
    if (!element.contains(b)) continue;
    let down = 0;
    for (let other: RenderedElement | null = b; other && other !== element; other = other.parent) down++;
    return Math.max(up, down);
  }
  return Number.POSITIVE_INFINITY;
}
