import { ChangeObserver } from './changes.ts';
import { type Clock, pageClock } from './clock.ts';
import { onNavigation } from './route.ts';
import { inSlices } from './slices.ts';

/** Changes are gathered this long before the page is looked at, in ms. */
const BATCH = 64;
/** A reading counts when two looks this far apart agree. */
const CONFIRM = 450;
/** A page that has not come to rest by then is read as it is. */
const PATIENCE = 5_000;
/** How long placeholders, or a page without any figure, may still turn into something. */
const MAYBE = 1_800;
/** Between two looks at a page that keeps changing without saying anything new, at most. */
const LAZIEST = 2_000;
/** Looking takes at most one part in this many of the time. */
const SHARE = 8;

/** What one look at the page took down. */
export interface Glance {
  /** Document, shadow roots and frames that were walked. */
  roots: Iterable<Document | ShadowRoot>;
}

/** What was understood of it. */
export interface Understood<R> {
  value: R;
  /** Everything that the reading says, as text: equal prints are equal readings. */
  print: string;
  /** What is still to come: skeletons and spinners (`surely`), placeholders or no figure at all (`maybe`). */
  expects: 'surely' | 'maybe' | 'nothing';
  /** True while the texts used stand on the page as they were taken down. */
  isStill(): boolean;
}

export interface Timing {
  readMs: number;
  longestTaskMs: number;
}

export type WatchState = 'reading' | 'settled' | 'live' | 'asleep';

export interface WatchOptions<G extends Glance, R> {
  doc: Document;
  /** Ends everything. */
  signal: AbortSignal;
  /** Takes the page down in steps, given what has changed since the last look; null where that cannot be told. */
  look(changed: readonly MutationRecord[] | null): Generator<void, G>;
  /** Reads what was taken down, elsewhere than in the page's own thread; null when that cannot be reached now. */
  understand(glance: G): Promise<Understood<R> | null>;
  /** A reading to use. `live`: the page never came to rest, the reading is of one moment and allows no verdict. */
  onReading(value: R, how: Timing & { live: boolean }): void;
  onState?(state: WatchState): void;
  /** The address changed: what was read before belongs to another view. */
  onRoute?(href: string): void;
  /** Our own element in the page, once there is one: its changes are none. */
  own?: () => Element | null;
  clock?: Clock;
}

/**
 * Watches a page and reports what it says once it has come to rest: two looks some time apart that agree. Runs only while
 * the page is shown and something changes; resolves when the signal aborts.
 */
export async function watchPage<G extends Glance, R>(options: WatchOptions<G, R>): Promise<void> {
  const view = options.doc.defaultView;
  if (!view) return;
  try {
    await new Watch(options, view).run();
  } catch (error) {
    if (!options.signal.aborted) throw error;
  }
}

class Watch<G extends Glance, R> {
  readonly #options: WatchOptions<G, R>;
  readonly #view: Window & typeof globalThis;
  readonly #clock: Clock;
  readonly #observer: ChangeObserver;
  #href: string;
  /** When the present view began to change. */
  #since: number;
  #last: { print: string; at: number } | null = null;
  /** The print last reported as settled, and when a live one was last reported. */
  #settled: string | null = null;
  #liveAt: number | null = null;
  #state: WatchState | null = null;
  #rest = BATCH;

  constructor(options: WatchOptions<G, R>, view: Window & typeof globalThis) {
    this.#options = options;
    this.#view = view;
    this.#clock = options.clock ?? pageClock(view);
    this.#observer = new ChangeObserver(view, options.own ?? (() => null), options.signal);
    this.#observer.observe([options.doc]);
    this.#href = view.location.href;
    this.#since = this.#clock.now();
    onNavigation(view, options.signal, () => {
      if (view.location.href !== this.#href) this.#observer.touch();
    });
  }

  async run(): Promise<never> {
    const { signal } = this.#options;
    for (;;) {
      await this.#untilShown();
      this.#noteRoute();
      const wait = await this.#look();
      if (wait === 'change') await this.#untilChanged();
      await this.#clock.sleep(wait === 'change' ? this.#rest : wait, signal);
    }
  }

  /** Looks once; returns how long to wait, or that only a change is worth another look. */
  async #look(): Promise<number | 'change'> {
    const { signal, look, understand, doc } = this.#options;
    const changed = this.#observer.take();
    const { value: glance, tookMs, longestTaskMs } = await inSlices(look(changed), this.#clock, signal);
    this.#observer.observe(glance.roots);
    const found = await understand(glance);
    signal.throwIfAborted();
    if (!found) return LAZIEST;
    if (doc.hidden || this.#view.location.href !== this.#href) return 0;
    const now = this.#clock.now();
    const timing = { readMs: tookMs, longestTaskMs };
    const rest = Math.max(BATCH, tookMs * SHARE);
    const overdue = this.#settled === null && now - this.#since >= PATIENCE;
    if (!found.isStill() && !overdue) {
      // the page changed while it was being read: what was read never stood there at one moment
      this.#last = null;
      return rest;
    }
    if (found.print === this.#settled) return this.#unchanged(found, now, rest);
    if (this.#settled !== null) this.#unsettle(now);
    const at = this.#last?.print === found.print ? this.#last.at : now;
    const agrees = now - at >= CONFIRM - BATCH;
    this.#last = { print: found.print, at };
    if (agrees && this.#isDue(found, now)) return this.#settle(found, timing);
    if (overdue && (this.#liveAt === null || now - this.#liveAt >= PATIENCE)) {
      this.#liveAt = now;
      this.#tell('live');
      this.#options.onReading(found.value, { ...timing, live: true });
    } else if (this.#liveAt === null) this.#tell('reading');
    return Math.max(CONFIRM, rest);
  }

  /** The page may have changed but says the same: the next look may wait longer each time. */
  #unchanged({ print }: Understood<R>, at: number, rest: number): 'change' {
    this.#last = { print, at };
    this.#rest = Math.min(LAZIEST, Math.max(this.#rest * 2, rest));
    this.#tell('settled');
    return 'change';
  }

  #settle(found: Understood<R>, timing: Timing): 'change' {
    this.#settled = found.print;
    this.#liveAt = null;
    this.#rest = BATCH;
    this.#tell('settled');
    this.#options.onReading(found.value, { ...timing, live: false });
    return 'change';
  }

  #unsettle(now: number): void {
    this.#settled = null;
    this.#since = now;
    this.#last = null;
    this.#rest = BATCH;
  }

  #isDue(found: Understood<R>, now: number): boolean {
    const patience = { surely: PATIENCE, maybe: MAYBE, nothing: 0 }[found.expects];
    return now - this.#since >= patience;
  }

  async #untilChanged(): Promise<void> {
    const from = this.#clock.now();
    await this.#observer.changed();
    // after a while of calm the next change is worth an early look again
    if (this.#clock.now() - from > LAZIEST) this.#rest = BATCH;
  }

  #noteRoute(): void {
    const { href } = this.#view.location;
    if (href === this.#href) return;
    this.#href = href;
    this.#unsettle(this.#clock.now());
    this.#liveAt = null;
    this.#options.onRoute?.(href);
  }

  async #untilShown(): Promise<void> {
    const { doc, signal } = this.#options;
    if (!doc.hidden) return;
    this.#tell('asleep');
    // whatever was seen before may have changed unnoticed
    this.#last = null;
    while (doc.hidden)
      await new Promise<void>((resolve, reject) => {
        const stop = new AbortController();
        const end = () => {
          stop.abort();
          if (signal.aborted) reject(signal.reason);
          else resolve();
        };
        doc.addEventListener('visibilitychange', end, { signal: stop.signal });
        signal.addEventListener('abort', end, { signal: stop.signal });
      });
  }

  #tell(state: WatchState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState?.(state);
  }
}
