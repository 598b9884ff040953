/** Ways around the rendered tree. */
import type { RenderedElement } from '../capture/element.ts';

/** The closest element, itself included, that matches; stops at `within`. */
export function closestRendered(
  element: RenderedElement,
  selector: string,
  within: RenderedElement | null = null,
): RenderedElement | null {
  for (let at: RenderedElement | null = element; at && at !== within; at = at.parent)
    if (at.matches(selector)) return at;
  return null;
}

/** Tag and classes: equal for the repeated items of a list. */
export function shapeOf(element: RenderedElement): string {
  const classes = element.getAttribute('class') ?? '';
  // a selected or open item of the list carries a class more
  const stable = classes
    .split(/\s+/)
    .filter(
      (name) =>
        !/(^|[-_])(active|selected|checked|current|open|opened|closed|expanded|collapsed|first|last|odd|even|hover)($|[-_])/i.test(
          name,
        ),
    );
  return `${element.localName}.${stable.sort().join('.')}`;
}
