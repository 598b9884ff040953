/** How many rows a table has, as pagers print it. Forms of the common table libraries in their languages, as of 2026-11. */

const N = "(\\d[\\d.,\\u00a0\\u202f ']*\\d|\\d)";
const PAGER: RegExp[] = [
  // 共 50 条, 共50条记录, 共50记录, 总计 185 项, 總共 50 筆, 全 50 件, 총 50건
  new RegExp(`(?:共计?|总计|总共|總共|合计|全|총)\\s*${N}\\s*(?:条|項|项|筆|笔|个|件|行|记录|紀錄|건|개)`, 'u'),
  // Total 50, Total: 50 items, Total de 50
  new RegExp(
    `^(?:total|totaal|toplam|gesamt|łącznie|celkem|итого|jumlah|tổng|totale|razem|всего|รวม|ทั้งหมด)(?:\\s+(?:of|de|di|von|cộng|dari|rows|items))?\\s*[:：]?\\s*${N}(?:\\s*\\p{L}+){0,3}$`,
    'iu',
  ),
  // 1-10 of 50, Showing 1 to 10 of 50 entries, 1–10 von 50, 1-10 / 50, แสดง 1-10 จาก 50
  new RegExp(
    `\\d+\\s*(?:[-–—~〜至到]|to|a|à|au|até|ate|bis|hingga|sampai|ke|đến|ถึง|al|до|tot|do|から|から|에서|–)\\s*\\d+(?:\\s*(?:件|条|筆|개))?\\s*(?:of|out of|von|van|de|di|sur|su|sul|dari|daripada|của|trong(?: tổng)?(?: số)?|trên(?: tổng số)?|จาก(?:ทั้งหมด)?|ทั้งหมด|z|ze|из|من|מתוך|ng|/|／|[,，]?\\s*(?:共|总共|總共|合計)|／全|全|총)\\s*(?:about\\s*)?${N}`,
    'iu',
  ),
  // Showing 10 of 50 campaigns, Menampilkan 10 dari 50
  new RegExp(
    `^(?:showing|displaying|menampilkan|memaparkan|hiển thị|đang hiển thị|แสดง|mostrando|exibindo|affichage de|visualizzati|zeige)\\s+\\d[\\d.,]*\\s+(?:of|dari|daripada|trong(?: tổng)?(?: số)?|trên|จาก(?:ทั้งหมด)?|de|di|su|sur|von)\\s+${N}`,
    'iu',
  ),
  // 50 件中 1-10
  new RegExp(`${N}\\s*(?:件中|개 중|건 중)\\s*\\d+`, 'u'),
  // 50 kayıttan 1-10 arası
  new RegExp(`${N}\\s*(?:kayıttan|kayıt içinden|sonuçtan|öğeden)\\s*\\d+`, 'u'),
  // 50 results, 50 entries
  new RegExp(
    `^${N}\\s*(?:results|entries|rows|records|items|campaigns|products|résultats|resultados|risultati|ergebnisse|einträge|kết quả|hasil|รายการ|wyników|pozycji|rekordów|resultaten|rijen|результатов|записей|строк|výsledků|záznamů|položek|kayıt|sonuç|satır)$`,
    'iu',
  ),
];

/** Two ranges of days hold what looks like `8 - 2026 / 11`. */
const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}/u;

/** Rows in all according to a pager's text; null when it says nothing of it. */
export function rowsTotalIn(text: string): number | null {
  if (text.length > 60 || DATE.test(text)) return null;
  for (const pattern of PAGER) {
    const found = pattern.exec(text.trim())?.[1];
    if (found) return Number(found.replace(/\D/g, ''));
  }
  return null;
}
