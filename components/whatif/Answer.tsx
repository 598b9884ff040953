import { useMemo } from 'react';
import type { WhatIf } from '../../lib/funnel/whatif.ts';
import type { Estimate } from '../../lib/metrics/figure.ts';
import { amountStrip } from '../charts/amount-strip.ts';
import { Plot } from '../charts/Plot.tsx';
import { useWords } from '../data/words.tsx';
import { significantStep } from '../format/round.ts';

interface AnswerProps {
  answer: WhatIf;
  /** Metric of the money, and of the money over spend. */
  money: string;
  ratio: string | null;
  currency: string | null;
}

/** What the money and its return on spend would be, beside what they are; or why that cannot be told. */
export function Answer({ answer, money, ratio, currency }: AnswerProps) {
  const { format, names, t } = useWords();
  if (!answer.ok)
    return (
      <p className="note" role="alert">
        {t(`whatif:refused.${answer.reason}`)}
      </p>
    );
  const { gmv, roas, change, observed } = answer;
  const times = (value: number): string => format.number(value, 2);
  return (
    <div className="facts" role="status">
      <div className="fact">
        <span className="label">{names.metric(money)}</span>
        <div className="big">{format.money(gmv.value, currency, { step: stepOf(gmv) })}</div>
        <Amount amount={gmv} />
        <div className="axis">
          {t('whatif:interval', { range: format.moneyRange(gmv, currency, stepOf(gmv)) })}
          <br />
          {t('whatif:observed', { value: format.money(observed.gmv.value, currency) })}
        </div>
      </div>
      <div className="fact">
        <span className="label">{t('whatif:change')}</span>
        <div className="big">{format.change(change.value)}</div>
        <div className="axis">
          {t('whatif:interval', { range: format.range(format.change(change.low), format.change(change.high), true) })}
        </div>
        {roas && observed.roas && ratio && (
          <p className="small ratio">
            <span className="label">{names.metric(ratio)}</span> <b className="strong">{times(roas.value)}</b>
            <span className="axis block">
              {t('whatif:interval', { range: format.range(times(roas.low), times(roas.high)) })}
            </span>
            <span className="axis block">{t('whatif:observed', { value: times(observed.roas.value) })}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** Money is not written finer than its interval bears. */
const stepOf = (gmv: Estimate): number => Math.max(1, significantStep(gmv));

function Amount({ amount }: { amount: Estimate }) {
  const { value, low, high } = amount;
  const model = useMemo(() => ({ amount: { value, low, high }, mark: 'steady' as const }), [value, low, high]);
  return <Plot build={amountStrip} model={model} height={12} />;
}
