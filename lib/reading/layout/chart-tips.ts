/** Values in the tip over one point of a chart: of one of the page's days, not of all of them. */
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Token } from './tokens.ts';

/** Texts of a tip: its day, and a label and a value for each line of the chart. */
const LARGEST_TIP = 16;

/**
 * Answers of a draft whether it stands in a small box that opens with a single one of the days that the page is of. Where several
 * boxes open with days of their own, they are a list of days.
 */
export function inChartTip(drafts: readonly Draft[], ctx: LayoutContext): (draft: Draft) => boolean {
  const { period } = ctx;
  if (period === null || period.start === period.end) return () => false;
  const dayOver = new Map<Draft, string>();
  for (const draft of drafts) {
    const day = isOpen(draft) ? openingDay(draft.value.token, ctx) : null;
    if (day !== null && day >= period.start && day <= period.end) dayOver.set(draft, day);
  }
  const isTip = new Set(dayOver.values()).size === 1;
  return (draft) => isTip && dayOver.has(draft);
}

type Read = Draft & { value: { ok: true } };

const isOpen = (draft: Draft): draft is Read =>
  draft.value.ok && draft.from === 'card' && draft.spot.entity === null && draft.spot.period === null;

/** The day that the box around the value opens with; null where it opens with anything else. */
function openingDay(value: Token, { list, dayOf }: LayoutContext): string | null {
  for (let at: RenderedElement | null = value.phrase.element; at && at.to - at.from < LARGEST_TIP; at = at.parent) {
    const first = list.tokens[at.from];
    const day = first && first !== value ? dayOf(first.text) : null;
    if (day !== null) return day;
  }
  return null;
}
