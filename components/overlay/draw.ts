import { marks, type Shape } from '../icons/marks.ts';

type Child = Node | string | null;

/** An element of ours. Text is set as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon beside a word; screen readers get the word. */
export function icon(doc: Document, name: keyof typeof marks): SVGElement {
  const { box, shapes }: { box: number; shapes: readonly Shape[] } = marks[name];
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ico');
  svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = doc.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
