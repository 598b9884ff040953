/**
 * Words for a time before the chosen one. Standard wording of dashboards in the lexicon's languages, as of 2026-11. Languages
 * with spaces give their nouns and adjectives, which {@link timeOf} puts together in any order and number: `the previous 7 days`,
 * `la semana pasada`, `vorheriger Zeitraum`. Sources of patterns as in `comparison-words.ts`.
 */

/** What a time is to the chosen period; `other`: a part of another period, such as the same day of last week. */
export type TimeReference = 'previous_period' | 'yesterday' | 'last_year' | 'other';

/**
 * `before` means the previous period also without a noun (`vs previous`), `earlier` only beside one (`last week`); `day`, `days`,
 * `span` and `year` are the nouns, `same` the word for the like part of another time.
 */
export type TimePart = 'before' | 'earlier' | 'day' | 'days' | 'span' | 'year' | 'same';

export const TIME_PARTS: Record<TimePart, string[]> = {
  before: [
    'previous', 'prior', 'preceding', 'prev\\.?', 'sebelumnya', 'terdahulu', 'trước(?: đó)?', 'anterior(?:es)?', 'ant\\.', 'previ[oa]s?', 'prévi[oa]s?', 'precedentes?', 'vor(?:herig|ig|angegangen|angehend)e[mnrs]?', 'précédente?s?', 'préc\\.', 'precedent[ei]', 'prec\\.',
    'poprzedni(?:ego|m|mi|ch|ej|a|e)?', 'poprz\\.', 'önceki', 'bir önceki', 'vorige', 'voorgaande', 'voorafgaande', 'предыдущ(?:ий|им|ая|ей|ую|ем|их|ие|его|ими|ому)', 'пред\\.', 'předchozí(?:mu|ho|m|mi|ch)?', 'předcházející(?:mu|ho|m|mi|ch)?', 'předešl(?:ý|á|é|ému|ého|ým|ých|ými|ou)', 'nakaraang',
  ],
  earlier: [
    'last', 'past', 'earlier', 'former', 'trailing', 'before', 'ago', 'previously', 'lalu', 'lepas', 'terakhir', 'pembanding', 'perbandingan', 'vừa qua', 'qua', 'liền trước', 'ngoái', 'so sánh', 'gần (?:đây|nhất)', 'últim[oa]s?', 'pasad[oa]s?', 'passad[oa]s?', 'antes', 'atrás', 'de comparación', 'de comparação',
    'letzte[mnrs]?', 'vergangene[mnrs]?', 'davor', 'zuvor', 'vorher', 'derni(?:er|ère)s?', 'passée?s?', 'antérieure?s?', "d['’]avant", 'plus tôt', 'de comparaison', 'ultim[aeio]', 'scors[aeio]', 'passat[aeio]', 'prima', 'fa', 'di confronto',
    'ostatni(?:ch|e)?', 'temu', 'geçen', 'geçtiğimiz', 'son', 'önce', 'ubiegł(?:y|ego|ym|ej|a)', 'zeszł(?:y|ego|ym|ej|a)', 'afgelopen', 'laatste', 'geleden', 'прошл(?:ый|ым|ая|ой|ую|ом|ого|ому)', 'последни(?:[ехй]|ми)', 'назад', 'minul(?:ý|á|é|ému|ého|ým|ou)', 'loňsk(?:ý|ého|ému|ým)', 'posledních?', 'poslední(?:m|mi)?', 'nakalipas na', 'huling',
  ],
  day: ['(?:a )?days?', 'hari', 'ngày', 'hôm', 'día', 'dia', 'tag(?:es)?', 'jour', 'giorno', 'dzień', 'dnia', 'gün', 'dag', 'день', 'дн[её]м', 'дню', 'araw', '1 ?(?:days?|d|hari|ngày|día|dia|tag|jour|giorno)'],
  days: ['(?:[23456789]|\\d\\d+) ?-?(?:days?|d|hari|ngày|d[ií]as?|tagen?|jours?|giorni|gg|dni|gün|dagen|дн(?:ей|я|и|ями|ям)|dní|dnům|dny|dnem|güne?|gün(?:le|lük)|dniami|(?:na )?araw)'],
  span: [
    '(?:\\d+ ?|an? )?(?:hours?|hrs?|weeks?|wks?|months?|quarters?|jam|minggu|pekan|bulan|giờ|tuần|tháng|horas?|semanas?|mes(?:es)?|m[êe]s(?:es)?|stunden?|wochen?|monate?n?|heures?|semaines?|mois|or[ae]|settiman[ae]|mes[ei])',
    'qtrs?', 'periods?', 'cycles?', 'time (?:period|range|frame)', 'date range', 'timeframe', 'interval', 'term', 'window', 'periode', 'tempoh', 'kuartal', 'triwulan', 'suku tahun', 'rentang(?: waktu)?', 'kitaran', 'siklus', 'kỳ', 'chu kỳ', 'giai đoạn', 'khoảng thời gian', 'thời (?:gian|kỳ)', 'quý',
    'per[ií]odo', 'per\\.', 'trimestre', 'trim\\.', 'sem\\.', 'intervalo', 'rango', 'ciclo', 'zeitraum(?:s|es)?', 'monats', 'quartals?', 'zyklus', 'périodes?', 'pér\\.', 'intervalle', 'cycle', 'intervallo', 'okres(?:u|em)?', 'tydzień', 'tygodni(?:a|em|u)', 'miesiąc(?:a|em|u)?', 'kwartał(?:u|em|owi)?', 'období(?:m)?', 'týden|týdn(?:u|em|i|e)', 'měsíc(?:i|em|e)?', 'čtvrtletí(?:m)?',
    '(?:dönem|hafta|ay|çeyrek|çeyreğ)(?:e|a|ya|le|la|yla|in|ın|nın)?', 'süre(?:ye)?', 'week', 'maand', 'kwartaal', 'период(?:ом|а|у)?', 'недел(?:я|ей|ю|и|е)', 'месяц(?:ем|а|у)?', 'квартал(?:ом|а|у)?', 'maanden', 'weken', 'panahon', 'linggo', 'buwan',
  ],
  year: ['(?:1 )?years?', 'yr', 'tahun', 'năm', 'año', 'ejercicio', 'ano', 'jahr(?:es)?', 'année', 'an', "l['’]an(?:née)?", 'anno', "dell['’]anno", 'rok(?:u|iem)?', 'yıl(?:a)?', 'jaar', 'год(?:ом|а|у)?', 'roku', 'rokem', 'loni', 'taon'],
  same: ['same', 'yang sama', 'cùng', 'mism[oa]', 'mesm[oa]', '(?:gleich|selb|demselb|desselb)e[mnrs]?', 'même', 'stess[ao]', 'ten sam', 'tego samego', 'aynı', 'dezelfde', 'hetzelfde', 'т(?:от|ем|ого|ому|им) же', 'stejn(?:ý|é|ého|ému|ým)', 'tent(?:o|ýž)', 'parehong'],
}; // biome-ignore format: a list

/** The time that parts of a text name together; null when they name none. */
export function timeOf(parts: ReadonlySet<TimePart>): TimeReference | null {
  const isNamed = parts.has('before') || parts.has('earlier');
  const isPart = parts.has('same');
  if (parts.has('year')) return !isNamed ? null : parts.has('day') && !isPart ? 'other' : 'last_year';
  if (parts.has('span') || parts.has('days')) return !isNamed ? null : isPart ? 'other' : 'previous_period';
  if (parts.has('day')) return !isNamed ? null : isPart ? 'other' : 'yesterday';
  return parts.has('before') ? 'previous_period' : null;
}

/** Set phrases, and all of the languages that write without spaces. */
const PHRASES: Record<TimeReference, string[]> = {
  previous_period: [
    '(?:上|前)(?:一|个|個|一个|一個|两个|兩個)?(?:统计|統計|对比|對比|同)?(?:周期|週期|期间|期間|时段|時段|时间段|時間段|周|週|星期|月|季度?|期|场(?:直播)?|場(?:直播)?)', '(?:上|前|近|过去|過去|最近|之前) ?\\d+ ?(?:天|日|周|週|个月|個月|月|小时|小時)',
    '环比值', '環比值', '(?:对比|對比|比较|比較)(?:周期|週期|期间|期間|时段|時段|时间|時間|期)', 'comparison (?:period|range|dates?)', 'compare period', 'baseline period',
    '(?:vor|vergleichs)(?:periode|zeitraum(?:s|es)?|woche|monat(?:s|es)?|quartals?)', '\\d+ (?:derniers|dernières|últimos|últimas) (?:jours|semaines|mois|heures|días|dias|semanas|meses|horas)', 'm-1', 's-1', '(?:minggu|bulan|pekan) kemarin',
    'ช่วง(?:เวลา)?(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา|เปรียบเทียบ)', '(?:รอบ|งวด)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)', '(?:สัปดาห์|อาทิตย์|เดือน|ไตรมาส)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)', '(?:[23456789]|\\d\\d+) ?วัน(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา|ล่าสุด)', 'ย้อนหลัง (?:[23456789]|\\d\\d+) ?วัน',
    '(?:前|直前|以前|比較|対象前)の?(?:期間|期|週|月|四半期|周期)', '先(?:週|月)', '前回', '(?:直前の?|過去|前の?|直近の?|その前の)(?:[23456789]|\\d\\d+) ?日(?:間)?',
    'ب?الفترة (?:السابقة|الماضية)', 'ب?ال(?:أسبوع|شهر|ربع) (?:الماضي|السابق)', 'ב?ל?תקופה (?:ה)?קודמת', 'ל?ה?תקופה הקודמת', 'ל?(?:ה)?(?:שבוע|חודש|רבעון) (?:שעבר|הקודם)',
    '(?:이전|직전|지난|전|비교) ?(?:기간|주기|분기|주|달|월|회차|차수)', '전(?:기|주|월|분기)', '지난(?:주|달)', '(?:지난|최근|이전|직전) ?(?:[23456789]|\\d\\d+) ?(?:일|주|개월)(?:간)?', '(?:[23456789]|\\d\\d+) ?일 전',
  ],
  yesterday: [
    '昨[日天](?:同期|同时段|同時段|同一?时间|同一?時間|此时|此時|此刻|全天|全日|整天)?', '(?:前|上)(?:一|个|個)[日天]', '前日', 'yesterday', 'd-1', 'kemarin', 'kemaren', 'semalam', '(?:ngày )?hôm qua',
    'เมื่อวาน(?:นี้)?', 'วัน(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว)', '(?:1 ?วัน)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว)', 'ayer', 'ontem', '(?:a )?véspera', 'gestern', 'vortag(?:es|s)?', 'hier', 'la veille', 'ieri', '어제', '전일', '전날', '(?:지난|이전|직전) ?1 ?일', '하루 전', 'ب?ال?أمس', 'أمس', 'ב?ל?אתמול', 'אתמול', 'wczoraj', 'wczorajsz(?:ym|ego|emu) (?:dniem|dnia|dniu)', 'dün', 'düne', 'dünle', 'gisteren', 'вчера', 'вчерашн(?:им|ему|ий) (?:дн[её]м|дню|день)', 'včera', 'včerejš(?:ek|ku|kem|ímu dni)', 'předchozí(?:mu)? d(?:en|n[ie])', 'kahapon',
  ],
  last_year: [
    '(?:去|上|前一?)年(?:同期|同月|同时期|同時期)?', 'n-1', 'y-1', "an dernier", "l['’]an dernier", "l['’]an passé", 'cùng kỳ(?: năm (?:trước|ngoái))?', '(?:ช่วงเดียวกัน(?:ของ)?)?ปี(?:ก่อน(?:หน้า)?|ที่แล้ว)',
    'ب?ال(?:عام|سنة) (?:الماضي|السابق|الماضية|السابقة)', 'ל?שנה (?:שעברה|הקודמת)', 'ל?השנה שעברה', 'vorjahr(?:es|s)?', 'vorjahres(?:zeitraum|monat|woche|quartal|periode|wert)(?:s|es)?', '前年(?:同期|同月|同週|度)?', '昨年(?:同期|同月)?', '작년(?: ?같은 기간| ?동기)?', '전년(?: ?동기| ?동월| ?도)?', '지난해(?: ?같은 기간| ?동기)?', '1년 전',
  ],
  other: [
    'anteayer', 'antier', 'anteontem', 'vorgestern', 'avant-hier', 'day before yesterday', '前天', '一昨日', '그저께', 'cùng kỳ (?:tuần|tháng|quý) trước', '(?:上周|上週|上月|上期|前期|上周期|上週期)同(?:期|[一]?[日天]|时段|時段)', '同期', '(?:ช่วง|วัน)เดียวกัน(?:ของ)?(?:สัปดาห์|เดือน)(?:ก่อน(?:หน้า)?|ที่แล้ว)', '(?:先週|前週)(?:の)?同(?:曜日|日)', '(?:先月|前月)(?:の)?同(?:期|日)', '(?:전주|지난주) ?(?:동|같은 ?)요일', '(?:전월|지난달) ?(?:동|같은) ?(?:기간|일|기)',
  ],
}; // biome-ignore format: a list

/** Words that say both that a change follows and since when. */
const SINCE: Record<TimeReference, string[]> = {
  previous_period: [
    '[周週月季]?(?:环比|環比)', 'wow', 'mom', 'qoq', 'pop', 'm/m', 'w/w', 'q/q', 'p/p', '(?:week|month|quarter|period)[- ](?:over|on|to)[- ](?:week|month|quarter|period)',
    '(?:対)?前(?:週|月|期|期間|回|四半期)比', '対前(?:週|月|期間?|回|四半期)', '先(?:週|月)比',
  ],
  yesterday: ['日(?:环比|環比)', 'day[- ](?:over|on|to)[- ]day', 'dod', 'd/d', '昨日比', '(?:対)?前日比', '対前日'],
  last_year: ['年?同比', 'yoy', 'y/y', 'year[- ](?:over|on|to)[- ]year', '(?:対)?前年(?:同期|同月|同週|度)?比', '対前年(?:同期|同月|度)?', '昨年(?:同期|同月)?比', '昨対比?'],
  other: ['[日周週月]同比'],
}; // biome-ignore format: a list

/** Patterns of all words that announce a change since this time. */
export const sinceWords = (reference: TimeReference): string[] => SINCE[reference];

/** Patterns of all words that name this time. */
export const timeWords = (reference: TimeReference): string[] => [...PHRASES[reference], ...SINCE[reference]];
