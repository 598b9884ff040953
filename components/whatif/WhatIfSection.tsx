import { useMemo, useState } from 'react';
import { spendOf, spendRowsOf } from '../../lib/funnel/spend.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { changeableSteps } from '../../lib/funnel/whatif.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { useWords } from '../data/words.tsx';
import { SpendSplit } from './SpendSplit.tsx';
import { StepRate } from './StepRate.tsx';

interface WhatIfSectionProps {
  diagnosis: Diagnosis;
  reading: Reading;
}

/** The choice that is no step. */
const SPLIT = 'split';

/** What the money would be at another rate or another split of the spend; closed until it is asked for. */
export function WhatIfSection({ diagnosis, reading }: WhatIfSectionProps) {
  const { names, t } = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const steps = useMemo(() => changeableSteps(diagnosis), [diagnosis]);
  // GMV Max spends where it likes: its rows cannot be given another share
  const given = diagnosis.funnel === 'gmv_max';
  const rows = useMemo(() => (given ? [] : spendRowsOf(reading.figures)), [given, reading]);
  const spend = useMemo(
    () => spendOf(reading.figures, diagnosis, siteFor(reading.page.url).platform),
    [reading, diagnosis],
  );
  const splits = rows.length > 1;
  const step =
    steps.find(({ id }) => id === chosen) ?? steps.find(({ id }) => id === diagnosis.diagnosed?.step) ?? steps[0];
  const split = splits && (chosen === SPLIT || !step);
  if (reading.page.live) return null;
  return (
    <section className="whatif">
      <details>
        <summary>
          <h2 className="label">{t('whatif:title')}</h2>
        </summary>
        {!step && !splits && (
          <p className="note">{t(`whatif:refused.${diagnosis.total ? 'rate_not_known' : 'no_money'}`)}</p>
        )}
        {steps.length + Number(splits) > 1 && (
          <label className="small muted pickline">
            {t('whatif:set')}
            <select className="pick" value={split ? SPLIT : step?.id} onChange={({ target }) => choose(target.value)}>
              {steps.map((one) => (
                <option key={one.id} value={one.id}>
                  {names.rate(diagnosis, one)}
                </option>
              ))}
              {splits && <option value={SPLIT}>{t('whatif:split.title')}</option>}
            </select>
          </label>
        )}
        {split ? (
          <SpendSplit rows={rows} currency={reading.page.currency} />
        ) : (
          step && <StepRate key={step.id} diagnosis={diagnosis} step={step} spend={spend} />
        )}
      </details>
    </section>
  );
}
