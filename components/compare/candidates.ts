import { type Arm, armOf } from '../../lib/funnel/arms.ts';
import type { Observation } from '../../lib/funnel/input.ts';
import { onOneFooting } from '../../lib/funnel/observations.ts';
import { promotionDays } from '../../lib/funnel/promotions.ts';
import type { Annotation, StoredFigure } from '../../lib/history/schema.ts';
import { markOf, observationOf } from '../../lib/insight.ts';
import { dayOf, startOfWeek } from '../../lib/metrics/calendar.ts';
import type { Entity, Period, Reading } from '../../lib/metrics/figure.ts';

/** One thing that can be chosen for a comparison. */
export interface Candidate {
  key: string;
  /** A row's name; null for a stretch of days. */
  name: string | null;
  /** Of a stretch of days. */
  period: Period | null;
  /** Promotion days in it, which the arm leaves out. */
  promotions: number;
  arm: Arm;
}

/** Days that two rows need in common before their days say more than their sums: the noise can then be measured. */
const DAYS_IN_COMMON = 14;

const keyOf = ({ kind, id, name }: Entity): string => `${kind}\n${id ?? name}`;

/** Metrics below which a row has no step. */
const LEAST_METRICS = 2;

/**
 * The rows of a page's table with their sums over the page's period and their past days. Rows of one kind alone, the most
 * numerous: a campaign is not compared with its ads.
 * @param history day figures of the same account and toggles.
 */
export function rowCandidates({ figures, page, readAt }: Reading, history: readonly StoredFigure[]): Candidate[] {
  const here = onOneFooting(
    figures.flatMap((figure): Observation[] => {
      const period = figure.period ?? page.period;
      const own = period?.start === page.period?.start && period?.end === page.period?.end;
      return own ? [{ ...figure, period, readAt }] : [];
    }),
    [],
  ).filter(isRow);
  const past = onOneFooting(history.map(observationOf), []).filter(isRow);
  const rows = Map.groupBy(here, ({ entity }) => keyOf(entity));
  const days = Map.groupBy(past, ({ entity }) => keyOf(entity));
  const found = [...rows].flatMap(([key, own]) => {
    const entity = own[0]?.entity;
    if (!entity || new Set(own.map(({ metric }) => metric)).size < LEAST_METRICS) return [];
    const arm = armOf(entity.name, [...own, ...(days.get(key) ?? [])]);
    return [{ kind: entity.kind, key, name: entity.name, period: null, promotions: 0, arm }];
  });
  const kinds = [...Map.groupBy(found, ({ kind }) => kind).values()].sort((a, b) => b.length - a.length);
  return (kinds[0] ?? []).map(({ kind: _, ...candidate }) => candidate);
}

const isRow = (o: Observation): o is Observation & { entity: Entity } =>
  o.entity !== null && o.entity.kind !== 'day' && o.segment === null;

/** Days of a month that must have been read. */
const MONTH_DAYS = 14;

/**
 * The Monday–Sunday weeks read in full and the months read for two weeks at least, the latest first. Promotion days are
 * left out, since they are compared with promotion days only (`model.md` §5); a stretch of nothing else is not offered.
 */
export function periodCandidates(history: readonly StoredFigure[], annotations: readonly Annotation[]): Candidate[] {
  const promoted = promotionDays({ promotions: [], annotations: annotations.map(markOf) });
  const isUsual = (day: string): boolean => promoted === null || !promoted(dayOf(day));
  const totals = onOneFooting(
    history
      .filter(({ entity, segment }) => segment === null && (entity === null || entity.kind === 'day'))
      .map((figure) => ({ ...observationOf(figure), entity: null })),
    [],
  );
  const byDay = Map.groupBy(totals, ({ period }) => period?.start ?? '');
  const days = [...byDay.keys()].filter(Boolean).sort();
  const stretch = (list: string[]): Candidate[] => {
    const [start, end] = [list[0], list.at(-1)];
    if (!start || !end) return [];
    const key = `${start}..${end}`;
    const usual = list.filter(isUsual);
    if (usual.length === 0) return [];
    const arm = armOf(
      key,
      usual.flatMap((day) => byDay.get(day) ?? []),
    );
    return [{ key, name: null, period: { start, end }, promotions: list.length - usual.length, arm }];
  };
  const weeks = [...Map.groupBy(days, startOfWeek).values()].filter((list) => list.length === 7);
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7)).values()].filter((list) => list.length >= MONTH_DAYS);
  return [...months.reverse(), ...weeks.reverse()].flatMap(stretch);
}

/** Two arms as they are best compared: by their days where they share enough of them, else by their sums. */
export function paired(a: Arm, b: Arm): [Arm, Arm] {
  const [x, y] = [a.series, b.series];
  if (!x || !y || !a.totals || !b.totals) return [a, b];
  const common = Math.min(x.first + x.length, y.first + y.length) - Math.max(x.first, y.first);
  return common >= DAYS_IN_COMMON
    ? [a, b]
    : [
        { ...a, series: null },
        { ...b, series: null },
      ];
}
