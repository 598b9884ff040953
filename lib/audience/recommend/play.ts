/** A play: the next step for one stage on one surface, as data. The engine fills in sizes, verdicts and dates. */
import type { RemedyId } from '../../funnel/knowledge/remedies.ts';
import type { Citation, FunnelId } from '../../funnel/types.ts';
import type { AudienceUse, Recommendation, Surface } from '../types.ts';

export type MarketingStage = Recommendation['stage'];

/** A tag of the catalogue with its look-back in days; null where the surface has none. */
export interface TagWindow {
  tag: string;
  days: number | null;
}

export interface Play {
  /** Its title is the text `play.<id>`. */
  id: string;
  /** Null: for figures that do not say on which platform the seller acts. */
  surface: Surface | null;
  stage: MarketingStage;
  /** Only for these funnels; null: any. */
  funnels: readonly FunnelId[] | null;
  /** Only where the cause asks for one of these remedies of the knowledge base; null: whatever the cause. */
  remedies: readonly RemedyId[] | null;
  kind: Recommendation['kind'];
  use: AudienceUse | null;
  /** In any of these… */
  include: readonly TagWindow[];
  /** …and in none of these. */
  exclude: readonly TagWindow[];
  /** The platform's own name of the objective, as of the dates in `facts`. */
  objective: string | null;
  /** In the order of the platform's form, by key under `step`. */
  steps: readonly string[];
  /** By key under `creative`. */
  creative: string | null;
  /** Offers that fit the stage: the first one that can be carried out is taken. */
  offers: readonly OfferId[];
  /** Metric to look at next where the leaking step has none of its own. */
  measure: string | null;
  /** The obvious alternatives that the surface refuses, by key under `whyNot`. */
  whyNot: readonly { key: string; citations: readonly Citation[] }[];
  citations: readonly Citation[];
}

export type OfferId =
  | 'shipping_coupon'
  | 'first_order_coupon'
  | 'related_products'
  | 'member_offer'
  | 'product_page'
  | 'own_checkout';

/** The same people see it again and again: somebody new is wanted, not those who looked before. */
export const SEEKS_NEW: readonly RemedyId[] = ['lookalike_buyers', 'reach_new_customers'];
/** Too many strangers see it: those who have shown interest in the ads or the content are addressed. */
export const SEEKS_ENGAGED: readonly RemedyId[] = ['engaged_viewers'];
/** Buyers are there, and new: what they bought leads to what goes with it. */
export const SELLS_ON: readonly RemedyId[] = ['remarket_related'];

/** Returns a citation. */
export function cite(source: string, asOf: string | null = null): Citation {
  return { source, asOf, title: null };
}
