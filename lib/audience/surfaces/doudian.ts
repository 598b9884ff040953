import { ARRIVAL_HOURS, FIRST_SYNC_HOURS, REPUSH_HOURS } from '../push-clock.ts';
import type { Sourced, SurfaceRules } from './surface.ts';

const GUIDE: Sourced = { source: 'D5', asOf: null, market: 'CN' };

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
    {
      id: 'qianchuan_volume',
      uses: ['target'],
      is: 'at_least',
      people: 5_000_000,
      counts: 'people',
      severity: 'advice',
      ...GUIDE,
    },
  ],
  gates: [{ id: 'doudian_score', atLeast: 4.4, outOf: 5, ...GUIDE }],
  facts: [
    { id: 'doudian_unique_name', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_describe', severity: 'advice', value: null, ...GUIDE },
    { id: 'doudian_newcomer', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_sub_account', severity: 'limit', value: null, ...GUIDE },
    { id: 'doudian_first_sync_hours', severity: 'advice', value: FIRST_SYNC_HOURS, ...GUIDE },
    { id: 'doudian_push_hours', severity: 'advice', value: ARRIVAL_HOURS, ...GUIDE },
    { id: 'doudian_repush_hours', severity: 'advice', value: REPUSH_HOURS, ...GUIDE },
  ],
};
