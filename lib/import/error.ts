/** A table that cannot be used; the message says what is wrong, where (row and column), and what would help. */
export class TableError extends Error {
  override name = 'TableError';
}
