/** How many rows a table has, as pagers print it. Forms of the common table libraries, as of 2026-11. */
import { anyOf } from '../../words/index.ts';
import { languages } from '../../words/languages.ts';

/** What pages list in rows, in the words of all languages: `3 campañas`. */
const LISTED = Object.values(languages)
  .flatMap(({ kinds }) => [kinds.campaign, kinds.ad_group, kinds.ad, kinds.live, kinds.video, kinds.product])
  .filter((list) => typeof list === 'string')
  .join('|');
const IN_ALL =
  'in total|in all|au total|en total|no total|in totale|insgesamt|gesamt|in totaal|totalt|i alt|yhteensä|łącznie|celkem|összesen|toplam|sa kabuuan|secara keseluruhan|tổng cộng';

const N = "(\\d[\\d.,\\u00a0\\u202f ']*\\d|\\d)";
const PAGER: RegExp[] = [
  // 共 50 条, 共50条记录, 共50记录, 总计 185 项, 總共 50 筆, 全 50 件, 総計 50 件, 총 50건
  new RegExp(
    `(?:共计?|总计|总共|總共|合计|総計|合計|全|총)\\s*${N}\\s*(?:条|條|項|项|筆|笔|个|個|件|行|场|場|款|篇|支|组|組|記錄|记录|紀錄|건|개)`,
    'u',
  ),
  // Total 50, Total: 50 items, Total de 50
  new RegExp(
    `^(?:${anyOf('pagerTotal')})(?:\\s+(?:${anyOf('pagerTotalOf')}))?\\s*[:：]?\\s*${N}(?:\\s*\\p{L}+){0,3}$`,
    'iu',
  ),
  // 1-10 of 50, Showing 1 to 10 of 50 entries, 1–10 von 50, 1-10 / 50, แสดง 1-10 จาก 50
  new RegExp(
    `\\d+\\s*(?:[-–—~〜至到]|${anyOf('pagerTo')}|–)\\s*\\d+(?:\\s*(?:件|条|筆|개))?\\s*(?:${anyOf('pagerOf')}|/|／|[,，]?\\s*(?:共|总共|總共|合計)|／全|全|총)\\s*(?:about\\s*)?${N}`,
    'iu',
  ),
  // Showing 10 of 50 campaigns, Menampilkan 10 dari 50
  new RegExp(`^(?:${anyOf('pagerShowing')})\\s+\\d[\\d.,]*\\s+(?:${anyOf('pagerOf')})\\s+${N}`, 'iu'),
  // 50 件中 1-10
  new RegExp(`${N}\\s*(?:件中|개 중|건 중)\\s*\\d+`, 'u'),
  // 50 kayıttan 1-10 arası, 50 में से 1-10
  new RegExp(`${N}\\s*(?:में से|kayıttan|kayıt içinden|sonuçtan|öğeden)\\s*\\d+`, 'u'),
  // 결과 50개
  new RegExp(`^결과\\s*${N}\\s*[건개]$`, 'u'),
  // 2 van 2 artikelen
  new RegExp(`^\\d[\\d.,]*\\s+(?:${anyOf('pagerOf')})\\s+${N}\\s+(?:${anyOf('pagerRows')}|${LISTED})$`, 'iu'),
  // 50 results, 50 entries, 3 campañas, 2 campaigns in total
  new RegExp(`^${N}\\s*(?:${anyOf('pagerRows')}|${LISTED})(?: (?:${IN_ALL}))?$`, 'iu'),
];

/** Two ranges of days hold what looks like `8 - 2026 / 11`. */
const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}/u;

/** Rows in all according to a pager's text; null when it says nothing of it. */
export function rowsTotalIn(text: string): number | null {
  if (text.length > 60 || DATE.test(text)) return null;
  for (const statement of [text, ...text.split(/[·•|｜]/)])
    for (const pattern of PAGER) {
      const found = pattern.exec(statement.trim())?.[1];
      if (found) return Number(found.replace(/\D/g, ''));
    }
  return null;
}

const OF_HOW_MANY = new RegExp(`^(?:${anyOf('pagerOf')})\\s+[^\\p{L}\\d]{0,3}\\d`, 'iu');

/** Whether the text tells what the percentage before it is a part of: `of 20,000 total`. */
export const saysOfHowMany = (text: string): boolean => OF_HOW_MANY.test(text);
