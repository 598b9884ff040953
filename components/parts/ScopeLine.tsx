import type { Diagnosis, FunnelId } from '../../lib/funnel/types.ts';
import type { PageRecord } from '../../lib/history/schema.ts';
import { textOf } from '../../lib/i18n/index.ts';
import { useWords } from '../data/words.tsx';

interface ScopeLineProps {
  record: PageRecord;
  /** The funnel shown; null when there is none. */
  diagnosis: Diagnosis | null;
  onFunnel?: (funnel: FunnelId) => void;
}

/** Whose figures these are, of which days, compared with what, counted how, and when they were read. */
export function ScopeLine({ record, diagnosis, onFunnel }: ScopeLineProps) {
  const { format, i18n, t } = useWords();
  const { page, readAt } = record.reading;
  const period = diagnosis?.period ?? page.period;
  const against = diagnosis?.against ?? page.comparison;
  const basis = diagnosis?.basis ?? null;
  // Figures that still change are complete of no day
  const through = page.live ? null : (diagnosis?.completeThrough ?? null);
  const complete = through !== null && period !== null && through >= period.end;
  return (
    <header className="scope">
      <div className="who">
        <h1 className={page.account ? 'cut' : 'cut muted'}>{page.account ?? t('common:scope.noAccount')}</h1>
        <span className="small muted cut grow">{textOf(i18n, `common:site.${page.site}`) ?? page.site}</span>
        <span className="small muted nowrap">
          {record.state === 'reading'
            ? t('common:scope.reading')
            : t('common:scope.readAt', { time: format.time(readAt) })}
        </span>
      </div>
      <div className="when">
        <span>{period ? format.period(period) : t('common:scope.noPeriod')}</span>
        {against ? <span>{t('common:scope.versus', { period: format.period(against) })}</span> : null}
        {basis && <span className="muted">{t(`common:scope.${basis}`)}</span>}
        {page.live && <span className="muted">{t('common:scope.live')}</span>}
        {complete && <span className="muted">{t('common:scope.complete')}</span>}
        {through && !complete && (
          <span className="muted">{t('common:scope.completeThrough', { day: format.day(through) })}</span>
        )}
      </div>
      {onFunnel && diagnosis && record.diagnoses.length > 1 && (
        <label className="small muted pickline">
          {t('common:scope.funnel')}
          <select
            className="pick"
            value={diagnosis.funnel}
            onChange={(event) => {
              const chosen = record.diagnoses.find(({ funnel }) => funnel === event.target.value);
              if (chosen) onFunnel(chosen.funnel);
            }}
          >
            {record.diagnoses.map(({ funnel }) => (
              <option key={funnel} value={funnel}>
                {t(`common:funnel.${funnel}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}
