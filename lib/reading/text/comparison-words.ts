/**
 * Words beside a figure that say what another number is: a change, the value of another period, of peers, a target, a share.
 * Standard wording of dashboards in the lexicon's languages, and the forms of the back-office notes (`较上周期`, `同行标杆`,
 * `vs last 7 days`), as of 2026-11. Sources of patterns, matched without case on folded text; Latin words only as whole words.
 */
import type { Compare } from '../../metrics/figure.ts';

export type CompareKind = Compare['kind'];

/** `same_day`: a comparison that is none of the kinds, such as the same day of last week. */
export type Reference = CompareKind | 'other';

/** `relation`: the word says that a change follows (较, vs, 环比); without one it names the value of a reference. */
export type WordKind = 'relation' | 'up' | 'down' | 'flat' | 'points' | 'basis_points' | 'rank' | 'filler' | Reference;

const days = (word: string) => `${word} ?\\d+ ?`;

export const WORDS: Record<WordKind, string[]> = {
  relation: [
    '(?:相)?较(?:于)?', '(?:相)?較(?:於)?', '相比(?:于|於)?', '对比', '對比', '比', '环比', '環比', '同比', '增幅', '涨跌幅', '漲跌幅', '增长率', '变化率?', '變化率?',
    'vs\\.?', 'versus', 'compar(?:ed?|ing|ison)(?: (?:to|with))?', 'than', 'from', 'since', 'against', 'over', 'change', 'growth', 'wow', 'mom', 'qoq', 'yoy', 'y/y', 'm/m', 'w/w', 'd/d', 'dod', 'pop',
    '(?:day|week|month|quarter|period)[- ](?:over|on)[- ](?:day|week|month|quarter|period)', 'year[- ](?:over|on)[- ]year',
    '(?:mem)?bandingkan(?: dengan)?', 'so sánh(?: với)?', 'เปรียบเทียบ(?:กับ)?', 'comparar(?: con| com)?', 'vergleich(?:en)?(?: mit)?', 'comparer(?: à)?', 'confronta(?: con)?', 'dibanding(?:kan)?(?: dengan)?', 'berbanding(?: dengan)?', 'terhadap', 'dari', 'daripada', 'so với', 'เทียบกับ', 'เมื่อเทียบกับ', 'เทียบ', 'จาก',
    'frente (?:al?|a la)', 'respecto (?:al?|a la|de)', 'comparado con(?: el| la)?', 'en comparación con(?: el| la)?', 'gegenüber(?: dem| der)?', 'im vergleich zu[mr]?', 'verglichen mit', 'vgl\\. mit',
    'par rapport (?:à la|à|au|aux)', 'comparé à', 'rispetto (?:al?|alla|ai|agli|all\')', 'in confronto a', 'em (?:relação|comparação) (?:ao?|à|com)', 'comparado (?:a|ao|com)', 'ante',
    '対比', '比較', '前(?:日|週|月|期)比', '前年比', '対前(?:日|週|月|期|年)', '대비', '비교', 'w porównaniu (?:z|do)', 'göre', 'ten opzichte van', 't\\.o\\.v\\.', 'kumpara sa', 'по сравнению с',
  ],
  up: [
    '上升', '上涨', '上漲', '增长', '增長', '增加', '提升', '升高', '提高', '上扬', '涨', '漲', '升', 'up', 'increased?(?: by)?', 'higher', 'rise', 'rose', 'grew', 'gain', 'naik', 'meningkat', 'peningkatan', 'kenaikan',
    'tăng(?: lên)?', 'เพิ่มขึ้น', 'เพิ่ม', 'subió', 'sube', 'aumentó', 'aumento', 'incremento', 'aumentou', 'subiu', 'cresceu', 'crescimento', 'alta', 'gestiegen', 'anstieg', 'höher', 'mehr', 'hausse', 'en hausse', 'augmentation',
    'in aumento', 'crescita', '増加', '上昇', '増', '증가', '상승', 'wzrost', 'artış', 'arttı', 'stijging', 'gestegen', 'рост', 'tumaas',
  ],
  down: [
    '下降', '下跌', '减少', '減少', '降低', '下滑', '回落', '跌', '降', 'down', 'decreased?(?: by)?', 'lower', 'fell', 'drop(?:ped)?', 'declined?', 'loss', 'turun', 'menurun', 'penurunan', 'berkurang', 'kurang',
    'giảm(?: xuống)?', 'ลดลง', 'ลด', 'bajó', 'baja', 'disminuyó', 'disminución', 'descenso', 'caída', 'diminuiu', 'caiu', 'queda', 'redução', 'gesunken', 'rückgang', 'niedriger', 'weniger', 'baisse', 'en baisse', 'diminution',
    'in calo', 'calo', 'diminuzione', '低下', '下落', '減', '감소', '하락', 'spadek', 'azalış', 'azaldı', 'daling', 'gedaald', 'снижение', 'bumaba',
  ],
  flat: [
    '持平', '无变化', '無變化', '没有变化', '不变', '不變', '无波动', 'flat', 'no change', 'unchanged', 'tetap', 'tidak berubah', 'tiada perubahan', 'không (?:thay )?đổi', 'ไม่เปลี่ยนแปลง', 'คงที่', 'sin cambios', 'estable',
    'sem alteração', 'sem variação', 'estável', 'unverändert', 'stable', 'inchangé', 'invariato', 'stabile', '変化なし', '変動なし', '横ばい', '변동 ?없음', '변화 ?없음', '보합', 'bez zmian', 'değişiklik yok', 'ongewijzigd', 'без изменений', 'walang pagbabago',
  ],
  points: [
    '个?百分点', '個?百分點', 'p\\.?p\\.?(?:ts?)?', 'pts?', 'ppts?', 'percentage points?', '%[- ]?(?:points?|pts?)', 'poin persentase', 'mata peratusan', 'điểm (?:phần trăm|%)', 'จุดเปอร์เซ็นต์', 'puntos? porcentuales?', 'pontos? percentua(?:is|l)',
    'prozentpunkte?n?', '%-punkte?', 'points? de pourcentage', 'punt[oi] percentual[ei]', '%?ポイント', '%p', '%포인트', '퍼센트 ?포인트', 'procentpunten', 'punktów procentowych', 'yüzde puan', 'п\\. ?п\\.',
  ],
  basis_points: ['bps', '基点', '基點', '个基点'],
  previous_period: [
    '前の期間', '前期間', '前回', '上一周期', '前一周期',
    '上(?:一|个|一个|個|一個)?(?:周期|週期|期|时段|周|週|月|季度?)', '前(?:一)?(?:周期|週期|期|周|週|月)', '(?:前|近|过去|過去|最近|上) ?\\d+ ?(?:天|日|周|週|个月|個月|月|小时|小時)', '对比(?:周期|期)', '對比(?:週期|期)', '比较期', '周环比', '月环比', '环比值?',
    `(?:the )?(?:last|previous|prior|past|preceding) (?:\\d+ ?)?(?:d|days?|weeks?|months?|quarters?|periods?|hours?)`, 'previous', 'prior', 'last period', 'prev\\.?(?: period)?', 'comparison period', 'wow', 'mom', 'qoq', 'pop', 'm/m', 'w/w',
    '(?:week|month|quarter|period)[- ](?:over|on)[- ](?:week|month|quarter|period)',
    'periode (?:sebelumnya|lalu|pembanding)', 'minggu (?:lalu|sebelumnya)', 'bulan (?:lalu|sebelumnya)', `${days('')}hari (?:terakhir|sebelumnya|lalu)`, 'tempoh (?:sebelumnya|lalu|terdahulu)', 'minggu lepas', 'bulan lepas', `${days('')}hari (?:lepas|lalu)`,
    'kỳ (?:trước|trước đó)', 'giai đoạn trước', 'tuần trước', 'tháng trước', `${days('')}ngày (?:trước|qua)(?: đó)?`, 'ช่วง(?:เวลา)?ก่อน(?:หน้า)?(?:นี้)?', 'สัปดาห์(?:ก่อน|ที่แล้ว)', 'เดือน(?:ก่อน|ที่แล้ว)', `${days('')}วัน(?:ก่อน(?:หน้า)?|ที่ผ่านมา|ล่าสุด)`,
    '(?:el |la )?per[ií]odo anterior', '(?:la )?semana (?:pasada|anterior)', '(?:el )?mes (?:pasado|anterior)', `(?:los )?(?:últimos )${days('')}días(?: anteriores)?`, `${days('')}días anteriores`, '(?:o )?período anterior', 'semana (?:passada|anterior)', 'mês (?:passado|anterior)', `(?:os )?últimos ${days('')}dias`, `${days('')}dias anteriores`,
    '(?:dem |der )?vorperiode', 'vorheriger zeitraum', 'vorherigen? zeitraum', 'vorzeitraum', 'vorwoche', 'vormonat', 'letzte[nr]? woche', 'letzte[nr]? monat', `(?:den )?(?:letzten|vorherigen|vorigen) ${days('')}tagen?`, '(?:la )?période précédente', 'semaine (?:dernière|précédente)', 'mois (?:dernier|précédent)', `(?:les )?${days('')}(?:derniers )?jours(?: précédents)?`,
    'periodo precedente', 'settimana (?:scorsa|precedente)', 'mese (?:scorso|precedente)', `(?:gli )?ultimi ${days('')}giorni`, `${days('')}giorni precedenti`, '前の?期間', '前期(?:間)?', '前週', '先週', '前月', '先月', '前(?:週|月|期)比', '対前(?:週|月|期)', `直前の?${days('')}日間?`, `過去${days('')}日間?`, '이전 기간', '직전 기간', '전기', '전주', '지난주', '전월', '지난달', `(?:지난|최근|이전) ${days('')}일`,
    'poprzedni(?:ego|m)? okres(?:u|em)?', 'önceki dönem(?:e)?', 'geçen hafta(?:ya)?', 'vorige periode', 'nakaraang panahon', 'предыдущ(?:ий|им) период(?:ом)?',
  ],
  yesterday: [
    '昨日(?:同期|同时段|同時段)?', '昨天(?:同期|同时段|同時段)?', '前一[日天]', '前日', '日环比', '日環比', 'yesterday', 'the day before', '(?:the )?previous day', 'prior day', 'day[- ](?:over|on)[- ]day', 'dod', 'd/d', 'kemarin', 'hari sebelumnya', 'semalam', 'hôm qua', 'ngày hôm trước',
    'เมื่อวาน(?:นี้)?', 'วันก่อนหน้า', 'ayer', 'día anterior', 'ontem', 'dia anterior', 'gestern', 'vortag', 'hier', 'la veille', 'jour précédent', 'ieri', 'giorno precedente', '昨日比', '前日比', '어제', '전일', 'wczoraj', 'dün', 'gisteren', 'вчера', 'kahapon',
  ],
  last_year: [
    '去年同期', '上年同期', '同比', '去年', '上年', 'last year', 'previous year', 'same period last year', 'prior year', 'yoy', 'y/y', 'year[- ](?:over|on)[- ]year', 'a year ago', 'tahun (?:lalu|sebelumnya)', 'tahun lepas', 'năm (?:trước|ngoái)', 'cùng kỳ(?: năm (?:trước|ngoái))?', 'ปี(?:ก่อน|ที่แล้ว)', 'año (?:pasado|anterior)', 'ano (?:passado|anterior)',
    'vorjahr', 'letztes jahr', 'vorjahreszeitraum', 'année (?:dernière|précédente)', 'an dernier', 'anno (?:scorso|precedente)', '前年(?:同期)?(?:比)?', '昨年', '対前年', '작년', '전년(?: ?동기)?', '지난해', 'geçen yıl', 'vorig jaar', 'прошлый год',
  ],
  peer: [
    '同行(?:业)?(?:同规模)?(?:同层级)?(?:基准值?|标杆值?|均值|平均值?|优秀值?|中位数|水平|前\\d+%)?', '同業(?:基準值?|標竿值?|均值|平均值?)?', '行业(?:均值|平均值?|基准值?|标杆值?|优秀值?|中位数|大盘)', '產業平均', '同类(?:均值|平均)', '类目(?:均值|平均)', '大盘均值', '商圈均值', '标杆值?', '基准值?',
    'peers?(?: average| benchmark| median)?', 'benchmark', 'industry(?: average| benchmark| avg\\.?| median)', 'category (?:average|benchmark|avg\\.?)', 'similar (?:shops|sellers)(?: average)?', 'competitors?(?: average)?', 'market average', 'rata-rata (?:industri|kategori|pesaing)', 'tolok ukur', 'purata industri', 'penanda aras', 'trung bình (?:ngành|đối thủ)', 'điểm chuẩn', 'ค่าเฉลี่ย(?:ของ)?(?:อุตสาหกรรม|คู่แข่ง)', 'เกณฑ์มาตรฐาน',
    'promedio (?:del sector|de la industria)', 'referencia del sector', 'média do (?:setor|mercado)', 'média da categoria', 'branchendurchschnitt', 'vergleichswert', 'moyenne du secteur', 'référence du secteur', 'media (?:del settore|di settore)', '業界平均', '同業平均', 'ベンチマーク', '業種平均', '업계 ?평균', '벤치마크', '동종업계 ?평균', 'średnia branżowa', 'sektör ortalaması',
  ],
  target: [
    '目标值?', '目標值?', 'target', 'goal', 'target value', 'sasaran', 'mục tiêu', 'เป้าหมาย', 'objetivo', 'meta', 'zielwert', 'ziel', 'objectif', 'cible', 'obiettivo', '목표', 'cel', 'hedef', 'doel', 'цель',
  ],
  share: [
    '占比', '佔比', '(?:流量|金额|人数|成交)占比', '占(?:全部|总|整体|全店|大盘)(?:比)?', '占总[\\p{Script=Han}]{0,4}', 'share(?: of total)?', '(?:% )?of total', 'proportion', 'percentage of total', 'contribution', 'proporsi', 'porsi', 'kontribusi', 'bahagian', 'perkadaran', 'tỷ trọng', 'tỉ trọng', 'tỷ lệ đóng góp', 'สัดส่วน', 'proporción', 'cuota', 'participación', 'del total', 'participação', 'proporção', 'do total',
    'anteil', 'vom gesamt', 'part du total', 'du total', 'quota', 'del totale', '構成比', 'シェア', '割合', '비중', '점유율', 'udział', 'pay(?:ı)?', 'aandeel', 'доля',
  ],
  other: ['上周同期', '上週同期', '上月同期', '上周同[一]?[日天]', '同期', 'same (?:day|time|period) (?:of )?last (?:week|month)', 'same period', 'cùng kỳ (?:tuần|tháng) trước', '先週同曜日', '전주 ?동요일'],
  rank: [
    '优于(?:同行|同类|全国|行业)?(?:同规模|同层级|同类)?', '超过(?:了)?(?:同行|全国|行业)?', '打败', '排名', '排行', '首次上榜', '名次', '上榜', 'rank(?:ing|ed)?', 'top', 'better than', 'ahead of', 'peringkat', 'kedudukan', 'xếp hạng', 'hạng', 'อันดับ', 'clasificación', 'puesto', 'classificação', 'posição', 'rang', 'platz', 'classement', 'classifica', 'posizione', '順位', 'ランキング', '순위', 'sıralama',
  ],
  filler: ['的商家', '的店铺', '的同行', '商家', '值', '为', '了', '约', '则', 'by', 'the', 'of', 'sellers', 'shops', 'sebesar', 'là', 'thêm', 'um', 'de', 'del', 'en', 'un', 'do', 'da', 'di', 'の', 'と', 'より', 'から', '보다', '로', 'with', 'and', 'sama dengan', 'was', 'is'],
}; // biome-ignore format: a list

/** Words that name both a relation and what it relates to. */
export const ALSO_REFERENCE: { pattern: RegExp; reference: Reference }[] = [
  { pattern: /^(?:日环比|日環比|前日比|昨日比|dod|d\/d|day[- ](?:over|on)[- ]day|対前日)$/iu, reference: 'yesterday' },
  { pattern: /^(?:同比|yoy|y\/y|year[- ](?:over|on)[- ]year|前年(?:同期)?比|対前年)$/iu, reference: 'last_year' },
  {
    pattern:
      /^(?:.*环比|.*環比|wow|mom|qoq|pop|m\/m|w\/w|(?:week|month|quarter|period)[- ](?:over|on)[- ].*|前[週月期]比|対前[週月期])$/iu,
    reference: 'previous_period',
  },
];
