import { expect, test } from 'vitest';
import { pushClock } from '../../lib/audience/push-clock.ts';

const HOUR = 3_600_000;

test.each([
  ['push', 0, 'arriving', 1],
  ['push', 0.5, 'arriving', 1],
  ['push', 1, 'waiting', 24],
  ['push', 23.9, 'waiting', 24],
  ['push', 24, 'free', null],
  ['push', -5, 'arriving', 1],
  ['opening', 1, 'syncing', 48],
  ['opening', 48, 'synced', null],
] as const)('%s, %d h later: %s', (kind, after, phase, next) => {
  const at = 1_000_000_000_000;
  expect(pushClock({ kind, at }, at + after * HOUR)).toEqual({ phase, next: next === null ? null : at + next * HOUR });
});
