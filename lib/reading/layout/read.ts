/** From visible phrases to figures and what could not be read. */
import { readCards } from './cards.ts';
import { withCompany } from './company.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { withoutDuplicates } from './duplicates.ts';
import { type Candidate, type Missed, toCandidate } from './figures.ts';
import { Regions } from './regions.ts';
import { rowsTotalOf } from './tables/pager.ts';
import { readTables } from './tables/tables.ts';

export interface Laid {
  candidates: Candidate[];
  unread: Missed[];
  rowsRead: number | null;
  rowsTotal: number | null;
}

/** Every labelled value of the page, each metric, entity and segment once. */
export function layOut(ctx: LayoutContext): Laid {
  const regions = new Regions();
  const tables = readTables(ctx, regions);
  const drafts: Draft[] = [...tables.drafts, ...readCards(ctx, regions)];
  const candidates: Candidate[] = [];
  const unread: Missed[] = [];
  for (const draft of withCompany(drafts, regions)) {
    const result = toCandidate(draft, ctx);
    if ('unread' in result) unread.push(result);
    else candidates.push(result);
  }
  const rowsTotal = tables.rowsRead === null ? null : rowsTotalOf(ctx.list.tokens);
  const single = withoutDuplicates(candidates, ctx);
  return { candidates: single.kept, unread: [...unread, ...single.unread], rowsRead: tables.rowsRead, rowsTotal };
}
