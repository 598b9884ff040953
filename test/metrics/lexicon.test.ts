import { expect, test } from 'vitest';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import type { Lexicon, MetricPlatform } from '../../lib/metrics/label.ts';
import { entriesOf } from '../../lib/metrics/lexicon/entries.ts';
import { lexiconLocale, lexiconLocales } from '../../lib/metrics/lexicon/locales.ts';
import { fieldShard } from '../../lib/metrics/lexicon/packed.ts';
import { unpackShard } from '../../lib/metrics/lexicon/shard.ts';
import { allShards, loadShards } from '../../lib/metrics/lexicon/shards.ts';
import { sources } from '../../lib/metrics/lexicon/sources.ts';
import { createLexicon, sensesOn } from '../../lib/metrics/lexicon.ts';
import { metricsOf } from '../../lib/metrics/senses.ts';
import { readFacts } from './facts.ts';

const english = createLexicon(loadShards(['en', 'zh-CN']));

function metricsFor(label: string, platform: MetricPlatform = 'generic', live = false, lexicon = english): string[] {
  const match = lexicon.find(label);
  return match ? [...metricsOf(sensesOn(match.senses, { platform, live }))] : [];
}

const facts = readFacts();

test.skipIf(!facts)('every label of the table of facts means its metric', () => {
  const lexicons = new Map<string, Lexicon>(
    lexiconLocales.map((locale) => [locale, createLexicon(loadShards([locale]))]),
  );
  const fields = createLexicon([fieldShard]);
  const missed = (facts ?? []).filter(({ metric, locale, label }) => {
    const isField = locale === 'en' && /^[a-z0-9_]+$/.test(label);
    const match = (isField ? fields : lexicons.get(locale))?.find(label);
    return !match?.senses.some((sense) => sense.metric === metric);
  });
  expect(missed).toEqual([]);
});

test('entries name known metrics and sources, and none is written twice', () => {
  for (const locale of lexiconLocales) {
    const seen = new Set<string>();
    for (const [metric, label, platform, source, context] of entriesOf(locale)) {
      expect(findMetric(metric), `${locale} ${label}`).not.toBeNull();
      expect(sources[source], `${locale} ${label}`).toBeDefined();
      const id = [metric, label, platform, context].join('|');
      expect(seen.has(id), id).toBe(false);
      seen.add(id);
    }
  }
});

test.each([
  ['Gross revenue', 'gross_revenue'],
  ['Cost', 'cost'],
  ['Net cost', 'net_cost'],
  ['支付ROI', 'pay_roi'],
  ['净成交ROI', 'net_roi'],
  ['综合ROI', 'blended_roi'],
  ['整体支付ROI', 'overall_roi'],
  ['展示次数', 'impressions'],
  ['商品曝光次数', 'product_impressions'],
  ['商品曝光人数', 'product_impression_users'],
  ['Clicks (all)', 'clicks_all'],
  ['Clicks (destination)', 'clicks_destination'],
  ['净成交金额', 'net_gmv'],
  ['整体成交金额', 'gmv'],
  ['CVR (clicks)', 'cvr_clicks'],
  ['Add to cart', 'add_to_cart'],
  ['Users who added to cart', 'add_to_cart_users'],
  ['SKU orders', 'sku_orders'],
  ['Orders', 'orders'],
  ['新客成交金额', 'new_customer_gmv'],
  ['新客成交金额占比', 'new_customer_gmv_share'],
  ['总交易额', 'gmv'],
])('near names stay apart: %s', (label, metric) => {
  expect(metricsFor(label)).toEqual([metric]);
});

test.each([
  'Add-to-cart',
  'ADD TO CART',
  '  Add to cart: ',
  'Add to cart *',
  'Add to cart ⓘ',
  'Add to cart (?)',
  'Ａｄｄ ｔｏ ｃａｒｔ',
  'Adds to cart',
  'Add\u00a0to\u200b cart',
])('one label in many spellings: %s', (label) => {
  expect(metricsFor(label)).toEqual(['add_to_cart']);
});

test.each([
  ['id', 'Rata-rata transaksi', 'aov'],
  ['ru', 'Общее кол-во покупок', 'purchases'],
  ['pt-BR', 'Qtd. de vendas', 'orders'],
  ['de', 'Umsatzerlöse', 'revenue'],
  ['tr', 'Tekil ziyaretçiler', 'store_visits'],
  ['ar', 'إجمالي الطلبات', 'orders'],
  ['ar', 'اجمالى الطلبات', 'orders'],
  ['ar', 'الإيرادات', 'revenue'],
  ['ar', 'الايرادات', 'revenue'],
  ['ar', 'متوسط قيمه الطلب', 'aov'],
  ['ar', 'الطّلبات', 'orders'],
  ['ar', 'النقرات', 'clicks_destination'],
  ['ru', 'Валовой объём продаж', 'gmv'],
])('%s: %s', (locale, label, metric) => {
  expect(metricsFor(label, 'generic', false, createLexicon(loadShards([locale])))).toEqual([metric]);
});

test('a qualifier is kept apart from the metric', () => {
  expect(english.find('Gross revenue (Current shop)')).toMatchObject({
    qualifier: 'current shop',
    qualifierKnown: true,
  });
  expect(english.find('Gross revenue (Affiliate)')).toMatchObject({ qualifier: 'affiliate', qualifierKnown: false });
  expect(english.find('Gross revenue - Affiliate')).toMatchObject({ qualifier: 'affiliate', qualifierKnown: false });
  expect(english.find('Gross revenue')).toMatchObject({ qualifier: null, qualifierKnown: false });
  expect(english.find('退款金额（支付时间）')?.qualifier).toBe('支付时间');
  expect(english.find('退款金额（退款时间）')?.qualifier).toBe('退款时间');
  expect(english.find('直播间成交订单数')?.qualifier).toBe('直播间');
  expect(english.find('CTR (destination)')?.qualifier ?? null).not.toBe('unknown');
});

test.each([
  ['消耗(元)', 'CNY', 1, 'money'],
  ['消耗（万元）', 'CNY', 1e4, 'money'],
  ['GMV (RM)', 'MYR', 1, 'money'],
  ['GMV [Rp]', 'IDR', 1, 'money'],
  ['GMV（₫）', 'VND', 1, 'money'],
  ['GMV (R$)', 'BRL', 1, 'money'],
  ['Cost USD', 'USD', 1, 'money'],
  ['Cost, zł', 'PLN', 1, 'money'],
  ['Cost in EUR', 'EUR', 1, 'money'],
  ['Cost in Tsd. €', 'EUR', 1e3, 'money'],
  ['Cost (Tsd. €)', 'EUR', 1e3, 'money'],
  ['Impressions, тыс.', null, 1e3, null],
  ['Impressions in Mrd.', null, 1e9, null],
  ['SKU orders, шт.', null, 1, 'count'],
  ['Cost ($)', null, 1, 'money'],
  ['GMV (฿)', 'THB', 1, 'money'],
  ['成交人数(万人)', null, 1e4, 'people'],
  ['曝光次数(万次)', null, 1e4, 'count'],
  ['人均观看时长(分钟)', null, 60, 'duration'],
  ['人均观看时长(分)', null, 60, 'duration'],
  ['Average play time (s)', null, 1, 'duration'],
  ['LIVE duration (h)', null, 3600, 'duration'],
  ['Impressions (K)', null, 1000, null],
  ['GMV (mil.)', null, 1e6, null],
  ['GMV (mil)', null, 1e3, null],
  ['GMV (Mn)', null, 1e6, null],
  ['GMV (bin)', null, 1e3, null],
  ['GMV (mil. Kč)', 'CZK', 1e6, 'money'],
  ['GMV (mil Kč)', 'CZK', 1e6, 'money'],
  ['GMV (mil. lei)', null, 1e6, 'money'],
  ['GMV (mil EUR)', 'EUR', 1e3, 'money'],
  ['GMV (тыс. руб.)', 'RUB', 1e3, 'money'],
  ['GMV (Ft)', 'HUF', 1, 'money'],
])('unit in the label: %s', (label, currency, scale, unit) => {
  expect(english.find(label)?.unit).toEqual({ currency, scale, unit, percent: false });
});

test.each(['CTR (%)', 'CTR %', '% CTR', '点击率（％）'])('percent in the label: %s', (label) => {
  expect(english.find(label)?.unit?.percent).toBe(true);
  expect(metricsFor(label)).toEqual(['ctr']);
});

test('次 and 人 in brackets choose between events and people', () => {
  expect(metricsFor('加购率(人数)')).toEqual(['add_to_cart_rate_users']);
  expect(metricsFor('加购率(次数)')).toEqual(['add_to_cart_rate']);
  expect(metricsFor('商品点击(人)')).toEqual(['product_click_users']);
  expect(metricsFor('商品点击(次)')).toEqual(['product_clicks']);
  expect(english.find('GMV (人数)')).toBeNull();
});

test('a cut label is found by its start, and all metrics that it can be are named', () => {
  const cut = english.find('Tap-through rate (via LIVE pre…');
  expect(cut?.how).toBe('truncated');
  expect(cut && [...metricsOf(cut.senses)]).toEqual(['live_enter_rate']);
  expect(new Set(metricsFor('Product impres...'))).toEqual(
    new Set(['product_impressions', 'product_impression_users']),
  );
  expect(english.find('Cost…')).toBeNull();
  expect(english.find('Or…')).toBeNull();
});

test.each([
  ['es', 'Alcance Total', 'reach'],
  ['pt-BR', 'Impressões totais', 'impressions'],
  ['fr', 'Coût total', 'cost'],
  ['de', 'Kosten gesamt', 'cost'],
  ['de', 'Gesamtreichweite', 'reach'],
  ['zh-CN', '曝光总量', 'impressions'],
  ['zh-CN', '消耗总额', 'cost'],
  ['he', 'סה"כ קליקים', 'clicks_destination'],
  ['ru', 'Всего показов', 'impressions'],
  ['hu', 'Kattintások összesen', 'clicks_destination'],
] as const)('the sum of all (%s): %s', (locale, label, metric) => {
  const found = createLexicon(loadShards([locale])).find(label);
  expect(metricsOf(found?.senses ?? [])).toContain(metric);
});

test.each([
  ['en', 'Order total'],
  ['ja', '注文合計'],
  ['zh-CN', '订单总额'],
] as const)('what an order costs in all is not how many there are (%s): %s', (locale, label) => {
  expect(createLexicon(loadShards([locale])).find(label)).toBeNull();
});

test.each([
  'Improve your orders today',
  'Your cost per click rose because of the auction',
  'Learn how GMV is computed',
  'Orders are shipped within 48 hours',
  '查看订单数据',
  '点击这里查看更多',
  '近7天成交金额趋势',
  'How to add to cart',
  'Cost of living',
  'No orders yet',
  'Sort by impressions',
  'Top products by GMV',
  '2026-11-20',
  '12,345',
  '',
])('prose and other texts are no label: %s', (text) => {
  expect(english.find(text)).toBeNull();
});

test.each([
  ['en', 'Click count', 'clicks_all'],
  ['en', 'Total no. of orders', 'orders'],
  ['fr', 'Nb de clics', 'clicks_all'],
  ['es', 'Cant. de pedidos', 'orders'],
  ['pt-BR', 'Qtde. de pedidos', 'orders'],
  ['it', 'N° ordini', 'orders'],
  ['de', 'Anzahl der Klicks', 'clicks_all'],
  ['de', 'Käuferzahl', 'buyers'],
  ['ru', 'Кол-во заказов', 'orders'],
  ['ru', 'Заказов', 'orders'],
  ['ru', 'Показов, тыс.', 'impressions'],
  ['uk', 'Замовлень', 'orders'],
  ['pl', 'Ilość zamówień', 'orders'],
  ['pl', 'Kliknięć', 'clicks_destination'],
  ['cs', 'Objednávek', 'orders'],
  ['hu', 'Ügyfelek száma', 'buyers'],
  ['he', 'מספר ההזמנות', 'orders'],
] as const)('words of number may stand around what is counted: %s %s', (locale, label, metric) => {
  const found = createLexicon(loadShards([locale])).find(label);
  expect(metricsOf(found?.senses ?? [])).toContain(metric);
});

test('an everyday word is weak, a metric’s own name is not', () => {
  for (const word of ['Comments', 'Orders', 'Customers', 'Results', '评论', '订单数', 'Followers']) {
    expect(english.find(word)?.weak, word).toBe(true);
  }
  for (const label of ['GMV', 'CTR', 'Product impressions', '商品曝光次数', 'ROAS', 'SKU orders', 'Impressions']) {
    expect(english.find(label)?.weak, label).toBe(false);
  }
});

test('the platform decides what a bare word means', () => {
  expect(metricsFor('Clicks', 'tiktok_shop')).toEqual(['product_clicks']);
  expect(metricsFor('Clicks')).toEqual(['clicks_destination']);
  expect(metricsFor('Clicks', 'tiktok_ads').sort()).toEqual(['clicks_all', 'clicks_destination']);
  expect(metricsFor('客单价', 'doudian')).toEqual(['revenue_per_buyer']);
  expect(metricsFor('客单价').sort()).toEqual(['aov', 'revenue_per_buyer']);
  expect(metricsFor('Impressions', 'tiktok_shop', true)).toEqual(['live_room_impressions']);
  expect(metricsFor('Impressions', 'tiktok_shop')).toEqual(['impressions']);
  expect(metricsFor('Conversion rate').sort()).toEqual(['cvr', 'cvr_clicks', 'shop_conversion_rate']);
});

test.each([
  ['成交订单数16昨日145同行基准114', '成交订单数', '16昨日145同行基准114'],
  ['Orders: 12', 'Orders', '12'],
  ['成交金额 ¥1,234', '成交金额', '¥1,234'],
  ['成交金额：¥1,234', '成交金额', '¥1,234'],
  ['Video views at 25% 1,200', 'Video views at 25%', '1,200'],
  ['GMV RM 12.00', 'GMV', 'RM 12.00'],
  ['消耗(元) --', '消耗(元)', '--'],
  ['GMV Rp1.234.567', 'GMV', 'Rp1.234.567'],
])('label and value in one text: %s', (text, label, rest) => {
  expect(english.findPrefix(text)).toMatchObject({ label, rest });
});

test.each(['Your orders: 12', 'Page 3 of 12', 'Order 576461234567890 shipped', 'Updated 12:30'])(
  'a value after other words has no label: %s',
  (text) => {
    const found = english.findPrefix(text);
    expect(found?.match.weak ?? true).toBe(true);
  },
);

test('no label is passed over by the quick look at its start', () => {
  for (const locale of lexiconLocales) {
    const lexicon = createLexicon(loadShards([locale]));
    for (const [metric, label] of entriesOf(locale)) {
      for (const shown of [label, ` ⓘ ${label.toUpperCase()}`, `${label}:`]) {
        expect(
          lexicon.find(shown)?.senses.some((sense) => sense.metric === metric),
          `${locale} ${shown}`,
        ).toBe(true);
      }
    }
  }
});

test('shards stay small', () => {
  for (const { locale, table } of allShards())
    expect(new TextEncoder().encode(table).length, locale).toBeLessThan(30_000);
});

test('of a label that two languages share the first is named', () => {
  const lexicon = createLexicon(loadShards(['th', 'en']));
  expect(lexicon.find('ยอดคลิกสินค้า')?.senses[0]).toMatchObject({ metric: 'product_clicks', locale: 'th' });
  expect(lexicon.find('Add to cart')?.senses[0]?.locale).toBe('en');
});

test('language tags find their labels', () => {
  expect(['zh-Hant-HK', 'zh_TW', 'zh', 'pt', 'en-GB', 'in', 'tl-PH', 'xx'].map(lexiconLocale)).toEqual([
    'zh-TW',
    'zh-TW',
    'zh-CN',
    'pt-BR',
    'en',
    'id',
    'fil',
    null,
  ]);
});

test('what a language says of clicks that lead to the chosen page it says of their rate and price', () => {
  const vietnamese = createLexicon(loadShards(['vi']));
  const metricsOf = (label: string) => vietnamese.find(label)?.senses.map(({ metric }) => metric);
  expect(new Set(metricsOf('Số lượt nhấp (đích đến)'))).toEqual(new Set(['clicks_destination']));
  expect(new Set(metricsOf('CTR (đích đến)'))).toEqual(new Set(['ctr']));
  expect(vietnamese.find('GMV (đích đến)')?.qualifier).toBe('đích đến');
});

test('net sales are what refunds and discounts leave of the gross ones', () => {
  expect(metricsFor('Net sales')).toEqual(['net_gmv']);
  expect(metricsFor('Gross sales')).toEqual(['gmv']);
});

test.each([
  ['zh-TW', '商品加入購物車次數', 'add_to_cart'],
  ['zh-TW', '商品加購次數', 'add_to_cart'],
  ['pl', 'Współczynnik zwrotów', 'return_rate'],
])('%s: “%s” is %s', (locale, label, metric) => {
  const senses = createLexicon(loadShards([locale])).find(label)?.senses;
  expect(senses?.map((sense) => sense.metric)).toEqual([metric]);
});

test('a currency abbreviated with points in the brackets of a label is its unit', () => {
  const arabic = createLexicon(loadShards(['ar']));
  for (const [sign, currency] of Object.entries({ 'ج.م': 'EGP', 'ر.س.': 'SAR', 'د.إ': 'AED', 'د.ك': 'KWD' })) {
    const found = arabic.find(`التكلفة (${sign})`);
    expect([found?.unit?.currency, found?.qualifier], sign).toEqual([currency, null]);
  }
});

test('visits to the shop are visits, as the word alone is', () => {
  const labels = {
    es: 'Visitas a la tienda',
    'pt-BR': 'Visitas à loja',
    fr: 'Visites de la boutique',
    de: 'Shop-Besuche',
    vi: 'Lượt truy cập',
  };
  for (const [locale, label] of Object.entries(labels)) {
    const senses = createLexicon(loadShards([locale])).find(label)?.senses;
    expect(senses?.map(({ metric }) => metric)).toEqual(['sessions']);
  }
});

test('no label became ambiguous unnoticed', () => {
  const ambiguous = allShards().map((shard) => {
    const meanings = new Map<string, Set<string>>();
    for (const { metric, keys } of unpackShard(shard)) {
      for (const { key } of keys) meanings.set(key, (meanings.get(key) ?? new Set()).add(metric));
    }
    const several = [...meanings].filter(([, metrics]) => metrics.size > 1);
    return [shard.locale, several.map(([key, metrics]) => `${key}: ${[...metrics].sort().join(', ')}`).sort()];
  });
  expect(Object.fromEntries(ambiguous)).toMatchSnapshot();
});

test('a bracket says what is sold where the word before leaves it open', () => {
  expect(metricsFor('Revenue (GMV)')).toEqual(['gmv']);
  expect(metricsFor('Total sales (net GMV)')).toEqual(['net_gmv']);
  expect(english.find('Revenue (Refund amount)')?.qualifier).toBe('refund amount');
  expect(english.find('Orders (GMV)')?.qualifierKnown).toBe(false);
});

test.each([
  ['en', 'Your conversion rate', 'Conversion rate'],
  ['de', 'Ihre Conversion-Rate', 'Conversion-Rate'],
  ['fr', 'Vos impressions', 'Impressions'],
  ['zh-CN', '本店成交金额', '成交金额'],
  ['id', 'GMV Anda', 'GMV'],
  ['vi', 'Doanh thu của bạn', 'Doanh thu'],
])('%s: whose it is changes nothing of a metric: %s', (locale, owned, plain) => {
  const lexicon = createLexicon(loadShards([locale, 'en']));
  expect(lexicon.find(owned)?.senses).toEqual(lexicon.find(plain)?.senses);
});

test('what is taken a month is not what was taken', () => {
  for (const label of ['Revenue/mo', 'GMV / mo']) expect(english.find(label)).toBeNull();
});

test('what a buyer calls his own is no strong label', () => {
  for (const label of ['My orders', 'Your purchases', 'Your favorites']) expect(english.find(label)?.weak).toBe(true);
});

test.each([
  ['en', 'Orders (this month)', 'this month'],
  ['es', 'Pedidos - últimos 7 días', 'últimos 7 días'],
] as const)('a qualifier keeps its plural, %s: %s', (locale, label, qualifier) => {
  expect(createLexicon(loadShards([locale])).find(label)).toMatchObject({ qualifier, qualifierKnown: false });
});
