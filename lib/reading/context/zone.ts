/** The time zone in which the page counts days. */
import type { Phrase } from '../types.ts';

const OFFSET = /\b(?:UTC|GMT) ?([+-])(\d{1,2})(?::?(00))?\b/;
const NAMED = /\b(?:America|Asia|Europe|Africa|Australia|Pacific|Atlantic)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function zoneIn(text: string): string | null {
  const named = NAMED.exec(text)?.[0];
  if (named && isZone(named)) return named;
  const [, sign, hours] = OFFSET.exec(text) ?? [];
  // The signs of these names run the other way round
  return hours === undefined
    ? null
    : Number(hours) === 0
      ? 'UTC'
      : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/** The zone (IANA) that the page prints once (`UTC+08:00`, `America/Los_Angeles`); null when it prints none or several. */
export function printedZone(phrases: readonly Phrase[]): string | null {
  const zones = new Set<string>();
  for (const { text, cell } of phrases) {
    const zone = cell === null && text.length < 120 && /UTC|GMT|\//.test(text) ? zoneIn(text) : null;
    if (zone && isZone(zone)) zones.add(zone);
  }
  const [only] = zones;
  return zones.size === 1 && only ? only : null;
}
