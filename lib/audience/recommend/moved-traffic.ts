/** What to say of a fall that comes from traffic moving between rows: no stage got worse, so none is mended. */
import { mixShare } from '../../funnel/signals.ts';
import type { Diagnosis, MixRow, Step } from '../../funnel/types.ts';
import { type Text, text } from '../text.ts';
import type { Recommendation, Surface } from '../types.ts';
import { lookAgain } from './look-again.ts';
import { cite } from './play.ts';
import { stageOf } from './stage.ts';
import { stepCitations } from './step-citations.ts';
import { withoutAudience } from './without-audience.ts';

/** From this part of a fall on it is the mix, and what is left to the rows themselves is less than half of that. */
const MIX_ALONE = 2 / 3;

/** Surfaces whose budget the cited rule of small changes is about. */
const BUDGETED: readonly (Surface | null)[] = ['tiktok-ads', 'gmv-max'];

/** Returns whether the step's rate fell because traffic moved to rows with a lower rate, and hardly within them. */
export function isMovedTraffic(step: Step, { decomposition }: Pick<Diagnosis, 'decomposition'>): boolean {
  const share = mixShare({ decomposition, leaking: step }, 'mix');
  const moved = rowsOf(step, decomposition).reduce((sum, { mix }) => sum + mix, 0);
  return share !== null && share >= MIX_ALONE && moved < 0;
}

/** Returns the advice for such a fall: which rows lost and took the traffic, and what to do there. */
export function moveTrafficBack(step: Step, diagnosis: Diagnosis, surface: Surface | null): Recommendation {
  const rows = rowsOf(step, diagnosis.decomposition)
    .filter(({ mix }) => mix < 0)
    .sort((a, b) => a.mix - b.mix);
  const named = [
    rowText(
      'mix_shrank',
      step,
      rows.find(({ share }) => share && share.now < share.before),
    ),
    rowText(
      'mix_grew',
      step,
      rows.find(({ share }) => share && share.now > share.before),
    ),
  ].filter((line) => line !== null);
  const steps = ['mix_wanted', 'mix_back', ...(BUDGETED.includes(surface) ? ['gmv_budget'] : [])];
  return withoutAudience({
    id: `mix-${step.id}`,
    funnel: diagnosis.funnel,
    step: step.id,
    stage: stageOf(step, diagnosis) ?? 'purchase',
    surface,
    kind: 'action',
    title: text('play.mix'),
    steps: [...named, ...steps.map((id) => text(`step.${id}`))],
    measure: step.metric === null ? null : lookAgain({ step, cause: null }, step.metric),
    whyNot: [{ ...text('whyNot.mix_stage'), citations: [cite('ours')] }],
    evidence: step.evidence,
    citations: [cite('ours'), ...steps.flatMap((id) => stepCitations[id] ?? [])],
  });
}

function rowsOf(step: Step, decomposition: Diagnosis['decomposition']): MixRow[] {
  return decomposition?.mix.filter((row) => row.step === step.id) ?? [];
}

/** Null where the row or its rates are not known. */
function rowText(key: string, { rate: whole }: Step, row: MixRow | undefined): Text | null {
  const rate = row?.rate?.now ?? row?.rate?.before ?? null;
  if (!row?.share || rate === null || whole === null) return null;
  const { before, now } = row.share;
  return text(`step.${key}`, {
    name: row.entity,
    before: percent(before),
    now: percent(now),
    rate: percent(rate),
    whole: percent(whole),
  });
}

/** To three digits that count. */
function percent(fraction: number): number {
  return Number((fraction * 100).toPrecision(3));
}
