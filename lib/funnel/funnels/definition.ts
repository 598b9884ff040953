/** A funnel as data: which metrics can stand for which stage, and what must not be divided by what. */
import type { Basis } from '../../metrics/figure.ts';
import type { Platform } from '../input.ts';
import type { FunnelId } from '../types.ts';

export interface StageDefinition {
  id: string;
  /** Metrics that can stand for the stage, the preferred first. */
  metrics: string[];
  /** A required stage that was not read is shown as missing; another is left out. */
  required: boolean;
}

export interface FunnelDefinition {
  id: FunnelId;
  /** Tells several definitions of one funnel apart. */
  variant: string;
  basis: Basis;
  /** Platforms that count this way; null: any. */
  platforms: Platform[] | null;
  stages: StageDefinition[];
  /** Stage that buyers can skip where buy-now exists. */
  cart: string | null;
  /** The stage whose count, times the price, is the money. */
  closing: string;
  /** Closing money, the preferred first. */
  money: string[];
  /** Printed rates of a step, keyed `from-to`, as the platform defines them on these very metrics. */
  rates: Record<string, string[]>;
  /** Later stages fill up over the attribution window. */
  attributed: boolean;
  /** Steps that are shown without a rate, with the reason. */
  barred: Record<string, string>;
}
