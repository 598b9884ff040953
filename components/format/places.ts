import { remedies } from '../../lib/funnel/knowledge/remedies.ts';
import type { ExecutableOn } from '../../lib/funnel/knowledge/remedy.ts';
import type { Translate } from '../../lib/i18n/index.ts';
import type { Names } from './names.ts';

const PLACES: readonly ExecutableOn[] = ['own_site', 'tiktok_shop', 'doudian', 'ads_manager'];

/** Where a remedy can be carried out, as a list of names; null when that is anywhere, or when the remedy is not known. */
export function placesOf(names: Names, t: Translate, id: string): string | null {
  const places = Object.entries(remedies).find(([known]) => known === id)?.[1].executableOn;
  if (!places || places.length === PLACES.length) return null;
  return names.list(places.map((place) => t(`funnel:place.${place}`)));
}
