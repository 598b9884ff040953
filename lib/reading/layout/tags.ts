/** Tags drawn as boxes among a text: a status behind a name, `NEW` behind a label. */
import type { Phrase } from '../types.ts';
import { anyOf } from '../words/index.ts';

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

/** Tags that praise what they stand beside; others, such as `LIVE`, may narrow it. */
const PRAISE = new RegExp(`^(?:pro|ai|${anyOf('praise')})$`, 'iu');

/** Whether a tag says nothing of what a label means. */
export const isPraise = (tag: string): boolean => PRAISE.test(tag.trim());
