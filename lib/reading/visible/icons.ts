/** Elements that show a picture instead of a text. */
import type { Place } from './reach.ts';
import { isIconTag } from './tags.ts';

/** Tags that icons are made of, and terms, whose definition must not go to another one. */
const ICONS: ReadonlySet<string> = new Set('svg i img use path polygon polyline em span b dt'.split(' '));

/** Whether an element without text may be an icon, or a term of a list. */
export function mayBeIcon({ element, localName }: Place): boolean {
  if (ICONS.has(localName) || isIconTag(localName)) return true;
  return /icon|arrow|caret|trend|triangle/i.test(element.getAttribute('class') ?? '');
}

/** Words that an icon font can draw as a picture. */
export const LIGATURE = /^\s*[a-z]+(?:_[a-z0-9]+)*\s*$/;

/** The word that an icon font draws as a picture: `<i class="material-icons">arrow_upward</i>`; null for any other element. */
export function iconName(element: Element): string | null {
  if (!isIconFont(element.getAttribute('class'))) return null;
  const only = element.firstElementChild;
  if (only && (element.childElementCount > 1 || only.firstElementChild)) return null;
  const name = element.textContent?.trim() ?? '';
  return LIGATURE.test(name) ? name : null;
}

const iconFonts = new Map<string, boolean>();

/** Whether a class is one by which an icon font is set. */
export function isIconFont(className: string | null): boolean {
  if (className === null) return false;
  let known = iconFonts.get(className);
  if (known === undefined) {
    known = /material-(icons|symbols)|iconfont/.test(className);
    if (iconFonts.size > 5000) iconFonts.clear();
    iconFonts.set(className, known);
  }
  return known;
}
