import type { Recommendation } from '../../lib/audience/types.ts';
import { useAudienceActions } from '../data/audience-actions.ts';
import { useWords } from '../data/words.tsx';

/** Lets the user say that they have started a step, so that it is not advised again before its effect can be seen. */
export function StartButton({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useWords();
  const { start, unstart } = useAudienceActions();
  const { kind, step, track } = recommendation;
  if (kind === 'under_way')
    return (
      <button type="button" className="btn" onClick={() => void unstart(recommendation)}>
        {t('views:audiences.track.unstart')}
      </button>
    );
  if (kind === 'not_possible' || step === null || track === undefined || start === null) return null;
  return (
    <button type="button" className="btn" onClick={() => void start(recommendation)}>
      {t('views:audiences.track.start')}
    </button>
  );
}
