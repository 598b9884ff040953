/** Which of the five marketing stages a leaking step leaves people in: the stage whose next step they did not take. */
import type { Diagnosis, FunnelId, Step } from '../../funnel/types.ts';
import type { MarketingStage } from './play.ts';

/** By the stage that people did not reach; `domain.md` §1–4 in the funnels' stage ids. */
const MISSED: Readonly<Record<string, MarketingStage>> = {
  click: 'awareness',
  landing: 'awareness',
  visit: 'awareness',
  view: 'awareness',
  consideration: 'awareness',
  watch: 'awareness',
  stay: 'awareness',
  shown: 'consideration',
  product: 'consideration',
  active: 'consideration',
  cart: 'consideration',
  intent: 'consideration',
  search: 'consideration',
  checkout: 'intent',
  order: 'intent',
  purchase: 'intent',
  return: 'loyalty',
  loyalty: 'loyalty',
};

/** In a funnel of content the first click on a product already shows interest, but people have not been to the shop yet. */
const MISSED_IN: Partial<Record<FunnelId, Readonly<Record<string, MarketingStage>>>> = {
  live: { product: 'consideration' },
  fan: { product: 'awareness' },
};

/** Returns the stage that a step belongs to; null for a stage id that no play knows. */
export function stageOf(step: Step, diagnosis: Diagnosis): MarketingStage | null {
  const missed = MISSED_IN[diagnosis.funnel]?.[step.to] ?? MISSED[step.to] ?? null;
  if (missed !== 'intent' || step.from === 'cart' || step.from === 'checkout' || step.from === 'intent') return missed;
  // Where the cart can be skipped the step runs from click to order: the cart's own branch tells on which side of it people stay away.
  const branch = diagnosis.steps.find(({ to, gate }) => (to === 'cart' || to === 'intent') && !gate);
  return branch?.verdict === 'leak' ? 'consideration' : 'intent';
}
