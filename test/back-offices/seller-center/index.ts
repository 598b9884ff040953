import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const VARIANTS: StandIn['variants'] = [
  { id: 'us-en', url: 'https://seller-us.tiktok.com/compass/data-overview?shop_region=US', language: 'en' },
  {
    id: 'us-zh',
    url: 'https://seller.us.tiktokshopglobalselling.com/compass/data-overview?shop_region=US',
    language: 'zh',
  },
  { id: 'ph-en', url: 'https://seller-ph.tiktok.com/compass/data-overview?shop_region=PH', language: 'en' },
  { id: 'id-en', url: 'https://seller-id.tokopedia.com/compass/data-overview?shop_region=ID', language: 'en' },
];

export const sellerCenter: StandIn = {
  name: 'seller-center',
  title: 'TikTok Shop Seller Center: data overview',
  url: VARIANTS[0].url,
  languages: ['en', 'zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.tsx', import.meta.url), {
      title: 'Data overview - Seller Center',
      language: variant.language,
    }),
};
