import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const HOST = 'https://fxg.jinritemai.com';

const VARIANTS: StandIn['variants'] = [
  { id: 'home', url: `${HOST}/ffa/mshop/homepage/index`, language: 'zh' },
  // the path of the crowd page is not known; its name is ours
  { id: 'crowds', url: `${HOST}/ffa/user-crowd/list`, language: 'zh' },
  { id: 'orders', url: `${HOST}/ffa/morder/order/list`, language: 'zh' },
  { id: 'login', url: `${HOST}/login/common?redirectUrl=%2Fffa%2Fmshop%2Fhomepage%2Findex`, language: 'zh' },
];

export const doudian: StandIn = {
  name: 'doudian',
  title: 'Doudian 抖店: home, crowds, orders, login',
  url: VARIANTS[0].url,
  languages: ['zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.tsx', import.meta.url), { title: '抖店', language: variant.language }),
};
