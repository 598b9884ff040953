/**
 * Words over values that nobody measured of this seller: forecasts, goals, estimates, benchmarks. Standard wording of
 * dashboards and planners in the lexicon's languages, as of 2026-11.
 */

/** What may come: planners, forecasts, simulations. */
const PLANNED =
  'forecasts?|forecasted|predict(?:ed|ions?)|project(?:ed|ions?)|estimate[ds]?|est\\.|estimations?|expected|potential|simulat(?:ed|ions?|or)|what[- ]if|' +
  'prakiraan|perkiraan|prediksi|proyeksi|estimasi|potensi|simulasi|ramalan|anggaran hasil|unjuran|jangkaan|dự báo|dự đoán|dự kiến|ước tính|tiềm năng|mô phỏng|' +
  'previsi[óo]n(?:es)?|pron[óo]sticos?|proyecci[óo]n(?:es)?|estimad[oa]s?|estimaci[óo]n(?:es)?|potencial(?:es)?|simulaci[óo]n|previs(?:ão|ões)|projeç(?:ão|ões)|estimativas?|simulação|' +
  'prognosen?|vorhersagen?|hochrechnung|schätzung(?:en)?|geschätzte?[nrs]?|potenziale?|potenzielle[nrs]?|simulation(?:en)?|prévisions?|prévisionnel(?:le)?s?|projections?|estimation|estimée?s?|potentiel(?:le)?s?|' +
  'prevision[ei]|proiezion[ei]|stim[ae]|stimat[oaie]|potenzial[ei]|simulazion[ei]|prognoza|prognozy|szacowan[aey]|szacunkow[aey]|szacunki|symulacja|potencjał|potencjaln[aey]|tahmin(?:i|ler)?|öngörü(?:len)?|simülasyon|potansiyel|voorspelling(?:en)?|prognoses?|geschatte?|schatting(?:en)?|verwachte?|simulatie|potentieel|potentiële|прогноз(?:ы|ируемые)?|оценк[аи]|ожидаем(?:ый|ая|ое|ые)|расч[её]тн(?:ый|ая|ое|ые)|потенциал(?:ьный|ьная|ьное|ьные)?|симуляция|prognóz[ay]|předpově[ďd]i?|odhad(?:y|ovan[áéý])?|očekávan[áéý]|simulace|potenciál(?:ní)?|pagtataya|توقعات|التوقعات|المقدرة?|مقدرة?|تقديري(?:ة)?|المتوقعة?|محاكاة|תחזית|תחזיות|משוער(?:ת|ים|ות)?|חזוי(?:ה|ים|ות)?|סימולציה';
const PLANNED_UNSPACED =
  '预测|预估|预计|預測|預估|預計|推算|潜在|潛在|模拟|模擬|仿真|予測|見込み|見積もり|推定|シミュレーション|예측|예상|추정|시뮬레이션|คาดการณ์|พยากรณ์|ประมาณการ|จำลอง';

/** What was asked for. */
const ASKED =
  'goals?|targets?|quotas?|thresholds?|alert (?:level|line|value)s?|sasaran|matlamat|target|mục tiêu|chỉ tiêu|objetivos?|metas?|ziele?|zielwerte?|zielvorgaben?|objectifs?|obiettiv[oi]|traguard[oi]|cele?|hedef(?:ler|leri|lerim|leriniz)?|doel(?:en|stellingen)?|цел[ьи]|план|cíle?|layunin|progi?|eşik|drempels?|порог|prahy?|هدف|أهداف|الأهداف|الهدف|יעד|יעדים|מטרות';
const ASKED_UNSPACED =
  '目标值?|目標[値值]?|考核值|阈值|閾値|閾值|预警[值线]|预警条件|警戒[值线]|목표(?:값|치)?|(?:ค่า)?เป้าหมาย';

/** What others have. */
const OTHERS =
  'benchmarks?|industry|peers?|competitors?|rivals?|(?:category|market|sector|segment) (?:average|avg\\.?|mean|median|level|benchmarks?|trends?)|(?:similar|other|top) (?:shops?|stores?)|(?:similar|other) sellers?|(?:sellers|shops|stores|brands|merchants|advertisers|creators|businesses) like (?:you|yours)|case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|(?:report |dashboard )?templates?|template gallery|top \\d{1,2} ?%|' +
  'industri|pesaing|kompetitor|tolok ukur|penanda aras|ngành(?: hàng)?|đối thủ|sector|industria|indústria|competidores|competencia|setor|concorrentes|concorrência|branche|branchen(?:durchschnitt|vergleich|wert|mittel|benchmark)|wettbewerb(?:er)?|konkurrenz|secteur|concurrents?|concurrence|settore|concorrenti|concorrenza|branża|branży|branżow[aey]|konkurencj[ai]|konkurenci|podobne sklepy|sektör|rakip(?:ler)?|benzer mağazalar|branche(?:gemiddelde|benchmark)?|concurrent(?:en|ie)|vergelijkbare winkels|отрасл[ьи]|по отрасли|конкурент(?:ы|ов)|похожие магазины|odvětví|konkurence|konkurenti|podobné obchody|القطاع|المنافس(?:ون|ين)|الصناعة|المعيار|ענפי|מתחרים|התעשייה|בנצ׳מרק';
const OTHERS_UNSPACED =
  '行业|行業|产业|產業|同行|同业|同業|竞品|競品|竞对|大盘|标杆|標桿|標竿|(?:成功|客户|优秀|商家|实战)案例|客戶案例|(?:报表|数据|看板|报告)模板|導入事例|成功事例|성공 ?사례|고객 ?사례|基准值?|基準值?|(?:前|top) ?\\d{1,2} ?%|業界|同業他社|競合|他社|ベンチマーク|업계|경쟁사|벤치마크|(?:ค่าเฉลี่ย)?อุตสาหกรรม|คู่แข่ง|เกณฑ์มาตรฐาน';

/** What somebody writes or an assistant says, on whatever it is based. */
const TOLD =
  'chat|live chat|(?:ai |shopping |shop )?assistant|copilot|chatbot|notifications?|inbox|obrolan|asisten|notifikasi|trò chuyện|trợ lý|thông báo|แชท|ผู้ช่วย|การแจ้งเตือน|asistente|notificaciones|assistente|notificações|benachrichtigungen|assistent|notifications|notifiche';
const TOLD_UNSPACED =
  '(?:智能|ai|经营)?(?:助手|助理)|(?:消息)?(?:通知|中心)|(?:在线)?客服|聊天|消息|訊息|智慧助理|チャット|アシスタント|お知らせ|채팅|어시스턴트|알림';

/** Words that may stand with them and change nothing: `Estimated results`, `Benchmarks by category`, `Set your goals`. */
const BESIDE =
  'the|your|our|my|set|set up|of|for|by|in|and|on|a|an|at|vs|next|coming|week|weeks|month|months|quarter|year|days?|results?|performance|data|figures?|values?|metrics?|numbers?|kpis?|overview|summary|insights?|trends?|average|averages|avg|mean|median|level|standards?|category|categories|country|region|daily|weekly|monthly|lift|uplift|impact|outcomes?|reports?|sellers?|shops?|stores?|table|reach(?:ed)?|earn(?:ed)?|made?|got|get|see|saw|achieved?|typically|usually|up to|budgets?|bids?|spend|' +
  'hasil|kinerja|rata-rata|purata|kategori|untuk|minggu|bulan|depan|kết quả|trung bình|danh mục|tuần|tháng|tới|của|bạn|theo|cho|resultados?|rendimiento|media|promedio|categoría|del?|de|la|el|los|las|por|para|tus?|su|próxim[oa]s?|semanas?|mes(?:es)?|días|desempenho|média|categoria|do|da|dos|das|seus?|suas?|próxim[oa]s|semana|mês|dias|' +
  'ergebnisse?|leistung|durchschnitt|mittelwerte?|kategorien?|nach|für|ihre?|der|die|das|nächste[nrs]?|woche|monat|tage|résultats?|moyennes?|médiane|catégories?|du|des|les|le|vos|votre|par|pour|prochaine?s?|semaine|mois|jours|risultati|medi[ae]|mediana|categorie?|di|wyniki|średnia|mediana|według|kategorii|twoje|ustaw|następne|najbliższe|dni|tygodni[ae]?|miesiąc|sonuçlar|ortalama(?:sı)?|medyan|kategori(?:ye göre)?|göre|önümüzdeki|gelecek|gün|hafta|ay|resultaten|gemiddelde|mediaan|per|categorie|je|jouw|komende|volgende|dagen|week|maand|результаты|среднее|средн(?:ий|яя|ие)|медиана|категори[ия]м?|по|ваши|мои|следующие|ближайшие|дней|недел[яю]|месяц|výsledky|průměr|medián|podle|kategorie|vaše|příští|následující|dní|týden|měsíc|dei|delle?|degli|il|i|le|per|tuoi|prossim[aoi]|settimana|mese|giorni|النتائج|نتائج|متوسط|أيام|القادمة|الأداء|תוצאות|ממוצע|הבא(?:ים)?|ימים';
const BESIDE_UNSPACED =
  '数据|數據|資料|结果|結果|效果|成效|指标|指標|表现|表現|平均|平均值|均值|中位数|中位數|水平|水準|概览|概覽|总览|趋势|趨勢|类目|類目|品类|设置|設定|我的|您的|未来|未來|下周|下週|下月|天|日|个|的|値|值|\\d{1,3} ?(?:日間|週間?|か月|ヶ月|일간?|วัน)?|データ|実績|カテゴリー?|あなたの|今後|来週|来月|の|결과|성과|평균|데이터|지표|카테고리|설정|내|다음 ?주|다음 ?달|일|ผลลัพธ์|เฉลี่ย|ข้อมูล|หมวดหมู่|ของคุณ|ถัดไป';

const words = (spaced: string, unspaced: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${unspaced}`, 'giu');

const planned = words(PLANNED, PLANNED_UNSPACED);
const told = words(
  `${PLANNED}|${ASKED}|${OTHERS}|${TOLD}`,
  `${PLANNED_UNSPACED}|${ASKED_UNSPACED}|${OTHERS_UNSPACED}|${TOLD_UNSPACED}`,
);
const beside = words(BESIDE, BESIDE_UNSPACED);

const LONGEST = 48;

/** Whether nothing but such words are in the text, and one of `heads` among them. */
function isMadeOf(text: string, heads: RegExp): boolean {
  if (text.length > LONGEST) return false;
  const rest = text.replace(heads, '\u0001');
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest.replace(beside, ' '));
}

/** `Sellers using Boost see`: a sentence about what others get. */
const OTHERS_WHO =
  /^(?:sellers|shops|stores|brands|merchants|advertisers|creators) (?:who|that|which|using|with|like|on average)\b|(?:的|使用该?功能的?)(?:商家|店铺|广告主|品牌)(?:平均|可|能|的)/iu;

/** Whether a heading, or the head of a column or row, speaks of nothing but forecasts, goals or the values of others. */
export const isNotMeasured = (text: string): boolean =>
  isMadeOf(text, told) || (text.length <= LONGEST && OTHERS_WHO.test(text));

/** Whether a tag beside a value calls it a forecast or an estimate. */
export const isPlanned = (text: string): boolean => isMadeOf(text, planned);

/** Whether the name of a row says so. A single word for others, such as `Competitors`, is what campaigns are called. */
export const isRowNotMeasured = (name: string): boolean =>
  isPlanned(name) || (isNotMeasured(name) && /\s|[\u2e80-\uffef\u0e00-\u0e7f]{3}/u.test(name.trim()));
