/** The letters that stand for a picture which somebody or something named does not have: `JD` before `John Doe`. */

/** Letters of the longest. */
const LONGEST = 3;
const MARKS = /[^\p{L}\p{N}]+/u;

const lettersOf = (text: string): string => text.toLocaleLowerCase().split(MARKS).join('');

/** Whether a text is the initials, or the first letters, of the name that stands behind it; in Chinese also the last ones. */
export function areInitialsOf(text: string, name: string): boolean {
  const letters = lettersOf(text);
  const whole = lettersOf(name);
  if (letters.length === 0 || letters.length > LONGEST || whole.length <= letters.length) return false;
  const words = name.toLocaleLowerCase().split(MARKS).filter(Boolean);
  const initials = words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('');
  const ends = `${initials.slice(0, 1)}${initials.slice(-1)}`;
  return (
    whole.startsWith(letters) ||
    initials.startsWith(letters) ||
    (initials.length > 2 && letters === ends) ||
    (/^\p{Script=Han}+$/u.test(letters) && whole.endsWith(letters))
  );
}

/** The texts without those that are the initials of the next one. */
export function withoutInitials<T extends { readonly text: string }>(texts: readonly T[]): T[] {
  return texts.filter(({ text }, index) => {
    const next = texts[index + 1];
    return !next || !areInitialsOf(text, next.text);
  });
}
