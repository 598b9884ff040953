import type { ExecutableOn } from '../../funnel/knowledge/remedy.ts';
import type { Citation } from '../../funnel/types.ts';
import { cite, type OfferId } from './play.ts';

/** Where a seller can make the offer. What the platform decides (checkout steps, payment methods, trust badges) is not here for shops on a platform. */
export const offers: Readonly<
  Record<OfferId, { executableOn: readonly ExecutableOn[]; citations: readonly Citation[] }>
> = {
  shipping_coupon: { executableOn: ['tiktok_shop', 'doudian', 'own_site'], citations: [cite('D2')] },
  first_order_coupon: { executableOn: ['tiktok_shop', 'doudian', 'own_site'], citations: [cite('D2'), cite('D4')] },
  related_products: { executableOn: ['tiktok_shop', 'doudian', 'own_site', 'ads_manager'], citations: [cite('D1')] },
  member_offer: { executableOn: ['doudian'], citations: [cite('D3'), cite('D5')] },
  product_page: { executableOn: ['tiktok_shop', 'doudian', 'own_site'], citations: [cite('D2')] },
  own_checkout: { executableOn: ['own_site'], citations: [cite('D2')] },
};
