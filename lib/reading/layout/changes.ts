/** The change and the comparisons among the items of one card or cell. */

import type { Against, Change, Compare } from '../../metrics/figure.ts';
import { classifyBeside } from '../text/change.ts';
import type { ParsedNumber } from '../types.ts';
import type { Arrow } from './arrow.ts';
import type { LayoutContext } from './context.ts';
import type { DrawnChange, LabelledCompare, Units } from './draft.ts';
import type { Item } from './item.ts';
import { againstOf, isRatioBehind } from './side.ts';

/** The printed change; null when none is printed, or when several are and none is told apart by its words. */
export function changeAmong(main: Item, others: Item[], units: Units, ctx: LayoutContext): DrawnChange | null {
  const tail = main.number?.tail ? classifyBeside(main.number.tail, ctx.numbers) : null;
  const changes = others
    .filter((item) => item.role === 'change' && !isRatio(item, ctx))
    .map((item) => changeOf(item, others, units, ctx));
  if (tail?.kind === 'change' && tail.change) changes.push({ ...withUnit(tail.change, units), token: main.token });
  if (changes.length === 0) changes.push(...provenChanges(main, others, units, ctx));
  const [first, ...rest] = changes;
  if (!first || rest.length === 0) return first ?? null;
  return changes.find((change) => change.against === 'previous_period') ?? first;
}

/** `Day before: €3,900 (+5.6%)` beside €4,120: the earlier value's bracket, where it is the change since then. */
function provenChanges(main: Item, others: Item[], units: Units, { numbers }: LayoutContext): DrawnChange[] {
  return others.flatMap(({ role, side, number, word, token }) => {
    const earlier = role !== 'compare' ? null : side.kind === 'compare' ? side.number : number;
    const remark = earlier?.tail ? classifyBeside(earlier.tail, numbers) : null;
    if (!main.number || !earlier || remark?.kind !== 'change' || !remark.change) return [];
    if (!isChangeSince(main.number, earlier, remark.change.value)) return [];
    const kind = side.kind === 'compare' ? side.compare : word?.side.kind === 'word' ? word.side.compare : null;
    return [{ ...withUnit(remark.change, units), against: againstOf(kind), token }];
  });
}

/** Half a unit of a percentage's last digit, as most pages print it. */
const PRINTED = 0.0006;

function isChangeSince(now: ParsedNumber, before: ParsedNumber, change: number): boolean {
  if (before.low <= 0) return false;
  return now.low / before.high - 1 - PRINTED <= change && change <= now.high / before.low - 1 + PRINTED;
}

const isRatio = ({ word, text, side }: Item, { numbers }: LayoutContext): boolean =>
  word !== null && side.kind !== 'change' && isRatioBehind(word.text, text, numbers);

function changeOf(item: Item, others: Item[], units: Units, ctx: LayoutContext): DrawnChange {
  const said = item.side.kind === 'change' ? item.side.change : null;
  const number = item.number;
  const base: Change = said ?? {
    value: number ? Math.abs(number.value) : 0,
    as: 'unknown',
    direction: number?.sign === '-' ? 'down' : number?.sign === '+' ? 'up' : 'unknown',
    text: item.text,
    against: null,
  };
  const drawn = directionBeside(item, others) ?? arrowOf(item, ctx) ?? 'unknown';
  // a dash beside `12%` does not say that nothing has changed
  const told = drawn === 'flat' ? 'unknown' : drawn;
  const direction = base.direction !== 'unknown' ? base.direction : base.value === 0 ? 'flat' : told;
  const size = Math.abs(base.value);
  const against = base.against ?? againstOfWord(item.word) ?? loneAgainst(others);
  const change = withUnit({ ...base, direction, against, value: direction === 'down' ? -size : size }, units);
  return { ...change, token: item.token };
}

/** What is drawn beside the number. A text with several percentages does not tell whose arrow it is. */
export const arrowOf = ({ token, isShared }: Item, ctx: LayoutContext): Arrow | null =>
  isShared ? null : ctx.arrowOf(token.phrase);

/** A percentage change of anything but a rate is relative; of a rate it may be either, unless the text says. */
function withUnit(change: Change, units: Units): Change {
  return change.as === 'unknown' && !units.has('rate') ? { ...change, as: 'relative' } : change;
}

function directionBeside(item: Item, others: Item[]): Change['direction'] | null {
  const at = others.indexOf(item);
  for (const near of [others[at - 1], others[at + 1]]) if (near?.side.kind === 'direction') return near.side.direction;
  return null;
}

function againstOfWord(word: Item | null): Against | null {
  return word?.side.kind === 'word' ? word.side.against : null;
}

/** Words that found no number of their own speak of the only change there is. */
function loneAgainst(others: Item[]): Against | null {
  if (others.filter((item) => item.role === 'change').length !== 1) return null;
  const words = others.filter((item) => item.side.kind === 'word' && !others.some((other) => other.word === item));
  const [only] = words;
  return words.length === 1 ? againstOfWord(only ?? null) : null;
}

/** Values of other periods, peers, targets and shares that stand beside the value. */
export function comparesAmong(main: Item, others: Item[], units: Units, ctx: LayoutContext): LabelledCompare[] {
  const compares: LabelledCompare[] = [];
  for (const { role, side, word, number } of others) {
    if (role !== 'compare') continue;
    const beside = side.kind === 'compare' ? side.number : number;
    const kind = side.kind === 'compare' ? side.compare : word?.side.kind === 'word' ? word.side.compare : null;
    if (!beside || !kind || isOfOtherMetric(kind, beside, units)) continue;
    compares.push(compareOf(kind, beside, side.kind === 'compare' ? side.label : (word?.text ?? '')));
  }
  const tail = main.number?.tail ? classifyBeside(`(${main.number.tail})`, ctx.numbers) : null;
  if (tail?.kind === 'compare' && tail.number) compares.push(compareOf(tail.compare, tail.number, tail.label));
  return compares;
}

/** An amount beside a count, or a percentage beside what is never printed in percent, is another metric's; shares are in percent. */
function isOfOtherMetric(kind: Compare['kind'], { shape }: ParsedNumber, units: Units): boolean {
  if (shape === 'money') return !units.has('money');
  return shape === 'percent' && kind !== 'share' && !units.has('rate') && !units.has('ratio');
}

/** A value that stands beside, as printed. */
export function compareOf(kind: Compare['kind'], number: ParsedNumber, label: string): LabelledCompare {
  const { value, low, high, text } = number;
  return { kind, value, low, high, text, label, number: kind === 'share' ? null : number };
}
