import type { Diagnosis } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { StatePage } from '../parts/StatePage.tsx';
import { MixSplit } from './MixSplit.tsx';
import { Waterfall } from './Waterfall.tsx';

/** Why the total moved: which factor, then whether rates or the mix of rows changed. */
export function WhyView({ diagnosis }: { diagnosis: Diagnosis | null }) {
  const { t } = useWords();
  if (!diagnosis?.decomposition)
    return (
      <StatePage glyph="nothing" title={t('views:why.empty')}>
        <p>{t('views:why.emptyWhy')}</p>
      </StatePage>
    );
  return (
    <>
      <Waterfall diagnosis={diagnosis} decomposition={diagnosis.decomposition} />
      <MixSplit diagnosis={diagnosis} decomposition={diagnosis.decomposition} />
    </>
  );
}
