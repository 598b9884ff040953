/** Words over a column of own, current values. Standard terms of dashboards, as of 2026-11. */
const CURRENT =
  'value|values|current|current period|this period|actual|today|amount|number|count|selected period|this week|this month|you|yours|your (?:shop|store)|my (?:shop|store)|this shop|own|本店|我的|自己|本账号|本店铺|数值|值|本期|当前|当期|当前值|今日|今天|实际|指标值|本周|本月|數值|本期值|nilai|periode ini|saat ini|giá trị|kỳ này|hiện tại|ค่า|ช่วงนี้|ปัจจุบัน|valor|actual|periodo actual|este período|período atual|wert|aktuell|aktueller zeitraum|valeur|actuel|période actuelle|valore|attuale|periodo corrente|値|当期|当月|当週|当日|今月|今週|今期|当期間|今回|選択期間|対象期間|本期間|本週期|本周期|當期|此期間|kỳ hiện tại|tempoh ini|tempoh semasa|periode saat ini|ช่วงเวลานี้|ช่วงปัจจุบัน|période en cours|période sélectionnée|cette période|periodo attuale|questo periodo|dieser zeitraum|diese periode|zeitraum|periodo seleccionado|período selecionado|período actual|atual|período corrente|이번|당기|해당 기간|선택 기간|bu dönem|값|현재|이번 기간|الفترة الحالية|هذه الفترة|القيمة|התקופה הנוכחית|ערך|değer|wartość|obecny okres|bieżący okres|ten okres|obecnie|bieżąc[ay]|значение|текущий период|этот период|текущее|сейчас|waarde|huidige periode|deze periode|huidig|mevcut dönem|güncel|bu hafta|bu ay|aktuální období|toto období|aktuální|hodnota|kasalukuyang panahon|ngayong panahon|halaga';
const currentLine = new RegExp(`^(?:${CURRENT})$`, 'iu');

/** Whether a head or qualifier says that these are the values of the chosen period. */
export const isCurrent = (text: string): boolean => currentLine.test(text.trim());

const CHANGE =
  'change|changes|% change|%? ?Δ ?%?|change \\(%\\)|difference|diff|delta|trend|growth|growth rate|变化|变动|变化率|涨幅|涨跌|涨跌幅|增减|增幅|增长率|波动|變化|變動|變化率|漲幅|漲跌|增減|增減率|変化|変化率|変動|増減|増減率|差分|변화|변화율|변동|증감|증감률|perubahan|selisih|pertumbuhan|thay đổi|biến động|tăng trưởng|การเปลี่ยนแปลง|เปลี่ยนแปลง|cambio|variación|diferencia|variation|évolution|écart|änderung|veränderung|differenz|entwicklung|variazione|differenza|variação|mudança|diferença|التغيير|تغيير|الفرق|שינוי|הפרש|değişim|değişim oranı|fark|artış oranı|zmiana|różnica|dynamika|изменение|разница|динамика|прирост|verandering|wijziging|verschil|groei|změna|rozdíl|vývoj|pagbabago';
const changeLine = new RegExp(`^(?:${CHANGE})(?:\\s?[(（]?%[)）]?)?$`, 'iu');

/** Whether a head says that the column holds the change of the column before it. */
export const isChangeHead = (text: string): boolean => changeLine.test(text.trim());

const CONNECTIVE = "(?:of|in|for|du|de la|des|de l['’]|de|del|da|do|della|der|des|von|pada|của|ของ|van|van de|van het)";
const changeOfName = new RegExp(`^(?:${CHANGE})\\s+(?:${CONNECTIVE}\\s*)?(.+)$`, 'iu');
const nameOfChange = new RegExp(`^(.+?)[\\s·|/–-]*(?:${CHANGE})(?:\\s?[(（]?%[)）]?)?$`, 'iu');

/** The name whose change a head says that its column holds: `Évolution du GMV`, `GMV growth`, `成交金额变化率`; null for other heads. */
export function changedNameIn(text: string): string | null {
  const head = text.trim();
  return (changeOfName.exec(head) ?? nameOfChange.exec(head))?.[1] ?? null;
}

/** Functions that grids print around the names of the columns that they sum up, as of 2026-11. */
const AGGREGATE = /^(sum|avg|average|mean|median|min|max|count|first|last)\s?\((.+)\)$/iu;

/** What a head such as `sum(Cost)` sums up, and whether by adding; null for other heads. */
export function aggregateIn(text: string): { of: string; isSum: boolean } | null {
  const [, by, of] = AGGREGATE.exec(text.trim()) ?? [];
  return by !== undefined && of !== undefined ? { of, isSum: /^sum$/i.test(by) } : null;
}
