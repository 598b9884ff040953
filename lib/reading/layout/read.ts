/** From visible phrases to figures and what could not be read. */

import { identify } from '../identify/identify.ts';
import { partByBlock } from './blocks.ts';
import { readCards } from './cards.ts';
import { withCompany } from './company.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { withoutDuplicates } from './duplicates.ts';
import { asMetric, type Candidate, type Missed, missed, toCandidate } from './figures.ts';
import { Regions } from './regions.ts';
import { inSample } from './samples.ts';
import { rowsTotalOf } from './tables/pager.ts';
import { readTables, rowsReadOf } from './tables/tables.ts';

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
  const drafts: Draft[] = [...tables, ...readCards(ctx, regions)];
  const candidates: Candidate[] = [];
  const unread: Missed[] = [];
  const isSample = inSample(drafts, regions, ctx);
  for (const draft of drafts) if (isSample(draft)) unread.push(missed(draft, 'sample', draft.value.text, ctx));
  const own = drafts.filter((draft) => !isSample(draft));
  for (const draft of withCompany(own, regions, ctx)) {
    const result = toCandidate(draft, ctx);
    if ('unread' in result) unread.push(result);
    else candidates.push(result);
  }
  const rowsRead = rowsReadOf(drafts);
  const rowsTotal = rowsRead === null ? null : rowsTotalOf(ctx.list.tokens, drafts);
  const single = withoutDuplicates(partByBlock(candidates, ctx), ctx);
  const identified = identify(single.kept, ctx.platform, (candidate, metric) => decided(candidate, metric, ctx));
  for (const { draft, value } of identified.misread) unread.push(missed(draft, 'does_not_reconcile', value.text, ctx));
  const open = identified.candidates.filter(({ metrics }) => metrics.length > 1);
  for (const { draft, value } of open) unread.push(missed(draft, 'ambiguous', value.text, ctx));
  const last = withoutDuplicates(
    identified.candidates.filter(({ metrics }) => metrics.length === 1),
    ctx,
  );
  return {
    candidates: last.kept,
    unread: [...unread, ...single.unread, ...last.unread],
    rowsRead,
    rowsTotal,
  };
}

function decided(candidate: Candidate, metric: string, ctx: LayoutContext): Candidate {
  const facts = ctx.metricOf(metric);
  return facts ? asMetric({ ...candidate, metrics: [metric] }, metric, facts, ctx) : candidate;
}
