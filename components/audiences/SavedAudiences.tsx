import { parseExpression } from '../../lib/audience/expression/parse.ts';
import type { Surface } from '../../lib/audience/types.ts';
import { useAudienceActions } from '../data/audience-actions.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDraft } from './draft.ts';

/** Keeps the audience at hand for this account, and opens those kept before. */
export function SavedAudiences({ kept, surface }: { kept: Kept; surface: Surface }) {
  const { t, format } = useWords();
  const { save, forget } = useAudienceActions();
  const { name, text, use, choose, load } = useDraft();
  const { account, audiences } = kept;
  const ready = account !== null && name.trim() !== '' && parseExpression(text).ok;
  return (
    <section aria-label={t('views:audiences.build.saved')}>
      <h2 className="label">{t('views:audiences.build.saved')}</h2>
      {account === null ? (
        <p className="note">{t('views:audiences.noAccount')}</p>
      ) : (
        <form
          className="row keep"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void save({ scope: account, name: name.trim(), surface, use, expression: text });
          }}
        >
          <input
            type="text"
            className="grow"
            aria-label={t('views:audiences.build.name')}
            placeholder={t('views:audiences.build.name')}
            value={name}
            maxLength={100}
            onChange={({ target }) => choose({ name: target.value })}
          />
          <button type="submit" className="btn" disabled={!ready}>
            {t(
              audiences.some((one) => one.name === name.trim())
                ? 'views:audiences.build.replace'
                : 'views:audiences.build.save',
            )}
          </button>
        </form>
      )}
      {audiences.length > 0 && (
        <ul className="saved">
          {audiences.map((audience) => (
            <li key={audience.id}>
              <button type="button" className="link name" onClick={() => load(audience)}>
                {audience.name}
              </button>
              <span className="small muted">
                {t(`views:audiences.surface.${audience.surface}`)} · {format.time(audience.savedAt)}
              </span>
              <button
                type="button"
                className="drop"
                aria-label={t('views:audiences.build.forget', { name: audience.name })}
                onClick={() => void forget(audience.id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
