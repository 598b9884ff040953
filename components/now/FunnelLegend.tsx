import type { Diagnosis } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';

/** What the marks of the funnel mean, only those that are on screen. */
export function FunnelLegend({ diagnosis, margin }: { diagnosis: Diagnosis; margin: number }) {
  const { format, t } = useWords();
  const compared = diagnosis.stages.some(({ before }) => before !== null);
  const judged = diagnosis.steps.some(({ change }) => change !== null);
  const provisional = diagnosis.steps.some((step) => step.provisional);
  return (
    <>
      <div className="legend axis">
        <span>
          <i className="key now" />
          {t('now:funnel.legendNow')}
        </span>
        {compared && (
          <span>
            <i className="key before" />
            {t('now:funnel.legendBefore')}
          </span>
        )}
        {judged && (
          <>
            <span>
              <i className="key whisker" />
              {t('now:funnel.legendInterval')}
            </span>
            <span>
              <i className="key band" />
              {t('now:funnel.legendBand', { margin: format.rate(margin, 0) })}
            </span>
          </>
        )}
        <span>{t('now:funnel.legendLog')}</span>
      </div>
      {provisional && <p className="note">{t('now:funnel.provisional')}</p>}
    </>
  );
}
