/** Promotion days, as the seller marked them. */

import { dayOf } from '../metrics/calendar.ts';
import type { ModelSettings } from './input.ts';

export type Marks = Pick<ModelSettings, 'promotions' | 'annotations'>;

/** Tells promotion days (day numbers) from others; null when no promotion is known. */
export function promotionDays({ promotions, annotations }: Marks): ((day: number) => boolean) | null {
  const marked = annotations.filter(({ kind }) => kind === 'promotion').map(({ period }) => period);
  const spans = [...promotions, ...marked].map(({ start, end }) => [dayOf(start), dayOf(end)] as const);
  return spans.length === 0 ? null : (day) => spans.some(([first, last]) => day >= first && day <= last);
}
