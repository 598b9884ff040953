import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const VARIANTS: StandIn['variants'] = [
  {
    id: 'my-en',
    url: 'https://seller-my.tiktok.com/workbench/live/overview?room_id=7402233445566778899&shop_region=MY',
    language: 'en',
  },
];

export const liveDashboard: StandIn = {
  name: 'live-dashboard',
  title: 'TikTok Shop: live dashboard',
  url: VARIANTS[0].url,
  languages: ['en'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.ts', import.meta.url), { title: 'LIVE dashboard', language: variant.language }),
};
