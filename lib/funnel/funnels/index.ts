/** All funnels, and which of them a set of figures supports. */
import type { Platform } from '../input.ts';
import type { FunnelId } from '../types.ts';
import { campaignFunnels } from './campaign.ts';
import type { FunnelDefinition } from './definition.ts';
import { peopleFunnels } from './people.ts';
import { shopFunnels } from './shop.ts';

export type { FunnelDefinition, StageDefinition } from './definition.ts';

export const funnels: readonly FunnelDefinition[] = [...shopFunnels, ...campaignFunnels, ...peopleFunnels];

/** A definition with the metric that was read for each stage; null where none was. */
export interface ChosenFunnel {
  definition: FunnelDefinition;
  stages: { id: string; metric: string | null }[];
  money: string | null;
  /** How well the figures support it; larger is better. */
  score: number;
}

/** Which funnels come first on which platform. */
const first: Record<Platform, FunnelId[]> = {
  tiktok_shop: ['shop', 'live', 'customer', 'fan'],
  doudian: ['shop', 'live', 'customer', 'fan'],
  tiktok_ads: ['campaign', 'marketing'],
  qianchuan: ['campaign', 'live', 'marketing'],
  own_site: ['shop', 'campaign'],
  generic: ['shop', 'campaign'],
};

/**
 * True when the figures are GMV Max's by their definition, whatever the page is called: gross revenue and SKU orders are
 * its words for what paid, organic and affiliate traffic brought together, and spend stands beside them.
 */
function countsAllTraffic(has: (metric: string) => boolean): boolean {
  return has('gross_revenue') && has('sku_orders') && has('cost');
}

/**
 * The funnels that the metrics support, best first: at least two stages read. Of several definitions of one funnel only
 * the best supported stays. GMV Max figures support their own funnel only.
 * @param spend true when ad cost was read: then a campaign comes before a shop.
 */
export function chooseFunnels(
  has: (metric: string) => boolean,
  options: { platform: Platform; gmvMax: boolean; spend: boolean; only: FunnelId | null },
): ChosenFunnel[] {
  const gmvMax = options.gmvMax || countsAllTraffic(has);
  const chosen: ChosenFunnel[] = [];
  const used = new Map<FunnelId, ChosenFunnel>();
  for (const definition of funnels) {
    if (options.only && definition.id !== options.only) continue;
    if (!options.only && (definition.id === 'gmv_max') !== gmvMax) continue;
    if (definition.platforms && !definition.platforms.includes(options.platform)) continue;
    const stages = definition.stages
      .map((stage) => ({ id: stage.id, metric: stage.metrics.find(has) ?? null, required: stage.required }))
      .filter((stage) => stage.metric !== null || stage.required);
    const read = stages.filter((stage) => stage.metric !== null);
    // An unread cart does not part the stages around it: where buy-now exists they are one step.
    const path = stages.filter((stage) => stage.metric !== null || stage.id !== definition.cart);
    if (!path.some((stage, i) => stage.metric && path[i + 1]?.metric)) continue;
    const money = definition.money.find(has) ?? null;
    const rank = first[options.platform].indexOf(definition.id);
    const preferred = options.spend && options.platform === 'generic' ? definition.id === 'campaign' : rank === 0;
    const score =
      read.length * 10 -
      (stages.length - read.length) * 4 +
      (money ? 3 : 0) +
      (preferred ? 12 : rank > 0 ? 4 - rank : 0) +
      (stages.some((s) => s.id === definition.closing && s.metric) ? 5 : 0) +
      (definition.basis === 'events' && definition.id !== 'live' ? 1 : 0);
    const entry = { definition, stages: stages.map(({ id, metric }) => ({ id, metric })), money, score };
    const rival = used.get(definition.id);
    if (rival && rival.score >= score) continue;
    if (rival) chosen.splice(chosen.indexOf(rival), 1);
    used.set(definition.id, entry);
    chosen.push(entry);
  }
  return withoutShadows(chosen.sort((a, b) => b.score - a.score));
}

/**
 * Keeps the best funnel, and of the others those that say something of their own: their entry was read, and a stage that
 * no better funnel has. A live room without its viewers would only repeat the shop's clicks and orders.
 */
function withoutShadows(chosen: ChosenFunnel[]): ChosenFunnel[] {
  const shown = new Set<string>();
  return chosen.filter(({ stages }, index) => {
    const metrics = stages.flatMap(({ metric }) => metric ?? []);
    const keep = index === 0 || (stages[0]?.metric != null && metrics.some((metric) => !shown.has(metric)));
    if (keep) for (const metric of metrics) shown.add(metric);
    return keep;
  });
}
