import type { Play } from '../play.ts';
import { anywherePlays } from './anywhere.ts';
import { doudianPlays } from './doudian.ts';
import { gmvMaxPlays } from './gmv-max.ts';
import { qianchuanPlays } from './qianchuan.ts';
import { sellerCrmPlays } from './seller-crm.ts';
import { tiktokAdsPlays } from './tiktok-ads.ts';

/** Every play; each stage has one on every surface, and one for an unknown surface. */
export const plays: readonly Play[] = [
  ...tiktokAdsPlays,
  ...gmvMaxPlays,
  ...sellerCrmPlays,
  ...doudianPlays,
  ...qianchuanPlays,
  ...anywherePlays,
];
