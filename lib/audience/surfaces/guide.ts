/** What the undated guide to audience packs says of both ends of a push, Doudian and Qianchuan. */
import { ARRIVAL_HOURS, REPUSH_HOURS } from '../push-clock.ts';
import type { Fact, SizeLimit, Sourced } from './surface.ts';

export const GUIDE: Sourced = { source: 'D5', asOf: null, market: 'CN' };

/** To win volume in Qianchuan. */
export const VOLUME: SizeLimit = {
  id: 'qianchuan_volume',
  uses: ['target'],
  is: 'at_least',
  people: 5_000_000,
  counts: 'people',
  severity: 'advice',
  ...GUIDE,
};

export const PUSH_FACTS: readonly Fact[] = [
  { id: 'doudian_push_hours', severity: 'advice', value: ARRIVAL_HOURS, ...GUIDE },
  { id: 'doudian_repush_hours', severity: 'advice', value: REPUSH_HOURS, ...GUIDE },
];
