import { diagnose } from '../../lib/funnel/diagnose.ts';
import { defaultSettings, type Observation } from '../../lib/funnel/input.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { annotationsOf } from '../../lib/history/annotations.ts';
import { figuresBetween, findings, lastCompleteWeek, type Week, week } from '../../lib/history/queries.ts';
import type { Account, HistoryDatabase, StoredFigure } from '../../lib/history/schema.ts';
import { markOf, observationOf, targetsOf } from '../../lib/insight.ts';
import { addDays, dayIn } from '../../lib/metrics/calendar.ts';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import type { Period } from '../../lib/metrics/figure.ts';
import type { Settings } from '../../lib/settings.ts';
import { siteFor } from '../../lib/sites/index.ts';

/** A page that would complete the picture, and the range to choose on it. */
export interface MissingPage {
  /** Kind of the page in its site's folder; null on a page that we do not know by name. */
  kind: string | null;
  url: string;
  period: Period;
}

/** What the history says of the last complete week. */
export type LastWeek =
  | { kind: 'loading' | 'never'; account: null }
  | { kind: 'missing'; account: Account; pages: MissingPage[] }
  | {
      kind: 'answer';
      account: Account;
      diagnosis: Diagnosis;
      period: Period;
      against: Period | null;
      readAt: number;
      /** Page that would add the week before, where it was not read. */
      also: MissingPage | null;
    };

const DAYS = 7;
/** Notes of weeks that stand without a comparison because of promotion days, not because a page was not read. */
const APART = new Set(['promotion_mixed', 'promotion_compared', 'promotion_comparison_unlike', 'promotion_left_out']);

/**
 * A week as observations: figures printed for exactly that week, and for events and money the sum of its seven days where
 * every one was read. People are never added up (model.md §1), and rows of entities stay out.
 */
export function weekObservations({ exact, daily, period }: Week): Observation[] {
  const printed = exact.filter(({ entity, segment }) => entity === null && segment === null);
  const known = new Set(printed.map(({ metric }) => metric));
  const days = new Map<string, Map<string, StoredFigure>>();
  for (const figure of daily) {
    if (figure.segment !== null || (figure.entity !== null && figure.entity.kind !== 'day')) continue;
    const read = days.get(figure.metric) ?? new Map<string, StoredFigure>();
    days.set(figure.metric, read.set(figure.start, figure));
  }
  const sums: Observation[] = [];
  for (const [metric, byDay] of days) {
    if (known.has(metric) || byDay.size !== DAYS || !findMetric(metric)?.additive) continue;
    const all = [...byDay.values()];
    const first = all[0];
    if (!first || all.some(({ currency, basis }) => currency !== first.currency || basis !== first.basis)) continue;
    const sum = (part: 'value' | 'low' | 'high'): number => all.reduce((total, figure) => total + figure[part], 0);
    sums.push({
      ...observationOf(first),
      change: null,
      compare: [],
      entity: null,
      period,
      value: sum('value'),
      low: sum('low'),
      high: sum('high'),
      readAt: Math.max(...all.map(({ lastReadAt }) => lastReadAt)),
    });
  }
  return [...printed.map(observationOf), ...sums];
}

/** The funnel of the last complete week of one account: a stored finding where there is one, else the model on what was read. */
export async function lastWeekOf(
  db: HistoryDatabase,
  account: Account,
  settings: Settings,
  now: number,
): Promise<LastWeek> {
  const today = dayIn(now, account.timeZone);
  const period = lastCompleteWeek(today);
  const against = { start: addDays(period.start, -DAYS), end: addDays(period.start, -1) };
  const [stored, current, before] = await Promise.all([
    findings(db, account.scope, period),
    week(db, account.scope, period),
    week(db, account.scope, against),
  ]);
  const readAt = Math.max(account.lastSeenAt, ...stored.map(({ at }) => at));
  const found = best(stored.map(({ diagnosis }) => diagnosis));
  const diagnosis = found ?? best(await diagnoseWeek(db, account, settings, today, current, before));
  const { kind } = siteFor(account.url);
  const pageFor = (wanted: Period): MissingPage => ({ kind, url: account.url, period: wanted });
  if (!diagnosis) {
    const readBefore = weekObservations(before).length > 0;
    return { kind: 'missing', account, pages: [pageFor(period), ...(readBefore ? [] : [pageFor(against)])] };
  }
  const compared = diagnosis.stages.some((stage) => stage.before !== null);
  return {
    kind: 'answer',
    account,
    diagnosis,
    period,
    against: compared ? (diagnosis.against ?? against) : null,
    readAt,
    also: compared || diagnosis.notes.some(({ kind }) => APART.has(kind)) ? null : pageFor(against),
  };
}

async function diagnoseWeek(
  db: HistoryDatabase,
  account: Account,
  settings: Settings,
  today: string,
  current: Week,
  before: Week,
): Promise<Diagnosis[]> {
  const observations = weekObservations(current);
  if (observations.length === 0) return [];
  const { platform, executableOn } = siteFor(account.url);
  const { site, url, traffic, channel } = account;
  const [past, annotations] = await Promise.all([
    figuresBetween(db, account.scope, {
      start: addDays(current.period.start, -400),
      end: addDays(current.period.start, -1),
    }),
    annotationsOf(db, { site, url, account: account.account, scope: { traffic, channel } }),
  ]);
  const isPart = (figure: StoredFigure): boolean =>
    figure.start === before.period.start && figure.end === before.period.end;
  return diagnose({
    observations,
    history: [...past.filter((figure) => !isPart(figure)).map(observationOf), ...weekObservations(before)],
    platform,
    period: current.period,
    against: before.period,
    rowsRead: null,
    rowsTotal: null,
    live: false,
    settings: {
      ...defaultSettings,
      margin: Math.log(1 + settings.margin),
      profitMargin: settings.profitMargin,
      targets: targetsOf(settings),
      annotations: annotations.map(markOf),
      executableOn: [...executableOn],
      today,
    },
    funnel: null,
  });
}

/** The diagnosis that says most: one with a leak, then the one with the most stages. Null when none has two stages. */
function best(diagnoses: Diagnosis[]): Diagnosis | null {
  const stages = ({ stages }: Diagnosis): number => stages.filter(({ value }) => value !== null).length;
  const [first] = diagnoses
    .filter((diagnosis) => stages(diagnosis) >= 2)
    .sort((a, b) => Number(b.diagnosed !== null) - Number(a.diagnosed !== null) || stages(b) - stages(a));
  return first ?? null;
}
