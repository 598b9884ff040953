/** Calls `moved` whenever the page's address may have changed; single-page apps also change it without any event. */
export function onNavigation(view: Window & typeof globalThis, signal: AbortSignal, moved: () => void): void {
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, moved, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
}
