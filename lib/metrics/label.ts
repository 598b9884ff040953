/** What a label on a page or a header in a table can mean. */
import type { Basis, Unit } from './figure.ts';

/** A unit printed in a label: `消耗(元)`, `GMV (RM)`, `时长(分钟)`, `CTR (%)`. */
export interface LabelUnit {
  /** ISO 4217; null when no currency is named or its sign is shared by several (`$`, `¥`). */
  currency: string | null;
  percent: boolean;
  /** Factor to the base unit: 1e4 for `(万)`, 60 for `(分钟)`. */
  scale: number;
  unit: Unit | null;
}

export type MetricPlatform = 'generic' | 'tiktok_ads' | 'tiktok_shop' | 'doudian' | 'qianchuan';

/** One meaning of a label. */
export interface LabelSense {
  metric: string;
  platform: MetricPlatform;
  locale: string;
  /** Set where the meaning holds only inside a view of a live room, e.g. `Viewers` on a live board. */
  context?: 'live';
}

export interface LabelMatch {
  senses: LabelSense[];
  unit: LabelUnit | null;
  /**
   * A qualifier in brackets, after a dash or before the label (`直播间…`) that narrows the metric without changing it,
   * e.g. `Current shop` or `last 7 days`: two figures that differ only in it are two scopes of one metric, never one figure.
   */
  qualifier: string | null;
  /** True when the lexicon holds the label together with its qualifier; false when only the part before it is known. */
  qualifierKnown: boolean;
  /**
   * True for everyday words (`Comments`, `Orders`, `评论`) that stand on pages without any metric, as menu entries or
   * counters: such a label needs company of other labels before its number is believed.
   */
  weak: boolean;
  /** `truncated` when only the start was shown (`Tap-through rate (via LIVE pre…`). */
  how: 'exact' | 'truncated';
}

/** A label at the start of a text that goes on with its value: `Orders: 12`, `成交金额 ¥1,234`. */
export interface PrefixMatch {
  match: LabelMatch;
  label: string;
  rest: string;
}

export interface MetricTraits {
  unit: Unit;
  basis: Basis | null;
  additive: boolean;
  /** Whether pages print it in percent: rates and shares, and returns on money, but no mean such as a frequency. */
  inPercent: boolean;
}

/** Labels of the languages on the page. Made by `createLexicon`. */
export interface Lexicon {
  locales: string[];
  /** Null when the text is no metric label. Costs a hash look-up; safe to call on every phrase. */
  find(text: string): LabelMatch | null;
  /** The longest label that the text starts with and that a value follows; null when there is none. `find` looks labels up. */
  findPrefix(text: string, find?: (label: string) => LabelMatch | null): PrefixMatch | null;
  /** How a metric counts; null for an id without a label in these languages. */
  traits(metric: string): MetricTraits | null;
}
