import { useLiveQuery } from 'dexie-react-hooks';
import { exportBackup, type Imported, importBackup } from '../../lib/history/backup.ts';
import { database } from './database.ts';
import { diagnoseDue, wakePacks } from './kept-actions.ts';

export interface DataSize {
  figures: number;
  accounts: number;
  /** Bytes on disk; null where the browser does not tell. */
  bytes: number | null;
}

/** How much is kept on this device; null until counted. */
export function useDataSize(): DataSize | null {
  return useLiveQuery<DataSize | null, null>(
    async () => {
      const db = database();
      const [figures, accounts] = await Promise.all([db.figures.count(), db.accounts.count()]);
      const { usage } = await Promise.resolve(navigator.storage.estimate());
      return { figures, accounts, bytes: usage ?? null };
    },
    [],
    null,
  );
}

/** What the user can do with the data on this device. */
export interface DataActions {
  /** Offers a backup file for saving. */
  exportFile(): Promise<void>;
  /** Adds a backup file to the history; `reason` is null when the file is not JSON. */
  importFile(file: File): Promise<Imported | { ok: false; reason: null }>;
  deleteAll(): Promise<void>;
}

export const dataActions: DataActions = {
  exportFile: async () => {
    const now = new Date();
    const backup = await exportBackup(database(), now);
    const url = URL.createObjectURL(new Blob([JSON.stringify(backup)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `funnelscope-${now.toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  },
  importFile: async (file) => {
    let json: unknown;
    try {
      json = JSON.parse(await file.text());
    } catch {
      return { ok: false, reason: null };
    }
    const imported = await importBackup(database(), json);
    if (imported.ok) await Promise.all([wakePacks(), diagnoseDue()]);
    return imported;
  },
  deleteAll: async () => {
    const db = database();
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  },
};
