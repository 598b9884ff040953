import { useMemo } from 'react';
import type { Diagnosis, Step } from '../../lib/funnel/types.ts';
import { changeAxis, changeStrip } from '../charts/change-strip.ts';
import { Plot } from '../charts/Plot.tsx';
import { useWords } from '../data/words.tsx';
import { roughly } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';

interface TooLittleProps {
  diagnosis: Diagnosis;
  step: Step;
  margin: number;
}

/** Not knowing is a designed state: how far the interval reaches, and what would settle it. */
export function TooLittle({ diagnosis, step, margin }: TooLittleProps) {
  const { format, names, t } = useWords();
  const { rate, baseline, change, needs } = step;
  const from = diagnosis.stages.find(({ id }) => id === step.from);
  const max = change ? Math.max(changeAxis([change]), 0.8) : 0.8;
  const strip = useMemo(() => change && { change, mark: 'few' as const, margin, max }, [change, margin, max]);
  const have = from?.value ?? null;
  const words = {
    rate: names.rate(diagnosis, step),
    now: rate === null ? '—' : format.rate(rate, 1),
    before: baseline ? format.rate(baseline.rate, 1) : '—',
    count: (have === null ? '—' : format.count(have)) as never,
    stage: names.stageOf(diagnosis, step.from),
  };
  return (
    <div className="few">
      <h2 className="lead v-few">
        <Icon name="few" />
        <span>{t('states:few.title')}</span>
      </h2>
      <p className="say">{t(diagnosis.basis === 'people' ? 'states:few.sayPeople' : 'states:few.say', words)}</p>
      {strip && change && baseline && (
        <>
          <Plot build={changeStrip} model={strip} height={24} />
          <div className="row axis ends">
            <span>{format.change(-max, 0)}</span>
            <span>
              {t('states:few.axis', {
                versus: t(`common:versus.${baseline.kind}`),
                low: format.change(change.low, 0),
                high: format.change(change.high, 0),
              })}
            </span>
            <span>{format.change(max, 0)}</span>
          </div>
        </>
      )}
      {needs && (
        <div className="needs">
          {needs.reachable ? (
            <>
              <p className="small">
                {t('states:few.needs', {
                  count: format.count(roughly(needs.perPeriod)) as never,
                  effect: format.rate(needs.effect, 0),
                })}
              </p>
              {have !== null && (
                <>
                  <div className="need">
                    <i style={{ width: `${Math.min(100, (have / needs.perPeriod) * 100)}%` }} />
                  </div>
                  <div className="row axis ends">
                    <span>{format.count(have)}</span>
                    <span>{format.count(roughly(needs.perPeriod))}</span>
                  </div>
                </>
              )}
              {needs.days !== null && (
                <p className="small muted">{t('states:few.needsDays', { count: Math.ceil(needs.days) })}</p>
              )}
            </>
          ) : (
            <p className="small muted">{t('states:few.unreachable')}</p>
          )}
        </div>
      )}
    </div>
  );
}
