/** Every label of every language, as it was written down. */
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import type { LexiconEntry } from './entry.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LexiconLocale } from './locales.ts';
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const entries: Record<LexiconLocale, readonly LexiconEntry[]> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  id,
  ms,
  vi,
  th,
  es,
  'pt-BR': ptBR,
  fr,
  it,
  de,
  ja,
  ko,
  cs,
  pl,
  tr,
  nl,
  ru,
  fil,
  ar,
  he,
  sv,
  da,
  nb,
  fi,
  ro,
  hu,
  el,
  uk,
  hi,
};

/** Every entry of one language with its source. */
export const entriesOf = (locale: LexiconLocale): readonly LexiconEntry[] => entries[locale];
