/** Look-back windows of TikTok's rule audiences. */
import type { RuleEvent } from './catalogue.ts';

/** The longest look-back that a source shows, in days: that of an audience's whole life. */
export const MAX_WINDOW = 365;
const SHORT_WINDOWS: readonly number[] = [7, 14, 30];

/** Returns whether the event has only the short windows: account engagement (following excepted), live and organic video. */
export function isShort({ type, event }: RuleEvent): boolean {
  return (
    type === 'ENGAGEMENT_LIVE_VIDEO' || (type === 'BUSINESS_ACCOUNT' && event !== 'BUSINESS ACCOUNT PROFILE FOLLOW')
  );
}

/** Returns whether a look-back of so many days is documented for the event: 7, 14 or 30 for the short ones, else 1–365. */
export function windowAllowed(event: RuleEvent, days: number): boolean {
  return isShort(event) ? SHORT_WINDOWS.includes(days) : days >= 1 && days <= MAX_WINDOW;
}
