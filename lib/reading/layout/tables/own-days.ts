/** Columns and lines headed by days such as `Last 7 days`: they hold what these days brought, or what the own days are compared with. */

import { findRelative, isPreset, type Relative } from '../../text/relative.ts';
import type { LayoutContext, Spot } from '../context.ts';
import type { ColumnIs } from './column-is.ts';

/**
 * The columns, with values of its own in each that is headed by days and compared with none: in the first where no other has values,
 * `Yesterday | Day before`, and in those whose days are not the ones before, `Today | Yesterday | Last 30 days`.
 */
export function withOwnDays(columns: ColumnIs[], heads: readonly string[], ctx: LayoutContext): ColumnIs[] {
  const named = heads.map((name, at): Named => {
    const column = columns[at];
    if (column?.kind === 'values') return { name: isPlain(column.spot, name) ? name : null, isValue: true };
    return { name: column?.kind === 'beside' && !column.relation ? name : null, isValue: false };
  });
  const spots = spotsOfDays(named, ctx);
  return columns.map((column, at) => {
    const spot = spots[at];
    return spot ? { kind: 'values', spot } : column;
  });
}

/** Nothing but its head parts it from others. */
const isPlain = ({ entity, segment, period }: Spot, head: string): boolean =>
  entity === null && period === null && (segment ?? head) === head;

export interface Named {
  /** Null where it can head no days. */
  name: string | null;
  /** Known to head own values. */
  isValue: boolean;
}

/**
 * Where the values under each of these names stand; null for those that own ones are compared with, and for all where there is
 * nothing to tell apart.
 */
export function spotsOfDays(named: readonly Named[], ctx: LayoutContext): (Spot | null)[] {
  const days = named.map(({ name }) => (name === null ? null : daysOf(name)));
  const known = named.findIndex(({ isValue }) => isValue);
  const first = known === -1 ? days.findIndex((said) => said !== null && said !== 'preset') : known;
  let base = days[first] ?? null;
  const isOwn = named.map(({ name, isValue }, at) => {
    const said = days[at] ?? null;
    const own = name !== null && (isValue || at === first || (said !== null && base !== null && !isBefore(said, base)));
    if (own) base = said;
    return own;
  });
  const count = isOwn.filter(Boolean).length;
  if (!days.some((said, at) => said !== null && isOwn[at])) return named.map(() => null);
  return named.map(({ name }, at) => (isOwn[at] && name !== null ? spotOf(name, count > 1, ctx) : null));
}

/** What the name says of days; `preset` where that depends on when weeks start, as with `This week`. */
const daysOf = (name: string): Relative | 'preset' | null => findRelative(name) ?? (isPreset(name) ? 'preset' : null);

/** `Yesterday` beside `Today`, `Previous 7 days` beside `Last 7 days`, `Last month` beside `This month`. */
function isBefore(days: Relative | 'preset', own: Relative | 'preset'): boolean {
  if (days === 'preset' || own === 'preset') return days === 'preset' || days.kind === 'last_month';
  if (own.kind === 'days' && days.kind === 'days') return own.days === days.days;
  return own.kind === 'today' && days.kind === 'yesterday';
}

/** Where nobody can tell which days the words mean, the words themselves part the values. */
function spotOf(name: string, isOneOfSeveral: boolean, ctx: LayoutContext): Spot {
  const period = ctx.daysNamed(name);
  return { entity: null, segment: period === null && isOneOfSeveral ? name : null, period };
}
