/** Pages that stand before the back office: log-in and verification. */
import type { PageState } from '../../metrics/figure.ts';
import type { Phrase } from '../types.ts';
import { anyOf } from '../words/index.ts';

const LOGIN = new RegExp(`^(?:${anyOf('login')})$`, 'i');
const EXPIRED = new RegExp(`^(?:${anyOf('sessionOver')})[^\\n]{0,30}$`, 'i');
const SCAN =
  /扫码登[录陆]|扫一扫登录|使用.{0,8}(?:App|APP|客户端).{0,4}扫码|scan (?:the )?qr code to (?:log|sign) in|QRコードでログイン/i;
const VERIFY = new RegExp(anyOf('verify'), 'i');

/** A page of this few texts holds nothing but the question. */
const FEW = 80;

/**
 * `logged_out` for a log-in form (a password or code with a log-in button), a code to scan, an expired session or a log-in path;
 * `verification` for a captcha or security check in the way; else `ok`. The word `login` in the query of a URL proves nothing.
 * @param facts `hasPassword`: a visible password input is on the page; `hasCaptcha`: so is what looks like a captcha
 */
export function gateState(
  phrases: readonly Phrase[],
  facts: { hasPassword: boolean; hasCaptcha: boolean; loginPath: boolean },
): Extract<PageState, 'ok' | 'logged_out' | 'verification'> {
  const short = phrases.filter(({ text }) => text.length < 80);
  const few = phrases.length <= FEW;
  const says = (pattern: RegExp) => short.some(({ text }) => pattern.test(text));
  const asksLogin = says(LOGIN);
  if (facts.hasPassword && asksLogin) return 'logged_out';
  if (says(SCAN) && (few || asksLogin)) return 'logged_out';
  if (facts.loginPath && few) return 'logged_out';
  const checks = says(VERIFY);
  if (checks && (few || facts.hasCaptcha)) return 'verification';
  if (few && says(EXPIRED)) return 'logged_out';
  return 'ok';
}
