/** The recommendations as a table for a spreadsheet. */
import type { Text } from './text.ts';
import type { AudiencePart, Recommendation } from './types.ts';

const COLUMNS = [
  'rank',
  'surface',
  'stage',
  'action',
  'include',
  'exclude',
  'low',
  'high',
  'objective',
  'steps',
  'creative',
  'offer',
  'again',
  'sources',
] as const;

/** Returns CSV (RFC 4180, CRLF) with a heading row; `say` gives the words of the `audience` texts. Unknown sizes are empty cells. */
export function planCsv(recommendations: readonly Recommendation[], say: (text: Text) => string): string {
  const key = (name: string): string => say({ key: name, params: {} });
  const parts = (list: readonly AudiencePart[]): string =>
    list
      .map(({ tag, days }) => {
        const name = key(`tag.${tag}`);
        return days === null ? name : say({ key: 'words.days', params: { name, days } });
      })
      .join('; ');
  const rows = recommendations.map(
    (one): Record<(typeof COLUMNS)[number], string> => ({
      rank: String(one.rank),
      surface: key(`surface.${one.surface ?? 'unknown'}`),
      stage: key(`stage.${one.stage}`),
      action: say(one.title),
      include: parts(one.include),
      exclude: parts(one.exclude),
      low: one.size === null ? '' : String(one.size.low),
      high: one.size === null || !Number.isFinite(one.size.high) ? '' : String(one.size.high),
      objective: one.objective ?? '',
      steps: one.steps.map((step, i) => `${i + 1}. ${say(step)}`).join('\n'),
      creative: one.creative === null ? '' : say(one.creative),
      offer: one.offer === null ? '' : say(one.offer),
      again: one.measure === null ? '' : String(one.measure.lookAgainInDays),
      sources: one.citations.map(({ source, asOf }) => (asOf === null ? source : `${source} (${asOf})`)).join('; '),
    }),
  );
  const heading = COLUMNS.map((column) => key(`plan.${column}`));
  return toCsv([heading, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

/** Returns rows of cells as CSV (RFC 4180, CRLF). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is disarmed. */
function cell(value: string): string {
  const safe = /^[=+\-@\t]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
