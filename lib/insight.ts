import { recommend } from './audience/recommend/index.ts';
import { noPast, type Past } from './audience/recommend/past.ts';
import type { Recommendation } from './audience/types.ts';
import { diagnose } from './funnel/diagnose.ts';
import type { Annotation as ModelAnnotation, Observation, Target } from './funnel/input.ts';
import { defaultSettings as modelDefaults } from './funnel/input.ts';
import type { Diagnosis } from './funnel/types.ts';
import type { Annotation, StoredFigure } from './history/schema.ts';
import { dayIn } from './metrics/calendar.ts';
import type { Reading } from './metrics/figure.ts';
import type { Settings } from './settings.ts';
import { siteFor } from './sites/index.ts';
import { marketOf } from './sites/market.ts';

export interface Insight {
  diagnoses: Diagnosis[];
  recommendations: Recommendation[];
}

/** The kind of page whose figures count what GMV Max credits itself with, not ads that were shown and clicked. */
const GMV_MAX = 'gmv_max';

/** A stored figure as the model takes it. */
export function observationOf(stored: StoredFigure): Observation {
  return {
    metric: stored.metric,
    value: stored.value,
    low: stored.low,
    high: stored.high,
    period: { start: stored.start, end: stored.end },
    entity: stored.entity,
    segment: stored.segment,
    basis: stored.basis,
    currency: stored.currency,
    change: stored.change,
    compare: stored.compare,
    readAt: stored.lastReadAt,
  };
}

/** The seller's own targets as the model takes them: chosen numbers, exact. */
export function targetsOf({ targets }: Settings): Target[] {
  return Object.entries(targets).flatMap(([metric, value]) =>
    value === null ? [] : [{ metric, rate: { value, low: value, high: value } }],
  );
}

/** A mark of the user as the model takes it. */
export function markOf({ start, end, kind, text }: Annotation): ModelAnnotation {
  return { period: { start, end }, kind: kind === 'action' ? 'other' : kind, text };
}

/**
 * What the model and the audience rules say of one reading.
 * @param past what was read before of the same account and toggles
 * @param now epoch milliseconds; the calendar day is taken in the page's time zone
 */
export function insight(input: {
  reading: Reading;
  past: StoredFigure[];
  annotations: Annotation[];
  /** What was started, pushed and found before; absent: nothing is known. */
  remembered?: Past;
  settings: Settings;
  now: number;
}): Insight {
  const { reading, past, annotations, remembered = noPast, settings, now } = input;
  const { page } = reading;
  if (reading.state !== 'ok') return { diagnoses: [], recommendations: [] };
  const site = siteFor(page.url);
  const today = dayIn(now, page.timeZone);
  const market = marketOf(page);
  const diagnoses = diagnose({
    observations: reading.figures.map((figure) => ({ ...figure, period: figure.period ?? page.period })),
    history: past.map(observationOf),
    platform: site.platform,
    period: page.period,
    against: page.comparison,
    rowsRead: page.rowsRead,
    rowsTotal: page.rowsTotal,
    live: page.live,
    gmvMax: page.kind === GMV_MAX,
    settings: {
      ...modelDefaults,
      margin: Math.log(1 + settings.margin),
      profitMargin: settings.profitMargin,
      targets: targetsOf(settings),
      annotations: annotations.map(markOf),
      executableOn: site.executableOn,
      market,
      today,
    },
    funnel: null,
  });
  const surfaces = site.surfacesOf(page.kind);
  const recommendations = recommend({
    reading,
    diagnoses,
    // A back office that nobody described does not say where its seller advertises
    surfaces: surfaces.length === 0 ? [null] : surfaces,
    today,
    now,
    past: remembered,
    market,
  });
  return { diagnoses, recommendations };
}
