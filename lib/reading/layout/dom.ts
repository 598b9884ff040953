/** Ways around the tree as rendered: through slots, shadow roots and same-origin frames. */

/** Parent in the flattened tree; null above the top document's root. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (!parent) return null;
  // only a child of a host can be slotted; asking every element for its slot is the dearer question
  if (parent.nodeType === 1) return ((parent as Element).shadowRoot && element.assignedSlot) || (parent as Element);
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Whether `inner` is rendered inside `outer`, or is it. */
export function isInside(inner: Element, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  if (inner.getRootNode() === outer.getRootNode()) return false;
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The closest element, itself included, that matches, in the flattened tree; stops at `within`. */
export function closestRendered(element: Element, selector: string, within: Element | null = null): Element | null {
  for (let at: Element | null = element; at && at !== within; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

/** Tag and classes: equal for the repeated items of a list. */
export function shapeOf(element: Element): string {
  const classes = element.getAttribute('class') ?? '';
  // a selected item of the list carries a class more
  const stable = classes
    .split(/\s+/)
    .filter((name) => !/(^|[-_])(active|selected|checked|current|first|last|odd|even|hover)($|[-_])/i.test(name));
  return `${element.localName}.${stable.sort().join('.')}`;
}
