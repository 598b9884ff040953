import type { Overlay, PlacedChip } from '../../components/overlay/index.ts';
import type { OverlayLabels, ToPage } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/reading/index.ts';
import { type Look, type WatchState, watchPage } from '../../lib/reading/watch/index.ts';
import { Labels } from './labels.ts';
import { lookAt, printOf } from './look.ts';
import { forgetOverlay, loadOverlay } from './marks.ts';
import { openPort } from './port.ts';

/** Starts reading a document and goes on until `life` ends. */
export function start(doc: Document, life: AbortController): void {
  const { signal } = life;
  if (readByTop(doc)) return;
  forgetOverlay();
  let words: OverlayLabels | null = null;
  let overlay: Overlay | null = null;
  let latest: PageReading | null = null;
  let hiddenUrl: string | null = null;

  const port = openPort(signal, () => {
    overlay?.say(words?.reload ?? '', '×');
    life.abort(new DOMException('the extension is gone', 'AbortError'));
  });
  const labels = new Labels(port, doc.documentElement.lang);
  // Brought and hung into the page only when there is something to show
  const ourOverlay = async (): Promise<Overlay | null> => {
    const create = overlay ? null : await loadOverlay(port);
    if (signal.aborted) return null;
    overlay ??=
      create?.(doc, {
        signal,
        onOpenPanel: () => void port.send({ type: 'open-panel' }),
        onHidePage: () => {
          hiddenUrl = doc.location.href;
        },
      }) ?? null;
    return overlay;
  };

  let run = new AbortController();
  const watch = (): void => {
    run.abort(new DOMException('read anew', 'AbortError'));
    run = new AbortController();
    void watchPage<PageReading>({
      doc,
      signal: AbortSignal.any([signal, run.signal]),
      own: () => overlay?.host ?? null,
      look: () => look(),
      onReading: (reading, { live, readMs, longestTaskMs }) => report(reading, live, { readMs, longestTaskMs }),
      onState: tell,
      onRoute: forget,
    });
  };

  function* look(): Generator<void, Look<PageReading>> {
    const { visible, made } = yield* lookAt(doc, labels.lexicon, overlay?.host ?? null);
    labels.follow(visible.phrases, watch);
    const expects =
      visible.loading.length > 0 || !labels.known ? 'surely' : made.reading.figures.length === 0 ? 'maybe' : 'nothing';
    return {
      value: made,
      print: labels.print + printOf(made.reading),
      expects,
      roots: visible.roots,
      isStill: visible.isStill,
    };
  }

  function report(made: PageReading, live: boolean, timing: { readMs: number; longestTaskMs: number }): void {
    const { reading } = made;
    const whole = {
      ...reading,
      page: { ...reading.page, live },
      readAt: Date.now(),
      timing: { ...reading.timing, ...timing },
    };
    latest = { ...made, reading: whole };
    void port.send({ type: 'reading', state: live ? 'live' : 'settled', reading: whole });
  }

  function tell(state: WatchState): void {
    // The other states come with the reading that they speak of
    if (state === 'reading') void port.send({ type: 'state', state });
  }

  function forget(): void {
    latest = null;
    overlay?.clear();
  }

  async function show(message: Extract<ToPage, { type: 'chips' }>): Promise<void> {
    words = message.labels;
    const now = (): PageReading | null =>
      latest?.reading.readAt === message.readAt && hiddenUrl !== doc.location.href ? latest : null;
    if (!now()) return;
    if (message.chips.length === 0) {
      overlay?.clear();
      return;
    }
    const marks = await ourOverlay();
    // The page may have changed while the marks were brought
    const locators = now()?.locators;
    if (!marks || !locators) return;
    const chips = message.chips.map(
      (chip): PlacedChip => ({ ...chip, target: () => placeOf(locators.get(chip.figureId)) }),
    );
    marks.show(chips, message.labels);
  }

  async function locate(figureId: string): Promise<{ found: boolean }> {
    const marks = latest?.locators.has(figureId) ? await ourOverlay() : null;
    const target = placeOf(latest?.locators.get(figureId));
    return { found: marks !== null && target !== null && marks.outline(target) };
  }

  port.onMessage((message) => {
    if (message.type === 'locate') return locate(message.figureId);
    if (message.type === 'chips') void show(message);
    else if (message.type === 'read-again') watch();
    else return undefined;
    return Promise.resolve({ ok: true });
  });
  watch();
}

/** The text of a figure, if it still stands on the page. */
function placeOf(locator: { node: WeakRef<Text> } | undefined): Text | null {
  const node = locator?.node.deref();
  return node?.isConnected ? node : null;
}

/** Frames of the page's own origin are read by the script in the top frame. */
function readByTop(doc: Document): boolean {
  const view = doc.defaultView;
  if (!view || view === view.top) return false;
  try {
    return view.top?.document !== undefined;
  } catch {
    return false;
  }
}
