import { describe, expect, test } from 'vitest';
import { classifyBeside, isComparisonWord, parseChange } from '../../../lib/reading/text/index.ts';

/** What dashboards write beside a change, by what it is compared with. */
const SINCE: Record<'previous_period' | 'yesterday' | 'last_year', string[]> = {
  previous_period: [
    '较前1日', '较上个统计周期', '较前一周期', '与上周相比', '相较上月', '比前一周', '较过去 30 天', '对比上一时段', '较对比期', '月环比', '周环比',
    '與前期相比', '較前一期', '與上個月相比', '較上一週期', '相較於前 7 天', '比上週',
    'vs previous 7-day period', 'compared to the week before', 'versus the prior 28 days', 'from last month', 'since last quarter', 'compared with the preceding period', 'vs prev. period', 'vs prior', 'over the past 14 days', 'week-over-week', 'MoM', 'vs. comparison period', 'from a week ago', 'than last week',
    'dibandingkan 7 hari sebelumnya', 'vs minggu lalu', 'dari bulan lalu', 'dibanding periode lalu', 'vs 30 hari terakhir', 'dari periode sebelumnya',
    'berbanding tempoh terdahulu', 'berbanding 7 hari lepas', 'vs bulan lepas', 'daripada minggu lepas',
    'so với tuần trước', 'so với 7 ngày trước đó', 'so với giai đoạn trước', 'so với chu kỳ trước', 'so với tháng trước', 'so với khoảng thời gian trước', 'so với 30 ngày qua',
    'เทียบกับสัปดาห์ที่แล้ว', 'เมื่อเทียบกับช่วงก่อนหน้า', 'จาก 7 วันก่อน', 'เทียบกับเดือนก่อนหน้า', 'เทียบรอบก่อนหน้า', 'เปรียบเทียบกับช่วงเวลาก่อนหน้า',
    'con respecto al periodo anterior', 'respecto a los 30 días previos', 'frente a la semana pasada', 'comparado con el mes anterior', 'vs. semana previa', 'en comparación con la semana anterior', 'vs los últimos 7 días', 'que la semana anterior',
    'em relação à semana passada', 'em comparação com o mês anterior', 'vs. 7 dias anteriores', 'ante o período anterior', 'comparado à semana anterior', 'em relação aos 30 dias anteriores', 'frente ao período anterior',
    'ggü. Vorwoche', 'gegenüber dem Vormonat', 'im Vergleich zur Vorperiode', 'zum Vorzeitraum', 'vs. letzte 7 Tage', 'verglichen mit den vorherigen 28 Tagen', 'im Vgl. zum Vormonat', 'seit letzter Woche', 'zur Vorwoche', 'gegenüber den letzten 30 Tagen',
    'par rapport aux 7 jours précédents', 'vs semaine précédente', 'comparé au mois dernier', 'par rapport à la semaine dernière', 'contre la période précédente', 'vs les 30 derniers jours', 'par rapport au mois précédent',
    'rispetto alla settimana precedente', 'rispetto ai 7 giorni precedenti', 'in confronto al mese scorso', 'contro il periodo precedente', 'vs ultimi 30 giorni', 'rispetto al mese precedente', 'a confronto con la settimana scorsa',
    '前週比', '先月比', '前期間と比較', '前の7日間と比較', '直前の期間と比べて', '対前週', '過去7日間との比較', '前回比', '比較期間との対比', '先週より',
    '지난주 대비', '전주 대비', '이전 7일 대비', '지난달보다', '직전 기간 대비', '비교 기간 대비', '전월 대비', '지난 30일 대비', '전 분기 대비',
  ],
  yesterday: [
    '较昨天', '日环比', '比昨日', '較前一日', '與昨日相比', 'vs the day before', 'compared to yesterday', 'from the previous day', 'day over day', 'than yesterday',
    'dibanding kemarin', 'dari hari sebelumnya', 'berbanding semalam', 'so với hôm qua', 'so với ngày hôm qua', 'so với ngày trước', 'เทียบกับเมื่อวานนี้', 'จากวันก่อนหน้า', 'respecto a ayer', 'vs día anterior', 'em relação a ontem', 'vs. dia anterior',
    'ggü. Vortag', 'im Vergleich zu gestern', 'zum Vortag', 'par rapport à hier', 'vs la veille', 'rispetto a ieri', 'vs giorno precedente', '前日比', '昨日と比較', '対前日', '전일 대비', '어제보다', '전날 대비',
  ],
  last_year: [
    '较去年同期', '同比', '與去年同期相比', 'vs same period last year', 'year-over-year', 'compared to last year', 'from the previous year', 'vs the same week last year', 'vs tahun lalu', 'dari periode yang sama tahun lalu', 'berbanding tahun lepas',
    'so với cùng kỳ năm trước', 'so với năm ngoái', 'เทียบกับปีที่แล้ว', 'เทียบกับช่วงเดียวกันของปีก่อน', 'frente al año anterior', 'vs. mismo período del año pasado', 'em relação ao ano passado', 'vs. mesmo período do ano anterior', 'ggü. Vorjahr', 'im Vergleich zum Vorjahreszeitraum',
    "par rapport à l'année dernière", "vs même période de l'année précédente", "rispetto all'anno precedente", "vs stesso periodo dell'anno scorso", '前年同期比', '昨年対比', '前年比', '전년 동기 대비', '작년 대비', '지난해 같은 기간 대비',
  ],
}; // biome-ignore format: a list

const ctx = { locale: 'en', decimal: '.' as const, currency: null };
const all = Object.entries(SINCE).flatMap(([against, texts]) => texts.map((text) => [text, against] as const));

describe('a signed percentage beside words of comparison', () => {
  test.each(all)('%s: %s', (text, against) => {
    for (const shown of [`+5.2% ${text}`, `${text} +5.2%`])
      expect(parseChange(shown, ctx), shown).toMatchObject({ value: 0.052, direction: 'up', against });
  });

  test.each(all)('%s stands alone', (text, against) => {
    expect(isComparisonWord(text)).toEqual({ kind: against, relation: true });
  });
});

describe('a part of another time is none of the kinds', () => {
  test.each([
    '较上周同日',
    'vs same day last week',
    'compared to the same period last month',
    'frente al mismo día de la semana pasada',
    'im Vergleich zum gleichen Tag der Vorwoche',
    'par rapport au même jour de la semaine dernière',
    '先週同曜日と比較',
    'so với cùng kỳ tuần trước',
  ])('%s', (text) => {
    expect(parseChange(`+5% ${text}`, ctx)).toMatchObject({ direction: 'up', against: null });
  });
});

describe('values of others', () => {
  test.each<[string, string]>([
    ['行业平均值 120', 'peer'], ['类目均值 120', 'peer'], ['產業平均值 120', 'peer'], ['競品均值 120', 'peer'], ['Category average 120', 'peer'], ['Industry avg. 120', 'peer'], ['Average of similar shops: 120', 'peer'],
    ['Rata-rata kategori 120', 'peer'], ['Purata pesaing 120', 'peer'], ['Trung bình của ngành 120', 'peer'], ['ค่าเฉลี่ยหมวดหมู่ 120', 'peer'], ['Media del sector 120', 'peer'], ['Promedio de la categoría 120', 'peer'], ['Média da categoria 120', 'peer'],
    ['Kategoriedurchschnitt 120', 'peer'], ['Branchenmittelwert 120', 'peer'], ['Moyenne de la catégorie 120', 'peer'], ['Media di settore 120', 'peer'], ['業界平均値 120', 'peer'], ['競合の平均 120', 'peer'], ['경쟁사 평균 120', 'peer'], ['업계 평균값 120', 'peer'],
    ['目標値 120', 'target'], ['Sollwert 120', 'target'], ['Chỉ tiêu 120', 'target'], ['목표치 120', 'target'], ['Matlamat 120', 'target'], ['ค่าเป้าหมาย 120', 'target'], ['TargetRp 120', 'target'],
    ['Prior: 120', 'previous_period'], ['Anterior 120', 'previous_period'], ['Vorwoche 120', 'previous_period'], ['Semaine précédente 120', 'previous_period'], ['지난주 120', 'previous_period'], ['前の期間 120', 'previous_period'], ['Tuần trước 120', 'previous_period'], ['Settimana scorsa: 120', 'previous_period'], ['Minggu lalu 120', 'previous_period'],
    ['Vortag 120', 'yesterday'], ['La veille 120', 'yesterday'], ['Giorno precedente 120', 'yesterday'], ['Día anterior 120', 'yesterday'], ['Hôm qua 120', 'yesterday'], ['전날 120', 'yesterday'],
  ])('%s', (text, compare) => {
    expect(classifyBeside(text, ctx)).toMatchObject({ kind: 'compare', compare, number: { value: 120 } });
  });
}); // biome-ignore format: a list

describe('what is nothing of the kind', () => {
  test.each([
    '12 hours',
    'week over week ▲56.30% Yesterday',
    'Yesterday 766 Industry',
    '7 days',
    'Mehr',
    'Más',
    'Plus',
    'More',
    'Loss',
    'This week',
    'Week',
    'Last update 10',
    'Market',
    'Category',
    'Days in stock',
    '3 weeks',
    'Más de 5%',
    '+5% vs benchmark',
    '+5% GMV',
    'Up to 5%',
    'Last seen 12',
    'Years',
    'Before tax 12',
  ])('%s', (text) => {
    expect(isComparisonWord(text)).toBeNull();
    expect(classifyBeside(text, ctx)).toEqual({ kind: 'none' });
  });
});
