/** Tags drawn as boxes among a text: a status behind a name, `NEW` behind a label. */
import type { Phrase } from '../types.ts';

/** The text of the phrase without the tags at its ends; `text` is the phrase's own or stands for it. Keeps tags that `isOne` denies. */
export function withoutTags({ parts }: Phrase, text: string, isOne: (tag: string) => boolean = () => true): string {
  let name = text;
  for (const { text: tag, boxed } of parts) {
    if (!boxed || !isOne(tag)) continue;
    if (name.endsWith(tag)) name = name.slice(0, -tag.length).trim();
    else if (name.startsWith(tag)) name = name.slice(tag.length).trim();
  }
  return name;
}

/** Tags that praise what they stand beside; others, such as `LIVE`, may narrow it. Standard wording, as of 2026-11. */
const PRAISE =
  /^(?:new!?|beta|alpha|hot|pro|plus|ai|updated?|upgraded|preview|recommended|popular|新|热|熱|新增|新功能|升级|已升级|更新|推荐|推薦|公测|内测|baru|disarankan|mới|ใหม่|แนะนำ|nuev[oa]|nov[oa]|neu|nouveau|nouvelle|nuov[oa]|新規|新着|おすすめ|신규|추천|nowe?|yeni|nieuw|новое?)$/iu;

/** Whether a tag says nothing of what a label means. */
export const isPraise = (tag: string): boolean => PRAISE.test(tag.trim());
