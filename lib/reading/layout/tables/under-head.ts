/** Rows that a page draws as plain boxes under a head that it marks as a table's, as virtual lists do. */
import type { RenderedElement } from '../../capture/element.ts';
import { unionOf } from '../../rect.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readGridOfPhrases } from './phrases.ts';
import type { Table } from './table.ts';

/** Containers around a head that may hold its rows. */
const LEVELS = 3;
/** Most texts of such a table. */
const LARGEST = 2000;

/** What stands below a head without rows, in the smallest container that holds more than the head; null when these are no rows of it. */
export function readUnderHead({ head, body, holder }: Table, ctx: LayoutContext): Draft[] | null {
  const own = head.flatMap(({ cells }) => cells.flatMap(({ tokens }) => tokens));
  if (body.length > 0 || own.length < 2 || !own.some(({ label }) => label)) return null;
  const { bottom } = unionOf(own.map(({ phrase }) => phrase.rect));
  let at: RenderedElement | null = holder.parent;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS; level++, at = at.parent) {
    const others = ctx.list.slice(ctx.list.range(at)).filter((token) => !own.includes(token));
    if (others.length > LARGEST) return null;
    if (others.length === 0) continue;
    const areRows = others.every(
      ({ taken, label, phrase }) => !taken && !label && !phrase.cell && phrase.rect.top >= bottom,
    );
    return areRows ? readGridOfPhrases(at, [...own, ...others], ctx) : null;
  }
  return null;
}
