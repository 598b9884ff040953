/** Workbooks as spreadsheets store them: typed cells, formulas with their results, days as numbers. */
import { expect, test } from 'vitest';
import { daysOf, importBytes, valuesOf } from './read.ts';
import { xlsxOf } from './xlsx.ts';

test('a preamble, days as numbers, a formula and a total', async () => {
  const bytes = xlsxOf([
    ['店铺：示例店'],
    ['日期', '曝光次数', '点击次数', '点击率', '成交金额（元）'],
    [46328, 1000, 50, { formula: 'C3/B3', value: 0.05 }, 400.5],
    [46329, 2000, null, { formula: 'C4/B4', value: 0.06 }, 800],
    ['合计', 3000, 50, null, { formula: 'SUM(E3:E4)', value: 1200.5 }],
  ]);
  const table = await importBytes(bytes, { name: 'export.xlsx' });
  expect(daysOf(table)).toEqual(['2026-11-02', '2026-11-03']);
  expect(valuesOf(table)).toMatchObject({
    impressions: [1000, 2000],
    clicks_destination: [50, null],
    gmv: [400.5, 800],
  });
  expect(table.notes).toContainEqual({ kind: 'total_rows_left_out', rows: 1 });
});

test('the sheet with the data is read, behind a cover and before a glossary', async () => {
  const bytes = xlsxOf(
    [['Report'], ['Made on', 46330]],
    [
      ['Date', 'Impressions', 'Clicks'],
      [46328, 1000, 50],
    ],
    [
      ['Impressions', 'How often it was shown'],
      ['Clicks', 'How often it was clicked'],
    ],
  );
  const table = await importBytes(bytes, { name: 'export.xlsx' });
  expect(valuesOf(table)).toMatchObject({ impressions: [1000] });
});

test('what is no workbook is refused', async () => {
  const broken = Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]);
  await expect(importBytes(broken, { name: 'export.xlsx' })).rejects.toThrow('the spreadsheet cannot be read');
});
