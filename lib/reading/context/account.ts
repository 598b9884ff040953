/** Whose figures these are: the shop or account, never a person. */
import type { Site } from '../../sites/index.ts';
import type { Phrase } from '../types.ts';
import { anyOf } from '../words/index.ts';

const WORDS = new RegExp(`^(?:${anyOf('account')})(?: ?(?:name|id|名称|名稱|名))? ?[:：] ?(.{2,60})$`, 'i');

/** E-mail addresses, phone numbers and bare punctuation name no shop. */
function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    !/@|\*{2,}/.test(text) &&
    !/^\+?[\d\s()-]{7,}$/.test(text) &&
    /[\p{L}\p{N}]/u.test(text)
  );
}

function inUrl(address: string, parameters: readonly string[]): string | null {
  if (!URL.canParse(address)) return null;
  const query = new URL(address).searchParams;
  for (const parameter of parameters) {
    const value = query.get(parameter);
    if (value && /^\d{5,24}$/.test(value)) return value;
  }
  return null;
}

/** The text that a person sees within an element, by the phrases that stand in it. */
function shownIn(selector: string, phrases: readonly Phrase[]): string | null {
  const found = phrases.find(({ element }) => element.closest(selector) !== null);
  return found && isName(found.text) ? found.text : null;
}

/** Header and navigation come first in every back office. */
const HEAD = 120;

/**
 * The account: the id in the URL where the site has one, else the name that the site's header shows, else what the
 * page labels as shop or account (`Shop: …`). Null when none is shown.
 */
export function readAccount(site: Site, address: string, phrases: readonly Phrase[]): string | null {
  const { parameters, selectors } = site.rules.account;
  const id = inUrl(address, parameters);
  if (id) return id;
  const head = phrases.filter(({ cell }) => cell === null).slice(0, HEAD);
  for (const selector of selectors) {
    const name = shownIn(selector, head);
    if (name) return name.replace(/^[^:：]{1,12}[:：]\s*/, '');
  }
  for (const { text } of head) {
    const name = WORDS.exec(text)?.[1]?.trim();
    if (name && isName(name)) return name;
  }
  return null;
}
