/** Files as spreadsheets and back offices of many countries save them: the encoding is told by what can be read. */
import { describe, expect, test } from 'vitest';
import { importBytes, valuesOf } from './read.ts';

/** `date, impressions, clicks` as bytes, written with Python's codecs; its rows are ASCII. */
const HEADS: [encoding: string, hex: string][] = [
  // 日期,商品曝光次数,商品点击次数
  ['gb18030', 'c8d5c6da2cc9ccc6b7c6d8b9e2b4cecafd2cc9ccc6b7b5e3bbf7b4cecafd'],
  // 日期,商品曝光次數,商品點擊次數
  ['big5', 'a4e9b4c12cb0d3ab7ec36ea5faa6b8bcc62cb0d3ab7ec249c0bba6b8bcc6'],
  // 日付,商品インプレッション数,商品クリック数
  ['shift_jis', '93fa95742c8fa49569834383938376838c836283568387839390942c8fa49569834e838a8362834e9094'],
  // 날짜,상품 노출수,상품 클릭수
  ['euc-kr', 'b3afc2a52cbbf3c7b020b3ebc3e2bcf62cbbf3c7b020c5acb8afbcf6'],
  // วันที่,การแสดงผลสินค้า,คลิกสินค้า
  ['windows-874', 'c7d1b9b7d5e82ca1d2c3e1cab4a7bcc5cad4b9a4e9d22ca4c5d4a1cad4b9a4e9d2'],
];
const ROWS = '\n2026-11-02,1000,50\n2026-11-03,2000,60\n';

function bytesOf(hex: string): Uint8Array {
  return Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(ROWS)]);
}

test.each(HEADS)('%s', async (_, hex) => {
  const table = await importBytes(bytesOf(hex));
  expect(valuesOf(table)).toEqual({ product_impressions: [1000, 2000], product_clicks: [50, 60] });
});

test('a word of Windows in Western Europe is not taken for Chinese', async () => {
  const text = 'Datum;Produktklicks;Aufträge\n02.11.2026;50;4\n03.11.2026;60;5\n';
  const table = await importBytes(Buffer.from(text, 'latin1'));
  expect(table.columns.map(({ metric }) => metric)).toContain('orders');
});

describe('UTF-16 without a byte order mark', () => {
  const text = `日期,商品曝光次数,商品点击次数${ROWS}`;
  const little = Buffer.from(text, 'utf16le');
  test.each([
    ['little endian', little],
    ['big endian', Buffer.from(little).swap16()],
  ])('%s', async (_, bytes) => {
    expect(valuesOf(await importBytes(bytes))).toEqual({ product_impressions: [1000, 2000], product_clicks: [50, 60] });
  });
});

test('the markup of a table under the name of a workbook is refused with what to do', async () => {
  const bytes = Buffer.from('<html><table><tr><td>Date</td></tr></table></html>');
  await expect(importBytes(bytes, { name: 'export.xls' })).rejects.toThrow('save it as .xlsx or CSV');
});
