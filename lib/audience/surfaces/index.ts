import type { Surface } from '../types.ts';
import { doudian } from './doudian.ts';
import { gmvMax } from './gmv-max.ts';
import { qianchuan } from './qianchuan.ts';
import { sellerCrm } from './seller-crm.ts';
import type { SurfaceRules } from './surface.ts';
import { tiktokAds } from './tiktok-ads.ts';

/** Every surface with its rules. */
export const surfaces: Readonly<Record<Surface, SurfaceRules>> = {
  'tiktok-ads': tiktokAds,
  'gmv-max': gmvMax,
  'seller-crm': sellerCrm,
  doudian,
  qianchuan,
};

export const surfaceIds = Object.keys(surfaces) as Surface[];
