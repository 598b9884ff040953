import { createOverlay, type Overlay, type PlacedChip } from '../../components/overlay/index.ts';
import type { OverlayLabels, ToPage } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/reading/index.ts';
import { type Look, type WatchState, watchPage } from '../../lib/reading/watch/index.ts';
import { Labels } from './labels.ts';
import { lookAt, printOf } from './look.ts';
import { openPort } from './port.ts';

/** Starts reading a document and goes on until `life` ends. */
export function start(doc: Document, life: AbortController): void {
  const { signal } = life;
  if (readByTop(doc)) return;
  let words: OverlayLabels | null = null;
  let overlay: Overlay | null = null;
  let latest: PageReading | null = null;
  let hiddenUrl: string | null = null;

  const port = openPort(signal, () => {
    overlay?.say(words?.reload ?? '', '×');
    life.abort(new DOMException('the extension is gone', 'AbortError'));
  });
  const labels = new Labels(port, doc.documentElement.lang);
  // Hung into the page only when there is something to show
  const ourOverlay = (): Overlay => {
    overlay ??= createOverlay(doc, {
      signal,
      onOpenPanel: () => void port.send({ type: 'open-panel' }),
      onHidePage: () => {
        hiddenUrl = doc.location.href;
      },
    });
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

  function show(message: Extract<ToPage, { type: 'chips' }>): void {
    words = message.labels;
    if (latest?.reading.readAt !== message.readAt || hiddenUrl === doc.location.href) return;
    const { locators } = latest;
    const chips = message.chips.map(
      (chip): PlacedChip => ({ ...chip, target: () => placeOf(locators.get(chip.figureId)) }),
    );
    if (chips.length > 0) ourOverlay().show(chips, message.labels);
    else overlay?.clear();
  }

  port.onMessage((message) => {
    if (message.type === 'chips') show(message);
    else if (message.type === 'read-again') watch();
    else if (message.type === 'locate') {
      const target = latest ? placeOf(latest.locators.get(message.figureId)) : null;
      return { found: target !== null && ourOverlay().outline(target) };
    } else return undefined;
    return { ok: true };
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
