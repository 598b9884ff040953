import { FIRST_SYNC_HOURS } from '../push-clock.ts';
import { GUIDE, PUSH_FACTS, VOLUME } from './guide.ts';
import type { SurfaceRules } from './surface.ts';

/** 抖店人群管理: packs of the shop's own private-traffic tags, to be pushed to Qianchuan. */
export const doudian: SurfaceRules = {
  id: 'doudian',
  market: 'CN',
  combining: 'no_difference',
  combiningSource: GUIDE,
  refuses: {},
  limits: [
    {
      id: 'doudian_pack_min',
      uses: ['target', 'lookalike_seed', 'exclude'],
      is: 'at_least',
      people: 100,
      counts: 'people',
      severity: 'limit',
      ...GUIDE,
    },
    {
      id: 'doudian_pack_max',
      uses: ['target', 'lookalike_seed', 'exclude'],
      is: 'at_most',
      people: 100_000_000,
      counts: 'people',
      severity: 'limit',
      ...GUIDE,
    },
    VOLUME,
  ],
  gates: [{ id: 'doudian_score', atLeast: 4.4, outOf: 5, ...GUIDE }],
  facts: [
    { id: 'doudian_unique_name', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_describe', severity: 'advice', value: null, ...GUIDE },
    { id: 'doudian_newcomer', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_sub_account', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_first_sync_hours', severity: 'advice', value: FIRST_SYNC_HOURS, ...GUIDE },
    ...PUSH_FACTS,
  ],
};
