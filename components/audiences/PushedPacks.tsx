import { useState } from 'react';
import type { PushMark } from '../../lib/audience/push-clock.ts';
import { clockOf } from '../../lib/history/packs.ts';
import type { PushedPack } from '../../lib/history/schema.ts';
import { useAudienceActions } from '../data/audience-actions.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDraft } from './draft.ts';

/** Packs that the user marked as pushed, each with where the guide says it stands. */
export function PushedPacks({ kept }: { kept: Kept }) {
  const { t } = useWords();
  const { mark, allowNotifications } = useAudienceActions();
  const composed = useDraft((draft) => draft.name);
  const [name, setName] = useState(composed);
  const { account, packs, notify } = kept;
  const start = (kind: PushMark['kind'], as: string): void => {
    if (account !== null && as !== '') void mark(account, as, kind);
  };
  const opened = packs.some(({ kind }) => kind === 'opening');
  return (
    <section className="pushed plain" aria-label={t('views:audiences.section.pushed')}>
      <p className="say">{t('views:audiences.push.what')}</p>
      {account === null ? (
        <p className="note">{t('views:audiences.noAccount')}</p>
      ) : (
        <>
          <form
            className="row keep"
            onSubmit={(event) => {
              event.preventDefault();
              start('push', name.trim());
              setName('');
            }}
          >
            <input
              type="text"
              className="grow"
              aria-label={t('views:audiences.push.name')}
              placeholder={t('views:audiences.push.name')}
              value={name}
              maxLength={100}
              onChange={({ target }) => setName(target.value)}
            />
            <button type="submit" className="btn primary" disabled={name.trim() === ''}>
              {t('views:audiences.push.mark')}
            </button>
          </form>
          {packs.length > 0 && (
            <ul className="packs">
              {packs.map((pack) => (
                <PackLine key={pack.id} pack={pack} now={kept.now} onAgain={() => start('push', pack.name)} />
              ))}
            </ul>
          )}
          <div className="btns after">
            {!opened && (
              <button type="button" className="btn" onClick={() => start('opening', t('views:audiences.push.opening'))}>
                {t('views:audiences.push.markOpening')}
              </button>
            )}
            {!notify && (
              <button type="button" className="btn" onClick={() => void allowNotifications()}>
                {t('views:audiences.push.allow')}
              </button>
            )}
          </div>
          <p className="note">{t(notify ? 'views:audiences.push.notifies' : 'views:audiences.push.silent')}</p>
        </>
      )}
    </section>
  );
}

interface PackLineProps {
  pack: PushedPack;
  now: number;
  onAgain(): void;
}

function PackLine({ pack, now, onAgain }: PackLineProps) {
  const { t, format } = useWords();
  const { unmark } = useAudienceActions();
  const { phase, next } = clockOf(pack, now);
  const time = next === null ? '' : format.time(next);
  return (
    <li>
      <b className="strong name">{pack.name}</b>
      <button
        type="button"
        className="drop"
        aria-label={t('views:audiences.build.forget', { name: pack.name })}
        onClick={() => void unmark(pack.id)}
      >
        <Icon name="close" />
      </button>
      <p>
        {t(`audience:clock.${phase}`, { time })}
        {next !== null && (
          <span className="small muted block">
            {t('views:audiences.push.left', { time: format.duration(Math.ceil((next - now) / 60_000) * 60) })}
          </span>
        )}
      </p>
      <p className="small muted">
        {t(pack.kind === 'push' ? 'views:audiences.push.since' : 'views:audiences.push.openedAt', {
          time: format.time(pack.pushedAt),
        })}
      </p>
      {phase === 'free' && (
        <button type="button" className="btn" onClick={onAgain}>
          {t('views:audiences.push.again')}
        </button>
      )}
    </li>
  );
}
