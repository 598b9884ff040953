/** Parts of a page that a banner or tag calls a sample: what stands there is not the seller's. */
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Regions } from './regions.ts';
import type { Token } from './tokens.ts';
import { pointsAbove, saysSample } from './words/sample.ts';

/** Answers of an element whether it stands in such a part: the smallest container of the words that also holds a draft. */
export function inSample(
  drafts: readonly Draft[],
  regions: Regions,
  { list }: LayoutContext,
): (element: RenderedElement) => boolean {
  const areas = list.tokens.flatMap((token) => (isStatement(token, regions) ? (areaOf(token, drafts) ?? []) : []));
  return (element) => areas.some((area) => area.contains(element));
}

/** Not the name of a row, and nothing to press but what folds away the part below it: the others lead to a sample elsewhere. */
function isStatement({ text, phrase, label, pair }: Token, regions: Regions): boolean {
  if (phrase.cell || label || pair || !saysSample(text)) return false;
  const pressable = regions.pressableAround(phrase.element);
  return pressable === null || pressable.localName === 'summary';
}

/** Null when the words follow what they would speak of, a footnote or help beside figures, unless they say that it stands above. */
function areaOf({ text, phrase, index }: Token, drafts: readonly Draft[]): RenderedElement | null {
  for (let at: RenderedElement | null = phrase.element; at; at = at.parent) {
    const area = at;
    const inside = drafts.filter(({ holder }) => area.contains(holder));
    const isMeant = (draft: Draft) => (pointsAbove(text) ? indexOf(draft) < index : indexOf(draft) > index);
    if (inside.length > 0) return inside.some(isMeant) ? area : null;
  }
  return null;
}

const indexOf = ({ labelToken, value }: Draft): number =>
  labelToken?.index ?? (value.ok ? value.token.index : Number.POSITIVE_INFINITY);
