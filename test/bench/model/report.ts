/** The table that the benchmark prints: a statement, its number, the bound that it is to keep. */

export interface Line {
  statement: string;
  value: number;
  /** Null: printed without a bound. */
  low: number | null;
  high: number | null;
  unit: 'share' | 'number' | 'ms';
}

export function line(
  statement: string,
  value: number,
  unit: Line['unit'],
  low: number | null,
  high: number | null,
): Line {
  return { statement, value, low, high, unit };
}

export function holds({ value, low, high }: Line): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

const shown = (value: number, unit: Line['unit']) =>
  unit === 'share' ? `${(100 * value).toFixed(1)} %` : unit === 'ms' ? `${value.toFixed(0)} ms` : value.toPrecision(3);

export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const l of lines) {
    const bound =
      l.low !== null && l.high !== null
        ? `${shown(l.low, l.unit)} to ${shown(l.high, l.unit)}`
        : l.high !== null
          ? `at most ${shown(l.high, l.unit)}`
          : l.low !== null
            ? `at least ${shown(l.low, l.unit)}`
            : '';
    const mark = bound === '' ? ' ' : holds(l) ? '✓' : '✗';
    console.log(`  ${mark} ${l.statement.padEnd(74)} ${shown(l.value, l.unit).padStart(9)}  ${bound}`);
  }
}
