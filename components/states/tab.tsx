import { useState } from 'react';
import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { OriginForm } from '../parts/OriginForm.tsx';
import { Rich } from '../parts/Rich.tsx';
import { StatePage } from '../parts/StatePage.tsx';

/** A page that needs the user's leave first: one host, what is read, what never happens. */
export function PermissionState({ origin }: { origin: string | null }) {
  const { t } = useWords();
  return (
    <StatePage glyph="locked" title={t(origin === null ? 'states:permission.unknown' : 'states:permission.title')}>
      <p>
        {origin === null ? (
          t('states:permission.unknownSay')
        ) : (
          <Rich>{t('states:permission.say', { host: new URL(origin).host })}</Rich>
        )}
      </p>
      <ul className="plain">
        <li>
          <Icon name="check" />
          <span>{t('states:permission.reads')}</span>
        </li>
        <li>
          <Icon name="cannot" />
          <span>{t('states:permission.never')}</span>
        </li>
        <li>
          <Icon name="cannot" />
          <span>{t('states:permission.neverDo')}</span>
        </li>
      </ul>
      {origin === null ? <OriginForm /> : <AllowButton origin={origin} />}
    </StatePage>
  );
}

function AllowButton({ origin }: { origin: string }) {
  const { t } = useWords();
  const { allowOrigin } = useActions();
  const [refused, setRefused] = useState(false);
  return (
    <>
      <div className="btns">
        <button
          type="button"
          className="btn primary"
          onClick={() => void allowOrigin(origin).then((allowed) => setRefused(!allowed))}
        >
          {t('states:permission.allow')}
        </button>
      </div>
      <p className="small muted" role="status">
        {t(refused ? 'states:permission.refused' : 'states:permission.again')}
      </p>
    </>
  );
}

/** A tab that was open before the install or update. */
export function ReloadState() {
  const { t } = useWords();
  const { reloadPage } = useActions();
  return (
    <StatePage glyph="again" title={t('states:reload.title')}>
      <p>{t('states:reload.say')}</p>
      <p className="small muted">{t('states:reload.note')}</p>
      <div className="btns">
        <button type="button" className="btn primary" onClick={reloadPage}>
          {t('states:reload.button')}
        </button>
      </div>
    </StatePage>
  );
}

/** A page no extension can read. */
export function Unsupported() {
  const { t } = useWords();
  return (
    <StatePage glyph="nothing" title={t('states:waiting.title')}>
      <p>{t('states:nothing.unsupported')}</p>
      <p>{t('states:waiting.say')}</p>
    </StatePage>
  );
}

/** A permitted page whose first reading is still under way. */
export function Waiting() {
  const { t } = useWords();
  return (
    <StatePage glyph="nothing" title={t('states:waiting.title')}>
      <p>{t('states:loading.start')}</p>
      <p className="small muted">{t('states:loading.note')}</p>
    </StatePage>
  );
}
