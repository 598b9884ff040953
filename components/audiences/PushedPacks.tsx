import { useState } from 'react';
import type { PushMark } from '../../lib/audience/push-clock.ts';
import { clockOf } from '../../lib/history/packs.ts';
import type { PushedPack } from '../../lib/history/schema.ts';
import { useAudienceActions } from '../data/audience-actions.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { KeptList } from '../parts/KeptList.tsx';
import { useDraft } from './draft.ts';
import { KeepForm } from './KeepForm.tsx';

/** Packs that the user marked as pushed, each with where the guide says it stands. */
export function PushedPacks({ kept }: { kept: Kept }) {
  const { t } = useWords();
  const { mark, unmark, allowNotifications } = useAudienceActions();
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
          <KeepForm
            label={t('views:audiences.push.name')}
            action={t('views:audiences.push.mark')}
            primary
            name={name}
            ready={name.trim() !== ''}
            onName={setName}
            onKeep={() => {
              start('push', name.trim());
              setName('');
            }}
          />
          <KeptList
            of="packs"
            items={packs}
            head={(pack) => <b className="strong name">{pack.name}</b>}
            more={(pack) => <PackClock pack={pack} now={kept.now} onAgain={() => start('push', pack.name)} />}
            onForget={(id) => void unmark(id)}
          />
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

interface PackClockProps {
  pack: PushedPack;
  now: number;
  onAgain(): void;
}

/** Where a pack stands by the guide's hours, and how long that lasts. */
function PackClock({ pack, now, onAgain }: PackClockProps) {
  const { t, format } = useWords();
  const { phase, next } = clockOf(pack, now);
  const time = next === null ? '' : format.time(next);
  return (
    <>
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
    </>
  );
}
