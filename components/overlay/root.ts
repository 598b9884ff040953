import { element } from './draw.ts';
import { css } from './style.ts';

export interface OverlayRoot {
  /** The one element that the page can see. */
  host: HTMLElement;
  /** Everything of ours stands in here. */
  layer: HTMLElement;
  /** Turns a point of the window into the layer's own pixels, where the page scales or moves its root. */
  toLayer(point: { x: number; y: number }): { x: number; y: number };
  /** How much the page scales its root. */
  scale(): number;
  remove(): void;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A custom element's name that no page can expect. */
function randomTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(9));
  return `${[...letters.slice(0, 4)].map((n) => LETTERS[n % 26]).join('')}-${[...letters.slice(4)].map((n) => LETTERS[n % 26]).join('')}`;
}

/** Within inline style `!important` beats any rule of the page. The host has no size: it takes no click from the page. */
const HOST = [
  'all: initial',
  'position: fixed',
  'left: 0',
  'top: 0',
  'width: 0',
  'height: 0',
  'display: block',
  'visibility: visible',
  'opacity: 1',
  'overflow: visible',
  'z-index: 2147483647',
  'pointer-events: auto',
]
  .map((rule) => `${rule} !important`)
  .join(';');

const RULER = 100;

/** Hangs the one closed shadow root on the document's root element, outside of what the page renders and transforms. */
export function createRoot(doc: Document): OverlayRoot {
  const host = doc.createElement(randomTag());
  host.style.cssText = HOST;
  const shadow = host.attachShadow({ mode: 'closed' });
  const layer = element(doc, 'div', { class: 'root' });
  const ruler = element(doc, 'div', { 'aria-hidden': 'true' });
  ruler.style.cssText = `position:fixed;left:0;top:0;width:${RULER}px;height:0;visibility:hidden;pointer-events:none`;
  shadow.append(element(doc, 'style', {}, css), ruler, layer);
  doc.documentElement.append(host);
  const scale = (): number => ruler.getBoundingClientRect().width / RULER || 1;
  return {
    host,
    layer,
    toLayer: ({ x, y }) => {
      const { left, top } = ruler.getBoundingClientRect();
      return { x: (x - left) / scale(), y: (y - top) / scale() };
    },
    scale,
    remove: () => host.remove(),
  };
}

/** Whether the page is dark where the user reads: marks follow the page, for that is what they stand on. */
export function pageTheme(doc: Document): 'light' | 'dark' {
  for (const ground of [doc.body, doc.documentElement]) {
    const colour = ground ? getComputedStyle(ground).backgroundColor : '';
    const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (colour.startsWith('rgb') && alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110 ? 'dark' : 'light';
  }
  return 'light';
}
