import type { Reading } from '../metrics/figure.ts';
import type { HistoryDatabase } from './schema.ts';

/** Figures of several frames are told apart by the browser's frame id. */
const inFrame = (reading: Reading, frame: number): Reading => ({
  ...reading,
  figures: reading.figures.map((figure) => ({ ...figure, id: `${frame}:${figure.id}`, frame })),
  unread: reading.unread.map((unread) => ({ ...unread, id: `${frame}:${unread.id}` })),
});

/** Null says nothing; two names that differ speak of different things. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function joins(top: Reading, other: Reading): boolean {
  const a = top.page.period;
  const b = other.page.period;
  const period = a === null || b === null || (a.start === b.start && a.end === b.end);
  return other.state === 'ok' && agree(top.page.account, other.page.account) && period;
}

/**
 * The whole page from the reading of one of its frames. A frame of another origin is kept until the top frame's reading
 * is there and joins it only when account and period agree; what the top frame does not say, a frame may. Null while the
 * top frame has not been read.
 */
export async function readingsOf(
  db: HistoryDatabase,
  tabId: number,
  frameId: number,
  reading: Reading,
): Promise<Reading | null> {
  if (frameId !== 0 && reading.state !== 'ok') {
    await db.frames.delete([tabId, frameId]);
    return null;
  }
  await db.frames.put({ tabId, frameId, reading, at: reading.readAt });
  const frames = await db.frames.where('tabId').equals(tabId).toArray();
  const top = frames.find((frame) => frame.frameId === 0)?.reading;
  if (!top) return null;
  const others = frames.filter((frame) => frame.frameId !== 0 && joins(top, frame.reading));
  return others.reduce((whole, frame) => merge(whole, inFrame(frame.reading, frame.frameId)), top);
}

function merge(whole: Reading, part: Reading): Reading {
  return {
    ...whole,
    state: whole.state === 'no_figures' ? part.state : whole.state,
    page: {
      ...whole.page,
      account: whole.page.account ?? part.page.account,
      period: whole.page.period ?? part.page.period,
      comparison: whole.page.comparison ?? part.page.comparison,
      currency: whole.page.currency ?? part.page.currency,
      live: whole.page.live || part.page.live,
    },
    figures: [...whole.figures, ...part.figures],
    unread: [...whole.unread, ...part.unread],
    readAt: Math.max(whole.readAt, part.readAt),
  };
}
