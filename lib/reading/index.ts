/** Reads the figures that a captured page shows. */

import { dayIn } from '../metrics/calendar.ts';
import type { Figure, Page, Period, Reading, Unread } from '../metrics/figure.ts';
import { lexiconOf } from '../metrics/page-lexicon.ts';
import { type Site, siteFor } from '../sites/index.ts';
import { type Capture, PHRASE, type TextChange } from './capture/format.ts';
import { type RenderedPage, restore } from './capture/restore.ts';
import { type PageContext, readContext } from './context/index.ts';
import { arrowFinder } from './layout/arrow.ts';
import type { LayoutContext } from './layout/context.ts';
import { changeColours, changeLikeness } from './layout/likeness.ts';
import { languagesOn, localeOf } from './layout/locale.ts';
import { type Arranged, arrange, conclude } from './layout/read.ts';
import { TokenList } from './layout/tokens.ts';
import { Values } from './layout/values.ts';
import { type DateContext, findPeriod } from './text/date.ts';
import { orderOfDates } from './text/date-order.ts';
import { daysNamed } from './text/days-in-label.ts';
import { numberHabits } from './text/decimal.ts';
import { decideTriangle } from './text/triangle.ts';

export interface ReadOptions {
  /** The moment of the reading. */
  now: Date;
  /** What the URL tells of the back office; `siteFor(url)`. */
  site: Site;
}

export interface PageReading {
  reading: Reading;
  /** Figure id → number of the captured phrase that shows its value. */
  places: Record<string, number>;
}

/**
 * What a page says: its figures, what could not be read and why, its period, comparison, currency and account. The same
 * capture at the same moment gives the same reading; nothing is asked of the page.
 */
export const readCapture = (capture: Capture, options: ReadOptions): PageReading =>
  new PageReader(capture, options).made;

const NOTHING: Arranged = { drafts: [], notOwn: [], rowsRead: null, rowsTotal: null };

/** A page that was read, and that can be read on when nothing but numbers of its figures change. */
export class PageReader {
  #made: PageReading;
  readonly #page: RenderedPage;
  readonly #known: Omit<Page, 'rowsRead' | 'rowsTotal'>;
  readonly #gate: PageContext['state'];
  readonly #dates: DateContext;
  readonly #ctx: LayoutContext;
  readonly #values: Values;

  constructor(capture: Capture, { site, now }: ReadOptions) {
    const lexicon = lexiconOf(textsOf(capture), capture.language);
    const page = restore(capture, (text) => lexicon.find(text) !== null);
    const { phrases, url } = page;
    const locale = localeOf(phrases, lexicon, page.language);
    const digits = phrases.filter(({ text }) => text.length < 40 && /\d/.test(text)).map(({ text }) => text);
    const habits = numberHabits(digits, locale);
    const { decimal } = habits;
    const order = orderOfDates(phrases.map(({ text }) => text));
    const { state: gate, updated, ...known } = readContext(page, { url, site, now, locale, decimal, order });
    const languages = languagesOn(phrases, lexicon, page.language);
    const numbers = {
      locale,
      languages,
      ...habits,
      currency: known.currency,
      triangle: decideTriangle(digits, locale),
    };
    const list = new TokenList(phrases, lexicon, numbers);
    const dates = { locale, today: dayIn(now.getTime(), known.timeZone), order };
    // where nobody knows the page's zone, its own clock tells its day
    const today = known.timeZone === null ? updated : dates.today;
    const arrowOf = arrowFinder(list, numbers);
    this.#page = page;
    this.#known = { ...known, url, locale, live: false };
    this.#gate = gate;
    this.#dates = dates;
    this.#ctx = {
      list,
      lexicon,
      numbers,
      metricOf: (id) => lexicon.traits(id),
      platform: site.id === 'generic' ? null : site.platform,
      live: isLive(site),
      rowKind: site.rows ?? null,
      dayOf: (text) => dayNamedBy(text, dates),
      periodOf: (text) => findPeriod(text, dates)?.period ?? null,
      daysNamed: (words) =>
        daysNamed(words, today ?? dates.today, today === null ? undefined : site.rules.includesToday),
      period: known.period,
      arrowOf,
      isLikeChange: changeLikeness(list, arrowOf),
      isInColourOfChanges: changeColours(list),
      loading: page.loading,
    };
    this.#values = new Values(gate === 'ok' && site.measures ? arrange(this.#ctx) : NOTHING, this.#ctx);
    this.#made = this.#read(now);
  }

  /** The latest reading. */
  get made(): PageReading {
    return this.#made;
  }

  /**
   * The reading with other numbers in the places of these. Null, and nothing is changed, where they might be something
   * else than the numbers before them: then the page is to be read as a whole.
   */
  change(changes: readonly TextChange[], now: Date): PageReading | null {
    if (dayIn(now.getTime(), this.#known.timeZone) !== this.#dates.today) return null;
    if (!this.#values.change(changes)) return null;
    this.#made = this.#read(now);
    return this.#made;
  }

  #read(now: Date): PageReading {
    const laid = conclude(this.#values.arranged, this.#values.converted, this.#ctx);
    const period = this.#known.period ?? sharedPeriod(laid.candidates.map(({ figure }) => figure));
    const about: Page = { ...this.#known, period, rowsRead: laid.rowsRead, rowsTotal: laid.rowsTotal };
    const figures: Figure[] = [];
    const places: Record<string, number> = {};
    for (const { figure, value } of laid.candidates) {
      const id = `f${figures.length + 1}`;
      figures.push({ ...figure, id, period: figure.period ?? about.period });
      places[id] = value.token.phrase.index;
    }
    const missed = laid.unread.map(({ unread: one }) => one);
    const closed = missed.length + figures.length > 0 ? closedParts(this.#page) : [];
    const unread: Unread[] = [...missed, ...closed].map((one, at) => ({ ...one, id: `u${at + 1}` }));
    const nothing = figures.length + unread.length === 0 ? 'no_figures' : 'ok';
    const reading: Reading = {
      page: about,
      state: this.#gate === 'ok' ? nothing : this.#gate,
      figures,
      unread,
      readAt: now.getTime(),
      timing: { readMs: 0, longestTaskMs: 0, nodes: this.#page.nodes },
    };
    return { reading, places };
  }
}

/** The days that all figures of a page are of where a heading says them of each; null where they differ or one is of none. */
/** Scores have days of their own, which pages rarely name. */
function sharedPeriod(figures: readonly Pick<Figure, 'period' | 'entity' | 'unit'>[]): Period | null {
  const measured = figures.filter(({ unit }) => unit !== 'score');
  const [first] = measured;
  const isShared = measured.every(
    ({ period, entity }) =>
      entity?.kind !== 'day' && period?.start === first?.period?.start && period?.end === first?.period?.end,
  );
  return isShared ? (first?.period ?? null) : null;
}

/** What a page of figures may hold besides those seen: each closed component and each frame of others once. */
function closedParts({ closed }: RenderedPage): Omit<Unread, 'id'>[] {
  const parts = new Map<string, Omit<Unread, 'id'>>();
  for (const { name, reason } of closed) {
    // frames of a back office that we know have a reader of their own
    const isRead = URL.canParse(name) && siteFor(name).id !== 'generic';
    if (!isRead) parts.set(name, { label: name, text: '', reason, metric: null, entity: null });
  }
  return [...parts.values()];
}

/** Every text that the page shows. */
function* textsOf({ phrases, strings }: Capture): Generator<string> {
  for (let at = 0; at < phrases.length; at += PHRASE) yield strings[phrases[at] ?? -1] ?? '';
}

function dayNamedBy(text: string, dates: DateContext): string | null {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return null;
  const found = findPeriod(text, dates);
  return found && found.how === 'dates' && found.period.start === found.period.end ? found.period.start : null;
}

/** Live boards use words such as `Viewers` in a sense of their own. */
const isLive = (site: Site): boolean => /live/.test(site.kind ?? '');
