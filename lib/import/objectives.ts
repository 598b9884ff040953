import type { Entity } from '../metrics/figure.ts';
import { foldHeader } from './entities.ts';
import type { SourceColumn } from './row-names.ts';

/** Headers of a column that says what a campaign is after, folded; standard terms, unsourced, as of 2026-11. */
const HEADERS = new Set([
  'objective',
  'campaignobjective',
  'advertisingobjective',
  'adobjective',
  'objectivetype',
  'marketingobjective',
  '推广目的',
  '推广目标',
  '营销目标',
  '营销目的',
  '广告目标',
  '廣告目標',
  '目的',
  'キャンペーンの目的',
  '캠페인목표',
  'objetivo',
  'objetivodelacampaña',
  'objetivodacampanha',
  'kampagnenziel',
  'tujuankampanye',
  'mụctiêu',
  'วัตถุประสงค์',
]);

/** The column that holds the objectives of campaigns; null without one. */
export function objectiveColumn<C extends SourceColumn & { header: string }>(columns: readonly C[]): C | null {
  return columns.find(({ header }) => HEADERS.has(foldHeader(header))) ?? null;
}

/** Objective of each campaign by its name, as the table words it; a campaign with several has none. */
export function objectivesIn(
  column: SourceColumn | null,
  keep: readonly number[],
  entities: readonly (Entity | null)[] | null,
): Map<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const [at, row] of keep.entries()) {
    const name = entities?.[at]?.name;
    const text = String(column?.cells[row] ?? '').trim();
    if (name === undefined || text === '') continue;
    if ((found.get(name) ?? text) !== text) several.add(name);
    found.set(name, text);
  }
  for (const name of several) found.delete(name);
  return found;
}
