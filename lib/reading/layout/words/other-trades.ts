/**
 * Words of pages that also speak of revenue, customers and conversion but are no shop's: securities, company accounts,
 * subscriptions, support desks, staff, servers, hotels, hospitals, haulage, weather, banks, schools. Standard terms, as of 2026-11.
 */
const TERMS =
  'flights|passengers|donations|donors|volunteers|downloads|open issues|stars|forks|members online|pupils|loans issued|visitors today|来館者数|貸出冊数|予約件数|alunos?|mensalidades|matrículas|élèves|abonnés|schüler|kursteilnehmer|iscritti|siswa|murid|học viên|นักเรียน|总资产|今日收益|收益率|年化收益|produzione|rendimento|' +
  'admissions|admitted|discharges?|bed occupancy|beds|patients|inpatients|outpatients|avg\\. stay|length of stay|wards?|appointments|waiting time|triage|surgeries|住院人数|门诊量|床位(?:数|使用率)|挂号(?:数|量)|患者数?|手术(?:数|量)|外来患者数?|病床利用率|입원 ?환자|외래 ?환자|pacientes|ingresos hospitalarios|patientinnen|patienten|bettenbelegung|lits occupés|pazienti|pasien|bệnh nhân|ผู้ป่วย|' +
  'trips|fleet|vehicles|drivers|on-time (?:rate|delivery|performance)|in transit|shipments|parcels|tonnage|mileage|load factor|发车(?:数|量)|准点率|在途(?:车辆|数量|包裹)|签收率|车辆(?:数|总数)|司机数?|里程|运单数?|吨位|妥投率|揽收量|准時率|配送完了率|車両数|走行距離|배차|운행 ?거리|flota|envíos en tránsito|frota|fahrzeuge|sendungen|pünktlichkeit|véhicules|colis|veicoli|armada|pengiriman tepat waktu|' +
  'humidity|wind(?: speed)?|rainfall|precipitation|uv index|air quality|aqi|visibility|sunrise|sunset|feels like|湿度|风力|风速|降水(?:量|概率)?|空气质量|能见度|紫外线(?:指数)?|体感温度|日出|日落|濕度|風速|降雨機率|降水確率|風力|습도|풍속|강수량|humedad|viento|umidade|vento|luftfeuchtigkeit|niederschlag|humidité|vent|umidità|kelembapan|độ ẩm|ความชื้น|' +
  'builds?|deployments|pipelines|commits|pull requests|merge requests|test coverage|failed jobs|flaky tests|构建(?:次数|成功率)|部署次数|提交数|流水线|' +
  'savings|loans?|deposits?|withdrawals?|interest(?: rate)?|mortgage|checking|my accounts|iban|credit score|存款|贷款|理财|利率|我的账户|转账|信用卡|预期收益|存款余额|預金|貸款|利息|ローン|예금|대출|이자|saldo|mis cuentas|minhas contas|contas|préstamos|empréstimos|ahorros|poupança|kontostand|girokonto|sparkonto|kredite|mes comptes|épargne|prêts|i miei conti|risparmi|prestiti|tabungan|pinjaman|' +
  'réservations|chambres|reservations|bookings|rooms|guests|pending contacts|open deals|deals won|pipeline value|grades|attendance|semesters?|tuition|homework|学生数|班级数|及格率|作业|出勤|成绩|' +
  'qps|tps|rps|p9[059](?: latency)?|latency|throughput|error rate|api calls|requests|cpu(?: usage)?|memory(?: usage)?|disk usage|错误率|失败率|成功率|调用次数|接口调用次数|接口|请求数|响应时间|平均响应时间|延迟|并发数|吞吐量|cpu使用率|内存使用率|錯誤率|呼叫次數|回應時間|レイテンシ|エラー率|リクエスト数|' +
  'adr|revpar|occupancy(?: rate)?|room nights|check-ins?|ocupación|reservas|taxa de ocupação|ocupação|diárias|taux d.occupation|nuitées|auslastung|belegung|übernachtungen|occupazione|pernottamenti|okupansi|tingkat hunian|công suất phòng|入住率|客房收入|间夜|稼働率|宿泊数|객실 점유율|' +
  'mitarbeitende|mitarbeiter(?:zahl)?|fluktuation|offene stellen|krankenquote|krankenstand|kosten pro einstellung|bewerbungen|bewerber|effectifs?|taux de rotation|postes ouverts|absentéisme|candidatures|empleados|plantilla|rotación|vacantes|absentismo|candidatos|funcionários|rotatividade|vagas(?: abertas)?|absenteísmo|dipendenti|turnover del personale|posizioni aperte|assenteismo|karyawan|lowongan|ketidakhadiran|pekerja|kekosongan jawatan|nhân viên|tỷ lệ nghỉ việc|vị trí tuyển dụng|พนักงาน|อัตราการลาออก|员工数|在职人数|离职率|招聘人数|出勤率|員工數|離職率|従業員数|離職者数|求人数|직원 수|이직률|' +
  'eps|p/e|p/e ratio|pe ratio|ebitda|ebit|market cap(?:itali[sz]ation)?|net income|net profit|operating income|gross margin|dividend(?: yield)?|52[- ]week (?:high|low|range)|ticker|symbol|portfolio|holdings|free cash flow|balance sheet|cash flow|assets|liabilities|accounts (?:receivable|payable)|net worth|open interest|' +
  'mrr|arr|churn(?: rate)?|net revenue retention|trials?|active subscriptions?|subscribers|active users|dau|mau|open tickets|tickets|csat|first response time|nps|headcount|employees|uptime|applicants|new hires|cost per hire|time to (?:hire|fill)|employee turnover|attrition(?: rate)?|absenteeism(?: rate)?|payroll|vacancies|open positions|' +
  'possession|shots(?: on target)?|fouls|corners|offsides|yellow cards|red cards|saves|passes|pass accuracy|rebounds|assists|pair|trading pair|24h (?:change|volume|high|low)|order book|volume|wallet|lessons?|courses?|enrol(?:led|l?ments?)|students|quiz(?:zes)?|completed lessons|response time|resolution time|points|reward points|coupons|wishlist|my orders|leads|listing views|enquiries|viewings|' +
  '我的积分|积分|优惠券|收货地址|我的订单|接待人数|平均响应时长|首次响应时长|响应时长|满意度|工单|工单数|课程|学员|学员数|完课率|控球率|单位净值|累计净值|换手率|涨跌幅|日涨跌|成交量|振幅|市净率|射门|受講状況|受講者数?|受講生|完了率|レッスン数?|수강생|수강률|진도율|문의 ?수|응답 ?시간|' +
  '市值|市盈率|净利润|营业利润|每股收益|股价|资产负债|现金流|股息|持仓|市值|本益比|淨利|每股盈餘|股價|現金流量|持股|時価総額|純利益|営業利益|株価|配当|負債|시가총액|순이익|영업이익|주가|배당|부채|' +
  'laba bersih|kapitalisasi pasar|dividen|saham|lợi nhuận ròng|vốn hóa|cổ tức|cổ phiếu|กำไรสุทธิ|มูลค่าตลาด|เงินปันผล|หุ้น|' +
  'beneficio neto|capitalización(?: bursátil)?|dividendos?|flujo de caja|activos|pasivos|lucro líquido|valor de mercado|fluxo de caixa|ativos|passivos|ações|' +
  'nettogewinn|jahresüberschuss|marktkapitalisierung|dividende|kgv|aktienkurs|bilanz|résultat net|capitalisation(?: boursière)?|dividendes?|trésorerie|utile netto|capitalizzazione|dividendi|flusso di cassa';
const term = new RegExp(`^(?:${TERMS})$`, 'iu');

/** Whether a short text is a term of another trade than selling goods. */
export const isOtherTrade = (text: string): boolean =>
  text.length <= 40 && term.test(text.trim().replace(/[:：]$/, ''));
