/** Audiences that the user composed, kept for each account. */
import type { Page } from '../metrics/figure.ts';
import { scopeKey } from './keys.ts';
import type { HistoryDatabase, SavedAudience } from './schema.ts';

/** Returns the key of a page's account whatever its PV/UV and channel toggles say; null while the account is unknown. */
export function accountKey(page: Pick<Page, 'site' | 'account' | 'url'>): string | null {
  return page.account === null ? null : scopeKey({ ...page, scope: { traffic: null, channel: null } });
}

/** Returns the audiences of one account, the last saved first. */
export async function audiencesOf(db: HistoryDatabase, account: string): Promise<SavedAudience[]> {
  const saved = await db.audiences.where('scope').equals(account).toArray();
  return saved.sort((a, b) => b.savedAt - a.savedAt);
}

/** Keeps an audience and returns its id; one of the same name in the same account is replaced. */
export async function saveAudience(db: HistoryDatabase, audience: Omit<SavedAudience, 'id'>): Promise<number> {
  return db.transaction('rw', db.audiences, async () => {
    const same = await db.audiences
      .where('scope')
      .equals(audience.scope)
      .filter(({ name }) => name === audience.name)
      .first();
    if (same === undefined) return db.audiences.add(audience);
    await db.audiences.put({ ...audience, id: same.id });
    return same.id;
  });
}

/** Forgets an audience. */
export async function deleteAudience(db: HistoryDatabase, id: number): Promise<void> {
  await db.audiences.delete(id);
}
