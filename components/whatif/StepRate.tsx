import { useState } from 'react';
import type { Spend } from '../../lib/funnel/spend.ts';
import type { Diagnosis, Step } from '../../lib/funnel/types.ts';
import { whatIf } from '../../lib/funnel/whatif.ts';
import { useWords } from '../data/words.tsx';
import { Answer } from './Answer.tsx';
import { RateField } from './RateField.tsx';

interface StepRateProps {
  diagnosis: Diagnosis;
  step: Step & { rate: number };
  spend: Spend | null;
}

/** One step's rate set by the user. It starts at the baseline, where there is one: that is the question of most who look. */
export function StepRate({ diagnosis, step, spend }: StepRateProps) {
  const { format, names, t } = useWords();
  const { id, rate, baseline } = step;
  const [set, change] = useState(baseline?.rate ?? rate);
  const answer = whatIf(diagnosis, { [id]: set }, spend?.cost ?? null);
  const name = names.rate(diagnosis, step);
  return (
    <>
      <RateField
        label={t('whatif:if', { rate: name })}
        value={set}
        max={Math.min(1, 2 * Math.max(rate, baseline?.rate ?? rate))}
        most={1}
        onChange={change}
      />
      <div className="btns small">
        <button type="button" className="link" onClick={() => change(rate)}>
          {t('whatif:asObserved', { rate: format.rate(rate) })}
        </button>
        {baseline && (
          <button type="button" className="link" onClick={() => change(baseline.rate)}>
            {t('whatif:asBaseline', {
              baseline: t(`common:baseline.${baseline.kind}`),
              rate: format.rate(baseline.rate),
            })}
          </button>
        )}
      </div>
      <Answer
        answer={answer}
        money={diagnosis.total?.metric ?? 'gmv'}
        ratio={spend?.ratio ?? null}
        currency={diagnosis.currency}
      />
      <p className="note">{t('whatif:assume', { rate: name })}</p>
    </>
  );
}
