import { useMemo } from 'react';
import type { Decomposition, Diagnosis, Factor } from '../../lib/funnel/types.ts';
import { Plot } from '../charts/Plot.tsx';
import { partMark, WATERFALL_ROW, waterfall, waterfallModel } from '../charts/waterfall.ts';
import { useWords } from '../data/words.tsx';
import { significantStep } from '../format/round.ts';
import { Seen } from '../parts/Seen.tsx';

interface WaterfallProps {
  diagnosis: Diagnosis;
  decomposition: Decomposition;
}

/** The exact split of the change in the total, drawn from the earlier total to the later one. */
export function Waterfall({ diagnosis, decomposition }: WaterfallProps) {
  const { format, names, t } = useWords();
  const { from, to, currency, factors, of } = decomposition;
  const model = useMemo(() => waterfallModel(decomposition), [decomposition]);
  // parts are rounded to what an interval of the size of the change would bear; the two totals are printed figures
  const step = Math.max(1, significantStep({ low: 0, high: to - from }));
  const money = (value: number, signed = false): string => format.money(value, currency, { step, signed });
  const printed = (value: number): string => format.money(value, currency);
  const crossing = factors.filter((factor) => factor.low !== null && partMark(factor) === 'steady');
  const withIntervals = factors.some(({ low }) => low !== null);
  const height = (factors.length + 2) * WATERFALL_ROW;
  return (
    <section className="plain" aria-label={t('common:tab.why')}>
      <h2 className="lead">
        <Headline
          diagnosis={diagnosis}
          decomposition={decomposition}
          write={money}
          total={printed(Math.abs(to - from))}
        />
      </h2>
      <p className="say">
        {crossing.length > 0 &&
          t('views:why.crossing', { names: names.list(crossing.map((factor) => names.factor(factor, diagnosis))) })}
        {!withIntervals && t('views:why.noIntervals')}
      </p>
      <div className="wf">
        <div className="wf-names">
          <End label={t('views:why.before')} detail={diagnosis.against && format.period(diagnosis.against)} />
          {factors.map((factor) => (
            <div className="nm" key={factor.factor}>
              <b>{names.factor(factor, diagnosis)}</b>
              <span>{movement(diagnosis, factor, format.change)}</span>
            </div>
          ))}
          <End label={t('views:why.now')} detail={diagnosis.period && format.period(diagnosis.period)} />
        </div>
        <Plot build={waterfall} model={model} height={height} />
        <div className="wf-values">
          <div className="val">
            <b>{printed(from)}</b>
          </div>
          {factors.map((factor) => (
            <Contribution key={factor.factor} factor={factor} write={money} />
          ))}
          <div className="val">
            <b>
              <Seen figure={diagnosis.total?.figure ?? null}>{printed(to)}</Seen>
            </b>
          </div>
        </div>
        <div className="wf-axis axis" aria-hidden="true">
          {model.axis.ticks.map((tick) => (
            <span
              key={tick}
              style={{ left: `${((tick - model.axis.min) / (model.axis.max - model.axis.min)) * 100}%` }}
            >
              {format.compact(tick)}
            </span>
          ))}
        </div>
      </div>
      <div className="legend axis">
        <span>
          <i className="key pulled" />
          {t('views:why.pulledDown')}
        </span>
        <span>
          <i className="key pushed" />
          {t('views:why.pushedUp')}
        </span>
        <span>
          <i className="key hatch" />
          {t('views:why.cannotTell')}
        </span>
        {withIntervals && (
          <span>
            <i className="key whisker" />
            95%
          </span>
        )}
        <span>{t('views:why.notZero')}</span>
      </div>
      <p className="note">
        {t('views:why.adds')} <span className="src">{t('views:why.method')}</span>
      </p>
      <p className="sr">{`${names.metric(of)}: ${printed(from)} → ${printed(to)}`}</p>
    </section>
  );
}

function End({ label, detail }: { label: string; detail: string | null }) {
  return (
    <div className="nm">
      <b className="strong">{label}</b>
      {detail && <span>{detail}</span>}
    </div>
  );
}

/** How much a factor itself changed: a stage's count, or a step's rate against the comparison period. */
function movement(diagnosis: Diagnosis, { factor }: Factor, write: (change: number) => string): string | null {
  const step = diagnosis.steps.find(({ id }) => id === factor);
  if (step?.change && step.baseline?.kind === 'previous_period') return write(step.change.value);
  const stage = diagnosis.stages.find(({ id, metric }) => id === factor || metric === factor);
  return stage && stage.change !== null ? write(stage.change) : null;
}

type Write = (value: number, signed?: boolean) => string;

function Contribution({ factor, write }: { factor: Factor; write: Write }) {
  const { format, t } = useWords();
  const { contribution, low, high } = factor;
  if (contribution === null)
    return (
      <div className="val">
        <span className="muted">{t('views:why.notObserved')}</span>
      </div>
    );
  return (
    <div className={`val v-${partMark(factor)}`}>
      <b>{write(contribution, true)}</b>
      {low !== null && high !== null && (
        <span>{format.moneyRange({ low, high }, null, Math.max(1, significantStep({ low, high })))}</span>
      )}
    </div>
  );
}

/** `GMV is down US$5,966; Cart rate took US$9,660`. A factor is named only when its interval bears it, or when there are no intervals and it is the largest. */
function Headline({
  diagnosis,
  decomposition,
  write,
  total: amount,
}: WaterfallProps & { write: Write; total: string }) {
  const { names, t } = useWords();
  const { from, to, factors, of } = decomposition;
  const change = to - from;
  const total = names.metric(of);
  if (change === 0) return t('views:why.same', { total });
  const down = change < 0;
  const withIntervals = factors.some(({ low }) => low !== null);
  const named = factors
    .filter(
      (factor) =>
        factor.contribution !== null &&
        Math.sign(factor.contribution) === Math.sign(change) &&
        (!withIntervals || partMark(factor) !== 'steady'),
    )
    .sort((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0))[0];
  if (!named || named.contribution === null)
    return t(down ? 'views:why.downOnly' : 'views:why.upOnly', { total, amount });
  return t(down ? 'views:why.down' : 'views:why.up', {
    total,
    amount,
    factor: names.factor(named, diagnosis),
    part: write(Math.abs(named.contribution)),
  });
}
