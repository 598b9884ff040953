import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const VARIANTS: StandIn['variants'] = [{ id: 'zh', url: 'https://compass.jinritemai.com/shop', language: 'zh' }];

/** The real page exists in Chinese only. */
export const compass: StandIn = {
  name: 'compass',
  title: 'Compass 罗盘: shop home',
  url: VARIANTS[0].url,
  languages: ['zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.tsx', import.meta.url), {
      title: '经营概况 - 抖音电商罗盘',
      language: variant.language,
    }),
};
