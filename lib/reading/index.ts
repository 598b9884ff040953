/** Reads the figures that a page shows. */

import { dayIn } from '../metrics/calendar.ts';
import type { Figure, Page, PageState, Reading, Unread } from '../metrics/figure.ts';
import type { Lexicon } from '../metrics/label.ts';
import type { Site } from '../sites/index.ts';
import { contextSteps } from './context/index.ts';
import { arrowFinder } from './layout/arrow.ts';
import type { LayoutContext } from './layout/context.ts';
import { localeOf } from './layout/locale.ts';
import { type Laid, layOut } from './layout/read.ts';
import type { Token } from './layout/tokens.ts';
import { TokenList } from './layout/tokens.ts';
import { type DateContext, findPeriod } from './text/date.ts';
import { decideDecimal } from './text/decimal.ts';
import type { VisibleText } from './types.ts';
import { collectSteps } from './visible/index.ts';

export interface ReadOptions {
  url: string;
  /** The moment of the reading. */
  now: Date;
  lexicon: Lexicon;
  /** What the URL tells of the back office; `siteFor(url)`. */
  site: Site;
  /** Opens closed shadow roots where the browser lets extensions in. */
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

/** Where a figure stands on the page. The node may be gone by the time it is asked for. */
export interface Locator {
  frame: number;
  node: WeakRef<Text>;
  label: string;
  /** Names that tell equal labels apart: entity and segment. */
  path: string[];
}

export interface PageReading {
  reading: Reading;
  /** By figure id. Not part of the reading: nodes cannot be sent or stored. */
  locators: Map<string, Locator>;
}

/** Reads the whole page in one task. See {@link readSteps} for pages that must stay responsive. */
export function readPage(doc: Document, options: ReadOptions): PageReading {
  return finish(readSteps(doc, options));
}

/**
 * Reads the whole page in small steps between which the browser may do other work. The texts are those of one moment;
 * `isStill` of the visible text says afterwards whether they still stand.
 */
export function* readSteps(doc: Document, options: ReadOptions): Generator<void, PageReading> {
  const { rootOf, lexicon } = options;
  const visible = yield* collectSteps(doc, { rootOf, isLabel: (text) => lexicon.find(text) !== null });
  yield;
  return yield* readVisibleSteps(doc, visible, options);
}

/** Reads the page in slices of `budget` ms with a `pause` after each; `clock` gives the time in ms. */
export async function readPageSliced(
  doc: Document,
  options: ReadOptions,
  slices: { clock: () => number; pause: () => Promise<void>; budget: number },
): Promise<PageReading> {
  const steps = readSteps(doc, options);
  for (let started = slices.clock(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.clock() - started < slices.budget) continue;
    await slices.pause();
    started = slices.clock();
  }
}

/** Reads phrases that were collected before, in one task. */
export function readVisible(doc: Document, visible: VisibleText, options: ReadOptions): PageReading {
  return finish(readVisibleSteps(doc, visible, options));
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const NOTHING: Laid = { candidates: [], unread: [], rowsRead: null, rowsTotal: null };

/** As {@link readVisible}, in small steps. */
export function* readVisibleSteps(
  doc: Document,
  visible: VisibleText,
  options: ReadOptions,
): Generator<void, PageReading> {
  const { phrases } = visible;
  const { lexicon, site } = options;
  const locale = localeOf(phrases, lexicon, doc.documentElement?.getAttribute('lang') ?? null);
  const digits = phrases.filter(({ text }) => text.length < 40 && /\d/.test(text)).map(({ text }) => text);
  const decimal = decideDecimal(digits, locale);
  const { url, now } = options;
  const context = yield* contextSteps(phrases, doc, { url, site, now, locale, decimal, roots: visible.roots });
  const numbers = { locale, decimal, currency: context.currency };
  yield;
  const list = yield* TokenList.steps(phrases, lexicon, numbers);
  const dates = { locale, today: dayIn(options.now.getTime(), context.timeZone) };
  const ctx: LayoutContext = {
    list,
    lexicon,
    numbers,
    metricOf: (id) => lexicon.traits(id),
    platform: site.id === 'generic' ? null : site.platform,
    live: isLive(site),
    rowKind: site.rows ?? null,
    dayOf: (text) => dayNamedBy(text, dates),
    periodOf: (text) => findPeriod(text, dates)?.period ?? null,
    arrowOf: arrowFinder(list),
    loading: visible.loading,
  };
  const laid = context.state === 'ok' ? yield* layOut(ctx) : NOTHING;
  const { state: gate, ...known } = context;
  const page: Page = {
    ...known,
    url: options.url,
    locale,
    live: false,
    rowsRead: laid.rowsRead,
    rowsTotal: laid.rowsTotal,
  };
  const figures: Figure[] = [];
  const unread: Unread[] = [];
  const locators = new Map<string, Locator>();
  for (const { figure, value } of laid.candidates) {
    const id = `f${figures.length + 1}`;
    figures.push({ ...figure, id, period: figure.period ?? page.period });
    const locator = locatorOf(figure, value.token);
    if (locator) locators.set(id, locator);
  }
  for (const { unread: one } of laid.unread) unread.push({ ...one });
  const state: PageState = gate !== 'ok' ? gate : figures.length + unread.length === 0 ? 'no_figures' : 'ok';
  const reading: Reading = {
    page,
    state,
    figures,
    unread: unread.map((one, at) => ({ ...one, id: `u${at + 1}` })),
    readAt: options.now.getTime(),
    timing: { readMs: 0, longestTaskMs: 0, nodes: visible.nodes },
  };
  return { reading, locators };
}

function locatorOf(figure: Figure, token: Token): Locator | null {
  const [node] = token.phrase.nodes;
  if (!node) return null;
  const path = [figure.entity?.name, figure.segment].filter((name) => name != null);
  return { frame: figure.frame, node: new WeakRef(node), label: figure.label, path };
}

function dayNamedBy(text: string, dates: DateContext): string | null {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return null;
  const found = findPeriod(text, dates);
  return found && found.how === 'dates' && found.period.start === found.period.end ? found.period.start : null;
}

/** Live boards use words such as `Viewers` in a sense of their own. */
const isLive = (site: Site): boolean => /live/.test(site.kind ?? '');
