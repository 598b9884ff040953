/** What a place that takes audiences accepts. Every rule is data with where it was read and when. */
import type { AudienceUse, Surface } from '../types.ts';

export interface Sourced {
  /** `D1`…`D5`, `ours`, or the page or library that states it. */
  source: string;
  /** Year, month or day of the statement; null for an undated guide. */
  asOf: string | null;
  /** ISO country codes the statement is about; `any` where it names none. */
  market: string;
}

/** A bound on how many people an audience must or may hold. */
export interface SizeLimit extends Sourced {
  id: string;
  uses: readonly AudienceUse[];
  is: 'at_least' | 'at_most';
  people: number;
  /** `matched`: users whom the platform finds again, fewer than the people that a page counts. */
  counts: 'matched' | 'people';
  /** A limit is enforced; advice is what a guide recommends. */
  severity: 'limit' | 'advice';
}

/** A score that the shop must have before the surface opens. */
export interface ScoreGate extends Sourced {
  id: string;
  atLeast: number;
  /** Full marks of the scale that the threshold is on; on any other scale the verdict is unknown. */
  outOf: number;
}

/** Something else that is true of the surface and worth telling, by key under `fact`. */
export interface Fact extends Sourced {
  id: string;
  severity: 'limit' | 'advice';
  /** In the unit that the text names. */
  value: number | string | null;
}

/** How the surface combines audiences. */
export type Combining =
  /** Any of the included, none of the excluded; intersections only in two steps. */
  | 'any_without_any'
  /** Unions and intersections, no difference. */
  | 'no_difference'
  /** Conditions of one segment that all hold. */
  | 'conditions'
  | 'free'
  | 'none';

export interface SurfaceRules {
  id: Surface;
  /** ISO country of every shop on it; null: it serves several. */
  market: string | null;
  combining: Combining;
  combiningSource: Sourced;
  /** Uses that the surface has no place for, with the text that says why. */
  refuses: Partial<Record<AudienceUse, Sourced & { why: string }>>;
  limits: readonly SizeLimit[];
  gates: readonly ScoreGate[];
  facts: readonly Fact[];
}
