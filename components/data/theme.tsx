import { createContext, type ReactNode, useContext, useLayoutEffect, useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export type Scheme = 'light' | 'dark';

const SchemeContext = createContext<Scheme>('light');

const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const query = darkQuery();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Puts the chosen theme on the page and tells charts which one is in force. */
export function ThemeProvider({ theme, children }: { theme: Theme; children: ReactNode }) {
  const systemDark = useSyncExternalStore(subscribe, () => darkQuery().matches);
  // before paint, and before charts read the colours
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const scheme: Scheme = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  return <SchemeContext value={scheme}>{children}</SchemeContext>;
}

/** The theme in force. */
export const useScheme = (): Scheme => useContext(SchemeContext);
