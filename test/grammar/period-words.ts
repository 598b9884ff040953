/** Words beside dates, by language. `@` stands for a day. */
import type { Language } from './wording.ts';

export interface ChoiceWords {
  /** From a day on, without an end. */
  since: readonly string[];
  /** Before the moment of the last update. */
  updated: readonly string[];
  /** Before the days that are compared with. */
  compare: readonly string[];
}

export const CHOICE_WORDS: Record<Language, ChoiceWords> = {
  en: {
    since: ['Since @', 'From @', 'Starting @'],
    updated: ['Last updated', 'Data as of'],
    compare: ['Compare to', 'vs.', 'Compared with'],
  },
  'zh-CN': {
    since: ['@起', '自@起', '@至今'],
    updated: ['数据更新时间', '更新于'],
    compare: ['对比', '对比时间', '较'],
  },
  'zh-TW': { since: ['@起', '自@起', '@至今'], updated: ['資料更新時間', '更新於'], compare: ['對比', '比較期間'] },
  id: {
    since: ['Sejak @', 'Mulai @'],
    updated: ['Terakhir diperbarui', 'Diperbarui'],
    compare: ['Dibandingkan dengan', 'Bandingkan dengan'],
  },
  ms: {
    since: ['Sejak @', 'Mulai @'],
    updated: ['Dikemas kini', 'Kemas kini terakhir'],
    compare: ['Berbanding', 'Bandingkan dengan'],
  },
  vi: {
    since: ['Từ @', 'Kể từ @'],
    updated: ['Cập nhật lần cuối', 'Cập nhật lúc'],
    compare: ['So với', 'So sánh với'],
  },
  th: { since: ['ตั้งแต่ @', 'เริ่ม @'], updated: ['อัปเดตล่าสุด', 'อัปเดตเมื่อ'], compare: ['เทียบกับ', 'เปรียบเทียบกับ'] },
  es: {
    since: ['Desde el @', 'A partir del @'],
    updated: ['Última actualización', 'Actualizado'],
    compare: ['Comparado con', 'En comparación con'],
  },
  'pt-BR': {
    since: ['Desde @', 'A partir de @'],
    updated: ['Última atualização', 'Atualizado em'],
    compare: ['Comparado com', 'Em comparação com'],
  },
  de: {
    since: ['Seit dem @', 'Ab @', 'Ab dem @'],
    updated: ['Zuletzt aktualisiert', 'Stand'],
    compare: ['Vergleich mit', 'Verglichen mit'],
  },
  fr: {
    since: ['Depuis le @', 'À partir du @'],
    updated: ['Dernière mise à jour', 'Mis à jour le'],
    compare: ['Par rapport à', 'Comparé à'],
  },
  it: {
    since: ['Dal @', 'A partire dal @'],
    updated: ['Ultimo aggiornamento', 'Aggiornato il'],
    compare: ['Rispetto a', 'Confronto con'],
  },
  ja: { since: ['@から', '@以降', '@〜'], updated: ['最終更新', '更新日時'], compare: ['比較', '比較対象'] },
  ko: { since: ['@부터', '@ 이후'], updated: ['최종 업데이트', '업데이트'], compare: ['비교', '비교 기간'] },
  ar: { since: ['منذ @', 'ابتداءً من @'], updated: ['آخر تحديث'], compare: ['مقارنة مع'] },
  tr: {
    since: ['@ tarihinden itibaren', '@ tarihinden beri'],
    updated: ['Son güncelleme', 'Güncellenme'],
    compare: ['Şununla karşılaştır:', 'Karşılaştırma'],
  },
  pl: {
    since: ['Od @', 'Począwszy od @'],
    updated: ['Ostatnia aktualizacja', 'Zaktualizowano'],
    compare: ['Porównaj z', 'W porównaniu z'],
  },
  nl: {
    since: ['Sinds @', 'Vanaf @'],
    updated: ['Laatst bijgewerkt', 'Bijgewerkt op'],
    compare: ['Vergelijken met', 'Vergeleken met'],
  },
  ru: {
    since: ['С @', 'Начиная с @'],
    updated: ['Последнее обновление', 'Обновлено'],
    compare: ['Сравнить с', 'По сравнению с'],
  },
  cs: {
    since: ['Od @', 'Počínaje @'],
    updated: ['Poslední aktualizace', 'Aktualizováno'],
    compare: ['Porovnat s', 'Ve srovnání s'],
  },
  sv: {
    since: ['Sedan @', 'Från och med @'],
    updated: ['Senast uppdaterad', 'Uppdaterad'],
    compare: ['Jämför med', 'Jämfört med'],
  },
  da: {
    since: ['Siden @', 'Fra og med @'],
    updated: ['Sidst opdateret', 'Senest opdateret'],
    compare: ['Sammenlign med', 'Sammenlignet med'],
  },
  nb: {
    since: ['Siden @', 'Fra og med @'],
    updated: ['Sist oppdatert', 'Oppdatert'],
    compare: ['Sammenlign med', 'Sammenlignet med'],
  },
  fi: { since: ['@ alkaen'], updated: ['Viimeksi päivitetty', 'Päivitetty'], compare: ['Vertaa', 'Vertailujakso'] },
  ro: {
    since: ['Din @', 'Începând cu @'],
    updated: ['Ultima actualizare', 'Actualizat'],
    compare: ['Compară cu', 'Comparativ cu'],
  },
  hu: {
    since: ['@ óta'],
    updated: ['Utoljára frissítve', 'Utolsó frissítés'],
    compare: ['Összehasonlítás', 'Összehasonlítva'],
  },
  el: {
    since: ['Από @', 'Από τις @'],
    updated: ['Τελευταία ενημέρωση', 'Ενημερώθηκε'],
    compare: ['Σύγκριση με', 'Σε σύγκριση με'],
  },
  uk: {
    since: ['З @', 'Починаючи з @'],
    updated: ['Останнє оновлення', 'Оновлено'],
    compare: ['Порівняти з', 'Порівняно з'],
  },
  hi: { since: ['@ से'], updated: ['अंतिम अपडेट', 'अपडेट किया गया'], compare: ['तुलना करें', 'की तुलना में'] },
  fil: { since: ['Mula @', 'Simula @'], updated: ['Huling na-update'], compare: ['Ihambing sa', 'Kumpara sa'] },
  he: { since: ['מאז @', 'החל מ-@'], updated: ['עודכן לאחרונה'], compare: ['לעומת', 'בהשוואה ל'] },
};
