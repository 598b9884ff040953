/** Headings over figures of other days than the page's: the period before, and everything since the beginning. */
import { isComparisonWord } from '../../text/change.ts';

/** Standard wording of dashboards in the lexicon's languages, as of 2026-11. */
const EVER = [
  '(?:for )?all[- ]?time', 'lifetime', 'life to date', 'since (?:launch|inception|opening|the beginning|start)', 'cumulative',
  '(?:历史)?累计', '历史总计', '开店至今', '(?:上线|发布|开播|开通)至今', '全部时间', '(?:歷史)?累計', '歷史總計', '開店至今', '全部時間',
  'sepanjang (?:waktu|masa)', 'sejak (?:awal|mula|permulaan)', 'seumur hidup', 'kumulatif', 'toàn (?:bộ )?thời gian', 'từ trước (?:đến|tới) nay', 'lũy kế', 'tích lũy',
  'ตลอด(?:เวลา|ช่วงเวลา|อายุ(?:การใช้งาน)?)', 'ทั้งหมดตั้งแต่(?:เริ่ม(?:ต้น)?|เปิดร้าน)', 'ตั้งแต่เริ่ม(?:ต้น)?', 'สะสม',
  'hist[óo]rico', 'desde (?:siempre|el (?:inicio|principio|lanzamiento)|sempre|o (?:início|lançamento))', 'de todos los tiempos', 'todo el (?:tiempo|periodo|período|histórico)', 'acumulad[oa]', 'todo o (?:período|tempo|histórico)',
  'gesamter zeitraum', 'gesamte (?:laufzeit|zeit)', 'seit (?:beginn|start|dem start|eröffnung)', 'kumuliert', 'depuis (?:toujours|le (?:début|lancement))', "depuis l['’]ouverture", 'tout(?:e)? (?:la )?(?:temps|période)', 'cumulé',
  "da (?:sempre|inizio)", "dall['’]inizio", "tutto il (?:periodo|tempo)", 'cumulativo',
  'tüm zamanlar', 'baştan beri', 'başlangıçtan (?:beri|itibaren|bu yana)', 'kümülatif', 'od (?:początku|startu|uruchomienia)', 'ca(?:ły|łego) (?:okres|czas)', 'za cały okres', 'skumulowane', 'sinds (?:het begin|de start|de lancering)', 'alle tijden', 'hele periode', 'cumulatief',
  '(?:за )?вс[её] время', 'с (?:начала(?: работы)?|момента (?:запуска|открытия))', 'накопительно', 'нарастающим итогом', '(?:za )?cel(?:ou|é) (?:dobu|období)', 'od (?:začátku|spuštění|počátku)', 'kumulativně', 'kumulativní',
  '累計', '全期間', '通算', '開始以来', '전체 ?기간', '누적', '(?:개설|출시|시작) ?이후', 'كل ال?أوقات', 'منذ (?:البداية|الإطلاق|الافتتاح)', 'תמיד', 'מאז ומתמיד', 'כל הזמנים', 'מאז (?:ההשקה|הפתיחה|ההתחלה)',
]; // biome-ignore format: a list
const BESIDE =
  '(?:data|totals?|results?|performance|figures|metrics|数据|總計|总计|數據|資料|データ|実績|데이터|실적|ข้อมูล)';
const ever = new RegExp(`^(?:${BESIDE} )?(?:${EVER.join('|')})(?: ?${BESIDE})?[:：]?$`, 'iu');

/** `Previous period` says of which days it is only to who knows the page's own; `Last 7 days` and `Last week` name theirs. */
const PERIOD =
  /p[eé]r[ií]od|周期|週期|[上前]期|期間|期间|tempoh|kỳ|ช่วง|รอบ|งวด|zeitraum|vorperiode|기간|주기|فترة|תקופה|okres|dönem|период|období|panahon/iu;

/** Whether a heading says that what stands under it is of other days than the page's. */
export function isOfOtherTime(heading: string): boolean {
  const text = heading.trim();
  if (ever.test(text)) return true;
  const word = PERIOD.test(text) && !/\p{Nd}/u.test(text) ? isComparisonWord(text) : null;
  return word !== null && !word.relation && (word.kind === 'previous_period' || word.kind === 'last_year');
}
