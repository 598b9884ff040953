const start =
  /[:：]\s*|(?<![\d.,])(?=(?:[+\-−<>≥≤~≈]\s?)?(?:[A-Z]{0,3}\p{Sc}|Rp|RM|[A-Z]{3})?\s?\d)|(?<=\s)(?=(?:--?|—|–|\*{2,}|N\/A)(?:\s|$))/gu;

/** Places where a value can begin after a label within one text, the rightmost first, so that the longest label wins. */
export function valueStarts(text: string): number[] {
  return [...text.matchAll(start)]
    .map((found) => found.index + found[0].length)
    .filter((at) => at > 0 && at < text.length)
    .reverse();
}
