import Dexie, { type EntityTable, type Table } from 'dexie';
import type { PushClock, PushMark } from '../audience/push-clock.ts';
import type { AudienceUse, Recommendation, Surface } from '../audience/types.ts';
import type { MarkKind } from '../funnel/input.ts';
import type { Diagnosis } from '../funnel/types.ts';
import type { Basis, Change, Compare, Entity, Estimate, Period, Reading, Unit } from '../metrics/figure.ts';

/** The latest value of one figure for one scope and period; older values stand in `revisions`. */
export interface StoredFigure extends Estimate {
  /** See `keys.ts`. */
  key: string;
  /** Site, account, toggles: what must be equal before two figures may be joined. */
  scope: string;
  site: string;
  account: string | null;
  start: string;
  end: string;
  metric: string;
  entity: Entity | null;
  segment: string | null;
  basis: Basis | null;
  unit: Unit;
  currency: string | null;
  outOf: number | null;
  text: string;
  label: string;
  change: Change | null;
  compare: Compare[];
  pageKind: string | null;
  /** The period that the page compared with. */
  comparison: Period | null;
  firstReadAt: number;
  lastReadAt: number;
  /** 1 when the value never changed. */
  revision: number;
}

/** A value that a later reading replaced. */
export interface Revision extends Estimate {
  id: number;
  key: string;
  revision: number;
  text: string;
  readAt: number;
}

/** An account of a back office as the history knows it. */
export interface Account {
  /** Scope key. */
  scope: string;
  site: string;
  account: string | null;
  channel: string | null;
  traffic: 'pv' | 'uv' | null;
  currency: string | null;
  timeZone: string | null;
  lastSeenAt: number;
  /** Page that the last reading came from; opens it again. */
  url: string;
}

/** A finding of a complete period, frozen with the revision of what it was computed from. */
export interface StoredDiagnosis {
  /** scope, funnel, period joined. */
  key: string;
  scope: string;
  funnel: string;
  start: string;
  end: string;
  /** Sum of the revisions of the figures used: a change of one opens a new finding. */
  revision: number;
  diagnosis: Diagnosis;
  at: number;
}

/** What one tab shows now. */
export interface PageRecord {
  tabId: number;
  state: 'reading' | 'settled' | 'live';
  /** 1 while `next` waits for its diagnosis, so that a restarted worker goes on where a killed one stopped. */
  pending: 0 | 1;
  next: Reading | null;
  /** What the views show; its diagnoses belong to exactly this reading. */
  reading: Reading;
  diagnoses: Diagnosis[];
  recommendations: Recommendation[];
  at: number;
}

/** What a frame of another origin printed, until it is merged into its page. */
export interface FrameRecord {
  tabId: number;
  frameId: number;
  reading: Reading;
  at: number;
}

/** Days marked by the user: baselines compare promotion days with promotion days; other marks are possible causes. */
export interface Annotation {
  id: number;
  /** Account key; of a started step the scope key under which it was advised. */
  scope: string;
  start: string;
  end: string;
  /** What the model tells apart; `action` is a recommended step that was started. */
  kind: MarkKind | 'action';
  /** Name in the user's words; may be empty. Starts kept by earlier versions have theirs here, in the language of then. */
  text: string;
  /** Of a started step: its name as a key of the audience texts, which follows the language. */
  title?: Recommendation['title'];
  /** Of an action that started a recommended step: which one, and the day (ISO) from which its effect can be looked at. */
  next?: { id: string; funnel: string; step: string | null; review: string };
}

/** An audience pack that the user marked as pushed, or the first opening of audience management. */
export interface PushedPack {
  id: number;
  /** Account key. */
  scope: string;
  name: string;
  kind: PushMark['kind'];
  /** Epoch milliseconds. */
  pushedAt: number;
  /** The phase that the user last heard of. */
  told: PushClock['phase'];
}

/** An audience composed in the panel. */
export interface SavedAudience {
  id: number;
  /** Account key. */
  scope: string;
  name: string;
  surface: Surface;
  use: AudienceUse;
  expression: string;
  /** People that the user stated for tags whose size no page showed. Absent in audiences kept by earlier versions. */
  stated?: Record<string, number>;
  /** How many people there are in all, as the user stated it; null: unknown. Absent likewise. */
  universe?: number | null;
  savedAt: number;
}

export type HistoryDatabase = Dexie & {
  figures: EntityTable<StoredFigure, 'key'>;
  revisions: EntityTable<Revision, 'id'>;
  accounts: EntityTable<Account, 'scope'>;
  diagnoses: EntityTable<StoredDiagnosis, 'key'>;
  pages: EntityTable<PageRecord, 'tabId'>;
  frames: Table<FrameRecord, [number, number]>;
  annotations: EntityTable<Annotation, 'id'>;
  packs: EntityTable<PushedPack, 'id'>;
  audiences: EntityTable<SavedAudience, 'id'>;
};

export const DATABASE = 'funnelscope';

/**
 * Opens the history. Only the worker and extension pages may: a content script lives in the page's origin.
 * Every schema version stays here for good; a new one is added below the last.
 */
export function openHistory(name: string = DATABASE): HistoryDatabase {
  const db = new Dexie(name) as HistoryDatabase;
  db.version(1).stores({
    figures: 'key, scope, [scope+metric], [scope+end], lastReadAt',
    revisions: '++id, key',
    accounts: 'scope, lastSeenAt',
    diagnoses: 'key, scope, [scope+end]',
    pages: 'tabId, at, pending',
    frames: '[tabId+frameId], tabId',
    annotations: '++id, scope',
    packs: '++id, scope',
    audiences: '++id, scope',
  });
  return db;
}
