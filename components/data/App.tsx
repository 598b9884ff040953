import { type ReactNode, StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../../lib/i18n/index.ts';
import type { Settings } from '../../lib/settings.ts';
import { ThemeProvider } from './theme.tsx';
import { useSettings } from './use-settings.ts';
import { WordsProvider } from './words.tsx';

interface AppProps {
  children(settings: Settings, change: (changed: Partial<Settings>) => void, now: number): ReactNode;
}

/** Language, theme and settings around a page of the extension; shows nothing until the settings are known. */
function App({ children }: AppProps) {
  const [settings, change] = useSettings();
  const now = useMemo(() => Date.now(), []);
  if (!settings) return null;
  return (
    <ThemeProvider theme={settings.theme}>
      <WordsProvider language={chooseLanguage(settings.language, navigator.languages)} now={now}>
        {children(settings, change, now)}
      </WordsProvider>
    </ThemeProvider>
  );
}

/** Mounts a page of the extension on `#root`. */
export function mount(children: AppProps['children']): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App>{children}</App>
    </StrictMode>,
  );
}
