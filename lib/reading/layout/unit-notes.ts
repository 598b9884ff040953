/** Values in the unit that a note over their table or block gives: `单位：万元`, `All amounts in thousands of US dollars`. */
import type { LabelUnit } from '../../metrics/label.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { BLOCK_HEADING } from './headings.ts';
import { unitsOf } from './senses.ts';
import type { Token, TokenList } from './tokens.ts';
import { unitNoteIn } from './words/unit-notes.ts';

interface Note {
  unit: LabelUnit;
  /** First and last text of which it speaks. */
  from: number;
  to: number;
}

/** The drafts, with the noted unit where neither label nor number has one of its own. */
export function withNotedUnits(drafts: readonly Draft[], ctx: LayoutContext): Draft[] {
  const notes = ctx.list.tokens.flatMap((token) => noteOf(token, drafts, ctx.list) ?? []);
  if (notes.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const at = indexOf(draft);
    const note = notes.findLast(({ from, to }) => from <= at && at <= to);
    return note && speaksOf(note.unit, draft, ctx) ? { ...draft, match: { ...draft.match, unit: note.unit } } : draft;
  });
}

/** Null for a text that is no note, and for one with nothing below it. */
function noteOf(token: Token, drafts: readonly Draft[], list: TokenList): Note | null {
  // `Unit: 万元` is a pair without a number
  const isFigure = token.number || token.label || (token.pair && /\p{Nd}/u.test(token.text));
  const unit = isFigure || isBesideOthers(token) ? null : unitNoteIn(token.text);
  if (!unit) return null;
  for (let at: RenderedElement | null = token.phrase.element; at; at = at.parent) {
    const area = at;
    const [first] = drafts
      .filter((draft) => area.contains(draft.holder) && indexOf(draft) > token.index)
      .sort((a, b) => indexOf(a) - indexOf(b));
    if (first) return { unit, from: token.index, to: endOf(area, first, list) };
  }
  return null;
}

/** In a row of other texts it is the unit of its column, not of the table. */
function isBesideOthers({ phrase: { cell, element } }: Token): boolean {
  const row = cell?.closest('tr,[role="row"]');
  return row != null && row.text.trim().length > element.text.trim().length;
}

/** Of a table all its rows; of a block what stands before the next heading. */
function endOf(area: RenderedElement, first: Draft, { tokens }: TokenList): number {
  if (first.table) return first.table.to;
  const next = tokens.find(({ index, phrase }) => index > indexOf(first) && phrase.element.closest(BLOCK_HEADING));
  return Math.min(area.to, next ? next.index - 1 : area.to);
}

/** What has no unit of its own and is counted as the note counts. */
function speaksOf({ unit }: LabelUnit, draft: Draft, ctx: LayoutContext): boolean {
  const { match, value } = draft;
  if (match.unit || !value.ok || value.number.scale !== 1) return false;
  const units = [...unitsOf(match, ctx)];
  const counted = units.every((one) => one === 'money' || one === 'count' || one === 'people');
  return unit === null ? counted : units.every((one) => one === unit);
}

const indexOf = ({ value, labelToken }: Draft): number =>
  value.ok ? value.token.index : (labelToken?.index ?? Number.POSITIVE_INFINITY);
