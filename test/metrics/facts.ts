/** The table of facts beside the project, where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Fact {
  metric: string;
  kind: string;
  platform: string;
  locale: string;
  label: string;
}

const path = fileURLToPath(new URL('../../../shared/facts/metrics.tsv', import.meta.url));

/** Null when the table is not beside the checkout. */
export function readFacts(): Fact[] | null {
  if (!existsSync(path)) return null;
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [metric = '', kind = '', , platform = '', locale = '', label = ''] = line.split('\t');
    return { metric, kind, platform, locale, label };
  });
}
