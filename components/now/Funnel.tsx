import { useMemo } from 'react';
import type { Diagnosis, Stage, Step } from '../../lib/funnel/types.ts';
import { changeAxis, changeStrip } from '../charts/change-strip.ts';
import { type LogAxis, logAxis, logPosition } from '../charts/log-axis.ts';
import { Plot } from '../charts/Plot.tsx';
import { stageBar } from '../charts/stage-bar.ts';
import { useWords } from '../data/words.tsx';
import { roughly } from '../format/round.ts';
import { Seen } from '../parts/Seen.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { markOf } from '../parts/verdict.ts';
import { FunnelLegend } from './FunnelLegend.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { countNoise, stepsInto } from './judge.ts';

interface FunnelProps {
  diagnosis: Diagnosis;
  /** Changes smaller than this are no change. */
  margin: number;
}

/** The funnel: stages as bars on one log scale, steps on the line between them, and the closing money. */
export function Funnel({ diagnosis, margin }: FunnelProps) {
  const { format, names, t } = useWords();
  const { stages, steps, total } = diagnosis;
  const axis = useMemo(() => logAxis(stages.flatMap(({ value, before }) => [value, before?.value ?? null])), [stages]);
  const reach = useMemo(() => changeAxis(steps.map(({ change }) => change)), [steps]);
  const baseline = steps.find((step) => step.baseline)?.baseline?.kind;
  return (
    <section className="funnel" aria-label={t('now:funnel.title')}>
      <div className="fhead axis" aria-hidden="true">
        <span className="nowrap">{t('now:funnel.rate')}</span>
        <span className="ticks">
          {baseline && (
            <>
              <i>{format.change(-reach, 0)}</i>
              <i className="mid">0</i>
              <i>{format.change(reach, 0)}</i>
            </>
          )}
        </span>
        <span className="nowrap">{baseline && t(`common:versus.${baseline}`)}</span>
      </div>
      {stages.map((stage, index) => (
        <div key={stage.id}>
          {stepsInto(diagnosis, index).map((step) => (
            <StepRow key={step.id} diagnosis={diagnosis} step={step} reach={reach} margin={margin} />
          ))}
          <StageRow diagnosis={diagnosis} stage={stage} axis={axis} />
        </div>
      ))}
      {axis && (
        <div className="logaxis axis" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <span key={tick} style={{ left: `${logPosition(axis, tick) * 100}%` }}>
              {format.compact(tick)}
            </span>
          ))}
        </div>
      )}
      {total && (
        <div className="stage total">
          <span className="cut">{names.metric(total.metric)}</span>
          <Seen figure={total.figure} className="n">
            {format.money(total.value.value, diagnosis.currency)}
          </Seen>
          <span className="d">{total.change !== null && format.change(total.change)}</span>
        </div>
      )}
      <FunnelLegend diagnosis={diagnosis} margin={margin} />
      <FunnelTable diagnosis={diagnosis} />
    </section>
  );
}

function StageRow({ diagnosis, stage, axis }: { diagnosis: Diagnosis; stage: Stage; axis: LogAxis | null }) {
  const { format, names, t } = useWords();
  const { value, low, high, before, change, figure, metric } = stage;
  const name = names.stage(stage);
  const counted = metric === null ? null : names.metric(metric);
  const model = useMemo(
    () => axis && { axis, now: value, before: before?.value ?? null, interval: countNoise(diagnosis, stage) },
    [axis, value, before, diagnosis, stage],
  );
  return (
    <div className="stage">
      <span className="cut" title={counted ?? undefined}>
        {name}
      </span>
      {value === null || low === null || high === null ? (
        <span className="n muted" title={t('now:funnel.notRead')}>
          —<span className="sr">{t('now:funnel.notRead')}</span>
        </span>
      ) : (
        <Seen figure={figure} className="n">
          {format.figure({ value, low, high }, 'count', null)}
        </Seen>
      )}
      <span className="d">{change !== null && format.change(change)}</span>
      <div className="bar">
        {value === null || !model ? <div className="none" /> : <Plot build={stageBar} model={model} height={14} />}
      </div>
    </div>
  );
}

function StepRow({
  diagnosis,
  step,
  reach,
  margin,
}: {
  diagnosis: Diagnosis;
  step: Step;
  reach: number;
  margin: number;
}) {
  const { format, names } = useWords();
  const { rate, low, high, change, verdict } = step;
  const mark = markOf(verdict);
  const strip = useMemo(() => change && { change, mark, margin, max: reach }, [change, mark, margin, reach]);
  return (
    <div className={`step v-${mark}${step.gate ? '' : ' side'}`}>
      <div className="rate">
        <span className="name" title={names.step(diagnosis, step)}>
          {names.rate(diagnosis, step)}
        </span>
        <b>{rate === null ? '—' : format.rate(rate)}</b>
        {low !== null && high !== null && <span className="axis">{format.rateRange({ low, high })}</span>}
      </div>
      {strip ? <Plot build={changeStrip} model={strip} height={28} /> : <div className="nostrip" />}
      <div className="judged">
        <VerdictMark verdict={verdict} />
        <StepNote step={step} />
      </div>
    </div>
  );
}

/** Under the verdict: the change, or what would settle it, or why there is none. */
function StepNote({ step }: { step: Step }) {
  const { format, t } = useWords();
  const { verdict, needs, change, why } = step;
  if (verdict === 'too_little_data' && needs)
    return (
      <span className="why">
        {needs.reachable
          ? t('now:funnel.needsMore', { count: format.count(roughly(needs.perPeriod)) as never })
          : t('now:funnel.notReachable')}
      </span>
    );
  if (why !== null && (verdict === 'unknown' || verdict === 'bypassed')) return <Why id={why} className="why" />;
  if (change) return <span className="why">{format.change(change.value)}</span>;
  return null;
}

/** Why there is no verdict, in words. */
export function Why({ id, className }: { id: string; className?: string }) {
  const { t } = useWords();
  return <span className={className}>{t(`now:why.${id as 'other'}`, { defaultValue: t('now:why.other') })}</span>;
}
