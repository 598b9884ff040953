import { adsManager } from './ads-manager/index.ts';
import { compass } from './compass/index.ts';
import { doudian } from './doudian/index.ts';
import { gmvMax } from './gmv-max/index.ts';
import { liveDashboard } from './live-dashboard/index.ts';
import { qianchuan } from './qianchuan/index.ts';
import { sellerCenter } from './seller-center/index.ts';
import type { StandIn } from './stand-in.ts';

/** Every stand-in; the first one is what `npm start` opens. */
export const STAND_INS: readonly [StandIn, ...StandIn[]] = [
  sellerCenter,
  adsManager,
  compass,
  doudian,
  qianchuan,
  gmvMax,
  liveDashboard,
];

/** Throws when there is no such stand-in, naming those that exist. */
export function standInNamed(name: string): StandIn {
  const found = STAND_INS.find((standIn) => standIn.name === name);
  if (!found)
    throw new Error(`No stand-in named ${name}; there are ${STAND_INS.map((standIn) => standIn.name).join(', ')}`);
  return found;
}
