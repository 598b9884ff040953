import {
  computePosition,
  detectOverflow,
  flip,
  getOverflowAncestors,
  hide,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import { type Box, boxOf, holder, isCovered, overlap, type Target } from './rect.ts';
import { isFree } from './room.ts';

/** How much of a chip there is room for. */
export type Size = 'full' | 'icon' | 'away';

export interface Place {
  size: Size;
  x: number;
  y: number;
}

/** Gap between a figure and its chip. */
const GAP = 8;
const ICON = 18;

export interface Placing {
  target: Target;
  /** Width and height of the whole chip. */
  full: { width: number; height: number };
  /** The chip's element, for what clips it. */
  chip: HTMLElement;
  /** How much the page scales its root. */
  scale: number;
}

/** Where a chip stood relative to its figure when room was last looked for; scrolling does not change that. */
export type Room = Map<Target, { size: Size; key: string }>;

/** A virtual element that stands where the figure's text does. */
export function reference(target: Target, top: Document): VirtualElement {
  return {
    getBoundingClientRect: () => {
      const { left, top: upper, right, bottom } = boxOf(target, top) ?? { left: 0, top: 0, right: 0, bottom: 0 };
      return { left, right, top: upper, bottom, x: left, y: upper, width: right - left, height: bottom - upper };
    },
    contextElement: holder(target) ?? undefined,
  };
}

/**
 * What a chip must not stand out of: boxes that scroll, and clipping ones that hold more than the figure, such as its
 * card. A table's cell clips its own text too, yet the free space beside the text goes on in the next cell.
 */
function framesOf(own: Element): Element[] {
  const alone = own.textContent?.trim().length ?? 0;
  return getOverflowAncestors(own).filter((ancestor): ancestor is Element => {
    if (!('localName' in ancestor)) return false;
    const { overflowX } = getComputedStyle(ancestor);
    if (overflowX === 'auto' || overflowX === 'scroll') return true;
    return (ancestor.textContent?.trim().length ?? 0) > alone + 2;
  });
}

/**
 * The place of one chip: right of its figure (left where the page runs right to left), whole if there is free space,
 * its icon if there is a little, else nowhere. It never lies over text, and goes where its figure is clipped or covered.
 */
export async function placeChip(
  { target, full, chip, scale }: Placing,
  top: Document,
  ours: Element,
  taken: readonly Box[],
  room: Room,
): Promise<Place & { box: Box | null }> {
  const gone: Place & { box: null } = { size: 'away', x: 0, y: 0, box: null };
  const figure = boxOf(target, top);
  const own = holder(target);
  if (!figure || !own) return gone;
  const side = getComputedStyle(own).direction === 'rtl' ? 'left' : 'right';
  const { middlewareData } = await computePosition(reference(target, top), chip, {
    strategy: 'fixed',
    placement: side,
    middleware: [
      hide(),
      {
        name: 'reach',
        // How far a whole chip would stand out of what clips the figure
        fn: async (state) => ({
          data: await detectOverflow(state, { elementContext: 'reference', boundary: framesOf(own) }),
        }),
      },
    ],
  });
  if (middlewareData.hide?.referenceHidden || isCovered(target, figure, top, ours)) return gone;
  const reach = middlewareData.reach as Record<'left' | 'right', number> | undefined;
  // The clipped edge stands where the figure's edge would without overflow
  const edge = side === 'right' ? figure.right - (reach?.right ?? 0) : figure.left + (reach?.left ?? 0);
  const middle = (figure.top + figure.bottom) / 2;
  const at = (width: number, height: number): Box => {
    const left = side === 'right' ? figure.right + GAP : figure.left - GAP - width;
    return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  };
  const fits = (box: Box): boolean =>
    (side === 'right' ? box.right <= edge : box.left >= edge) &&
    !taken.some((other) => overlap(box, other)) &&
    isFree(box, own, top, ours);
  const sizes: [Size, Box][] = [
    ['full', at(full.width, full.height)],
    ['icon', at(ICON * scale, ICON * scale)],
  ];
  const key = [figure.right - figure.left, full.width, Math.round(edge - figure.right)].join();
  const known = room.get(target);
  for (const [size, box] of sizes) {
    if (known?.key === key ? known.size === size : fits(box)) {
      room.set(target, { size, key });
      return { size, x: box.left, y: box.top, box };
    }
  }
  room.set(target, { size: 'away', key });
  return gone;
}

/** The place of the card: below its chip, above or aside where the window ends. */
export async function placeCard(chip: HTMLElement, card: HTMLElement): Promise<{ x: number; y: number }> {
  return computePosition(chip, card, {
    strategy: 'fixed',
    placement: 'bottom',
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  });
}
