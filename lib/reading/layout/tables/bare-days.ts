/** Days without a year along one side of a table: `11-13`, `11-14`, `11-15`. One of them alone may be anything. */
import { daysOf, isoOf, lengthOf, samePeriod } from '../../../metrics/calendar.ts';
import type { Period } from '../../../metrics/figure.ts';
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
  const spans = new Map(spansAmong([...table.head.flatMap(({ cells }) => cells.map(textOf)), ...firsts], ctx));
  if (days.size + spans.size === 0) return ctx;
  return {
    ...ctx,
    dayOf: (text) => ctx.dayOf(text) ?? days.get(text.trim()) ?? null,
    periodOf: (text) => spans.get(text.trim()) ?? ctx.periodOf(text),
  };
}

/** Two days without years, in digits alone: `1.11–14.11`, `11/01 - 11/07`. */
const SPAN = /^\d{1,2}([./])\d{1,2}\.?\s*[-–—~〜]\s*\d{1,2}\1\d{1,2}\.?$/;
type Order = readonly [day: number, month: number];
const ORDERS: readonly Order[] = [
  [0, 1],
  [1, 0],
];

/** The days of such texts, one of which is the page's period and so tells the order of day and month, and the year. */
function spansAmong(texts: readonly string[], { period }: LayoutContext): [text: string, period: Period][] {
  const spans = [...new Set(texts.map((text) => text.trim()).filter((text) => SPAN.test(text)))];
  if (period === null || spans.length < FEWEST) return [];
  for (const order of ORDERS) {
    const read = spans.flatMap((text): [string, Period][] => {
      const found = spanIn(text, order, period.end);
      return found ? [[text, found]] : [];
    });
    if (read.some(([, span]) => samePeriod(span, period))) return read;
  }
  return [];
}

/** The days as they last were before the end of the page's period. */
function spanIn(text: string, [day, month]: Order, last: string): Period | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const dayAt = (at: number, year: number): string => `${year}-${two(numbers[at + month])}-${two(numbers[at + day])}`;
  const year = Number(last.slice(0, 4));
  const end = dayAt(2, dayAt(2, year) > last ? year - 1 : year);
  const start = dayAt(0, Number(end.slice(0, 4)) - (dayAt(0, 0) > dayAt(2, 0) ? 1 : 0));
  return lengthOf({ start, end }) > 0 ? { start, end } : null;
}

const two = (number = 0): string => String(number).padStart(2, '0');

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
