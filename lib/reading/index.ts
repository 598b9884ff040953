/** Reads the figures that a captured page shows. */

import { dayIn } from '../metrics/calendar.ts';
import type { Figure, Page, PageState, Reading, Unread } from '../metrics/figure.ts';
import { lexiconOf } from '../metrics/page-lexicon.ts';
import { type Site, siteFor } from '../sites/index.ts';
import { type Capture, PHRASE } from './capture/format.ts';
import { type RenderedPage, restore } from './capture/restore.ts';
import { readContext } from './context/index.ts';
import { arrowFinder } from './layout/arrow.ts';
import type { LayoutContext } from './layout/context.ts';
import { changeLikeness } from './layout/likeness.ts';
import { localeOf } from './layout/locale.ts';
import { type Laid, layOut } from './layout/read.ts';
import { TokenList } from './layout/tokens.ts';
import { type DateContext, findPeriod } from './text/date.ts';
import { areLocal, decideDecimal } from './text/decimal.ts';

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

const NOTHING: Laid = { candidates: [], unread: [], rowsRead: null, rowsTotal: null };

/**
 * What a page says: its figures, what could not be read and why, its period, comparison, currency and account. The same
 * capture at the same moment gives the same reading; nothing is asked of the page.
 */
export function readCapture(capture: Capture, { site, now }: ReadOptions): PageReading {
  const lexicon = lexiconOf(textsOf(capture), capture.language);
  const page = restore(capture, (text) => lexicon.find(text) !== null);
  const { phrases, url } = page;
  const locale = localeOf(phrases, lexicon, page.language);
  const digits = phrases.filter(({ text }) => text.length < 40 && /\d/.test(text)).map(({ text }) => text);
  const decimal = decideDecimal(digits, locale);
  const { state: gate, ...known } = readContext(page, { url, site, now, locale, decimal });
  const numbers = { locale, decimal, currency: known.currency, isLocal: areLocal(digits, locale) };
  const list = new TokenList(phrases, lexicon, numbers);
  const dates = { locale, today: dayIn(now.getTime(), known.timeZone) };
  const arrowOf = arrowFinder(list);
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
    arrowOf,
    isLikeChange: changeLikeness(list, arrowOf),
    loading: page.loading,
  };
  const laid = gate === 'ok' ? layOut(ctx) : NOTHING;
  const about: Page = { ...known, url, locale, live: false, rowsRead: laid.rowsRead, rowsTotal: laid.rowsTotal };
  const figures: Figure[] = [];
  const places: Record<string, number> = {};
  for (const { figure, value } of laid.candidates) {
    const id = `f${figures.length + 1}`;
    figures.push({ ...figure, id, period: figure.period ?? about.period });
    places[id] = value.token.phrase.index;
  }
  const missed = laid.unread.map(({ unread: one }) => one);
  const unread: Unread[] = [...missed, ...(missed.length + figures.length > 0 ? closedParts(page) : [])].map(
    (one, at) => ({ ...one, id: `u${at + 1}` }),
  );
  const state: PageState = gate !== 'ok' ? gate : figures.length + unread.length === 0 ? 'no_figures' : 'ok';
  const reading: Reading = {
    page: about,
    state,
    figures,
    unread,
    readAt: now.getTime(),
    timing: { readMs: 0, longestTaskMs: 0, nodes: page.nodes },
  };
  return { reading, places };
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
