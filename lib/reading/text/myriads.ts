/**
 * Amounts that Japanese and Korean write in hundred millions, ten thousands and ones: `1億2,345万円`, `12万3,450円`,
 * `3억 4,500만`. Not Chinese, in which `1万2` is said for 12 000.
 */

const LOW = '(\\d{1,4}|\\d,\\d{3})';
const WORDS = { ja: { large: '億', small: '万', gap: '' }, ko: { large: '억', small: '만', gap: ' ?' } };

const FORMS = new Map(
  Object.entries(WORDS).map(([language, { large, small, gap }]) => [
    language,
    [
      new RegExp(`(\\d{1,4})${large}${gap}${LOW}(?=${small})`, 'g'),
      new RegExp(`(?<![\\d.,])(\\d[\\d,]*)${small}${gap}${LOW}(?![\\d.,${small}${large}])`, 'g'),
    ],
  ]),
);

/** `1만 2천`, `1억2千万`: thousands in the place of the ones. */
const THOUSANDS = /(?<=\d[億억万만] ?\d)[千천]/g;

const digits = (text: string): number => Number(text.replaceAll(',', ''));

/** Folded text with such an amount in one unit, the smallest that it prints; other texts as they are. */
export function inOneUnit(given: string, locale: string | null): string {
  const forms = FORMS.get(locale?.slice(0, 2) ?? '');
  if (!forms) return given;
  const text = given.replace(THOUSANDS, '000');
  return forms.reduce(
    (joined, form) =>
      joined.replace(form, (_, high: string, low: string) => String(digits(high) * 10_000 + digits(low))),
    text,
  );
}
