import { type ReactNode, useMemo, useState } from 'react';
import type { Annotation, StoredFigure } from '../../lib/history/schema.ts';
import { dayIn } from '../../lib/metrics/calendar.ts';
import { MarkedDays } from '../annotations/MarkedDays.tsx';
import { Plot } from '../charts/Plot.tsx';
import { trendLine } from '../charts/trend-line.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { StatePage } from '../parts/StatePage.tsx';
import { dailySeriesOf, promotionRuns, type Series } from './series.ts';

interface TrendProps {
  history: StoredFigure[];
  kept: Kept;
  /** Of the page, in which its days are meant; null: not known. */
  timeZone: string | null;
  /** What stands between the readings and the marked days. */
  children?: ReactNode;
}

/** Daily readings of one metric at a time, and the days that the user marked. */
export function TrendView({ history, kept, timeZone, children }: TrendProps) {
  return (
    <>
      <Readings history={history} annotations={kept.annotations} />
      {children}
      <MarkedDays account={kept.account} annotations={kept.annotations} today={dayIn(kept.now, timeZone)} />
    </>
  );
}

function Readings({ history, annotations }: { history: StoredFigure[]; annotations: Annotation[] }) {
  const { names, t } = useWords();
  const all = useMemo(() => dailySeriesOf(history), [history]);
  const [chosen, choose] = useState<string | null>(null);
  const series = all.find(({ metric }) => metric === chosen) ?? all[0];
  if (!series || series.days < 2)
    return (
      <StatePage glyph="nothing" title={t('views:trend.noHistory')}>
        <p>{t('views:trend.noHistoryWhy')}</p>
      </StatePage>
    );
  return (
    <section className="plain">
      <label className="small muted pickline">
        {t('views:trend.label')}
        <select className="pick" value={series.metric} onChange={(event) => choose(event.target.value)}>
          {all.map(({ metric }) => (
            <option key={metric} value={metric}>
              {names.metric(metric)}
            </option>
          ))}
        </select>
      </label>
      <SeriesChart series={series} annotations={annotations} />
    </section>
  );
}

function SeriesChart({ series, annotations }: { series: Series; annotations: Annotation[] }) {
  const { format, names, t } = useWords();
  const { metric, unit, currency, points, days } = series;
  const shaded = useMemo(() => promotionRuns(points, annotations), [points, annotations]);
  const model = useMemo(
    () => ({
      points,
      shaded,
      writeValue: (value: number) => (unit === 'rate' ? format.rate(value, 1) : format.compact(value)),
      writeDay: (day: string) => (day ? format.day(day) : ''),
    }),
    [points, shaded, unit, format],
  );
  return (
    <>
      <Plot build={trendLine} model={model} height={180} label={names.metric(metric)} />
      <p className="note">
        {t('views:trend.days', { count: days })}
        {points.length > days && t('common:gap') + t('views:trend.gaps')}
        {shaded.length > 0 && t('common:gap') + t('annotations:shaded')}
      </p>
      <table className="sr">
        <caption>{names.metric(metric)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('views:trend.date')}</th>
            <th scope="col">{t('views:trend.value')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, value }) => (
            <tr key={day}>
              <th scope="row">{format.day(day)}</th>
              <td>{value !== null && format.figure({ value, low: value, high: value }, unit, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
