/** Tables as back offices and spreadsheets of many countries write them. */
import { describe, expect, test } from 'vitest';
import { daysOf, importBytes, importText, valuesOf } from './read.ts';

const DAYS = ['2026-11-02', '2026-11-03'];

describe('labels, numbers and days of one country', () => {
  const exports: [name: string, text: string, metrics: Record<string, (number | null)[]>][] = [
    [
      'Chinese, a preamble and a total first',
      '店铺：示例店\n导出时间：2026-11-10 10:00\n\n日期,商品曝光次数,商品点击次数,成交订单数,成交金额（元）\n合计,"3,000",150,12,"1,200.50"\n2026-11-02,"1,000",50,4,¥400.50\n2026-11-03,"2,000",100,8,¥800.00\n',
      { product_impressions: [1000, 2000], product_clicks: [50, 100], orders_paid: [4, 8], gmv: [400.5, 800] },
    ],
    [
      'Indonesian, rupiah and points between thousands',
      'Tanggal;Tayangan;Klik;Pesanan;GMV\n02/11/2026;12.000;600;40;Rp4.000.000\n03/11/2026;13.500;-;41;Rp4.100.500\n',
      { impressions: [12000, 13500], orders: [40, 41], gmv: [4000000, 4100500] },
    ],
    [
      'German, semicolons and decimal commas',
      'Datum;Impressionen;Klicks;Kosten\n02.11.2026;12.000;600;1.234,56\n03.11.2026;13.500;;99,90\n',
      { impressions: [12000, 13500], cost: [1234.56, 99.9] },
    ],
    [
      'Spanish, a total last',
      'Fecha;Impresiones;Clics;Costo\n02/11/2026;12.000;600;1.234,56\n03/11/2026;13.500;700;99,90\nTotal;25.500;1.300;1.334,46\n',
      { impressions: [12000, 13500], cost: [1234.56, 99.9] },
    ],
    [
      'Brazilian, reais',
      'Data;Impressões;Cliques;Pedidos;Receita\n02/11/2026;12.000;600;40;R$ 1.234,56\n03/11/2026;13.500;700;41;R$ 99,90\n',
      { impressions: [12000, 13500], orders: [40, 41], revenue: [1234.56, 99.9] },
    ],
    [
      'Thai, Buddhist years',
      'วันที่,การแสดงผล,คลิก,คำสั่งซื้อ\n02/11/2569,"12,000",600,40\n03/11/2569,"13,500",--,41\n',
      { impressions: [12000, 13500], orders: [40, 41] },
    ],
    [
      'Japanese, tabs',
      '日付\tインプレッション数\tクリック数\t費用\n2026年11月2日\t12,000\t600\t¥1,234\n2026年11月3日\t13,500\tN/A\t¥99\n',
      { impressions: [12000, 13500], cost: [1234, 99] },
    ],
  ];

  test.each(exports)('%s', async (_, text, metrics) => {
    const table = await importText(text);
    expect(daysOf(table)).toEqual(DAYS);
    expect(valuesOf(table)).toMatchObject(metrics);
  });
});

describe('weeks and months that print one day', () => {
  const spans = async (header: string, days: string[]) =>
    daysOf(await importText(`${header},impressions,clicks\n${days.map((day) => `${day},100,10`).join('\n')}\n`));
  const mondays = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];

  test('days a week apart are weeks: named so from two on, unnamed from four on', async () => {
    expect(await spans('Week', mondays.slice(0, 2))).toEqual(['2026-10-19..2026-10-25', '2026-10-26..2026-11-01']);
    expect((await spans('Date', mondays))[3]).toBe('2026-11-09..2026-11-15');
    expect(await spans('Date', mondays.slice(0, 3))).toEqual(mondays.slice(0, 3));
  });

  test('a week named by its last day', async () => {
    expect((await spans('Week ending', ['2026-11-08', '2026-11-15']))[1]).toBe('2026-11-09..2026-11-15');
  });

  test('firsts of months are months', async () => {
    expect(await spans('Month', ['2026-02-01', '2026-03-01'])).toEqual([
      '2026-02-01..2026-02-28',
      '2026-03-01..2026-03-31',
    ]);
  });
});

test('GMV Max is told by a column title or by the name of every row', async () => {
  const gmvMax = async (text: string) => (await importText(text)).gmvMax;
  expect(await gmvMax('日期,全域推广消耗,商品曝光次数,成交订单数\n2026-11-02,1,2,3\n')).toBe(true);
  expect(await gmvMax('Campaign,Impressions,Clicks\nGMV Max - all,100,5\nGMV Max live,100,4\n')).toBe(true);
  expect(await gmvMax('Campaign,Impressions,Clicks\nGMV Max - all,100,5\nRetargeting,100,4\n')).toBe(false);
});

describe('days', () => {
  const dated = async (days: string[], year: number | null = null) =>
    daysOf(await importText(`date;impressions;clicks\n${days.map((day) => `${day};100;10`).join('\n')}\n`, { year }));

  test.each([
    ['newest first', ['2026-11-03', '2026-11-02'], ['2026-11-03', '2026-11-02']],
    ['with a time', ['2026-11-02 00:00:00', '2026-11-03T00:00:00Z'], DAYS],
    ['with a weekday', ['2026-11-02（周一）', '2026-11-03 Tue'], DAYS],
    ['run together', ['20261102', '20261103'], DAYS],
    ['day first, told by a later day', ['02/11/2026', '13/11/2026'], ['2026-11-02', '2026-11-13']],
    ['month first, told by a later day', ['11/02/2026', '11/13/2026'], ['2026-11-02', '2026-11-13']],
    ['as a spreadsheet counts them', ['46328', '46329'], DAYS],
    ['kept as text', ['="2026-11-02"', '="2026-11-03"'], DAYS],
    [
      'weeks',
      ['2026-11-02 ~ 2026-11-08', '2026-11-09 ~ 2026-11-15'],
      ['2026-11-02..2026-11-08', '2026-11-09..2026-11-15'],
    ],
    ['numbered weeks', ['2026-W45', '2026-W46'], ['2026-11-02..2026-11-08', '2026-11-09..2026-11-15']],
    ['months', ['2026-10', '2026-11'], ['2026-10-01..2026-10-31', '2026-11-01..2026-11-30']],
  ])('%s', async (_, written, days) => {
    expect(await dated(written)).toEqual(days);
  });

  test('without a year are rows, with a note, until the year is given', async () => {
    const text = '日期,曝光次数,点击次数\n11-02,100,10\n11-03,200,20\n';
    const bare = await importText(text);
    expect(bare.periods).toBeNull();
    expect(bare.notes).toContainEqual({ kind: 'dates_without_year', column: '日期' });
    expect(daysOf(await importText(text, { year: 2026 }))).toEqual(DAYS);
    expect(await dated(['Nov', 'Dec'], 2026)).toEqual(['2026-11-01..2026-11-30', '2026-12-01..2026-12-31']);
  });

  test('in which day and month cannot be told apart are refused by column', async () => {
    await expect(dated(['05/06/2026'])).rejects.toThrow('column "date": day and month cannot be told apart');
  });
});

describe('cells', () => {
  test.each(['', '-', '--', '—', 'N/A', 'null', '***'])('%j is unknown, never zero', async (cell) => {
    const table = await importText(`date,impressions,clicks\n2026-11-02,100,${cell}\n2026-11-03,200,20\n`);
    expect(valuesOf(table).clicks_destination).toEqual([null, 20]);
  });

  test('percentages and fractions of a rate column', async () => {
    const percent = await importText('date,impressions,ctr\n2026-11-02,100,2.31%\n2026-11-03,200,2.40%\n');
    expect(valuesOf(percent).ctr).toEqual([0.0231, 0.024]);
    const fraction = await importText('date,impressions,ctr\n2026-11-02,100,0.0231\n2026-11-03,200,0.024\n');
    expect(valuesOf(fraction).ctr).toEqual([0.0231, 0.024]);
  });

  test('Chinese myriads keep the interval of what prints so', async () => {
    const table = await importText('日期,曝光次数,点击次数\n2026-11-02,1.2万,600\n2026-11-03,1.3万,700\n');
    expect(table.columns[0]?.values[0]).toMatchObject({ value: 12000, low: 11500, high: 13000 });
  });
});

describe('encodings and separators', () => {
  const text = '日期,曝光次数,点击次数\n2026-11-02,100,10\n2026-11-03,200,20\n';

  test('a byte order mark', async () => {
    expect(valuesOf(await importText(`\uFEFF${text}`)).impressions).toEqual([100, 200]);
  });

  test('UTF-16 of a spreadsheet', async () => {
    const codes = [...`\uFEFF${text.replaceAll(',', '\t')}`].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return [code & 255, code >> 8];
    });
    expect(valuesOf(await importBytes(Uint8Array.from(codes))).impressions).toEqual([100, 200]);
  });

  test('GB18030', async () => {
    const words: Record<string, number[]> = {
      日: [0xc8, 0xd5],
      期: [0xc6, 0xda],
      曝: [0xc6, 0xd8],
      光: [0xb9, 0xe2],
      次: [0xb4, 0xce],
      数: [0xca, 0xfd],
      点: [0xb5, 0xe3],
      击: [0xbb, 0xf7],
    };
    const bytes = [...text].flatMap((sign) => words[sign] ?? [sign.charCodeAt(0)]);
    expect(valuesOf(await importBytes(Uint8Array.from(bytes)))).toEqual({
      impressions: [100, 200],
      clicks_destination: [10, 20],
    });
  });

  test.each([',', ';', '\t', '|'])('%j between cells', async (sign) => {
    expect(valuesOf(await importText(text.replaceAll(',', sign))).impressions).toEqual([100, 200]);
  });
});

describe('shapes', () => {
  test('one stage a row', async () => {
    const table = await importText('行为,次数,占比\npv,1000,90%\ncart,80,7%\nbuy,30,3%\n');
    expect(valuesOf(table)).toEqual({ page_views: [1000], add_to_cart: [80], purchases: [30] });
  });

  test('people and events beside each other are not mixed', async () => {
    const table = await importText('行为,人数\n商品曝光次数,1000\n商品点击次数,80\n加购次数,30\n');
    expect(valuesOf(table)).toEqual({
      product_impression_users: [1000],
      product_click_users: [80],
      add_to_cart_users: [30],
    });
  });

  test('stages of which some have no metric of people are counts', async () => {
    const table = await importText('Stage,Users\nImpressions,1000\nClicks,80\nAdd to cart,30\n');
    expect(valuesOf(table)).toEqual({ impressions: [1000], clicks_destination: [80], add_to_cart: [30] });
  });

  test('metrics by day', async () => {
    const table = await importText('指标,2026-11-02,2026-11-03\n曝光次数,100,200\n点击次数,10,20\n');
    expect(daysOf(table)).toEqual(DAYS);
    expect(valuesOf(table)).toEqual({ impressions: [100, 200], clicks_destination: [10, 20] });
  });

  test.each([
    '指标,本期,上期,环比\n曝光次数,100,200,-50%\n点击次数,10,20,-50%\n',
    '曝光次数,曝光次数（上期）,点击次数,点击次数（上期）\n100,200,10,20\n',
    'Impressions,Impressions (previous period),Clicks,Clicks (previous period)\n100,200,10,20\n',
  ])('this period beside the one before: %j', async (text) => {
    const table = await importText(text);
    expect(table.columns.map(({ values, previous }) => [values[0]?.value, previous?.[0]?.value])).toEqual([
      [100, 200],
      [10, 20],
    ]);
  });

  test('days by campaign, with a total for each day', async () => {
    const table = await importText(
      'Date,Campaign name,Impressions,Clicks\n2026-11-02,A,100,10\n2026-11-02,B,50,5\n2026-11-02,Total,150,15\n2026-11-03,A,100,10\n2026-11-03,B,50,5\n2026-11-03,Total,150,15\n',
    );
    expect(table.entities?.map((entity) => entity?.name)).toEqual(['A', 'B', 'A', 'B']);
    expect(table.notes).toContainEqual({ kind: 'total_rows_left_out', rows: 2 });
  });

  test.each([
    '[{"date":"2026-11-02","impressions":100},{"date":"2026-11-03","impressions":200}]',
    '{"rows":[{"date":"2026-11-02","impressions":100},{"date":"2026-11-03","impressions":200}]}',
    '{"columns":["date","impressions"],"rows":[["2026-11-02",100],["2026-11-03",200]]}',
    '[["date","impressions"],["2026-11-02","100"],["2026-11-03","200"]]',
    '{"date":["2026-11-02","2026-11-03"],"impressions":[100,200]}',
    '{"data":{"list":[{"date":"2026-11-02","impressions":100},{"date":"2026-11-03","impressions":200}]}}',
    '{"date":"2026-11-02","impressions":100}\n{"date":"2026-11-03","impressions":200}\n',
  ])('JSON %s', async (text) => {
    const table = await importText(text, { name: 'table.json' });
    expect(daysOf(table)).toEqual(DAYS);
    expect(valuesOf(table).impressions).toEqual([100, 200]);
  });
});

test.each(['合计', '总计(2)', 'Total of 2 campaigns', 'Total:', 'Tổng cộng', 'Summe', '総計', 'Grand Total'])(
  'the row %s sums the others and is left out',
  async (name) => {
    const table = await importText(`campaign,impressions,clicks\nA,100,10\nB,50,5\n${name},150,15\n`);
    expect(valuesOf(table).impressions).toEqual([100, 50]);
  },
);

test.each(['All in one sofa', 'Total Care shampoo', '全部上新'])('%s is a name', async (name) => {
  const table = await importText(`campaign,impressions,clicks\nA,100,10\n${name},150,15\n`);
  expect(valuesOf(table).impressions).toEqual([100, 150]);
});
