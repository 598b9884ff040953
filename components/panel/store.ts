import { create } from 'zustand';
import type { FunnelId } from '../../lib/funnel/types.ts';

export const tabs = ['now', 'rows', 'why', 'trend', 'audiences'] as const;
export type Tab = (typeof tabs)[number];

/** What the panel shows; the figures themselves come from the database. */
interface PanelState {
  tab: Tab;
  /** The chosen funnel of a page that holds several; null: the first. */
  funnel: FunnelId | null;
  /** A short word to the user, e.g. that a figure is gone. */
  notice: 'gone' | null;
  show(tab: Tab): void;
  choose(funnel: FunnelId): void;
  tell(notice: PanelState['notice']): void;
}

export const usePanel = create<PanelState>((set) => ({
  tab: 'now',
  funnel: null,
  notice: null,
  show: (tab) => set({ tab, notice: null }),
  choose: (funnel) => set({ funnel }),
  tell: (notice) => set({ notice }),
}));
