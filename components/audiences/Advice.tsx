import { planCsv } from '../../lib/audience/plan-csv.ts';
import type { Recommendation } from '../../lib/audience/types.ts';
import { useWords } from '../data/words.tsx';
import { StatePage } from '../parts/StatePage.tsx';
import { AudienceCard } from './AudienceCard.tsx';
import { CopyButton } from './CopyButton.tsx';
import { say } from './text.ts';

/** Every next step, best first, under the stage that it serves. */
export function Advice({ recommendations }: { recommendations: Recommendation[] }) {
  const words = useWords();
  const { t } = words;
  if (recommendations.length === 0)
    return (
      <StatePage glyph="nothing" title={t('views:audiences.empty')}>
        <p>{t('views:audiences.emptyWhy')}</p>
      </StatePage>
    );
  const ranked = [...recommendations].sort((a, b) => a.rank - b.rank);
  return (
    <section aria-label={t('views:audiences.section.advice')} className="audiences">
      {ranked.map((recommendation) => (
        <div key={recommendation.id} className="ranked">
          <div className="row small">
            <h2 className="strong grow">{t(`audience:stage.${recommendation.stage}`)}</h2>
            <span className="muted">
              {recommendation.kind === 'not_possible' || recommendation.kind === 'under_way'
                ? t(`views:audiences.${recommendation.kind}`)
                : t('views:audiences.rank', { rank: recommendation.rank })}
            </span>
          </div>
          <AudienceCard recommendation={recommendation} />
        </div>
      ))}
      <div className="btns after">
        <CopyButton text={() => planCsv(ranked, (text) => say(words, text))} label={t('views:audiences.copyPlan')} />
      </div>
    </section>
  );
}
