import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
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
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import type { Words } from './types.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language known, by its code; first come those whose words are most often seen. */
export const languages: Readonly<Record<string, Words>> = {
  en,
  zh,
  id,
  ms,
  vi,
  th,
  es,
  pt,
  de,
  fr,
  it,
  ja,
  ko,
  ar,
  he,
  tr,
  pl,
  nl,
  ru,
  cs,
  fil,
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
