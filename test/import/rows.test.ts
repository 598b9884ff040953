/** Which rows count, once each, and what whole columns say of them. */
import { describe, expect, test } from 'vitest';
import { daysOf, importText, valuesOf } from './read.ts';

const HEAD = 'date,product_impressions,product_clicks';

describe('days that stand in a table twice', () => {
  test('a copy, as where exports overlap, counts once', async () => {
    const table = await importText(`${HEAD}\n2026-11-02,1000,50\n2026-11-03,2000,60\n2026-11-03,2000,60\n`);
    expect(valuesOf(table)).toEqual({ product_impressions: [1000, 2000], product_clicks: [50, 60] });
    expect(table.notes).toContainEqual({ kind: 'copies_left_out', rows: 1 });
  });

  test('rows that small can be equal by chance and are added up', async () => {
    const table = await importText(
      'date,campaign,impressions,clicks\n2026-11-02,A,12,1\n2026-11-02,A,12,1\n2026-11-02,B,9,1\n',
    );
    expect(valuesOf(table)).toEqual({ impressions: [24, 9], clicks_destination: [2, 1] });
  });

  test('different figures of one day with nothing between them are refused', async () => {
    const text = `${HEAD},score\n2026-11-02,1000,50,7.1\n2026-11-03,2000,60,7.2\n2026-11-03,2100,64,7.3\n2026-11-04,2000,60,7.4\n`;
    await expect(importText(text)).rejects.toThrow(
      'row 3 and row 4 are both of "2026-11-03" and nothing tells them apart',
    );
  });

  test('hours and names tell rows of one day apart', async () => {
    const hourly = `date,hour,product_impressions\n${['2026-11-02', '2026-11-03'].flatMap((day) => Array.from({ length: 24 }, (_, hour) => `${day},${hour},${1000 + hour}\n`)).join('')}`;
    const named = 'date,campaign,impressions,clicks\n2026-11-02,A,1000,50\n2026-11-02,A,2000,60\n2026-11-02,B,500,5\n';
    expect(valuesOf(await importText(hourly))).toEqual({ product_impressions: [24_276, 24_276] });
    expect(valuesOf(await importText(named))).toEqual({ impressions: [3000, 500], clicks_destination: [110, 5] });
  });
});

test.each(['Average', '平均', 'Rata-rata'])('a mean of the rows is no row: %s', async (word) => {
  const table = await importText(`${HEAD}\n2026-11-02,1000,50\n2026-11-03,2000,60\n${word},1500,55\n`);
  expect(table.rows).toBe(2);
});

describe('columns that speak of every row', () => {
  test('the currency of the amounts', async () => {
    const table = await importText(`${HEAD},gmv,Currency\n2026-11-02,1000,50,80.5,MYR\n2026-11-03,2000,60,90,MYR\n`);
    expect(table.columns.find(({ metric }) => metric === 'gmv')?.currency).toBe('MYR');
    expect(table.entities).toBeNull();
  });

  test('two currencies are refused, and so is a sign that contradicts the column', async () => {
    const two = importText(`${HEAD},gmv,币种\n2026-11-02,1000,50,80,USD\n2026-11-03,2000,60,90,EUR\n`);
    await expect(two).rejects.toThrow('row 3, column "币种": two currencies in one table, "USD" and "EUR"');
    const other = importText(`${HEAD},gmv,currency\n2026-11-02,1000,50,€80,USD\n2026-11-03,2000,60,€90,USD\n`);
    await expect(other).rejects.toThrow('two currencies in one column');
  });

  test('several time zones are said', async () => {
    const table = await importText(`${HEAD},Time zone\n2026-11-02,1000,50,GMT+7\n2026-11-03,2000,60,GMT+8\n`);
    expect(table.notes).toContainEqual({ kind: 'time_zones_mixed', timeZones: ['GMT+7', 'GMT+8'] });
  });
});

describe('nothing is passed over in silence', () => {
  test('columns of figures that nobody knows', async () => {
    const table = await importText(
      `${HEAD},sparkle\n2026-11-02,1000,50,3.3\n2026-11-03,2000,60,4.8\n2026-11-04,1500,55,4.1\n`,
    );
    expect(table.notes).toContainEqual({ kind: 'columns_unused', columns: ['sparkle'] });
  });

  test('dates of a form that is not known', async () => {
    const table = await importText(`${HEAD}\n2026.306,1000,50\n2026.307,2000,60\n`);
    expect(table.periods).toBeNull();
    expect(table.notes).toContainEqual({ kind: 'dates_unread', column: 'date' });
  });

  test('days that lie weeks apart are taken as weeks', async () => {
    const days = ['02', '09', '16', '23'].map((day) => `2026-11-${day},1000,50\n`).join('');
    const table = await importText(`${HEAD}\n${days}`);
    expect(daysOf(table)[0]).toBe('2026-11-02..2026-11-08');
    expect(table.notes).toContainEqual({ kind: 'dates_are_weeks', day: 'first' });
  });
});

test.each([
  ['as a spreadsheet shows days', '02-Nov-26', '03-Nov-26'],
  ['with a zone behind the time', '2026-11-02 00:00:00 UTC', '2026-11-03 00:00:00 UTC'],
  ['with an offset in words', '2026-11-02 00:00 (GMT+7)', '2026-11-03 00:00 (GMT+7)'],
  ['seconds since 1970', '1793577600', '1793664000'],
  ['thousandths since 1970', '1793577600000', '1793664000000'],
  ['kept as text by an apostrophe', "'2026-11-02", "'2026-11-03"],
])('dates %s', async (_, first, second) => {
  const table = await importText(`${HEAD}\n${first},1000,50\n${second},2000,60\n`);
  expect(daysOf(table)).toEqual(['2026-11-02', '2026-11-03']);
});

test('a moment that is midnight nowhere near Greenwich could be of two days', async () => {
  const table = await importText(`${HEAD}\n1793548800,1000,50\n1793635200,2000,60\n`);
  expect(table.periods).toBeNull();
});

test('headers in two languages at once', async () => {
  const head = '日期 Date,商品曝光次数 Product impressions,商品点击次数/Product clicks,成交金额 (Orders)';
  const table = await importText(`${head}\n2026-11-02,1000,50,3\n2026-11-03,2000,60,4\n`);
  expect(valuesOf(table)).toEqual({ product_impressions: [1000, 2000], product_clicks: [50, 60] });
});

describe('rates without a percent sign', () => {
  const rates = (cells: string[]) =>
    importText(`date,product_impressions,ctr\n${cells.map((cell, i) => `2026-11-0${i + 2},1000,${cell}\n`).join('')}`);
  test('that could be fractions as well as percentages stay unknown, and it is said', async () => {
    const table = await rates(['0.85', '0.9', '0.87']);
    expect(valuesOf(table).ctr).toEqual([null, null, null]);
    expect(table.notes).toContainEqual({ kind: 'rate_scale_unclear', column: 'ctr' });
  });

  test('above 1 are percentages, of many decimals fractions, and a sign settles it', async () => {
    expect(valuesOf(await rates(['2.5', '3.1', '0.9'])).ctr).toEqual([0.025, 0.031, 0.009]);
    expect(valuesOf(await rates(['0.0251', '0.031', '0.0292'])).ctr).toEqual([0.0251, 0.031, 0.0292]);
    expect(valuesOf(await rates(['0.85%', '0.9%', '0.87%'])).ctr).toEqual([0.0085, 0.009, 0.0087]);
  });
});

test.each(['#DIV/0!', '#N/A', '#REF!', 'inf'])('%s is no value, never 0', async (cell) => {
  const table = await importText(`${HEAD}\n2026-11-02,1000,50\n2026-11-03,2000,${cell}\n`);
  expect(valuesOf(table).product_clicks).toEqual([50, null]);
});

test('a first and a last day make the stretch of a row', async () => {
  const head = 'Reporting starts,Reporting ends,Impressions,Link clicks';
  const table = await importText(`${head}\n2026-10-26,2026-11-01,1000,50\n2026-11-02,2026-11-08,2000,60\n`);
  expect(daysOf(table)).toEqual(['2026-10-26..2026-11-01', '2026-11-02..2026-11-08']);
  expect(table.notes).toEqual([]);
});

describe('one figure a row', () => {
  test('becomes a row for each day and name', async () => {
    const table = await importText(
      'date,campaign,metric,value\n2026-11-02,A,impressions,1000\n2026-11-02,A,clicks,50\n2026-11-03,A,impressions,2000\n2026-11-03,B,clicks,7\n',
    );
    expect(daysOf(table)).toEqual(['2026-11-02', '2026-11-03', '2026-11-03']);
    expect(valuesOf(table)).toEqual({ impressions: [1000, 2000, null], clicks_destination: [50, null, 7] });
  });

  test('that stands there twice is refused', async () => {
    const text = 'date,metric,value\n2026-11-02,impressions,1000\n2026-11-02,clicks,50\n2026-11-02,clicks,51\n';
    await expect(importText(text)).rejects.toThrow('"clicks" stands twice for 2026-11-02');
  });
});
