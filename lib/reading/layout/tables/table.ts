/** A table as it is meant, whatever draws it. */
import type { RenderedElement } from '../../capture/element.ts';
import type { Token } from '../tokens.ts';

export interface Cell {
  tokens: Token[];
  /** Column numbers, both inclusive. */
  from: number;
  to: number;
}

export interface Row {
  element: RenderedElement;
  cells: Cell[];
  section: 'head' | 'body' | 'foot';
}

export interface Table {
  holder: RenderedElement;
  columns: number;
  /** Top level first. */
  head: Row[];
  body: Row[];
}

/** All texts of a cell as one. */
export const textOf = (cell: Cell | undefined): string =>
  cell ? cell.tokens.map((token) => token.text).join(' ') : '';

export const cellAt = (row: Row, column: number): Cell | undefined =>
  row.cells.find((cell) => cell.from <= column && column <= cell.to);

/** The text that a cell starts with, but for one that can be a time as well as a number, as on the picture of a video. */
export const leadOf = ({ tokens }: Cell): Token | undefined => tokens.find(({ undecided }) => !undecided) ?? tokens[0];
