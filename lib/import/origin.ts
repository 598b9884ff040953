/** Whose table it is, by the words of its titles. */
import type { Platform } from '../funnel/input.ts';
import type { HeaderMatch } from '../metrics/header.ts';

/** True when the titles are in Chinese: Han characters, and none of the kana that Japanese titles hold beside them. */
export function isChinese(titles: readonly string[]): boolean {
  const all = titles.join(' ');
  return /\p{Script=Han}/u.test(all) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(all);
}

/** The platform whose words the headers are; `generic` when they are the field's own. */
export function platformOf(columns: readonly HeaderMatch[]): Platform {
  const votes = new Map<Platform, number>();
  for (const { platform } of columns) {
    if (platform !== 'generic') votes.set(platform, (votes.get(platform) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > columns.length ? best[0] : 'generic';
}
