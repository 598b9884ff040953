import { useMemo } from 'react';
import type { Diagnosed, Diagnosis, Step } from '../../lib/funnel/types.ts';
import { amountStrip } from '../charts/amount-strip.ts';
import { Plot } from '../charts/Plot.tsx';
import { useWords } from '../data/words.tsx';
import { significantStep } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';
import { Rich } from '../parts/Rich.tsx';
import { Why } from './Funnel.tsx';
import { judge, judged } from './judge.ts';
import { Notes } from './Notes.tsx';
import { TooLittle } from './TooLittle.tsx';

interface DiagnosisSectionProps {
  diagnosis: Diagnosis;
  margin: number;
}

/** What the figures say as a whole: the leak, or that there is none, or what is missing to tell. */
export function DiagnosisSection({ diagnosis, margin }: DiagnosisSectionProps) {
  const { names, t } = useWords();
  const verdict = judge(diagnosis);
  return (
    <section aria-label={t('now:diagnosis.title')}>
      {verdict.kind === 'leak' && diagnosis.diagnosed && (
        <>
          <h2 className="lead v-leak">
            <Icon name="leak" />
            <span>
              {t('now:diagnosis.leakAt', {
                from: names.stageOf(diagnosis, verdict.step.from),
                to: names.stageOf(diagnosis, verdict.step.to),
              })}
            </span>
          </h2>
          <p className="say">
            <Fell diagnosis={diagnosis} step={verdict.step} />
            {t('common:gap')}
            <OtherSteps diagnosis={diagnosis} but={verdict.step} />
          </p>
          <Facts diagnosed={diagnosis.diagnosed} step={verdict.step} margin={margin} />
        </>
      )}
      {verdict.kind === 'side' && (
        <>
          <h2 className="lead v-leak">
            <Icon name="leak" />
            <span>
              {t('now:diagnosis.side', {
                from: names.stageOf(diagnosis, verdict.step.from),
                to: names.stageOf(diagnosis, verdict.step.to),
              })}
            </span>
          </h2>
          <p className="say">
            <Fell diagnosis={diagnosis} step={verdict.step} />
            {t('common:gap')}
            <OtherSteps diagnosis={diagnosis} but={verdict.step} />
          </p>
        </>
      )}
      {verdict.kind === 'no_leak' && (
        <>
          <h2 className="lead v-steady">
            <Icon name="steady" />
            <span>{t(verdict.whole ? 'now:diagnosis.noLeak' : 'now:diagnosis.partly')}</span>
          </h2>
          <p className="say">
            {verdict.whole && t('now:diagnosis.noLeakWhy') + t('common:gap')}
            <OtherSteps diagnosis={diagnosis} but={null} />
          </p>
        </>
      )}
      {verdict.kind === 'too_little' && <TooLittle diagnosis={diagnosis} step={verdict.step} margin={margin} />}
      {verdict.kind === 'unknown' && (
        <>
          <h2 className="lead v-unknown">
            <Icon name="unknown" />
            <span>{t('now:diagnosis.cannot')}</span>
          </h2>
          {verdict.why !== null && (
            <p className="say whole">
              <Why id={verdict.why} />
            </p>
          )}
        </>
      )}
      <Notes diagnosis={diagnosis} />
    </section>
  );
}

/** `Cart rate fell from 10.04% to 7.90%, since about Oct 13.` */
function Fell({ diagnosis, step }: { diagnosis: Diagnosis; step: Step }) {
  const { format, names, t } = useWords();
  const { rate, baseline } = step;
  if (rate === null || baseline === null) return null;
  const since = diagnosis.diagnosed?.since;
  const values = {
    rate: names.rate(diagnosis, step),
    before: format.rate(baseline.rate),
    now: format.rate(rate),
    baseline: t(`common:baseline.${baseline.kind}`),
    since: since ? format.day(since.start) : '',
  };
  const own = baseline.kind === 'own_history' || baseline.kind === 'previous_period';
  const key = own ? (since ? 'now:diagnosis.fellSince' : 'now:diagnosis.fell') : 'now:diagnosis.below';
  return <Rich>{t(key, values)}</Rich>;
}

const groups = [
  ['held', 'steady'],
  ['gained', 'gain'],
  ['tooEarly', 'too_little_data'],
  ['unjudged', 'unknown'],
] as const;

/** One short sentence for each verdict that other steps have. */
function OtherSteps({ diagnosis, but }: { diagnosis: Diagnosis; but: Step | null }) {
  const { names, t } = useWords();
  const sentences = groups.flatMap(([say, verdict]) => {
    const steps = judged(diagnosis, verdict).filter((step) => step !== but);
    if (steps.length === 0) return [];
    const list = names.list(steps.map((step) => names.rate(diagnosis, step)));
    return [t(`now:diagnosis.${say}`, { count: steps.length, names: list })];
  });
  return <>{sentences.join(t('common:gap'))}</>;
}

/** What the leak is worth and how sure it is. */
function Facts({ diagnosed, step, margin }: { diagnosed: Diagnosed; step: Step; margin: number }) {
  const { format, t } = useWords();
  const { worth, sure } = diagnosed;
  const model = useMemo(() => worth && { amount: worth, mark: 'leak' as const }, [worth]);
  const unit = worth ? significantStep(worth) : 1;
  const certainty = sure === null ? null : sure > 0.999 ? t('now:sure.over', { value: format.rate(0.999, 1) }) : null;
  return (
    <>
      <div className="facts">
        <div className="fact">
          {worth && model ? (
            <>
              <span className="label">
                {worth.days === 7
                  ? t('now:worth.perWeek')
                  : worth.days === null
                    ? t('now:worth.period')
                    : t('now:worth.perDays', { count: worth.days })}
              </span>
              <div className="big">{format.money(worth.value, worth.currency, { step: unit })}</div>
              <Plot build={amountStrip} model={model} height={12} />
              <div className="axis">{t('now:worth.interval', { range: format.moneyRange(worth, worth.currency) })}</div>
            </>
          ) : (
            <>
              <span className="label">{t('now:worth.unknown')}</span>
              <p className="small muted">{t('now:worth.unknownWhy')}</p>
            </>
          )}
        </div>
        <div className="fact">
          <span className="label">{t('now:sure.label')}</span>
          {sure === null ? (
            <>
              <div className="big muted">—</div>
              <div className="axis">{t('now:sure.assumedWhy')}</div>
            </>
          ) : (
            <>
              <div className="big">{certainty ?? format.rate(sure, sure > 0.99 ? 1 : 0)}</div>
              <div className="axis">
                {t('now:sure.of', { margin: format.rate(margin, 0) })}
                {step.phi?.from === 'history' && (
                  <>
                    <br />
                    {t('now:sure.from', { phi: format.number(step.phi.value, 1) })}
                  </>
                )}
              </div>
            </>
          )}
        </div>
      </div>
      {worth && (
        <p className="note">
          {[
            t('now:worth.assume'),
            t(worth.of === 'profit' ? 'now:worth.profit' : 'now:worth.gmv'),
            worth.net ? t('now:worth.net') : '',
          ].join(t('common:gap'))}
        </p>
      )}
      <Checked checked={diagnosed.checked} />
    </>
  );
}

/** What was ruled out before a leak was named. */
function Checked({ checked }: Pick<Diagnosed, 'checked'>) {
  const { t } = useWords();
  if (checked.length === 0) return null;
  return (
    <div className="checked">
      {checked.map(({ id, ok }) => {
        const what = t(`now:checked.${id as 'tracking'}`, { defaultValue: id });
        return (
          <span key={id}>
            <Icon name={ok === null ? 'unknown' : ok ? 'check' : 'close'} />
            {ok === true ? what : t(ok === null ? 'now:checked.unknown' : 'now:checked.failed', { what })}
          </span>
        );
      })}
    </div>
  );
}
