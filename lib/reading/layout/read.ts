/** From visible phrases to figures and what could not be read. */

import { identify } from '../identify/identify.ts';
import { partByBlock } from './blocks.ts';
import { readCards } from './cards.ts';
import { inChartTip } from './chart-tips.ts';
import { withCompany } from './company.ts';
import type { LayoutContext } from './context.ts';
import { withDays, withRangesOfRows } from './dated.ts';
import { withDirections } from './directions.ts';
import type { Draft } from './draft.ts';
import { withoutDuplicates } from './duplicates.ts';
import { asMetric, type Candidate, type Missed, missed } from './figures.ts';
import { withHeadedDays } from './headed-days.ts';
import { withNamedPanels } from './named-panels.ts';
import { withOpenedRows } from './opened-rows.ts';
import { ofOtherTimes } from './other-times.ts';
import { notMeasured } from './others.ts';
import { Regions } from './regions.ts';
import { inSample } from './samples.ts';
import { withShares } from './shares.ts';
import { withoutStepRates } from './steps.ts';
import { rowsTotalOf } from './tables/pager.ts';
import { withoutUnprovenSums } from './tables/sums.ts';
import { readTables, rowsReadOf } from './tables/tables.ts';
import { toldOtherwise } from './told.ts';
import { withTimesOfChange } from './told-since.ts';
import { withNotedUnits } from './unit-notes.ts';
import { isNotMeasured } from './words/others.ts';

export interface Laid {
  candidates: Candidate[];
  unread: Missed[];
  rowsRead: number | null;
  rowsTotal: number | null;
}

/** Which text stands where: decided by what the texts are and where they stand, not by how large their numbers are. */
export interface Arranged {
  drafts: Draft[];
  /** Not the seller's measured ones of these days: samples, forecasts, goals, values of others and of other days. */
  notOwn: Missed[];
  rowsRead: number | null;
  rowsTotal: number | null;
}

/** Every labelled value of the page. */
export function arrange(ctx: LayoutContext): Arranged {
  const regions = new Regions();
  const tables = readTables(ctx, regions);
  const drafts = withNamedPanels(withOpenedRows([...tables, ...readCards(ctx, regions)]), ctx.list);
  const isSample = inSample(drafts, regions, ctx);
  const isForeign = notMeasured(drafts, ctx.list, ctx.platform === null);
  const samples = drafts.filter(({ holder }) => isSample(holder));
  // a forecast keeps the measured figures company
  const believed = withCompany(
    drafts.filter(({ holder }) => !isSample(holder)),
    regions,
    ctx,
    isSample,
  );
  const measured = withRangesOfRows(
    believed.filter((draft) => !isForeign(draft)),
    ctx,
  );
  const isUnderOther = ofOtherTimes(measured, ctx);
  const isInTip = inChartTip(measured, ctx);
  const isOfOthers = (draft: Draft) => isUnderOther(draft) || isInTip(draft);
  const notOwn = [
    ...samples.map((draft) => missed(draft, 'sample', draft.value.text, ctx)),
    ...believed.filter(isForeign).map((draft) => missed(draft, 'not_measured', draft.value.text, ctx)),
    ...measured.filter(isOfOthers).map((draft) => missed(draft, 'other_period', draft.value.text, ctx)),
  ];
  const rowsRead = rowsReadOf(drafts);
  const rowsTotal = rowsRead === null ? null : rowsTotalOf(ctx.list.tokens, drafts);
  const own = withDays(
    withHeadedDays(
      measured.filter((draft) => !isOfOthers(draft)),
      ctx,
    ),
    ctx,
  );
  return { drafts: withDirections(withNotedUnits(own, ctx)), notOwn, rowsRead, rowsTotal };
}

/** Each metric, entity and segment of the page once, from what each of `arranged.drafts` can be, in the same order. */
export function conclude(
  { notOwn, rowsRead, rowsTotal }: Arranged,
  converted: readonly (Candidate | Missed)[],
  ctx: LayoutContext,
): Laid {
  const candidates: Candidate[] = [];
  const unread: Missed[] = [...notOwn];
  for (const result of converted)
    if ('unread' in result) unread.push(result);
    else candidates.push(result);
  const told = toldOtherwise(candidates, ctx);
  for (const { draft, value } of told) unread.push(missed(draft, 'ambiguous', value.text, ctx));
  const shown = candidates.filter((candidate) => !told.has(candidate));
  const sound = withTimesOfChange(withShares(withoutStepRates(withoutUnprovenSums(shown, ctx))));
  const parted = partByBlock(sound, ctx);
  // the heading of the block that parts it from the others may say that it is a forecast
  const isPlan = ({ figure: { segment } }: Candidate) => segment !== null && isNotMeasured(segment, ctx.list.languages);
  for (const { draft, value } of parted.filter(isPlan)) unread.push(missed(draft, 'not_measured', value.text, ctx));
  const single = withoutDuplicates(
    parted.filter((candidate) => !isPlan(candidate)),
    ctx,
  );
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
  if (!facts) return candidate;
  const made = asMetric({ ...candidate, metrics: [metric] }, metric, facts, ctx);
  // the block that it stands in may have told of what and of which days it is
  const { entity, segment, period } = candidate.figure;
  return { ...made, figure: { ...made.figure, entity, segment, period } };
}
