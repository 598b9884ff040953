import { existsSync, readFileSync } from 'node:fs';
import { diagnose, diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { defaultSettings } from '../../lib/funnel/input.ts';
import type { Diagnosis, FunnelId } from '../../lib/funnel/types.ts';
import type { ImportedTable } from '../../lib/import/imported-table.ts';
import { modelInput } from '../../lib/import/model-input.ts';
import { readGrid } from '../../lib/import/read-grid.ts';
import { readTable } from '../../lib/import/table.ts';
import type { Period } from '../../lib/metrics/figure.ts';

const folder = new URL('../../../shared/data/', import.meta.url);

/** True when the public data sets lie beside the checkout. */
export const hasData = existsSync(folder);

/** Said in the name of a skipped test. */
export const absent = hasData ? '' : ' (skipped: ../shared/data is not beside this checkout)';

export interface Asked {
  period?: Period;
  against?: Period;
  funnel?: FunnelId;
  year?: number;
}

/** One file as the command reads and diagnoses it. */
export async function diagnoseFile(
  path: string,
  { period, against, funnel, year }: Asked = {},
): Promise<{ table: ImportedTable; diagnosis: Diagnosis }> {
  const table = readTable(await readGrid(readFileSync(new URL(path, folder)), path), null, year ?? null);
  const made = modelInput(table, {
    period: period ?? null,
    against: against ?? null,
    funnel: funnel ?? null,
    settings: defaultSettings,
  });
  const [diagnosis] = made.kind === 'table' ? diagnoseTable(made.input) : diagnose(made.input);
  if (!diagnosis) throw new Error(`${path}: no funnel`);
  return { table, diagnosis };
}

export const verdicts = ({ steps }: Diagnosis): Record<string, string> =>
  Object.fromEntries(steps.map(({ id, verdict }) => [id, verdict]));
