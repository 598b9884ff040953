import type { Overlay, PlacedChip } from '../../components/overlay/index.ts';
import type { OverlayLabels, ToPage } from '../../lib/messages.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Taken } from '../../lib/reading/capture/take.ts';
import { type Timing, type Understood, type WatchState, watchPage } from '../../lib/reading/watch/index.ts';
import { isSame, type Look, lookAt, lookOn, printOf } from './look.ts';
import { forgetOverlay, loadOverlay } from './marks.ts';
import { openPort } from './port.ts';

/** A reading and the page that it was made of. */
interface Made {
  /** Under which the worker knows the page. */
  id: string;
  reading: Reading;
  /** Figure id → number of the captured phrase. */
  places: Record<string, number>;
  taken: Taken;
  /** When it was understood, in epoch ms. */
  at: number;
  /** Time that reading took elsewhere, in ms. */
  tookMs: number;
}

/** What is kept of the last reading: the way back to its figures. The texts of the page are let go. */
interface Latest {
  readAt: number;
  /** By figure id. */
  places: Map<string, WeakRef<Text>>;
}

/** So long what stands as before reads as before, in ms: what a page calls today may be over some time. */
const SOON = 10_000;

/** Starts reading a document and goes on until `life` ends. */
export function start(doc: Document, life: AbortController): void {
  const { signal } = life;
  if (readByTop(doc)) return;
  forgetOverlay();
  let words: OverlayLabels | null = null;
  let overlay: Overlay | null = null;
  let latest: Latest | null = null;
  let hiddenUrl: string | null = null;
  let last: Made | null = null;
  // The last one was reported, and nothing but numbers has changed since
  let isFollowed = false;

  const port = openPort(signal, () => {
    overlay?.say(words?.reload ?? '', '×');
    life.abort(new DOMException('the extension is gone', 'AbortError'));
  });
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
    letGo();
    void watchPage<Look, Made>({
      doc,
      signal: AbortSignal.any([signal, run.signal]),
      own: () => overlay?.host ?? null,
      look,
      understand,
      onReading: report,
      onState: tell,
      onRoute: forget,
    });
  };

  function* look(changed: readonly MutationRecord[] | null): Generator<void, Look> {
    const on = last && isFollowed ? lookOn(last, changed) : null;
    isFollowed = on !== null;
    return on ?? (yield* lookAt(doc, overlay?.host ?? null));
  }

  async function understand({ taken, changes }: Look): Promise<Understood<Made> | null> {
    const made = await readingOf(taken, changes);
    last = made;
    if (!made) return null;
    const { reading, places } = made;
    const expects = taken.capture.loading.length > 0 ? 'surely' : reading.figures.length === 0 ? 'maybe' : 'nothing';
    return {
      value: made,
      print: printOf(reading),
      expects,
      isStill: () => taken.isStill(Object.values(places)),
    };
  }

  async function readingOf(taken: Taken, changes: Look['changes']): Promise<Made | null> {
    const at = Date.now();
    const isAsBefore = changes ? changes.length === 0 : last !== null && isSame(last.taken.capture, taken.capture);
    if (last && isAsBefore && at - last.at < SOON) return { ...last, taken };
    const on = last && changes && (await port.send({ type: 'changes', id: last.id, changes }));
    const answer = on || (await port.send({ type: 'capture', capture: taken.capture }));
    return answer && { ...answer, taken, at };
  }

  function letGo(): void {
    last = null;
    isFollowed = false;
  }

  function report(made: Made, { live, readMs, longestTaskMs }: Timing & { live: boolean }): void {
    const { reading } = made;
    const readAt = Date.now();
    const whole = {
      ...reading,
      page: { ...reading.page, live },
      readAt,
      timing: { ...reading.timing, readMs: readMs + made.tookMs, longestTaskMs },
    };
    latest = { readAt, places: placesOf(made) };
    isFollowed = true;
    void port.send({ type: 'reading', state: live ? 'live' : 'settled', reading: whole });
  }

  function tell(state: WatchState): void {
    // What nobody looks at need not be kept
    if (state === 'asleep') letGo();
    // The other states come with the reading that they speak of
    if (state === 'reading') void port.send({ type: 'state', state });
  }

  function forget(): void {
    latest = null;
    letGo();
    overlay?.clear();
  }

  async function show(message: Extract<ToPage, { type: 'chips' }>): Promise<void> {
    words = message.labels;
    const now = (): Latest | null =>
      latest?.readAt === message.readAt && hiddenUrl !== doc.location.href ? latest : null;
    if (!now()) return;
    if (message.chips.length === 0) {
      overlay?.clear();
      return;
    }
    const marks = await ourOverlay();
    // The page may have changed while the marks were brought
    const places = now()?.places;
    if (!marks || !places) return;
    const chips = message.chips.map(
      (chip): PlacedChip => ({ ...chip, target: () => standing(places.get(chip.figureId)) }),
    );
    marks.show(chips, message.labels);
  }

  async function locate(figureId: string): Promise<{ found: boolean }> {
    const place = latest?.places.get(figureId);
    const marks = place ? await ourOverlay() : null;
    const target = standing(place);
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

function placesOf({ places, taken }: Made): Latest['places'] {
  const found = new Map<string, WeakRef<Text>>();
  for (const [figureId, phrase] of Object.entries(places)) {
    const node = taken.nodeOf(phrase);
    if (node) found.set(figureId, new WeakRef(node));
  }
  return found;
}

/** The text of a figure, if it still stands on the page. */
function standing(place: WeakRef<Text> | undefined): Text | null {
  const node = place?.deref();
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
