/** Where a figure stands. Its text may be within frames of the same origin and open shadow roots. */
export type Target = Range | Text;

/** A rectangle in the coordinates of the top window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const textOf = (target: Target): Node => ('startContainer' in target ? target.startContainer : target);

/** The element that holds the figure's text. */
export function holder(target: Target): Element | null {
  const node = textOf(target);
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** How far the frames around a document shift it in the top window. */
export function frameOffset(doc: Document, top: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let view = doc.defaultView; view && view.document !== top; view = view.parent as Window & typeof globalThis) {
    const frame = view.frameElement;
    if (!frame) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
  }
  return { x, y };
}

/** The figure's rectangle; null when it is no longer rendered. */
export function boxOf(target: Target, top: Document): Box | null {
  const node = textOf(target);
  const doc = node.ownerDocument;
  if (!doc || !node.isConnected) return null;
  let range: Range;
  if ('startContainer' in target) range = target;
  else {
    range = doc.createRange();
    range.selectNodeContents(target);
  }
  const rect = range.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return null;
  const { x, y } = frameOffset(doc, top);
  return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
}

/** What a person sees at a point of the top window, through frames and open shadow roots, past `ours`. */
export function seenAt(top: Document, x: number, y: number, ours: Element): Element | null {
  let root: Document | ShadowRoot = top;
  let [left, upper] = [x, y];
  for (;;) {
    const first: Element | null = root.elementFromPoint(left, upper);
    const hit: Element | undefined =
      first === ours ? root.elementsFromPoint(left, upper).find((element) => element !== ours) : (first ?? undefined);
    if (!hit) return null;
    const inner: Document | null = hit.localName === 'iframe' ? (hit as HTMLIFrameElement).contentDocument : null;
    if (inner) {
      const rect = hit.getBoundingClientRect();
      left -= rect.left + hit.clientLeft;
      upper -= rect.top + hit.clientTop;
      root = inner;
    } else if (hit.shadowRoot && hit.shadowRoot !== root) root = hit.shadowRoot;
    else return hit;
  }
}

/** The node that a person sees around this one: slots and shadow hosts count. */
function around(node: Node): Node | null {
  if ('assignedSlot' in node && node.assignedSlot) return node.assignedSlot as Node;
  return node.parentNode ?? ('host' in node ? (node.host as Node) : null);
}

/** True when `outer` holds `inner` as a person sees it. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = around(node)) if (node === outer) return true;
  return false;
}

/** True when something else of the page lies over the figure: a dialog, a sticky head, a drawer. */
export function isCovered(target: Target, box: Box, top: Document, ours: Element): boolean {
  const own = holder(target);
  const seen = seenAt(top, (box.left + box.right) / 2, (box.top + box.bottom) / 2, ours);
  return own !== null && seen !== null && !holds(seen, own) && !holds(own, seen);
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
