/** Diagnoses for the recommendation tests. */
import type { Cause, Diagnosis, FunnelId, Step } from '../../lib/funnel/types.ts';

export function stepOf(id: string, more: Partial<Step> = {}): Step {
  const [from = '', to = ''] = id.split('-');
  return {
    id,
    from,
    to,
    metric: null,
    rate: 0.05,
    low: 0.04,
    high: 0.06,
    baseline: null,
    change: null,
    verdict: 'steady',
    why: null,
    provisional: false,
    phi: null,
    needs: null,
    worth: null,
    gate: true,
    evidence: [],
    ...more,
  };
}

export function diagnosisOf(steps: Step[], diagnosed: string | null, funnel: FunnelId = 'shop'): Diagnosis {
  return {
    funnel,
    period: null,
    against: null,
    currency: null,
    basis: null,
    stages: [],
    steps,
    total: null,
    decomposition: null,
    diagnosed:
      diagnosed === null ? null : { step: diagnosed, sure: null, since: null, worth: null, causes: [], checked: [] },
    rows: [],
    rowsRead: null,
    rowsTotal: null,
    notes: [],
    completeThrough: null,
  };
}

/** A cause that a rule of the knowledge base names, with the stage whose audience fits it. */
export function causeOf(rule: string, audience: string | null, more: Partial<Cause> = {}): Cause {
  return {
    rule,
    fit: 'consistent',
    share: null,
    evidence: [],
    remedies: [],
    audience,
    measureNext: null,
    citations: [{ source: 'D4', asOf: null, title: null }],
    ...more,
  };
}

/** A diagnosis whose leak leaves people in the given stage of the marketing funnel. */
export function leakIn(stage: string, funnel: FunnelId = 'marketing', cause: Cause | null = null): Diagnosis {
  const step = {
    awareness: 'awareness-consideration',
    consideration: 'consideration-intent',
    intent: 'intent-purchase',
    purchase: 'purchase-loyalty',
    loyalty: 'purchase-loyalty',
  }[stage] as string;
  const diagnosis = diagnosisOf([stepOf(step, { verdict: 'leak' })], step, funnel);
  if (cause !== null) diagnosis.diagnosed?.causes.push(cause);
  // No step ends among the new buyers: only a cause puts people there
  if (stage === 'purchase' && cause === null) diagnosis.diagnosed?.causes.push(causeOf('buyers', 'purchase'));
  return diagnosis;
}
