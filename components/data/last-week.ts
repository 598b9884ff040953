import type { Diagnosis } from '../../lib/funnel/types.ts';
import type { Account } from '../../lib/history/schema.ts';
import type { Period } from '../../lib/metrics/figure.ts';

/** A page that would complete the picture, and the range to choose on it. */
export interface MissingPage {
  /** What the page is called. */
  title: string;
  url: string;
  period: Period;
}

/** What the history says of the last complete week. */
export type LastWeek =
  | { kind: 'loading' | 'never'; account: null }
  | { kind: 'missing'; account: Account; pages: MissingPage[] }
  | {
      kind: 'answer';
      account: Account;
      diagnosis: Diagnosis;
      period: Period;
      against: Period | null;
      readAt: number;
      /** Page that would add the week before, where it was not read. */
      also: MissingPage | null;
    };
