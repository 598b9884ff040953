import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

// its dates are milliseconds: 8 November 2026 0:00 to 14 November 23:59:59 in Kuala Lumpur
const ADDRESS =
  'https://ads.tiktok.com/i18n/gmv-max/dashboard?aadvid=7311220045566778899&oec_seller_id=7495600112233445566&bc_id=7200011122233344455&type=product&list_start_date=1794067200000&list_end_date=1794671999000';

const VARIANTS: StandIn['variants'] = [
  { id: 'en', url: ADDRESS, language: 'en' },
  { id: 'zh', url: ADDRESS, language: 'zh' },
];

export const gmvMax: StandIn = {
  name: 'gmv-max',
  title: 'TikTok Ads: GMV Max dashboard',
  url: ADDRESS,
  languages: ['en', 'zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.tsx', import.meta.url), { title: 'GMV Max - Ads Manager', language: variant.language }),
};
