import type { Reading } from '../../lib/metrics/figure.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';

/** What was not read, each with the reason, so that nothing is silently left out. */
export function UnreadList({ reading }: { reading: Reading }) {
  const { names, t } = useWords();
  const { unread, figures } = reading;
  if (unread.length === 0)
    return (
      <footer>
        <p className="small muted">{t('now:unread.all', { count: figures.length })}</p>
      </footer>
    );
  return (
    <footer>
      <details open={unread.length <= 4}>
        <summary className="label">
          {t('now:unread.title', { count: unread.length })}{' '}
          <span className="muted light">{t('now:unread.read', { count: figures.length })}</span>
        </summary>
        <ul className="unread">
          {unread.map(({ id, label, text, reason, entity, metric }) => (
            <li key={id}>
              <Icon name="unknown" />
              <span>
                <bdi>{label || (metric && names.metric(metric))}</bdi>
                {entity && (
                  <>
                    {' '}
                    · <bdi>{entity.name}</bdi>
                  </>
                )}
                {text && text !== label && (
                  <>
                    {' '}
                    <bdi className="muted">{text}</bdi>
                  </>
                )}
                <br />
                <span className="small muted">{t(`common:unreadReason.${reason}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
