/** Another way to draw a page that says the same. */
export interface Rendering {
  /**
   * What a reader may lose by it: `nothing`, or `figures` where a way of drawing takes away what tells which label a value
   * belongs to. None makes a figure wrong.
   */
  mayLose: 'nothing' | 'figures';
  /** Draws the open document anew, whose rows have these names. False where the page has nothing of the kind that is drawn otherwise. */
  draw(document: Document, names: ReadonlySet<string>): boolean;
}
