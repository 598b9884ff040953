import { autoUpdate } from '@floating-ui/dom';
import type { Chip, ChipCard, OverlayLabels } from '../../lib/messages.ts';
import { markOf } from '../parts/verdict.ts';
import { drawCard } from './card.ts';
import { element, icon } from './draw.ts';
import { placeCard, placeChip, type Room, reference } from './place.ts';
import { type Box, boxOf, holder, type Target } from './rect.ts';
import { createRoot, pageTheme } from './root.ts';

export type { Target } from './rect.ts';

/** A chip with the way to its figure; null once the figure is gone from the page. */
export interface PlacedChip extends Chip {
  target(): Target | null;
}

export interface OverlayOptions {
  /** Everything of the overlay ends with it. */
  signal: AbortSignal;
  /** `system`: as the page itself. */
  theme?: 'system' | 'light' | 'dark';
  /** Called within a trusted click only: the browser opens a panel for nothing less. */
  onOpenPanel(): void;
  /** The user wants no marks on this page. */
  onHidePage(): void;
}

export interface Overlay {
  /** The one element that the page can see: what watches the page leaves it out. */
  readonly host: Element;
  /** Shows these chips in place of the former ones. */
  show(chips: readonly PlacedChip[], labels: OverlayLabels): void;
  /** Scrolls to a figure and outlines it; false when it is not on the page any more. */
  outline(target: Target): boolean;
  /** A calm word at the edge of the window, e.g. that the page needs a reload. */
  say(text: string, close: string): void;
  /** Takes chips, card and outline away. */
  clear(): void;
}

interface Shown {
  chip: PlacedChip;
  button: HTMLButtonElement;
  full: { width: number; height: number };
  /** The figure as it stood when `stop` was begun. */
  target: Target;
  stop(): void;
}

/** How long an outline stays. */
const OUTLINE_MS = 4000;

/** The marks beside the figures, in one closed shadow root above the page; nothing else of the page is touched. */
export function createOverlay(doc: Document, options: OverlayOptions): Overlay {
  const { signal, theme = 'system' } = options;
  const root = createRoot(doc);
  const { host, layer } = root;
  const view = doc.defaultView ?? window;
  let shown: Shown[] = [];
  let open: { of: Shown; card: HTMLElement } | null = null;
  let outlined: { target: Target; box: HTMLElement; stop(): void } | null = null;
  const room: Room = new Map();
  let frame = 0;
  let placing = false;
  /** Something moved while places were worked out. */
  let due = false;

  const put = (element: HTMLElement, point: { x: number; y: number }): void => {
    const { x, y } = root.toLayer(point);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };

  /** All places are worked out before any is written, so that the page is laid out once. */
  const place = async (): Promise<void> => {
    if (signal.aborted) return;
    if (placing) {
      due = true;
      return;
    }
    placing = true;
    const scale = root.scale();
    const taken: Box[] = [];
    const places: (readonly [Shown, Awaited<ReturnType<typeof placeChip>>])[] = [];
    for (const one of shown) {
      const placed = await placeChip({ ...one, chip: one.button, scale }, doc, host, taken, room);
      if (placed.box) taken.push(placed.box);
      places.push([one, placed]);
    }
    for (const [one, placed] of places) {
      one.button.classList.toggle('away', placed.size === 'away');
      one.button.classList.toggle('quiet', placed.size === 'icon' || one.chip.text === '');
      if (placed.size !== 'away') put(one.button, placed);
      else if (open?.of === one) close(false);
    }
    if (open) put(open.card, await placeCard(open.of.button, open.card));
    if (outlined) drawOutline();
    placing = false;
    if (due) {
      due = false;
      schedule();
    }
  };

  const schedule = (): void => {
    if (frame === 0 && !signal.aborted)
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        void place();
      });
  };

  const close = (refocus: boolean): void => {
    if (!open) return;
    open.of.button.setAttribute('aria-expanded', 'false');
    open.card.remove();
    if (refocus) open.of.button.focus();
    open = null;
  };

  const toggle = (of: Shown, labels: OverlayLabels): void => {
    const again = open?.of === of;
    close(false);
    const { card } = of.chip;
    if (again || !card) return;
    const drawn = drawCard(doc, { ...of.chip, card } satisfies Chip & { card: ChipCard }, labels, {
      openPanel: (event) => {
        if (event.isTrusted) options.onOpenPanel();
      },
      hidePage: () => {
        clear();
        options.onHidePage();
      },
    });
    of.button.setAttribute('aria-expanded', 'true');
    of.button.after(drawn);
    open = { of, card: drawn };
    schedule();
  };

  const show = (chips: readonly PlacedChip[], labels: OverlayLabels): void => {
    if (signal.aborted) return;
    const focused = open?.of.chip.figureId ?? null;
    clearChips();
    layer.lang = labels.language;
    layer.dataset.theme = theme === 'system' ? pageTheme(doc) : theme;
    const drawn = chips.flatMap((chip) => {
      const target = chip.target();
      if (!target) return [];
      const mark = markOf(chip.verdict);
      const button = element(
        doc,
        'button',
        {
          type: 'button',
          class: `mark v-${mark}${chip.text ? '' : ' quiet'} away`,
          'aria-label': chip.label,
          title: chip.label,
        },
        icon(doc, mark),
        chip.text ? element(doc, 'span', {}, chip.text) : null,
      );
      if (chip.card) button.setAttribute('aria-expanded', 'false');
      return [{ chip, target, button }];
    });
    layer.append(...drawn.map(({ button }) => button));
    const sizes = drawn.map(({ button }) => button.getBoundingClientRect());
    shown = drawn.map(({ chip, target, button }, index): Shown => {
      const { width = 0, height = 0 } = sizes[index] ?? {};
      const full = { width, height };
      const one = { chip, target, button, full, stop: autoUpdate(reference(target, doc), button, schedule) };
      button.addEventListener('click', (event) => {
        toggle(one, labels);
        if (event.isTrusted) options.onOpenPanel();
      });
      return one;
    });
    const again = shown.find(({ chip }) => chip.figureId === focused);
    if (again) toggle(again, labels);
    schedule();
  };

  const clearChips = (): void => {
    close(false);
    for (const { stop, button } of shown) {
      stop();
      button.remove();
    }
    shown = [];
    room.clear();
  };

  const dropOutline = (): void => {
    outlined?.stop();
    outlined?.box.remove();
    outlined = null;
  };

  const clear = (): void => {
    clearChips();
    dropOutline();
  };

  function drawOutline(): void {
    if (!outlined) return;
    const box = boxOf(outlined.target, doc);
    outlined.box.hidden = box === null;
    if (!box) return;
    const from = root.toLayer({ x: box.left - 5, y: box.top - 3 });
    const to = root.toLayer({ x: box.right + 5, y: box.bottom + 3 });
    Object.assign(outlined.box.style, {
      transform: `translate(${from.x}px, ${from.y}px)`,
      width: `${to.x - from.x}px`,
      height: `${to.y - from.y}px`,
    });
  }

  const outline = (target: Target): boolean => {
    const at = holder(target);
    if (signal.aborted || !at || !boxOf(target, doc)) return false;
    dropOutline();
    const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    at.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
    layer.dataset.theme = theme === 'system' ? pageTheme(doc) : theme;
    const box = element(doc, 'div', { class: 'outline' });
    layer.append(box);
    const timer = view.setTimeout(dropOutline, OUTLINE_MS);
    const following = autoUpdate(reference(target, doc), box, schedule);
    outlined = {
      target,
      box,
      stop: () => {
        view.clearTimeout(timer);
        following();
      },
    };
    schedule();
    return true;
  };

  const say = (text: string, label: string): void => {
    if (text === '') return;
    for (const old of layer.querySelectorAll('.notice')) old.remove();
    layer.dataset.theme = theme === 'system' ? pageTheme(doc) : theme;
    const button = element(doc, 'button', { type: 'button', 'aria-label': label }, icon(doc, 'close'));
    const notice = element(doc, 'div', { class: 'notice', role: 'status' }, element(doc, 'span', {}, text), button);
    button.addEventListener('click', () => (signal.aborted ? root.remove() : notice.remove()));
    layer.append(notice);
    // The word that the page needs a reload comes when everything else of ours has ended
    if (!host.isConnected) doc.documentElement.append(host);
  };

  // Room beside a figure changes with the window; a dialog of the page comes as a child of its body
  view.addEventListener(
    'resize',
    () => {
      room.clear();
      schedule();
    },
    { signal, passive: true },
  );
  doc.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        close(true);
        dropOutline();
      }
    },
    { signal, capture: true },
  );
  doc.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(host)) close(false);
    },
    { signal, capture: true, passive: true },
  );
  const layers = new MutationObserver(schedule);
  if (doc.body) layers.observe(doc.body, { childList: true });
  signal.addEventListener('abort', () => {
    layers.disconnect();
    view.cancelAnimationFrame(frame);
    clear();
    if (!layer.querySelector('.notice')) root.remove();
  });

  return { host, show, outline, say, clear };
}
