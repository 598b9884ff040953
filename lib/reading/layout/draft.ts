/** A figure before its metric is decided: a label, what stands as its value, and where. */

import type { Change, Compare, EntityKind, Unit, UnreadReason } from '../../metrics/figure.ts';
import type { LabelMatch } from '../../metrics/label.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { ParsedNumber } from '../types.ts';
import type { Spot } from './context.ts';
import type { Token } from './tokens.ts';

/** A change with the text that prints it. */
export interface DrawnChange extends Change {
  token: Token;
}

export interface ValueRead {
  ok: true;
  number: ParsedNumber;
  /** The value as shown. */
  text: string;
  token: Token;
  change: DrawnChange | null;
  compare: LabelledCompare[];
}

export interface ValueUnread {
  ok: false;
  reason: UnreadReason;
  text: string;
}

export type ValueResult = ValueRead | ValueUnread;

export interface Draft {
  label: string;
  labelToken: Token | null;
  match: LabelMatch;
  value: ValueResult;
  spot: Spot;
  /** `card` wins over `table` when both print the same. */
  from: 'card' | 'table';
  /** The container that was read as one thing: a card, a row, a list of pairs. */
  holder: RenderedElement;
  /** The table that it was read from. */
  table: RenderedElement | null;
  /** True for a line that has no name: kept only where it proves to be the sum of the others. */
  unnamed?: boolean;
  /** The table names the own shop beside others: whatever its title says, this value was measured of the seller. */
  isOfOwnShop?: boolean;
  /** What the table's own head says that its rows are; null without head or word. */
  rowsToldAs?: EntityKind | null;
}

/** A unit, `mean`: a ratio that no page prints in percent, or `mean_time`: a duration that is a mean. */
export type PrintedUnit = Unit | 'mean' | 'mean_time';

/** Units that the label's senses allow. */
export type Units = ReadonlySet<PrintedUnit>;

/** As printed. `number`: what the label's unit applies to as it does to the value; null for a share, which has none. */
export type LabelledCompare = Compare & { label: string; number: ParsedNumber | null };
