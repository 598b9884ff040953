/** Flat runs of labels and values in one container: `L V L V`, `V L V L`, with what stands beside the values in between. */

import type { RenderedElement } from '../capture/element.ts';
import { onOneLine, type Rect } from '../rect.ts';
import { cardDraft } from './card.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isValue, type Token } from './tokens.ts';

/**
 * Reads a container with several labels as pairs. Null when the run is neither label-first nor value-first throughout, or
 * when the drawing contradicts the order of the text: then it is a grid or nothing.
 */
export function readSequence(holder: RenderedElement, tokens: Token[], ctx: LayoutContext): Draft[] | null {
  const first = tokens.findIndex((token) => token.label || isValue(token));
  const start = tokens[first];
  if (!start) return null;
  const runs = start.label ? labelFirst(tokens) : valueFirst(tokens);
  if (!runs || !drawnSo(runs)) return null;
  return runs.flatMap(({ label, rest }) => cardDraft(holder, label, rest, ctx));
}

interface Run {
  label: Token;
  rest: Token[];
}

function labelFirst(tokens: Token[]): Run[] | null {
  const runs: Run[] = [];
  for (const token of tokens) {
    if (token.label) runs.push({ label: token, rest: [] });
    else runs.at(-1)?.rest.push(token);
  }
  const filled = hasLostLast(runs) ? runs.slice(0, -1) : runs;
  // two labels in a row head a grid; a label with other texts only has lost its value
  const valued = filled.filter((run) => run.rest.some(isValue));
  const hasAll = filled.every((run) => run.rest.length > 0) || areLines(filled);
  return hasAll && valued.length > 0.6 * filled.length ? runs : null;
}

/** Whether each value stands on the line of its own label, behind it: then a line without one has lost its value. */
const areLines = (runs: readonly Run[]): boolean =>
  runs.every(({ label: { phrase: label }, rest }) => {
    const value = rest.find(isValue)?.phrase.rect;
    if (value) return onOneLine(label.rect, value);
    return (
      rest.length === 0 &&
      !runs.some((other) => other.label.phrase !== label && onOneLine(other.label.phrase.rect, label.rect))
    );
  });

/** Whether the last label has lost its value: the value before it has remarks of its own and stands nearer to its own label. */
function hasLostLast(runs: readonly Run[]): boolean {
  const [before, last] = runs.slice(-2);
  const value = before?.rest.find(isValue);
  if (!before || !value || last?.rest.length !== 0 || before.rest.at(-1) === value) return false;
  return gap(before.label.phrase.rect, value.phrase.rect) < 0.5 * gap(last.label.phrase.rect, value.phrase.rect);
}

function valueFirst(tokens: Token[]): Run[] | null {
  const runs: Run[] = [];
  let rest: Token[] = [];
  for (const token of tokens) {
    if (!token.label) {
      rest.push(token);
      continue;
    }
    if (!rest.some(isValue)) return null;
    runs.push({ label: token, rest });
    rest = [];
  }
  return rest.some(isValue) ? null : runs;
}

/** Every label stands on the line of its value or in its column, and nearer to it than to any other run's. */
function drawnSo(runs: Run[]): boolean {
  const boxes = runs.map(({ label, rest }) => ({ label: label.phrase.rect, value: rest.find(isValue)?.phrase.rect }));
  return boxes.every(({ label, value }, at) => {
    if (!value) return true;
    if (!onOneLine(label, value) && Math.min(label.right, value.right) - Math.max(label.left, value.left) < -24)
      return false;
    const own = gap(label, value);
    const beside = [boxes[at - 1]?.value, boxes[at + 1]?.value].filter((box) => box !== undefined);
    // values set to the right edge stand farther from their labels than from the lines above and below
    const others = onOneLine(label, value) ? beside.filter((box) => onOneLine(label, box)) : beside;
    return others.every((other) => own <= gap(label, other) + 2);
  });
}

/** Distance between two boxes, 0 where they touch. */
function gap(a: Rect, b: Rect): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
