/** Words of what looks like figures and is none, by language: near names, forecasts, the values of others. */
import { TRAP_WORDS_EAST } from './trap-words-east.ts';
import { TRAP_WORDS_EUROPE } from './trap-words-europe.ts';
import { TRAP_WORDS_NORTH } from './trap-words-north.ts';
import { TRAP_WORDS_SOUTH } from './trap-words-south.ts';
import type { Language } from './wording.ts';

export interface TrapWords {
  /** Names beside a metric's, `@`, that make another thing of it. */
  near: readonly string[];
  /** Headings over forecasts and estimates. */
  forecast: readonly string[];
  /** Headings over the values of others. */
  others: readonly string[];
  /** Headings over goals. */
  goals: readonly string[];
  /** A heading over the parts of a metric by channel. */
  byChannel: string;
  channels: readonly string[];
  /** Headings over everything since the beginning. */
  allTime: readonly string[];
  /** Headings over rules that watch metrics. */
  alerts: readonly string[];
  /** Headings over made-up values. */
  samples: readonly string[];
  points: readonly string[];
}

export const TRAP_WORDS: Record<Language, TrapWords> = {
  ...TRAP_WORDS_EUROPE,
  ...TRAP_WORDS_NORTH,
  ...TRAP_WORDS_EAST,
  ...TRAP_WORDS_SOUTH,
  en: {
    near: ['@ limit', '@ guide', '@ settings', 'Max. @', '@ threshold', '@ alerts'],
    forecast: [
      'Forecast',
      'Estimated results',
      'Next 7 days forecast',
      'Simulation',
      'Projected results',
      "Next month's forecast",
    ],
    others: ['Industry average', 'Benchmarks', 'Similar shops', 'Category average', 'Market overview'],
    goals: ['Goals', 'Your targets', 'Target for November'],
    byChannel: 'Traffic by source',
    channels: ['LIVE', 'Video', 'Product card', 'Search'],
    allTime: ['All time', 'Lifetime', 'Since launch'],
    alerts: ['Alert rules', 'Automated rules'],
    samples: ['Sample data', 'Demo data'],
    points: ['pp', 'ppt', 'pts', ' percentage points', ' bps'],
  },
  'zh-CN': {
    near: ['@上限', '@设置', '@说明', '最低@', '@预警值'],
    forecast: ['预测', '预估效果', '未来7天预测'],
    others: ['同行均值', '行业平均水平', '竞品数据', '类目均值', '竞争对手'],
    goals: ['目标', '我的目标', '11月目标'],
    byChannel: '流量来源',
    channels: ['直播', '短视频', '商品卡', '搜索'],
    allTime: ['累计', '历史累计', '开店至今'],
    alerts: ['预警规则', '自动规则'],
    samples: ['示例数据', '样例数据'],
    points: ['个百分点', '百分点', 'pp'],
  },
  'zh-TW': {
    near: ['@上限', '@設定', '@說明', '最低@'],
    forecast: ['預測', '預估成效'],
    others: ['同業平均', '產業基準', '競爭對手', '類目平均'],
    goals: ['目標', '11月目標'],
    byChannel: '流量來源',
    channels: ['直播', '短影音', '商品卡片'],
    allTime: ['累計', '歷史累計'],
    alerts: ['警示規則', '自動化規則'],
    samples: ['範例資料', '示範資料'],
    points: ['個百分點', 'pp'],
  },
  id: {
    near: ['Batas @', 'Panduan @', 'Pengaturan @', '@ minimum'],
    forecast: ['Prediksi', 'Perkiraan hasil'],
    others: ['Rata-rata industri', 'Tolok ukur', 'Rata-rata kategori', 'Toko serupa'],
    goals: ['Target', 'Sasaran', 'Target November'],
    byChannel: 'Sumber trafik',
    channels: ['LIVE', 'Video', 'Kartu produk'],
    allTime: ['Sepanjang waktu', 'Sejak awal'],
    alerts: ['Aturan peringatan', 'Aturan otomatis'],
    samples: ['Data contoh', 'Contoh data'],
    points: [' poin persentase', ' pp'],
  },
  ms: {
    near: ['Had @', 'Panduan @', 'Tetapan @'],
    forecast: ['Ramalan', 'Unjuran hasil'],
    others: ['Purata industri', 'Penanda aras'],
    goals: ['Sasaran', 'Matlamat'],
    byChannel: 'Sumber trafik',
    channels: ['LIVE', 'Video', 'Kad produk'],
    allTime: ['Sepanjang masa', 'Sejak mula'],
    alerts: ['Peraturan amaran', 'Peraturan automatik'],
    samples: ['Data contoh', 'Data sampel'],
    points: [' mata peratusan', ' pp'],
  },
  vi: {
    near: ['Giới hạn @', 'Hướng dẫn @', 'Cài đặt @'],
    forecast: ['Dự báo', 'Kết quả ước tính'],
    others: ['Trung bình ngành', 'Đối thủ', 'Đối thủ cạnh tranh', 'Cửa hàng tương tự'],
    goals: ['Mục tiêu', 'Mục tiêu tháng 11'],
    byChannel: 'Nguồn lưu lượng',
    channels: ['LIVE', 'Video', 'Thẻ sản phẩm'],
    allTime: ['Toàn thời gian', 'Từ trước đến nay'],
    alerts: ['Quy tắc cảnh báo', 'Quy tắc tự động'],
    samples: ['Dữ liệu mẫu'],
    points: [' điểm phần trăm', ' pp'],
  },
  th: {
    near: ['ขีดจำกัด@', 'คู่มือ@', 'การตั้งค่า@'],
    forecast: ['คาดการณ์', 'ผลลัพธ์ประมาณการ', 'ผลลัพธ์ที่คาดการณ์'],
    others: ['ค่าเฉลี่ยอุตสาหกรรม', 'คู่แข่ง', 'ค่าเฉลี่ยของหมวดหมู่', 'ร้านค้าที่คล้ายกัน'],
    goals: ['เป้าหมาย', 'เป้าหมายเดือนพฤศจิกายน'],
    byChannel: 'แหล่งที่มาของทราฟฟิก',
    channels: ['ไลฟ์', 'วิดีโอ', 'การ์ดสินค้า'],
    allTime: ['ตลอดเวลา', 'ทั้งหมดตั้งแต่เริ่ม'],
    alerts: ['กฎการแจ้งเตือน', 'กฎอัตโนมัติ'],
    samples: ['ข้อมูลตัวอย่าง'],
    points: [' จุดเปอร์เซ็นต์', ' pp'],
  },
  es: {
    near: ['Límite de @', 'Guía de @', 'Configuración de @'],
    forecast: ['Previsión', 'Resultados estimados', 'Resultados previstos'],
    others: [
      'Promedio del sector',
      'Media de la industria',
      'Competidores',
      'Media de la categoría',
      'Tiendas similares',
      'Referencia del sector',
    ],
    goals: ['Objetivos', 'Metas', 'Objetivos de noviembre'],
    byChannel: 'Fuentes de tráfico',
    channels: ['LIVE', 'Video', 'Tarjeta de producto'],
    allTime: ['Histórico', 'Desde siempre'],
    alerts: ['Reglas de alerta', 'Reglas automáticas'],
    samples: ['Datos de ejemplo', 'Datos de muestra'],
    points: [' puntos porcentuales', ' p. p.', ' pp'],
  },
  'pt-BR': {
    near: ['Limite de @', 'Guia de @', 'Configurações de @'],
    forecast: ['Previsão', 'Resultados estimados', 'Resultados previstos'],
    others: ['Média do setor', 'Concorrentes', 'Média da categoria', 'Lojas semelhantes'],
    goals: ['Metas', 'Objetivos', 'Metas de novembro'],
    byChannel: 'Origem do tráfego',
    channels: ['LIVE', 'Vídeo', 'Cartão de produto'],
    allTime: ['Todo o período', 'Desde o início'],
    alerts: ['Regras de alerta', 'Regras automáticas'],
    samples: ['Dados de exemplo'],
    points: [' pontos percentuais', ' p.p.'],
  },
  de: {
    near: ['Limit für @', 'Leitfaden: @', 'Einstellungen für @'],
    forecast: ['Prognose', 'Geschätzte Ergebnisse', 'Prognostizierte Ergebnisse'],
    others: ['Branchendurchschnitt', 'Wettbewerber', 'Kategoriedurchschnitt', 'Ähnliche Shops'],
    goals: ['Ziele', 'Ihre Ziele', 'Ziele für November'],
    byChannel: 'Besucherquellen',
    channels: ['LIVE', 'Video', 'Produktkarte'],
    allTime: ['Gesamter Zeitraum', 'Seit Beginn'],
    alerts: ['Warnregeln', 'Automatische Regeln'],
    samples: ['Beispieldaten', 'Demodaten'],
    points: [' Prozentpunkte', ' PP'],
  },
  fr: {
    near: ['Limite de @', 'Guide : @', 'Paramètres de @'],
    forecast: ['Prévisions', 'Résultats estimés', 'Résultats prévus'],
    others: ['Moyenne du secteur', 'Concurrents', 'Moyenne de la catégorie', 'Boutiques similaires'],
    goals: ['Objectifs', 'Vos objectifs', 'Objectifs de novembre'],
    byChannel: 'Sources de trafic',
    channels: ['LIVE', 'Vidéo', 'Carte produit'],
    allTime: ['Depuis toujours', 'Depuis le lancement'],
    alerts: ["Règles d'alerte", 'Règles automatiques'],
    samples: ["Données d'exemple", 'Exemple de données'],
    points: [' points de pourcentage', ' pts', ' pp'],
  },
  it: {
    near: ['Limite di @', 'Guida a @', 'Impostazioni di @'],
    forecast: ['Previsione', 'Risultati stimati', 'Risultati previsti'],
    others: ['Media del settore', 'Concorrenti', 'Media di categoria', 'Negozi simili'],
    goals: ['Obiettivi', 'Obiettivi di novembre'],
    byChannel: 'Fonti di traffico',
    channels: ['LIVE', 'Video', 'Scheda prodotto'],
    allTime: ['Da sempre', 'Dall’inizio'],
    alerts: ['Regole di avviso', 'Regole automatiche'],
    samples: ['Dati di esempio'],
    points: [' punti percentuali', ' p.p.'],
  },
  ja: {
    near: ['@上限', '@の設定', '@について', '@しきい値'],
    forecast: ['予測', '今後7日間の予測', '予想結果'],
    others: ['業界平均', '競合', 'カテゴリー平均', '類似ショップ'],
    goals: ['目標', '11月の目標'],
    byChannel: '流入元',
    channels: ['ライブ', '動画', '商品カード'],
    allTime: ['累計', '全期間'],
    alerts: ['アラートルール', '自動ルール'],
    samples: ['サンプルデータ'],
    points: ['ポイント', 'pt'],
  },
  ko: {
    near: ['@ 한도', '@ 설정', '@ 안내'],
    forecast: ['예측', '예상 결과'],
    others: ['업계 평균', '경쟁사', '카테고리 평균', '유사 상점'],
    goals: ['목표', '11월 목표'],
    byChannel: '유입 경로',
    channels: ['라이브', '동영상', '상품 카드'],
    allTime: ['전체 기간', '누적'],
    alerts: ['알림 규칙', '자동 규칙'],
    samples: ['샘플 데이터', '예시 데이터'],
    points: ['%p', ' 퍼센트 포인트'],
  },
  ar: {
    near: ['حد @', 'دليل @', 'إعدادات @'],
    forecast: ['التوقعات', 'النتائج المقدرة'],
    others: ['متوسط القطاع', 'المنافسون'],
    goals: ['الأهداف', 'أهداف نوفمبر'],
    byChannel: 'مصادر الزيارات',
    channels: ['LIVE', 'فيديو', 'بطاقة المنتج'],
    allTime: ['كل الأوقات', 'منذ البداية'],
    alerts: ['قواعد التنبيه'],
    samples: ['بيانات تجريبية'],
    points: [' نقطة مئوية'],
  },
  he: {
    near: ['מגבלת @', 'מדריך: @', 'הגדרות @'],
    forecast: ['תחזית', 'תוצאות משוערות'],
    others: ['ממוצע ענפי', 'מתחרים'],
    goals: ['יעדים'],
    byChannel: 'מקורות תנועה',
    channels: ['LIVE', 'וידאו', 'כרטיס מוצר'],
    allTime: ['מאז ומתמיד', 'כל הזמנים'],
    alerts: ['כללי התראה'],
    samples: ['נתונים לדוגמה'],
    points: [' נקודות אחוז'],
  },
};
