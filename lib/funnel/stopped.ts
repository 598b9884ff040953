/** Rows whose traffic stopped: what is then missing from the total is theirs, and no step's. */
import { isoOf } from '../metrics/calendar.ts';
import { isAdditive } from '../metrics/catalogue.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import type { Scene } from './scene.ts';
import type { Note } from './types.ts';
import { scaled, type View } from './view.ts';

/** Share of the comparison's traffic from which a row is worth naming. */
const WORTH_NAMING = 0.05;
/** Days at the end of the period without any: one may be a day that is not in yet. */
const MIN_DAYS = 2;

/**
 * A note for each row that had traffic in the comparison and none on the last days of the period, with the days since. Looked
 * for only where the first stage fell by more than the margin. Empty without days, or where the rows are not known by day.
 */
export function stoppedRows(scene: Scene, chosen: ChosenFunnel, view: View): Note[] {
  const metric = chosen.stages.find((stage) => stage.metric)?.metric;
  const now = metric ? view.now.values.get(metric) : undefined;
  const before = metric ? scaled(view, metric) : null;
  if (!metric || !now || !before || !isAdditive(metric) || view.nowDays.length <= MIN_DAYS) return [];
  if (now.value > before.value * Math.exp(-scene.settings.margin)) return [];
  const total = view.before?.totals.values.get(metric)?.value ?? Number.NaN;
  const rows = scene.rows(view.nowDays, view.beforeDays, view.nowDays);
  return rows.flatMap(({ entity, before: past, daily }): Note[] => {
    const share = (past?.get(metric) ?? Number.NaN) / total;
    const values = daily?.(metric);
    if (!values || !(share >= WORTH_NAMING)) return [];
    const since = view.nowDays.slice(values.findLastIndex((value) => value > 0) + 1);
    return since.length < MIN_DAYS
      ? []
      : [{ kind: 'row_stopped', row: entity.name, metric, days: since.map(isoOf), share }];
  });
}
