import { useMemo } from 'react';
import type { Diagnosis, Stage, Step } from '../../lib/funnel/types.ts';
import type { Account } from '../../lib/history/schema.ts';
import { textOf } from '../../lib/i18n/index.ts';
import { type LogAxis, logAxis } from '../charts/log-axis.ts';
import { Plot } from '../charts/Plot.tsx';
import { stageBar } from '../charts/stage-bar.ts';
import { useActions } from '../data/actions.ts';
import type { LastWeek, MissingPage } from '../data/last-week.ts';
import { useWords } from '../data/words.tsx';
import { significantStep } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';
import { judge, stepsInto } from '../now/judge.ts';
import { Rich } from '../parts/Rich.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { markOf } from '../parts/verdict.ts';
import { MissingPages } from './MissingPages.tsx';

interface PopupProps {
  week: LastWeek;
  accounts: Account[];
  onAccount(scope: string): void;
  onOpenPanel(): void;
  onOpenPage(url: string): void;
}

/** Last week at a glance, with the way to the panel; where the history cannot answer, the page that would. */
export function PopupView({ week, accounts, onAccount, onOpenPanel, onOpenPage }: PopupProps) {
  const { i18n, t } = useWords();
  const { openOptions } = useActions();
  return (
    <main className="popup">
      <header>
        <Icon name="logo" className="ico-lg brand" />
        {week.account && accounts.length > 1 ? (
          <select
            className="pick strong grow"
            aria-label={t('popup:account')}
            value={week.account.scope}
            onChange={(event) => onAccount(event.target.value)}
          >
            {accounts.map(({ scope, account, site }) => (
              <option key={scope} value={scope}>
                {`${account ?? t('common:scope.noAccount')} · ${textOf(i18n, `common:site.${site}`) ?? site}`}
              </option>
            ))}
          </select>
        ) : (
          <h1 className="grow cut">{week.account?.account ?? t('common:name')}</h1>
        )}
        <button type="button" aria-label={t('common:settings')} onClick={openOptions}>
          <Icon name="settings" className="ico-lg" />
        </button>
      </header>
      {week.kind === 'answer' ? (
        <Answer week={week} />
      ) : (
        week.kind !== 'loading' && (
          <MissingPages missing={week.kind === 'missing' ? week.pages : []} onOpenPage={onOpenPage} />
        )
      )}
      <footer>
        <button type="button" className="btn primary" onClick={onOpenPanel}>
          {t('popup:openPanel')}
        </button>
        {week.kind === 'answer' && week.also && <Also page={week.also} onOpenPage={onOpenPage} />}
      </footer>
    </main>
  );
}

function Answer({ week }: { week: Extract<LastWeek, { kind: 'answer' }> }) {
  const { format, names, t } = useWords();
  const { diagnosis, period, against, readAt } = week;
  const { stages, total, diagnosed, completeThrough } = diagnosis;
  const axis = useMemo(() => logAxis(stages.flatMap(({ value, before }) => [value, before?.value ?? null])), [stages]);
  const verdict = judge(diagnosis);
  const worth = diagnosed?.worth ?? null;
  return (
    <>
      <div className="body">
        <div className="row small span">
          <span className="grow">
            <b className="strong">{t('popup:lastWeek')}</b> <span className="muted">{format.period(period)}</span>
          </span>
          {against && <span className="muted">{t('popup:versus', { period: format.period(against) })}</span>}
        </div>
        {stages.map((stage, index) => (
          <div key={stage.id}>
            {stepsInto(diagnosis, index)
              .slice(0, 1)
              .map((step) => (
                <StepLine key={step.id} diagnosis={diagnosis} step={step} />
              ))}
            <StageLine stage={stage} axis={axis} />
          </div>
        ))}
        {total && (
          <div className="pst total">
            <span>{names.metric(total.metric)}</span>
            <span className="n">{format.money(total.value.value, diagnosis.currency)}</span>
            <span className="d">{total.change !== null && format.change(total.change)}</span>
          </div>
        )}
      </div>
      <div className="res">
        <p className="strong">
          {verdict.kind === 'leak' || verdict.kind === 'side'
            ? t(verdict.kind === 'leak' ? 'now:diagnosis.leakAt' : 'now:diagnosis.side', {
                from: names.stageOf(diagnosis, verdict.step.from),
                to: names.stageOf(diagnosis, verdict.step.to),
              })
            : t(
                verdict.kind !== 'no_leak'
                  ? 'now:diagnosis.cannot'
                  : verdict.whole
                    ? 'now:diagnosis.noLeak'
                    : 'now:diagnosis.partly',
              )}
        </p>
        {worth && (
          <p className="small">
            <Rich>
              {t('popup:restored', {
                value: format.money(worth.value, worth.currency, { step: significantStep(worth) }),
                range: format.moneyRange(worth, worth.currency),
              })}
            </Rich>
          </p>
        )}
        <p className="small muted">
          {completeThrough
            ? t('popup:complete', { day: format.day(completeThrough), time: format.time(readAt) })
            : t('popup:read', { time: format.time(readAt) })}
        </p>
      </div>
    </>
  );
}

function StageLine({ stage, axis }: { stage: Stage; axis: LogAxis | null }) {
  const { format, names } = useWords();
  const { value, low, high, before, change } = stage;
  const model = useMemo(
    () => axis && { axis, now: value, before: before?.value ?? null, interval: null },
    [axis, value, before],
  );
  return (
    <div className="pst">
      <span className="cut">{names.stage(stage)}</span>
      {model && value !== null ? <Plot build={stageBar} model={model} height={14} /> : <span />}
      <span className="n">
        {value === null || low === null || high === null ? '—' : format.figure({ value, low, high }, 'count', null)}
      </span>
      <span className="d">{change !== null && format.change(change)}</span>
    </div>
  );
}

function StepLine({ diagnosis, step }: { diagnosis: Diagnosis; step: Step }) {
  const { format, names } = useWords();
  return (
    <div className={`pstep v-${markOf(step.verdict)}`}>
      <span className="cut">
        {names.rate(diagnosis, step)} <b>{step.rate === null ? '—' : format.rate(step.rate)}</b>
      </span>
      <VerdictMark verdict={step.verdict} />
    </div>
  );
}

/** The page that would add the week before. */
function Also({ page, onOpenPage }: { page: MissingPage; onOpenPage(url: string): void }) {
  const { format, names, t } = useWords();
  const period = format.period(page.period);
  return (
    <button
      type="button"
      className="link small cut end"
      title={t('popup:missing.open', { page: names.page(page.kind, page.url), period })}
      onClick={() => onOpenPage(page.url)}
    >
      {t('popup:weekBefore', { period })}
    </button>
  );
}
