import type { EntityKind } from '../metrics/figure.ts';
import { translationsIn } from '../metrics/header.ts';

interface EntityHeader {
  kind: EntityKind;
  part: 'name' | 'id';
}

/**
 * Headers that name what a row is, folded to lower case without separators. Words of the platforms' exports and of their
 * translations; standard terms, unsourced, as of 2026-11.
 */
const WORDS: [EntityKind, string[]][] = [
  [
    'campaign',
    [
      'campaign',
      'campaignname',
      'campaigns',
      '广告系列',
      '推广计划',
      '计划',
      '计划名称',
      '推广系列',
      '活动',
      'kampanye',
      'chiendich',
      'chiếndịch',
      'แคมเปญ',
      'campaña',
      'campanha',
      'kampagne',
      'campagne',
      'campagna',
      'キャンペーン',
      '캠페인',
      'kempen',
    ],
  ],
  [
    'ad_group',
    [
      'adgroup',
      'adgroupname',
      'adset',
      'adsetname',
      '广告组',
      '广告组名称',
      'grupiklan',
      'nhómquảngcáo',
      'กลุ่มโฆษณา',
      'grupodeanuncios',
      'anzeigengruppe',
      'groupedannonces',
      'gruppodiannunci',
      '広告グループ',
      '광고그룹',
    ],
  ],
  [
    'ad',
    [
      'ad',
      'adname',
      'creative',
      'creativename',
      'banner',
      '广告',
      '广告名称',
      '创意',
      '创意名称',
      '素材',
      '素材名称',
      'iklan',
      'quảngcáo',
      'โฆษณา',
      'anuncio',
      'anúncio',
      'anzeige',
      'annonce',
      'annuncio',
      '広告',
      '광고',
    ],
  ],
  [
    'product',
    [
      'product',
      'productname',
      'producttitle',
      'item',
      'itemname',
      'sku',
      'skuname',
      'goods',
      '商品',
      '商品名称',
      '商品标题',
      '货品',
      'produk',
      'namaproduk',
      'sảnphẩm',
      'tênsảnphẩm',
      'สินค้า',
      'ชื่อสินค้า',
      'producto',
      'produto',
      'produkt',
      'produit',
      'prodotto',
      '商品名',
      '상품',
      '상품명',
    ],
  ],
  [
    'live',
    [
      'live',
      'livename',
      'liveroom',
      'livestream',
      'livesession',
      'room',
      '直播',
      '直播间',
      '直播场次',
      '直播间名称',
      'siaranlangsung',
      'phiênlive',
      'ไลฟ์',
    ],
  ],
  ['video', ['video', 'videoname', 'videotitle', '视频', '短视频', '视频标题', 'วิดีโอ', 'vidéo', '動画', '동영상']],
  [
    'audience',
    [
      'audience',
      'audiencename',
      'segment',
      '人群',
      '人群包',
      '人群名称',
      'audiens',
      'đốitượng',
      'กลุ่มเป้าหมาย',
      'público',
      'zielgruppe',
    ],
  ],
  [
    'channel',
    [
      'channel',
      'source',
      'trafficsource',
      'traffictype',
      'placement',
      'platform',
      'arm',
      'group',
      'variant',
      'visitortype',
      '渠道',
      '流量来源',
      '来源',
      '载体',
      'saluran',
      'kênh',
      'ช่องทาง',
      'canal',
      'kanal',
      'canale',
      'チャネル',
      '채널',
    ],
  ],
];

const HEADERS = new Map<string, EntityHeader>();
for (const [kind, words] of WORDS) {
  for (const word of words) {
    HEADERS.set(word, { kind, part: 'name' });
    for (const id of ['id', 'number', 'no', 'code', '编号']) HEADERS.set(`${word}${id}`, { kind, part: 'id' });
  }
}

/** A header in lower case, without separators. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./()'"]+/g, '');
}

/** What kind of row a header names, and whether its cells are names or ids; null when it names none. */
export function entityHeader(text: string): EntityHeader | null {
  const find = (part: string): EntityHeader | null => {
    const folded = foldHeader(part);
    return HEADERS.get(folded) ?? HEADERS.get(folded.replace(/^(xyz|fb|tt|tiktok|the)/, '')) ?? null;
  };
  const [own, translated] = translationsIn(text)?.map(find) ?? [];
  return find(text) ?? (own && own.kind === translated?.kind && own.part === translated.part ? own : null);
}

const DATE_HEADERS =
  /^(date|day|time|week|month|period|datum|tag|woche|monat|fecha|d[ií]a|semana|mes|data|dia|m[eê]s|giorno|settimana|mese|jour|semaine|mois|tanggal|hari|minggu|bulan|tarikh|ngày|tuần|tháng|วันที่|วัน|สัปดาห์|เดือน|日期|日|时间|時間|统计日期|数据日期|周|月|月份|日付|週|날짜|일자|주|월|reportdate|statdate|bydate|byday|stattimeday)$/;

/** True when a header says that its column holds dates. */
export function isDateHeader(text: string): boolean {
  const isDate = (part: string): boolean =>
    DATE_HEADERS.test(
      part
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_\-./()]+/g, ''),
    );
  return isDate(text) || (translationsIn(text)?.every(isDate) ?? false);
}

/** A name that goes on (`All in one`) is a name; a count (`Total of 12 campaigns`, `总计(12)`) may follow. */
const TOTAL =
  /^(grand\s*)?(total|totals|total\s*(general|geral|keseluruhan|général|results|summary)|sum|subtotal|overall|all|合计|合計|总计|總計|总和|总数|汇总|小计|全部|整体|jumlah|tổng(\s*cộng|\s*số)?|รวม(ทั้งหมด)?|ยอดรวม|ผลรวม|gesamt(summe|ergebnis)?|summe|insgesamt|totale|totaux|ensemble|合計値|総計|총계|합계|전체|итого|всего|razem|suma|toplam)([\s:：,(（[–-]*(of\s+|de\s+|共\s*)?\d.*|[\s:：–-]*)$/iu;

/** True when the text in a row's name cell says that the row sums the others. */
export function isTotal(text: string): boolean {
  const folded = text.normalize('NFKC').trim();
  return TOTAL.test(folded) && folded.length <= 40;
}
