/** Sums comparisons over many pages and prints them for people. */
import { type Comparison, showExpected, showFigure, type WrongCause } from './compare-reading.ts';

export interface Judged {
  page: string;
  comparison: Comparison;
}

export interface Score {
  pages: number;
  figures: number;
  read: number;
  right: number;
  wrong: number;
  byCause: Partial<Record<WrongCause, number>>;
  /** Right ones among those read; 1 when nothing was read. */
  precision: number;
  /** Right ones among those on the pages; 1 when there are none. */
  recall: number;
  changes: number;
  compares: number;
  periods: number;
  /** Fields of the page record: period, account, rows and so on. */
  page: number;
}

const share = (right: number, all: number) => (all === 0 ? 1 : right / all);

/** Precision, recall and the shares of right changes, comparison values, periods and page fields. All are fractions. */
export function scoreOf(judged: readonly Judged[]): Score {
  const sum = (of: (comparison: Comparison) => number) =>
    judged.reduce((total, { comparison }) => total + of(comparison), 0);
  const byCause: Score['byCause'] = {};
  for (const { comparison } of judged)
    for (const { cause } of comparison.wrong) byCause[cause] = (byCause[cause] ?? 0) + 1;
  const right = sum((c) => c.right);
  const wrong = sum((c) => c.wrong.length);
  const figures = sum((c) => c.expected);
  const changes = sum((c) => c.changes.expected);
  const compares = sum((c) => c.compares.expected);
  const page = sum((c) => c.page.expected);
  return {
    pages: judged.length,
    figures,
    read: right + wrong,
    right,
    wrong,
    byCause,
    precision: share(right, right + wrong),
    recall: share(right, figures),
    changes: share(Math.max(0, changes - sum((c) => c.changes.errors.length)), changes),
    compares: share(Math.max(0, compares - sum((c) => c.compares.errors.length)), compares),
    periods: share(right - sum((c) => c.periodsMissed), right),
    page: share(page - sum((c) => c.page.errors.length), page),
  };
}

/** One comparison as lines, worst first; empty when all is right. */
export function explain({ page, comparison }: Judged): string[] {
  const { wrong, missed, changes, compares, periodsMissed, currenciesMissed, unread } = comparison;
  const lines = [
    ...wrong.map(
      ({ cause, got, expected }) =>
        `WRONG ${cause}: ${showFigure(got)}${expected ? ` for ${showExpected(expected)}` : ''}`,
    ),
    ...missed.map(({ expected, said }) => `missed: ${showExpected(expected)}${said ? `; unread as ${said}` : ''}`),
    ...changes.errors.map((error) => `change: ${error}`),
    ...compares.errors.map((error) => `beside: ${error}`),
    ...comparison.page.errors.map((error) => `page: ${error}`),
    ...unread.errors.map((error) => `unread: ${error}`),
    ...(currenciesMissed ? [`currency not read for ${currenciesMissed} figures`] : []),
    ...(periodsMissed ? [`period not read for ${periodsMissed} figures`] : []),
  ];
  return lines.length ? [page, ...lines.map((line) => `  ${line}`)] : [];
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;

export function showScore(score: Score): string {
  const causes = Object.entries(score.byCause).map(([cause, count]) => `${cause} ${count}`);
  return [
    `${score.pages} pages, ${score.figures} figures: ${score.right} right, ${score.wrong} wrong${causes.length ? ` (${causes.join(', ')})` : ''}`,
    `precision ${percent(score.precision)}, recall ${percent(score.recall)}, changes ${percent(score.changes)}, values beside ${percent(score.compares)}, periods ${percent(score.periods)}, page fields ${percent(score.page)}`,
  ].join('\n');
}
