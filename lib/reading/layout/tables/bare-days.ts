/** Days without a year along one side of a table: `11-13`, `11-14`, `11-15`. One of them alone may be anything. */
import { daysOf, isoOf } from '../../../metrics/calendar.ts';
import type { LayoutContext } from '../context.ts';
import { cellAt, type Table, textOf } from './table.ts';

const BARE = /^\d{1,2}(?:[-/.]\d{1,2}|\.\d{1,2}\.)$/;

/** With points as well `13.11.` as `13.11`, where both parts have two digits: `1.5`, `2.5` are numbers. */
const POINTS = /^(\d{2})\.(\d{2})\.?$/;
const FEWEST = 2;

/** The context, in which texts of the head or of the first column that follow each other day by day are days as well. */
export function withBareDays(table: Table, ctx: LayoutContext): LayoutContext {
  const heads = table.head.at(-1)?.cells.map(textOf) ?? [];
  const firsts = table.body.map((row) => textOf(cellAt(row, 0)));
  const days = new Map([...daysAmong(heads, ctx), ...daysAmong(firsts, ctx)]);
  return days.size === 0 ? ctx : { ...ctx, dayOf: (text) => ctx.dayOf(text) ?? days.get(text.trim()) ?? null };
}

/** ISO dates of texts that are one run of days, forwards or backwards; empty for all else. */
function daysAmong(texts: readonly string[], { periodOf }: LayoutContext): [text: string, day: string][] {
  const bare = texts.filter((text) => BARE.test(text));
  for (const run of [bare, bare.toReversed()]) {
    const [first, last] = [run[0], run.at(-1)];
    const period = run.length < FEWEST ? null : periodOf(`${slashed(first)} ~ ${slashed(last)}`);
    const days = period ? daysOf(period).map(isoOf) : [];
    if (days.length === run.length && days.length > 0 && run.every((text, at) => isDay(text, days[at] ?? '')))
      return run.map((text, at) => [text, days[at] ?? '']);
  }
  return [];
}

const slashed = (text = ''): string => text.replace(POINTS, '$1/$2');

/** Whether the text has the day and the month, in whichever order. */
function isDay(text: string, iso: string): boolean {
  const numbers = text.split(/[-/.]/).map(Number);
  const [, month, day] = iso.split('-').map(Number);
  return numbers.includes(month ?? 0) && numbers.includes(day ?? 0);
}
