import { expect, test } from 'vitest';
import { detectLocales } from '../../lib/metrics/detect-locales.ts';
import { allShards } from '../../lib/metrics/lexicon/shards.ts';

const all = allShards();

test('labels tell the language although the page declares another', () => {
  expect(detectLocales(['Lượt hiển thị', 'Lượt nhấp', 'Chi phí', 'CTR', 'Đơn hàng'], 'en', all)[0]).toBe('vi');
  expect(detectLocales(['Impresi', 'Jangkauan', 'Pesanan', 'Biaya per pesanan', 'ROI'], 'en', all)[0]).toBe('id');
  expect(detectLocales(['Kos', 'Hasil kasar', 'Pelanggan baharu', 'Pesanan SKU'], 'id', all)[0]).toBe('ms');
  expect(detectLocales(['曝光次數', '點擊次數', '訂單數', '營收'], 'zh-CN', all)[0]).toBe('zh-TW');
  expect(detectLocales(['商品曝光次数', '成交金额', '点击率'], 'en', all)[0]).toBe('zh-CN');
  expect(detectLocales(['インプレッション数', 'クリック率', '注文数'], null, all)[0]).toBe('ja');
  expect(detectLocales(['Impressões', 'Cliques', 'Receita bruta', 'Pedidos'], 'en', all)[0]).toBe('pt-BR');
  expect(detectLocales(['Impresiones', 'Clics', 'Ingresos brutos', 'Pedidos'], 'en', all)[0]).toBe('es');
});

test('shared acronyms decide nothing: the declared language stands', () => {
  expect(detectLocales(['CTR', 'ROAS'], 'fr', all)[0]).toBe('fr');
  expect(detectLocales(['Hello', 'World'], 'de-AT', all)).toEqual(['de']);
  expect(detectLocales([], null, all)).toEqual([]);
});
