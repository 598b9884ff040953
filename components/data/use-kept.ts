import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { annotationsOf } from '../../lib/history/annotations.ts';
import { accountKey, audiencesOf } from '../../lib/history/audiences.ts';
import { scopeKey } from '../../lib/history/keys.ts';
import { packsOf } from '../../lib/history/packs.ts';
import type { Annotation, PushedPack, SavedAudience } from '../../lib/history/schema.ts';
import type { Page } from '../../lib/metrics/figure.ts';
import { database } from './database.ts';
import { usePermissions } from './use-permissions.ts';

/** What the user keeps for one account, and the time by which push clocks are read. */
export interface Kept {
  /** Null while the account of the page is unknown: then nothing can be kept. */
  account: string | null;
  audiences: SavedAudience[];
  packs: PushedPack[];
  annotations: Annotation[];
  /** Whether the browser may notify. */
  notify: boolean;
  /** Epoch milliseconds. */
  now: number;
}

const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });
/** The clocks are shown to the minute. */
const TICK = 30_000;

/** Audiences, packs and marked days of a page's account, followed live. */
export function useKept(page: Page | null): Kept {
  const account = page && accountKey(page);
  const scope = page && scopeKey(page);
  const audiences = useLiveQuery(() => (account === null ? [] : audiencesOf(database(), account)), [account], []);
  const packs = useLiveQuery(() => (account === null ? [] : packsOf(database(), account)), [account], []);
  const annotations = useLiveQuery(() => (page === null ? [] : annotationsOf(database(), page)), [scope], []);
  const notify = usePermissions(mayNotify, false);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (packs.length === 0) return;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [packs]);
  return { account, audiences, packs, annotations, notify, now };
}
