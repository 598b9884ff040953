import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, type Language, type Translate, translator } from '../../lib/i18n/index.ts';
import { createFormat, type Format } from '../format/format.ts';
import { createNames, type Names } from '../format/names.ts';

export interface Words {
  language: Language;
  i18n: i18n;
  t: Translate;
  format: Format;
  names: Names;
}

const WordsContext = createContext<Words | null>(null);

/** Texts, figures and names in the user's language for everything below. `now` is the clock that dates are judged by. */
export function WordsProvider({ language, now, children }: { language: Language; now: number; children: ReactNode }) {
  const words = useMemo((): Words => {
    const i18n = createI18n(language);
    return {
      language,
      i18n,
      t: translator(i18n),
      format: createFormat(language, now),
      names: createNames(i18n, language),
    };
  }, [language, now]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={words}>
      <I18nextProvider i18n={words.i18n}>{children}</I18nextProvider>
    </WordsContext>
  );
}

/** Formats and names in the user's language. Throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
