import { documentFor, type StandIn } from '../stand-in.ts';
import { VIEWS } from './truth.ts';

const VARIANTS: StandIn['variants'] = [
  { id: 'home', url: 'https://qianchuan.jinritemai.com/home?aavid=1789654321098765', language: 'zh' },
  { id: 'plans', url: 'https://qianchuan.jinritemai.com/uni-prom?aavid=1789654321098765', language: 'zh' },
];

export const qianchuan: StandIn = {
  name: 'qianchuan',
  title: 'Qianchuan 千川: home and 全域 plans',
  url: VARIANTS[0].url,
  languages: ['zh'],
  variants: VARIANTS,
  views: VIEWS,
  build: (variant = VARIANTS[0]) =>
    documentFor(new URL('./page.ts', import.meta.url), { title: '巨量千川', language: variant.language }),
};
