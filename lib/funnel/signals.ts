/** Named observations on two windows, each with the figures that it rests on. */
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/figure.ts';
import type { SignalId } from './knowledge/types.ts';
import type { Decomposition, Evidence, Note, Step } from './types.ts';

/** What signals may look at. */
export interface SignalContext {
  /** A metric of the period, printed or computed; null when it cannot be had. */
  now: (metric: string) => Estimate | null;
  /** The same for the comparison, scaled to the period's length. */
  before: (metric: string) => Estimate | null;
  figure: (metric: string) => string | null;
  currency: string | null;
  steps: readonly Step[];
  /** The step whose fall is to be explained. */
  leaking: Step;
  decomposition: Decomposition | null;
  notes: readonly Note[];
  /** Kinds of marks that the user set on the two windows. */
  marks: { period: ReadonlySet<string>; against: ReadonlySet<string> };
  margin: number;
}

/** Seen, seen not to hold, or not to be told (null). */
export interface Signal {
  seen: boolean | null;
  evidence: Evidence[];
}

type Look = (context: SignalContext) => Signal;

const unknown: Signal = { seen: null, evidence: [] };

/** A metric rose (+1), fell (−1) or stayed (0) by the margin. */
function moved(metrics: string[], wanted: 1 | 0 | -1): Look {
  return (context) => {
    for (const metric of metrics) {
      const now = context.now(metric);
      const before = context.before(metric);
      if (!now || !before || !(before.value > 0) || !(now.value > 0)) continue;
      const change = Math.log(now.value / before.value);
      const direction = change >= context.margin ? 1 : change <= -context.margin ? -1 : 0;
      return { seen: direction === wanted, evidence: [moveOf(context, metric, now, before)] };
    }
    return unknown;
  };
}

/** As `moved`, for a figure that is itself a rate from 0 to 1 or a mean, with no sign test. */
const rose = (...metrics: string[]) => moved(metrics, 1);
const fell = (...metrics: string[]) => moved(metrics, -1);
const held = (...metrics: string[]) => moved(metrics, 0);

/** A step leaks, by its verdict: the noise has been taken into account there. */
function stepFell(ends: (step: Step) => boolean): Look {
  return ({ steps }) => {
    const step = steps.find(ends);
    if (!step || !step.change) return unknown;
    const seen = step.verdict === 'leak' ? true : step.verdict === 'too_little_data' ? null : false;
    return { seen, evidence: step.evidence.slice(0, 2) };
  };
}

/** A step did not leak: no finding, and an estimate that is within two margins. */
function stepHeld(ends: (step: Step) => boolean): Look {
  return ({ steps, margin }) => {
    const step = steps.find(ends);
    if (!step || !step.change) return unknown;
    const small = Math.abs(Math.log1p(step.change.value)) < 2 * margin;
    const seen = step.verdict === 'leak' ? false : step.verdict === 'too_little_data' ? (small ? true : null) : true;
    return { seen, evidence: step.evidence.slice(0, 2) };
  };
}

const clickStages = new Set(['click', 'consideration', 'product', 'watch']);
const isClick = (step: Step) => clickStages.has(step.to);
const isCart = (step: Step) => step.to === 'cart' || step.to === 'intent';
const isCheckout = (step: Step) => step.to === 'checkout';
const isOrder = (step: Step) => step.gate && (step.to === 'order' || step.to === 'purchase');

/** Judges the gate that leads to the leaking step (−1) or away from it (+1). */
function neighbour(side: -1 | 1, judge: (ends: (step: Step) => boolean) => Look): Look {
  return (context) => {
    const { leaking } = context;
    const beside = (step: Step) => step.gate && (side < 0 ? step.to === leaking.from : step.from === leaking.to);
    return judge(beside)(context);
  };
}

/** The leak itself: the step was judged, so it is always seen. */
const stepDown: Look = ({ leaking }) => ({ seen: true, evidence: leaking.evidence.slice(0, 2) });

function noted(kind: string): Look {
  return ({ notes }) => ({ seen: notes.some((note) => note.kind === kind), evidence: [] });
}

function marked(kind: string, where: 'period' | 'against'): Look {
  return ({ marks }) => ({ seen: marks[where].has(kind) ? true : null, evidence: [] });
}

/** A mark of one of these kinds within the period. */
function anyMarked(...kinds: string[]): Look {
  return ({ marks }) => ({ seen: kinds.some((kind) => marks.period.has(kind)) ? true : null, evidence: [] });
}

/** Share of a rate's fall that rows explain by `part`, from the mix table. */
export function mixShare(
  context: Pick<SignalContext, 'decomposition' | 'leaking'>,
  part: 'mix' | 'within',
): number | null {
  const rows = context.decomposition?.mix.filter((row) => row.step === context.leaking.id) ?? [];
  if (rows.length < 2) return null;
  const total = rows.reduce((sum, row) => sum + row.mix + row.within, 0);
  return total === 0 ? null : rows.reduce((sum, row) => sum + row[part], 0) / total;
}

/** Part of a fall from which one side of it counts as a signal. */
const NOTABLE = 1 / 3;

const mixShift: Look = (context) => {
  const share = mixShare(context, 'mix');
  return share === null ? unknown : { seen: share >= NOTABLE, evidence: [] };
};

const rowLeft: Look = ({ decomposition, leaking }) => {
  const rows = decomposition?.mix.filter((row) => row.step === leaking.id) ?? [];
  if (rows.length < 2) return unknown;
  const left = rows.filter((row) => row.status === 'left' && row.explains !== null && row.explains >= 0.1);
  return { seen: left.length > 0, evidence: left.map((row) => rowEvidence(row.entity, row.mix)) };
};

const rowConcentrated: Look = ({ decomposition, leaking }) => {
  const rows = decomposition?.mix.filter((row) => row.step === leaking.id && row.explains !== null) ?? [];
  if (rows.length < 3) return unknown;
  const top = rows.find((row) => row.explains !== null && row.explains >= 0.5 && row.entity !== '*');
  return { seen: top !== undefined, evidence: top ? [rowEvidence(top.entity, top.mix + top.within)] : [] };
};

/** Conversions below which ads are still learning (TikTok: learning ends at 50). */
const LEARNING = 50;

const fewConversions: Look = (context) => {
  for (const metric of ['conversions', 'purchases', 'results', 'sku_orders', 'orders']) {
    const now = context.now(metric);
    if (!now || !context.now('cost')) continue;
    return { seen: now.value < LEARNING, evidence: [moveOf(context, metric, now, context.before(metric))] };
  }
  return unknown;
};

/** A budget change: marked by the user, or cost that moved by more than half. */
const budgetChanged: Look = (context) => {
  if (context.marks.period.has('budget_change')) return { seen: true, evidence: [] };
  const now = context.now('cost');
  const before = context.before('cost');
  if (!now || !before || !(before.value > 0) || !(now.value > 0)) return unknown;
  const seen = Math.abs(Math.log(now.value / before.value)) >= Math.log(1.5);
  return { seen, evidence: [moveOf(context, 'cost', now, before)] };
};

const looks: Record<SignalId, Look> = {
  step_down: stepDown,
  step_before_down: neighbour(-1, stepFell),
  step_before_holding: neighbour(-1, stepHeld),
  step_after_down: neighbour(1, stepFell),
  step_after_holding: neighbour(1, stepHeld),
  frequency_up: rose('frequency'),
  ctr_down: stepFell(isClick),
  ctr_holding: stepHeld(isClick),
  cvr_down: stepFell(isOrder),
  cvr_holding: stepHeld(isOrder),
  cart_rate_down: stepFell(isCart),
  cart_rate_holding: stepHeld(isCart),
  checkout_rate_down: stepFell(isCheckout),
  order_rate_down: stepFell(isOrder),
  order_rate_holding: stepHeld(isOrder),
  cpm_up: rose('cpm'),
  cpm_holding: held('cpm'),
  cpc_up: rose('cpc', 'cpc_all'),
  cost_per_result_up: rose('cpa', 'cost_per_result', 'cost_per_order'),
  impressions_up: rose('product_impressions', 'impressions'),
  impressions_down: fell('product_impressions', 'impressions'),
  cost_up: rose('cost'),
  cost_down: fell('cost'),
  budget_changed: budgetChanged,
  reach_down: fell('reach'),
  new_viewer_share_down: rose('old_fan_view_share'),
  returning_share_up: rose('repeat_buyer_share', 'returning_customer_gmv_share'),
  new_customers_down: fell('new_customers'),
  new_customers_up: rose('new_customers'),
  aov_up: rose('aov', 'revenue_per_buyer', 'price_per_item'),
  aov_down: fell('aov', 'revenue_per_buyer', 'price_per_item'),
  refund_rate_up: rose('refund_rate'),
  video_completion_down: fell('video_completion_rate', 'video_view_rate_6s', 'avg_play_time'),
  video_completion_holding: held('video_completion_rate', 'video_view_rate_6s', 'avg_play_time'),
  mix_shift: mixShift,
  row_left: rowLeft,
  row_concentrated: rowConcentrated,
  few_conversions: fewConversions,
  promotion_in_period: marked('promotion', 'period'),
  promotion_in_baseline: marked('promotion', 'against'),
  stage_at_zero: noted('tracking_suspect'),
  missing_days: noted('missing_days'),
  score_down: fell('experience_score'),
  live_watch_down: fell('live_avg_watch'),
  live_watch_holding: held('live_avg_watch'),
  live_impressions_up: rose('live_room_impressions', 'live_room_impression_users'),
  video_start_down: fell('video_view_rate_2s', 'video_view_rate_6s'),
  engagement_down: fell('engagement_rate', 'interactions', 'comments'),
  content_fewer: fell('videos', 'live_sessions'),
  fans_up: rose('total_fans', 'old_fans', 'new_fans'),
  lost_fans_up: rose('lost_fans'),
  reviews_down: fell('positive_review_rate', 'rating'),
  product_score_down: fell('experience_score_product'),
  logistics_score_down: fell('experience_score_logistics'),
  own_action: anyMarked('creative_change', 'other'),
  price_changed: anyMarked('price_change'),
  stock_out: anyMarked('stock_out'),
  tracking_marked: anyMarked('tracking'),
};

/** Every signal that can be looked for. */
export const signalIds = Object.keys(looks) as SignalId[];

/** Looks for one signal. `seen` is null when the figures cannot tell. */
export function lookFor(id: SignalId, context: SignalContext): Signal {
  return looks[id](context);
}

function moveOf(context: SignalContext, metric: string, now: Estimate, before: Estimate | null): Evidence {
  const found = findMetric(metric);
  const figure = context.figure(metric);
  return {
    kind: figure ? 'figure' : 'computed',
    figure,
    metric,
    value: now,
    before,
    unit: found?.unit ?? 'count',
    currency: found?.unit === 'money' ? context.currency : null,
    entity: null,
  };
}

function rowEvidence(entity: string, part: number): Evidence {
  const value = { value: part, low: part, high: part };
  return { kind: 'computed', figure: null, metric: null, value, before: null, unit: 'rate', currency: null, entity };
}
