import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const URL_EN = 'https://ads.tiktok.com/i18n/manage/campaign?aadvid=7311220045566778899&st=2026-11-08&et=2026-11-14';

const VARIANTS: StandIn['variants'] = [
  { id: 'en', url: URL_EN, language: 'en' },
  { id: 'zh', url: URL_EN, language: 'zh' },
];

export const adsManager: StandIn = {
  name: 'ads-manager',
  title: 'TikTok Ads Manager: campaigns',
  url: URL_EN,
  languages: ['en', 'zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.ts', import.meta.url), { title: 'Campaign - Ads Manager', language: variant.language }),
};
