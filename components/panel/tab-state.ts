import type { PageRecord } from '../../lib/history/schema.ts';

/** What the tab in front of the panel is, before any figure of it is shown. */
export type TabState =
  /** The database has not answered yet. */
  | { kind: 'loading' }
  /** Not a page that an extension can read: a new tab, a file, a store. */
  | { kind: 'unsupported' }
  /** A page whose origin the user has not permitted; null: without permission the browser does not tell which it is. */
  | { kind: 'permission'; origin: string | null }
  /** A permitted page without our reader in it: opened before the install or update. */
  | { kind: 'reload' }
  /** A permitted page that has not been read yet. */
  | { kind: 'waiting' }
  | { kind: 'page'; record: PageRecord };
