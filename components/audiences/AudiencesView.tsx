import type { Recommendation, Surface } from '../../lib/audience/types.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { Advice } from './Advice.tsx';
import { Builder } from './Builder.tsx';
import { sections, useDraft } from './draft.ts';
import { PushedPacks } from './PushedPacks.tsx';

interface AudiencesViewProps {
  recommendations: Recommendation[];
  reading: Reading;
  /** Where the user can act from this page, preferred first. */
  surfaces: readonly Surface[];
  kept: Kept;
}

/** What to do next, an audience of the user's own, and the packs on their way. */
export function AudiencesView({ recommendations, reading, surfaces, kept }: AudiencesViewProps) {
  const { t } = useWords();
  const { section, show } = useDraft();
  return (
    <>
      <fieldset className="sections" aria-label={t('views:audiences.section.label')}>
        {sections.map((one) => (
          <button key={one} type="button" aria-pressed={one === section} onClick={() => show(one)}>
            {t(`views:audiences.section.${one}`)}
          </button>
        ))}
      </fieldset>
      {section === 'advice' && <Advice recommendations={recommendations} />}
      {section === 'compose' && <Builder reading={reading} surfaces={surfaces} kept={kept} />}
      {section === 'pushed' && <PushedPacks kept={kept} />}
    </>
  );
}
