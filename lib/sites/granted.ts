const hostOf = (pattern: string): string => pattern.replace(/^(.+?:\/\/[^/]*).*$/, '$1');

/**
 * The origins that the user granted beyond what the extension declares, as match patterns.
 * Browsers widen a declared `https://host/path/*` to `https://host/*` in what they list as held: told apart by host alone,
 * such a one is not taken for a grant of the user's.
 * @param held match patterns that the browser lists
 * @param declared match patterns of the manifest
 */
export function grantedBeyond(held: readonly string[], declared: readonly string[]): string[] {
  const hosts = new Set(declared.map(hostOf));
  return held.filter((pattern) => /^https?:/.test(pattern) && !hosts.has(hostOf(pattern))).sort();
}
