import type { PageRecord } from '../../lib/history/schema.ts';
import type { Figure, Reading } from '../../lib/metrics/figure.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { Seen } from '../parts/Seen.tsx';
import { StatePage } from '../parts/StatePage.tsx';

/** Nothing to read here: what was looked for and where to go. */
export function NoFigures({ reading }: { reading: Reading }) {
  const { t } = useWords();
  return (
    <StatePage glyph="nothing" title={t('states:nothing.title')}>
      <p>{t('states:nothing.say')}</p>
      <p>{t('states:nothing.where')}</p>
      {reading.unread.length > 0 && (
        <ul className="plain">
          {reading.unread.slice(0, 6).map(({ id, label, reason }) => (
            <li key={id}>
              <Icon name="unknown" />
              <span>
                <bdi>{label}</bdi> <span className="small muted">{t(`common:unreadReason.${reason}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </StatePage>
  );
}

/** A page that asks to log in or shows a security check. */
export function SignedOut({ state }: { state: 'logged_out' | 'verification' }) {
  const { t } = useWords();
  const key = state === 'logged_out' ? 'loggedOut' : 'verification';
  return (
    <StatePage glyph="locked" title={t(`states:${key}.title`)}>
      <p>{t(`states:${key}.say`)}</p>
    </StatePage>
  );
}

const SHOWN = 12;

/** Figures read so far, without verdicts: the page still moves, or no funnel can be made of it. */
export function LoadingState({ record }: { record: PageRecord }) {
  const { t } = useWords();
  const { reading, state } = record;
  const totals = reading.figures.filter(({ entity }) => entity === null);
  const moving = reading.unread.filter(({ reason }) => reason === 'unsettled' || reason === 'loading');
  const settled = totals.length;
  const all = settled + moving.length;
  return (
    <div className="state top">
      {state === 'reading' ? (
        <>
          <div
            className="prog"
            role="progressbar"
            aria-label={t('states:loading.settled')}
            aria-valuenow={settled}
            aria-valuemin={0}
            aria-valuemax={all}
          >
            <i style={{ width: all > 0 ? `${(settled / all) * 100}%` : 0 }} />
          </div>
          <p className="small">
            {all > 0 ? t('states:loading.count', { settled, moving: moving.length }) : t('states:loading.start')}
          </p>
        </>
      ) : (
        <p>{t('states:noFunnel.say', { count: settled })}</p>
      )}
      <div>
        {totals.slice(0, SHOWN).map((figure) => (
          <KeptFigure key={figure.id} figure={figure} />
        ))}
        {moving.slice(0, SHOWN).map(({ id, label }) => (
          <div className="kept" key={id}>
            <bdi className="cut">{label}</bdi>
            <span className="sk" />
          </div>
        ))}
      </div>
      <p className="small muted">{t(state === 'reading' ? 'states:loading.note' : 'states:noFunnel.note')}</p>
    </div>
  );
}

function KeptFigure({ figure }: { figure: Figure }) {
  const { names, format } = useWords();
  return (
    <div className="kept">
      <span className="cut" title={figure.label}>
        {names.metric(figure.metric)}
        {figure.segment && <bdi className="muted"> · {figure.segment}</bdi>}
      </span>
      <Seen figure={figure.id} className="strong nowrap">
        {format.figure(figure, figure.unit, figure.currency)}
      </Seen>
    </div>
  );
}
