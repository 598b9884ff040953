/** What the marketing rules say of an ads page: how often people saw the ads, and how the spend is split over the stages. */
import { awarenessShare, weeklyFrequency } from './marketing.ts';
import type { RowTotals, Scene } from './scene.ts';
import type { Note } from './types.ts';
import type { View } from './view.ts';

/** Notes `weekly_frequency` and `awareness_share`, each only where the figures for it were read. */
export function marketingNotes(scene: Scene, view: View, rows: readonly RowTotals[]): Note[] {
  const notes: Note[] = [];
  const frequency = view.now.values.get('frequency');
  const reading = frequency && weeklyFrequency(frequency, view.now.days);
  if (reading) notes.push({ kind: 'weekly_frequency', ...reading });
  const campaigns = rows.flatMap(({ entity, now }) => {
    const cost = now?.get('cost');
    if (entity.kind !== 'campaign' || cost === undefined || Number.isNaN(cost)) return [];
    return [{ objective: scene.gmvMax ? 'GMV_MAX' : (scene.objectives.get(entity.name) ?? null), cost }];
  });
  if (scene.objectives.size > 0 && campaigns.length > 0) {
    notes.push({ kind: 'awareness_share', ...awarenessShare(campaigns) });
  }
  return notes;
}
