/** Rows and cells that the page marks as a table, as they stand. */
import type { RenderedElement } from '../../capture/element.ts';
import type { Rect } from '../../rect.ts';
import type { Token } from '../tokens.ts';
import { isTotal } from '../words/rows.ts';

export interface RawCell {
  element: RenderedElement;
  tokens: Token[];
  isHead: boolean;
  readonly box: Rect;
}

export interface RawRow {
  /** The row's element, or its first cell's where the page has none. */
  element: RenderedElement;
  cells: RawCell[];
  section: 'head' | 'body' | 'foot';
}

/** Rows of one table element or one set of slotted cells, in page order. */
export interface RawTable {
  root: RenderedElement;
  rows: RawRow[];
}

export const hasOnlyWords = ({ cells }: RawRow): boolean =>
  cells.every(({ tokens }) => tokens.every(({ number, state, score }) => !number && !state && !score));

/** Its first cell says that it is the sum of the others. */
export const isNamedTotal = ({ cells: [first] }: RawRow): boolean =>
  first?.tokens.some(({ text }) => isTotal(text)) ?? false;

export class MeasuredCell implements RawCell {
  readonly element: RenderedElement;
  readonly tokens: Token[] = [];
  readonly isHead: boolean;
  constructor(element: RenderedElement) {
    this.element = element;
    this.isHead = element.localName === 'th' || element.getAttribute('role') === 'columnheader';
  }

  get box(): Rect {
    return this.element.box;
  }
}
