/** Words that say what a table row is. Standard terms of dashboards in each language, as of 2026-11. */
import type { EntityKind } from '../../../metrics/figure.ts';

const TOTAL =
  'total|totals|grand total|overall|sum|all|subtotal|summary|总计|合计|总和|汇总|总体|整体|全部|小计|總計|合計|總和|小計|全部|全体|総計|' +
  '합계|총계|전체|jumlah|jumlah keseluruhan|keseluruhan|total keseluruhan|semua|tổng|tổng cộng|tổng số|toàn bộ|รวม|ยอดรวม|ผลรวม|รวมทั้งหมด|ทั้งหมด|' +
  'total general|totales|suma|gesamt|gesamtsumme|summe|insgesamt|total général|totaux|ensemble|totale|totale generale|complessivo|totali|total geral|totais|soma|' +
  'المجموع الكلي|الإجمالي الكلي|סך הכל|סה״כ|toplam|genel toplam|łącznie|suma końcowa|suma|razem|ogółem|итого|общий итог|сумма|всего|součet|celkový součet|всего по кампаниям|totaal|eindtotaal|kabuuan|celkem|összesen|totalt|i alt|yhteensä|σύνολο|المجموع|الإجمالي|סה"כ';

const AVERAGE =
  'average|avg|mean|median|均值|平均|平均值|中位数|平均數|中央値|평균|rata-rata|purata|trung bình|bình quân|ค่าเฉลี่ย|เฉลี่ย|promedio|media|durchschnitt|mittelwert|moyenne|médiane|média|ortalama|medyan|średnia|mediana|среднее|медиана|gemiddelde|mediaan|průměr|medián';

/** `Total of 50 campaigns`, `总计 185 项`, `50 results`, `Total (50)`. */
const totalLine = new RegExp(
  `^(?:${TOTAL})(?:\\s*[:：]|\\s*[(（\\[].{0,30}[)）\\]]|\\s+(?:of|de|di|von|dari|per|от|po|van|z)\\s.{1,40}|[\\s:：]*[\\d.,]+\\s*\\p{L}{0,20}(?:\\s\\p{L}+)?)?$`,
  'iu',
);
const totalOfKind =
  /^(?:total|totales|totais|tổng|jumlah|gesamt)\s(?:\p{L}+\s?){1,2}$|^(?:results?|totals?|summary) (?:from|for|of|across) (?:all )?\d?[\d.,]*\s?\p{L}+(?: \p{L}+)?$|^\d[\d.,]*\s(?:results?|rows?|items?|campaigns?|ad groups?|ads)$|^共\s*\d[\d,]*\s*\p{Script=Han}{1,10}$/iu;
const averageLine = new RegExp(`^(?:${AVERAGE})(?:$|[\\s:：(（/])|(?:${AVERAGE})$`, 'iu');

/** Whether a row's leading text names the sum of the rows. */
export function isTotal(text: string): boolean {
  const clean = text.trim();
  return totalLine.test(clean) || totalOfKind.test(clean);
}

/** Whether a row's leading text names a mean of the rows: neither a row of its own nor a total. */
export function isAverage(text: string): boolean {
  return averageLine.test(text.trim());
}

const KINDS: [EntityKind, string][] = [
  [
    'ad_group',
    'مجموعة إعلانية|المجموعة الإعلانية|קבוצת מודעות|ad ?group|ad ?set|广告组|廣告群組|廣告組|grup iklan|kumpulan iklan|nhóm quảng cáo|กลุ่มโฆษณา|grupo de anuncios|conjunto de anuncios|anzeigengruppe|groupe d.annonces|groupe de publicités|gruppo di inserzioni|gruppo di annunci|grupo de anúncios|conjunto de anúncios|広告グループ|광고 ?그룹|광고 ?세트|reklam (?:grubu|seti)|grupa reklam|zestaw reklam|группа объявлений|advertentiegroep|advertentieset|reklamní sestava|单元',
  ],
  [
    'campaign',
    'الحملة|حملة|حملات|קמפיין|קמפיינים|campaigns?|推广计划|广告计划|计划|推广系列|广告系列|推广|活动|任务|行銷活動|廣告活動|kampanye|kempen|chiến dịch|แคมเปญ|campaña|kampagne|campagne|campagna|campanha|キャンペーン|캠페인|kampanyalar|kampanya adı|kampania|kampanii|kampanie|кампани[яий]|campagnes?|campagnenaam|kampaň|kampaně|kampanya|kampány',
  ],
  [
    'live',
    'بث مباشر|البث المباشر|שידור חי|live ?streams?|live ?rooms?|live ?sessions?|lives?|livestream|直播间|直播场次|场次|直播|siaran langsung|sesi live|phiên live|phiên livestream|ไลฟ์|การไลฟ์|transmisión|en vivo|transmissão|ao vivo|diretta|ライブ|라이브|canlı yayın|transmisja|эфир|трансляция|uitzending|živé vysílání',
  ],
  [
    'video',
    'فيديو|الفيديو|סרטון|וידאו|videos?|短视频|视频|素材|影片|短影音|vidéo|vídeo|วิดีโอ|動画|ビデオ|비디오|동영상|film|wideo|видео|creative|creatives|创意',
  ],
  [
    'product',
    'المنتج|منتج|المنتجات|מוצר|מוצרים|פריט|products?|goods|items?|sku|spu|商品|货品|产品|產品|produk|sản phẩm|สินค้า|productos?|artículos?|produkte?|artikel|produits?|articles?|prodott[oi]|articol[oi]|produtos?|itens|商品名|상품|제품|ürün|ürünler|produkt|produkty|producten|товары?|produkty|položka',
  ],
  [
    'ad',
    'إعلان|الإعلان|מודעה|מודעות|ads?|adverts?|广告|廣告|iklan|quảng cáo|โฆษณา|anuncios?|anzeigen?|annonces?|publicités?|inserzion[ei]|annunc[io]|anúncios?|広告|광고|reklam|reklama|reklamy|объявлени[ея]|advertenties?',
  ],
  [
    'audience',
    'الجمهور|جمهور|קהל|audiences?|segments?|crowd|人群包?|受众|受眾|客群|audiens|khalayak|đối tượng|กลุ่มเป้าหมาย|público|audiencia|segmento|zielgruppe|audience|pubblico|オーディエンス|타겟|잠재고객|hedef kitle|grupa odbiorców|odbiorcy|аудитория|doelgroep|publikum',
  ],
  [
    'channel',
    'القناة|المصدر|قناة|מקור|ערוץ|channels?|sources?|traffic source|placement|渠道|来源|流量来源|载体|体裁|來源|管道|saluran|kanal|sumber|kênh|nguồn|ช่องทาง|แหล่งที่มา|canal|canales|fuente|kanäle|quelle|canaux|canali|fonte|canais|origem|チャネル|流入元|채널|유입|source|源|канал|источник|kanał|źródło|kaynak|bron|zdroj|type of content|content type',
  ],
  [
    'day',
    'التاريخ|اليوم|תאריך|יום|dates?|days?|日期|时间|日|天|時間|tanggal|hari|tarikh|ngày|thời gian|วันที่|วัน|fechas?|día|datum|tag|jour|data|giorno|dia|日付|날짜|일자|tarih|gün|dzień|dag|дата|день|den|time|period|datetime',
  ],
];

const kindWords = KINDS.map(
  ([kind, words]) => [kind, new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:$|[^\\p{L}])`, 'iu')] as const,
);
// Chinese, Japanese and Thai set no space between words
const kindParts = KINDS.map(
  ([kind, words]) =>
    [
      kind,
      words
        .split('|')
        .filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai} ]{2,}$/u.test(word)),
    ] as const,
);

/** What the rows under a header such as `Campaign name`, `计划名称`, `Fecha` are; null when the header does not say. */
export function entityKindOf(header: string): EntityKind | null {
  const text = header.trim();
  if (!text || text.length > 40) return null;
  for (const [kind, pattern] of kindWords) if (pattern.test(text)) return kind;
  for (const [kind, parts] of kindParts) if (parts.some((part) => text.includes(part))) return kind;
  return null;
}

const NAME =
  /(?:^|[^\p{L}])(?:name|names|title|اسم|الاسم|שם|nama|tên|ชื่อ|nombre|nom|nome|titel|título|titolo|titre|ad|adı|nazwa|название|naam|\p{L}+naam|název|bezeichnung)(?:$|[^\p{L}])|名称|名稱|标题|標題|名|名前|タイトル|이름|명$/iu;
const ID = /(?:^|[^\p{L}])id(?:$|[^\p{L}])|编号|編號|編号|번호$/iu;
const STATUS =
  /status|state|状态|狀態|trạng thái|สถานะ|estado|zustand|statut|stato|situação|ステータス|상태|durum|статус|stav|action|操作|aksi|tindakan|thao tác|การดำเนินการ|acción|aktion|azione|ação|アクション|작업|işlem|действие|toggle|on\/off|开关|開關|budget|预算|预算|owner|objective|delivery|type$|类型|類型|rank|排名|#|no\.?$|序号/iu;

/** Whether the header is of the column that names the rows. */
export const isNameHeader = (header: string): boolean => NAME.test(header) && !ID.test(header);
export const isIdHeader = (header: string): boolean => ID.test(header);
/** Columns that describe a row but neither name nor measure it. */
export const isStatusHeader = (header: string): boolean => STATUS.test(header);

/** `ID: 1234567890`, `ID：…`, `计划ID 123…`. */
export function idIn(text: string): string | null {
  const named = /(?:^|[^\p{L}])(?:\p{L}{0,12}\s?)?id\s*[:：#]?\s*([0-9]{4,24})\b/iu.exec(text);
  return named?.[1] ?? null;
}

const CHANNEL =
  'live|lives|livestream|live streaming|videos?|short videos?|product cards?|shop tab|search|affiliates?|ads|paid|organic|mall|recommendation|直播|直播间|短视频|视频|商品卡|橱窗|搜索|推荐|商城|图文|达人|自营|合作|广告|自然流量|直播帶貨|短影音|商品卡片|affiliate|siaran langsung|video|kartu produk|kad produk|thẻ sản phẩm|phát trực tiếp|ไลฟ์|วิดีโอ|การ์ดสินค้า|en vivo|tarjeta de producto|produktkarte|فيديو|بطاقة المنتج|וידאו|כרטיס מוצר|carte produit|scheda prodotto|cartão de produto|ao vivo|ライブ|canlı yayın|canlı|ürün kartı|na żywo|wideo|karta produktu|productkaart|эфир|прямой эфир|видео|карточка товара|živě|動画|商品カード|라이브|동영상|상품 카드';
const channelLine = new RegExp(`^(?:${CHANNEL})$`, 'iu');

/** Whether a heading is the name of a sales channel: what stands under it is a part of the shop's total. */
export const isChannel = (text: string): boolean => channelLine.test(text.trim());
