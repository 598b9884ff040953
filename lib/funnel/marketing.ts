/** The five marketing stages of `domain.md` §1: where each campaign stands, how the spend is split, how often people saw it. */
import type { Estimate, Interval } from '../metrics/figure.ts';
import type { Citation } from './types.ts';

export type MarketingStage = 'awareness' | 'consideration' | 'intent' | 'purchase' | 'loyalty';

/** What an objective serves. `not_chosen`: the platform decides (GMV Max). */
const objectiveStages: { stage: MarketingStage | 'not_chosen'; names: string[] }[] = [
  { stage: 'awareness', names: ['REACH', 'RF_REACH', 'VIDEO_VIEWS', '覆盖人数', '视频播放', '品牌曝光'] },
  {
    stage: 'consideration',
    names: [
      'TRAFFIC',
      'ENGAGEMENT',
      'COMMUNITY_INTERACTION',
      'BRAND_CONSIDERATION',
      'LEAD_GENERATION',
      '访问量',
      '社区互动',
      '线索收集',
    ],
  },
  {
    stage: 'purchase',
    names: [
      'WEB_CONVERSIONS',
      'CONVERSIONS',
      'APP_PROMOTION',
      'APP_INSTALL',
      'PRODUCT_SALES',
      'CATALOG_SALES',
      'SHOP_PURCHASES',
      '网站转化',
      '应用推广',
      '商品销售',
    ],
  },
  { stage: 'not_chosen', names: ['GMV_MAX', 'PRODUCT_GMV_MAX', 'LIVE_GMV_MAX', '全域推广'] },
];

const key = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

const stageByObjective = new Map(
  objectiveStages.flatMap(({ stage, names }) => names.map((name) => [key(name), stage])),
);

/** The stage that a campaign's objective serves, by API name or by the platform's words; null when it is not known. */
export function stageOfObjective(objective: string | null): MarketingStage | 'not_chosen' | null {
  return objective === null ? null : (stageByObjective.get(key(objective)) ?? null);
}

export interface CampaignSpend {
  objective: string | null;
  cost: number;
}

export interface SpendShare {
  /** Awareness spend over classified spend; null when silent. */
  share: number | null;
  /** Bounds when the unclassified spend may be of any stage. */
  bounds: Interval;
  verdict: 'below' | 'within' | 'above' | 'may' | 'silent';
  /** Spend by stage, and what no stage could be given. */
  spend: Record<MarketingStage | 'not_chosen' | 'unknown', number>;
  rule: Interval;
  citation: Citation;
}

/** `[D1]`: 10–20 % of the budget for awareness. */
const AWARENESS_RULE: Interval = { low: 0.1, high: 0.2 };

/**
 * The share of spend on awareness against the 10–20 % rule. Spend whose objective is not readable may be of any stage;
 * GMV Max spend has none. Silent when more than half of the spend is unclassified or there is none.
 */
export function awarenessShare(campaigns: readonly CampaignSpend[]): SpendShare {
  const spend: SpendShare['spend'] = {
    awareness: 0,
    consideration: 0,
    intent: 0,
    purchase: 0,
    loyalty: 0,
    not_chosen: 0,
    unknown: 0,
  };
  for (const { objective, cost } of campaigns) spend[stageOfObjective(objective) ?? 'unknown'] += cost;
  const total = Object.values(spend).reduce((a, b) => a + b, 0);
  const open = spend.unknown + spend.not_chosen;
  const classified = total - open;
  const chosen = total - spend.not_chosen;
  const silent = !(total > 0) || open > total / 2;
  const bounds =
    chosen > 0
      ? { low: spend.awareness / chosen, high: (spend.awareness + spend.unknown) / chosen }
      : { low: 0, high: 1 };
  const verdict = silent
    ? 'silent'
    : bounds.high < AWARENESS_RULE.low
      ? 'below'
      : bounds.low > AWARENESS_RULE.high
        ? 'above'
        : bounds.low >= AWARENESS_RULE.low && bounds.high <= AWARENESS_RULE.high
          ? 'within'
          : 'may';
  return {
    share: silent ? null : spend.awareness / classified,
    bounds,
    verdict,
    spend,
    rule: AWARENESS_RULE,
    citation: { source: 'D1', asOf: null, title: null },
  };
}

export interface FrequencyReading {
  /** Mean views per person and week. */
  weekly: Estimate;
  /** False: the range is not a week, and the weekly mean is at least this. */
  exact: boolean;
  /** Against 2–3 a week. `above` is no verdict by itself: an average does not say who saw how much. */
  band: 'below' | 'within' | 'above' | 'unknown';
  citation: Citation;
}

/** `[D1]`: people who saw the ads 2–3 times a week for 4 weeks are aware. */
const FREQUENCY_RULE: Interval = { low: 2, high: 3 };

/**
 * Weekly frequency from impressions and reach of one range. Exact for 7 days. Over longer ranges people of different weeks
 * differ, so that the mean over those present in a week is at least frequency ÷ weeks; shorter ranges say nothing. Null then.
 */
export function weeklyFrequency(frequency: Estimate, days: number | null): FrequencyReading | null {
  if (days === null || days < 7) return null;
  const weeks = days / 7;
  const weekly = { value: frequency.value / weeks, low: frequency.low / weeks, high: frequency.high / weeks };
  const exact = days === 7;
  const band =
    weekly.low > FREQUENCY_RULE.high
      ? 'above'
      : !exact
        ? 'unknown'
        : weekly.high < FREQUENCY_RULE.low
          ? 'below'
          : weekly.low >= FREQUENCY_RULE.low && weekly.high <= FREQUENCY_RULE.high
            ? 'within'
            : 'unknown';
  return { weekly, exact, band, citation: { source: 'D1', asOf: null, title: null } };
}
