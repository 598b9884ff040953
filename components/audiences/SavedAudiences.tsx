import { parseExpression } from '../../lib/audience/expression/parse.ts';
import type { Surface } from '../../lib/audience/types.ts';
import { useAudienceActions } from '../data/audience-actions.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { KeptList } from '../parts/KeptList.tsx';
import { useDraft } from './draft.ts';
import { KeepForm } from './KeepForm.tsx';

/** Keeps the audience at hand for this account with the sizes that were typed, and opens those kept before. */
export function SavedAudiences({ kept, surface }: { kept: Kept; surface: Surface }) {
  const { t, format } = useWords();
  const { save, forget } = useAudienceActions();
  const { name, text, use, stated, universe, choose, load } = useDraft();
  const { account, audiences } = kept;
  const known = audiences.some((one) => one.name === name.trim());
  return (
    <section aria-label={t('views:audiences.build.saved')}>
      <h2 className="label">{t('views:audiences.build.saved')}</h2>
      {account === null ? (
        <p className="note">{t('views:audiences.noAccount')}</p>
      ) : (
        <KeepForm
          label={t('views:audiences.build.name')}
          action={t(known ? 'views:audiences.build.replace' : 'views:audiences.build.save')}
          name={name}
          ready={name.trim() !== '' && parseExpression(text).ok}
          onName={(typed) => choose({ name: typed })}
          onKeep={() =>
            void save({ scope: account, name: name.trim(), surface, use, expression: text, stated, universe })
          }
        />
      )}
      <KeptList
        of="saved"
        items={audiences}
        head={(audience) => (
          <button type="button" className="link name" onClick={() => load(audience)}>
            {audience.name}
          </button>
        )}
        more={(audience) => (
          <p className="small muted">
            {t(`audience:surface.${audience.surface}`)} · {format.time(audience.savedAt)}
          </p>
        )}
        onForget={(id) => void forget(id)}
      />
    </section>
  );
}
