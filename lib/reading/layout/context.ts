/** What every step of the layout reader needs to know besides the page itself. */

import type { Entity, EntityKind, Period } from '../../metrics/figure.ts';
import type { MetricPlatform, MetricTraits } from '../../metrics/label.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { Lexicon, NumberContext, Phrase } from '../types.ts';
import type { Arrow } from './arrow.ts';
import type { TokenList } from './tokens.ts';

export interface LayoutContext {
  list: TokenList;
  lexicon: Lexicon;
  numbers: NumberContext;
  /** How a metric counts; null for an unknown id. */
  metricOf(id: string): MetricTraits | null;
  /** Whose words the page uses; null on a back office that was never seen. */
  platform: MetricPlatform | null;
  /** True on a live board. */
  live: boolean;
  /** What the rows of this page's tables are, where the page kind tells; null otherwise. */
  rowKind: EntityKind | null;
  /** The day that a date text names, as ISO; null for anything else. */
  dayOf(text: string): string | null;
  /** The days that a text of dates names; null for anything else. */
  periodOf(text: string): Period | null;
  /** The days that words such as `today` mean here; null where the page's time zone or its rule is not known. */
  daysNamed(words: string): Period | null;
  /** The days that the page as a whole is of. */
  period: Period | null;
  /** Which way an icon or a name beside the phrase points; null when nothing says. */
  arrowOf(phrase: Phrase): Arrow | null;
  /** Whether the phrase is drawn as the percentages with signs and arrows are. */
  isLikeChange(phrase: Phrase): boolean;
  /** Whether the phrase has one of the two colours in which the page prints nothing but bare percentages. */
  isInColourOfChanges(phrase: Phrase): boolean;
  /** Elements that are still skeletons or spinners. */
  loading: RenderedElement[];
}

/** Where on the page's data a figure stands. */
export interface Spot {
  entity: Entity | null;
  segment: string | null;
  period: Period | null;
}
