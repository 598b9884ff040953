import { createContext, useContext } from 'react';
import type { PushMark } from '../../lib/audience/push-clock.ts';
import type { Recommendation } from '../../lib/audience/types.ts';
import type { SavedAudience } from '../../lib/history/schema.ts';

/** What the audience views can ask for. */
export interface AudienceActions {
  save(audience: Omit<SavedAudience, 'id' | 'savedAt'>): Promise<void>;
  forget(id: number): Promise<void>;
  /** Starts the clock of a pack that the user has just pushed. */
  mark(account: string, name: string, kind: PushMark['kind']): Promise<void>;
  unmark(id: number): Promise<void>;
  /** Remembers that the user has started a recommended step; null where nothing can be kept. */
  start: ((recommendation: Recommendation) => Promise<void>) | null;
  unstart(recommendation: Recommendation): Promise<void>;
  /** Asks the browser for notifications; must run within the click. */
  allowNotifications(): Promise<boolean>;
}

const nothing = async (): Promise<void> => {};

export const AudienceActionsContext = createContext<AudienceActions>({
  save: nothing,
  forget: nothing,
  mark: nothing,
  unmark: nothing,
  start: nothing,
  unstart: nothing,
  allowNotifications: async () => false,
});

/** What the audience views may ask for. */
export const useAudienceActions = (): AudienceActions => useContext(AudienceActionsContext);
