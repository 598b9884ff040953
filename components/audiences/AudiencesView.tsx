import type { Recommendation } from '../../lib/audience/types.ts';
import { useWords } from '../data/words.tsx';
import { StatePage } from '../parts/StatePage.tsx';
import { AudienceCard } from './AudienceCard.tsx';

/** Every next step, best first, under the stage that it serves. */
export function AudiencesView({ recommendations }: { recommendations: Recommendation[] }) {
  const { t } = useWords();
  if (recommendations.length === 0)
    return (
      <StatePage glyph="nothing" title={t('views:audiences.empty')}>
        <p>{t('views:audiences.emptyWhy')}</p>
      </StatePage>
    );
  return (
    <section aria-label={t('common:tab.audiences')} className="audiences">
      {[...recommendations]
        .sort((a, b) => a.rank - b.rank)
        .map((recommendation) => (
          <div key={recommendation.id} className="ranked">
            <p className="row small">
              <b className="strong grow">{t(`views:audiences.stage.${recommendation.stage}`)}</b>
              <span className="muted">
                {recommendation.kind === 'not_possible'
                  ? t('views:audiences.notPossible')
                  : t('views:audiences.rank', { rank: recommendation.rank })}
              </span>
            </p>
            <AudienceCard recommendation={recommendation} />
          </div>
        ))}
    </section>
  );
}
