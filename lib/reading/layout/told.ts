/** Figures that somebody wrote of in running text, where the page itself shows them otherwise. */
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext } from './context.ts';
import { type Candidate, scopeKey } from './figures.ts';
import { isSentence } from './relevance.ts';

/**
 * Candidates of one text, `GMV: $90,000`, that stand among sentences and exclude what the page shows of the same metric apart
 * from any sentence.
 */
export function toldOtherwise(candidates: readonly Candidate[], { list }: LayoutContext): ReadonlySet<Candidate> {
  const isTold = ({ draft }: Candidate): boolean => {
    const block = draft.labelToken?.pair ? blockAround(draft.holder) : null;
    return block !== null && list.slice(list.range(block)).some(({ text, phrase }) => !phrase.cell && isSentence(text));
  };
  const told = new Set(candidates.filter(isTold));
  const shown = candidates.filter((candidate) => !told.has(candidate));
  const isDenied = (one: Candidate): boolean =>
    shown.some((other) => keyOf(other) === keyOf(one) && areApart(one, other));
  return new Set([...told].filter(isDenied));
}

const LARGEST_BLOCK = 12;

/** The nearest element that holds more than the text; null where it holds many others. */
function blockAround(own: RenderedElement): RenderedElement | null {
  let around = own.parent;
  while (around && around.to === around.from) around = around.parent;
  return around && around.to - around.from < LARGEST_BLOCK ? around : null;
}

const keyOf = ({ metrics, figure }: Candidate): string => `${metrics.join('|')} ${scopeKey(figure)}`;

const areApart = ({ figure: a }: Candidate, { figure: b }: Candidate): boolean => a.low > b.high || b.low > a.high;
