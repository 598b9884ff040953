/** A seller's table before anything is understood of it. */

/** What stands in a cell: text as printed, a number or date as a spreadsheet stores it, or nothing. */
export type Cell = string | number | Date | null;

/** A table as it stands in the file; rows may differ in length. */
export interface Grid {
  rows: Cell[][];
  /** True where cells hold stored values rather than printed text. */
  typed: boolean;
  /** The file's column titles by row, where rows and columns were exchanged. */
  turned?: string[];
}
