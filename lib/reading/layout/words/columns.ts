/** Words over a column of own, current values. Standard terms of dashboards, as of 2026-11. */
const CURRENT =
  'value|values|current|current period|this period|actual|today|amount|number|count|selected period|this week|this month|数值|值|本期|当前|当期|当前值|今日|今天|实际|指标值|本周|本月|數值|本期值|nilai|periode ini|saat ini|giá trị|kỳ này|hiện tại|ค่า|ช่วงนี้|ปัจจุบัน|valor|actual|periodo actual|este período|período atual|wert|aktuell|aktueller zeitraum|valeur|actuel|période actuelle|valore|attuale|periodo corrente|値|当期|今期|값|현재|이번 기간|değer|wartość|obecny okres|значение|текущий период|waarde';
const currentLine = new RegExp(`^(?:${CURRENT})$`, 'iu');

/** Whether a head or qualifier says that these are the values of the chosen period. */
export const isCurrent = (text: string): boolean => currentLine.test(text.trim());
