import { useMemo } from 'react';
import type { ComparedStep, Comparison, Diagnosis } from '../../lib/funnel/types.ts';
import type { Interval } from '../../lib/metrics/figure.ts';
import { changeAxis, changeStrip } from '../charts/change-strip.ts';
import { Plot } from '../charts/Plot.tsx';
import { useWords } from '../data/words.tsx';
import { chanceText } from '../format/chance.ts';
import { noteText } from '../format/notes.ts';
import { roughly } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';
import { Why } from '../now/Funnel.tsx';
import { markOf } from '../parts/verdict.ts';

interface StepsProps {
  comparison: Comparison;
  of: 'rows' | 'periods';
  diagnosis: Diagnosis;
  /** Smallest log ratio that counts as a difference. */
  margin: number;
  /** Promotion days that were left out. */
  leftOut: number;
}

/** A difference is drawn as b's: higher like a gain, lower like a leak. */
const marks = {
  a_higher: markOf('leak'),
  b_higher: markOf('gain'),
  same: markOf('steady'),
  too_little_data: markOf('too_little_data'),
  unknown: markOf('unknown'),
} as const;

/** What sets b apart from a at each step, and what the comparison rests on. */
export function Steps({ comparison, of, diagnosis, margin, leftOut }: StepsProps) {
  const words = useWords();
  const { format, t } = words;
  const { steps, on, period, days, notes } = comparison;
  const reach = useMemo(() => changeAxis(steps.map(({ change }) => change)), [steps]);
  const said = notes.flatMap((note) => noteText(words, diagnosis, note) ?? []);
  return (
    <div role="status">
      <p className="say">
        <Verdicts steps={steps} diagnosis={diagnosis} />
      </p>
      <ol className="pairs">
        {steps.map((step) => (
          <StepPair key={step.id} step={step} diagnosis={diagnosis} margin={Math.expm1(margin)} reach={reach} />
        ))}
      </ol>
      <p className="note">
        {[
          on === 'same_days' && period
            ? t('compare:on.same_days', { count: days, period: format.period(period) })
            : t(`compare:on.${on === 'own_days' ? 'own_days' : 'totals'}`),
          ...(leftOut > 0 ? [t('compare:leftOut', { count: leftOut })] : []),
          ...said,
          t('compare:interval'),
          t(`compare:caution.${of}`),
        ].join(t('common:gap'))}
      </p>
    </div>
  );
}

const groups = ['b_higher', 'a_higher', 'same', 'too_little_data', 'unknown'] as const;

/** One short sentence for each answer that a step has. */
function Verdicts({ steps, diagnosis }: Pick<StepsProps, 'diagnosis'> & { steps: ComparedStep[] }) {
  const { names, t } = useWords();
  const sentences = groups.flatMap((verdict) => {
    const found = steps.filter((step) => step.verdict === verdict);
    if (found.length === 0) return [];
    const list = names.list(found.map((step) => names.rate(diagnosis, step)));
    return [t(`compare:say.${verdict}`, { names: list })];
  });
  return <>{sentences.join(t('common:gap'))}</>;
}

function StepPair({
  step,
  diagnosis,
  margin,
  reach,
}: {
  step: ComparedStep;
  diagnosis: Diagnosis;
  /** Relative change below which there is no difference. */
  margin: number;
  reach: number;
}) {
  const { format, names, t } = useWords();
  const { a, b, change, verdict, why } = step;
  const mark = marks[verdict];
  const model = useMemo(() => change && { change, mark, margin, max: reach }, [change, mark, margin, reach]);
  return (
    <li className={`pair v-${mark}`}>
      <div className="row top">
        <h3 className="grow strong">{names.rate(diagnosis, step)}</h3>
        <span className="verdict">
          <Icon name={mark} />
          {t(`compare:verdict.${verdict}`)}
        </span>
      </div>
      {a && b && (
        <dl className="rates">
          <Rate letter="A" rate={a} />
          <Rate letter="B" rate={b} />
        </dl>
      )}
      {model && change && (
        <>
          <Plot build={changeStrip} model={model} height={20} />
          <p className="axis">
            {t('compare:change', {
              change: format.change(change.value),
              low: format.change(change.low),
              high: format.change(change.high),
            })}
          </p>
        </>
      )}
      {why !== null ? <Why id={why} className="small muted" /> : verdict !== 'same' && <Chance step={step} />}
    </li>
  );
}

function Rate({ letter, rate }: { letter: string; rate: { rate: number } & Interval }) {
  const { format } = useWords();
  return (
    <div>
      <dt>{letter}</dt>
      <dd>
        <b>{format.rate(rate.rate)}</b> <span className="axis">{format.rateRange(rate)}</span>
      </dd>
    </div>
  );
}

/** How sure it is that b is higher, or why that is not given; and what would settle it. */
function Chance({ step: { chanceBHigher, needs } }: { step: ComparedStep }) {
  const { format, t } = useWords();
  const higher = chanceBHigher !== null && chanceBHigher >= 0.5;
  const chance = chanceBHigher === null ? null : Math.max(chanceBHigher, 1 - chanceBHigher);
  return (
    <p className="small">
      {chance === null
        ? t('compare:chance.assumed')
        : t(`compare:chance.${higher ? 'b' : 'a'}`, { chance: chanceText(format, chance) })}
      {needs && (
        <span className="muted">
          {t('common:gap')}
          {t('compare:needs', { events: format.count(roughly(needs.perPeriod)), effect: format.rate(needs.effect, 0) })}
          {needs.days !== null && t('common:gap') + t('compare:needsDays', { count: Math.ceil(needs.days) })}
        </span>
      )}
    </p>
  );
}
