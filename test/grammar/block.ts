import type { ExpectedFigure, ExpectedUnread } from '../support/truth.ts';

/** A piece of a page with what it truly shows. */
export interface Block {
  /** Which shape it is, for the report. */
  shape: string;
  html: string;
  figures: readonly ExpectedFigure[];
  unread?: readonly ExpectedUnread[];
  rowsRead?: number;
  rowsTotal?: number;
}
