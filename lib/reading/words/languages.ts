import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import type { Words } from './types.ts';
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
};
