/** What a remedy is: where it can be carried out, and on whose word. */
import type { Citation } from '../types.ts';

/** Where a remedy can be carried out. */
export type ExecutableOn = 'own_site' | 'tiktok_shop' | 'doudian' | 'ads_manager';

export interface Remedy {
  executableOn: readonly ExecutableOn[];
  /** Where the platform decides it and a seller cannot: shown as such there. */
  platformDecides: readonly ExecutableOn[];
  /** ISO 3166 markets in which it exists; null: wherever the surface is. */
  markets: readonly string[] | null;
  citations: readonly Citation[];
}
