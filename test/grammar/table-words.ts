/** Heads of tables, by language. */
import type { Language } from './wording.ts';

export interface TableWords {
  metric: string;
  thisPeriod: string;
  change: string;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: { metric: 'Metric', thisPeriod: 'This period', change: 'Change' },
  'zh-CN': { metric: '指标', thisPeriod: '本周期', change: '变化率' },
  'zh-TW': { metric: '指標', thisPeriod: '本期', change: '變化率' },
  id: { metric: 'Metrik', thisPeriod: 'Periode ini', change: 'Perubahan' },
  ms: { metric: 'Metrik', thisPeriod: 'Tempoh ini', change: 'Perubahan' },
  vi: { metric: 'Chỉ số', thisPeriod: 'Kỳ này', change: 'Thay đổi' },
  th: { metric: 'ตัวชี้วัด', thisPeriod: 'ช่วงนี้', change: 'การเปลี่ยนแปลง' },
  es: { metric: 'Métrica', thisPeriod: 'Período actual', change: 'Variación' },
  'pt-BR': { metric: 'Métrica', thisPeriod: 'Período atual', change: 'Variação' },
  de: { metric: 'Kennzahl', thisPeriod: 'Aktueller Zeitraum', change: 'Veränderung' },
  fr: { metric: 'Indicateur', thisPeriod: 'Période actuelle', change: 'Variation' },
  it: { metric: 'Metrica', thisPeriod: 'Periodo attuale', change: 'Variazione' },
  ja: { metric: '指標', thisPeriod: '当期間', change: '変化率' },
  ko: { metric: '지표', thisPeriod: '현재 기간', change: '변화율' },
  ar: { metric: 'مقياس', thisPeriod: 'هذه الفترة', change: 'التغيير' },
  he: { metric: 'מדד', thisPeriod: 'התקופה הנוכחית', change: 'שינוי' },
  tr: { metric: 'Metrik', thisPeriod: 'Bu dönem', change: 'Değişim' },
  pl: { metric: 'Wskaźnik', thisPeriod: 'Bieżący okres', change: 'Zmiana' },
  nl: { metric: 'Statistiek', thisPeriod: 'Huidige periode', change: 'Verandering' },
  ru: { metric: 'Показатель', thisPeriod: 'Текущий период', change: 'Изменение' },
  cs: { metric: 'Metrika', thisPeriod: 'Aktuální období', change: 'Změna' },
  sv: { metric: 'Mätvärde', thisPeriod: 'Denna period', change: 'Förändring' },
  da: { metric: 'Måling', thisPeriod: 'Denne periode', change: 'Ændring' },
  nb: { metric: 'Måltall', thisPeriod: 'Denne perioden', change: 'Endring' },
  fi: { metric: 'Mittari', thisPeriod: 'Tämä jakso', change: 'Muutos' },
  ro: { metric: 'Indicator', thisPeriod: 'Perioada curentă', change: 'Modificare' },
  hu: { metric: 'Mutató', thisPeriod: 'Aktuális időszak', change: 'Változás' },
  el: { metric: 'Μέτρηση', thisPeriod: 'Τρέχουσα περίοδος', change: 'Μεταβολή' },
  hi: { metric: 'मीट्रिक', thisPeriod: 'यह अवधि', change: 'बदलाव' },
  fil: { metric: 'Sukatan', thisPeriod: 'Kasalukuyang panahon', change: 'Pagbabago' },
  uk: { metric: 'Показник', thisPeriod: 'Поточний період', change: 'Зміна' },
};
