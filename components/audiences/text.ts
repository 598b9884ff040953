import type { LimitVerdict, Recommendation } from '../../lib/audience/types.ts';
import { textOf } from '../../lib/i18n/index.ts';
import type { Words } from '../data/words.tsx';

/** A text that the recommendation names by key; the key itself where no text exists, so that nothing disappears. */
export function say({ i18n }: Words, { key, params }: Recommendation['title']): string {
  return textOf(i18n, `audience:${key}`, params) ?? key;
}

/** A tag of a platform in words. */
export function tagName({ i18n }: Words, tag: string): string {
  return textOf(i18n, `audience:tag.${tag}`) ?? tag;
}

/** A limit in words. */
export function limitName({ i18n }: Words, { limit, needs }: LimitVerdict): string {
  return (
    textOf(i18n, `audience:limit.${limit}`, { needs }) ?? textOf(i18n, `audience:limits.${limit}`, { needs }) ?? limit
  );
}

/** The size as bounds in words; null when nothing is known. */
export function sizeText({ format, t }: Words, size: Recommendation['size']): string | null {
  if (!size || (size.low <= 0 && !Number.isFinite(size.high))) return null;
  if (!Number.isFinite(size.high)) return t('views:audiences.atLeast', { count: format.count(size.low) as never });
  if (size.low === size.high) return format.count(size.low);
  return format.range(format.count(size.low), format.count(size.high));
}

/** Everything needed to set the audience up by hand, as plain text for the clipboard. */
export function settingsText(words: Words, recommendation: Recommendation): string {
  const { t } = words;
  const { title, include, exclude, objective, surface, steps, creative, offer } = recommendation;
  const part = (kind: 'include' | 'exclude') => (item: (typeof include)[number]) =>
    `${t(`views:audiences.${kind}`)}: ${partText(words, item)}`;
  const size = sizeText(words, recommendation.size);
  return [
    say(words, title),
    `${t('views:audiences.use')}: ${t(`views:audiences.surface.${surface}`)}`,
    ...include.map(part('include')),
    ...exclude.map(part('exclude')),
    size && `${t('views:audiences.size')}: ${size} ${t('views:audiences.people')}`,
    objective && `${t('views:audiences.objective')}: ${objective}`,
    creative && `${t('views:audiences.creative')}: ${say(words, creative)}`,
    offer && `${t('views:audiences.offer')}: ${say(words, offer)}`,
    ...steps.map((step, index) => `${index + 1}. ${say(words, step)}`),
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

/** A tag with its look-back window. */
export function partText(words: Words, { tag, days }: Recommendation['include'][number]): string {
  const name = tagName(words, tag);
  return days === null ? name : `${name} · ${words.t('views:audiences.days', { count: days })}`;
}
