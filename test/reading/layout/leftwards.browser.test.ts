/** Pages that run from right to left. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWritten } from '../../support/read-on-page.ts';
import { PageLab } from '../../support/reader-page.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await PageLab.start();
});
afterAll(() => lab?.stop());

async function read(body: string, lang: string): Promise<string[]> {
  const url = 'https://shop.example.com/data';
  const tab = await lab.open({ url, html: '<!doctype html>' });
  const html = `<!doctype html><html lang="${lang}" dir="rtl"><meta charset="utf-8"><body>${body}</body></html>`;
  const [reading] = await readWritten(tab, [{ url, html }]);
  await tab.close();
  if (!reading || 'threw' in reading) throw new Error(reading?.threw ?? 'no reading');
  return reading.figures
    .map(({ metric, value, currency, entity, segment }) =>
      [metric, value, currency, entity?.name, segment].filter((part) => part != null).join(' '),
    )
    .sort();
}

test('amounts in pieces whose unit stands left of the digits', async () => {
  const card = (label: string, value: string) =>
    `<div><div>${label}</div><div style="font-size:22px">${value}</div></div>`;
  expect(
    await read(
      card('مرات الظهور', '١٢٬٣٤٥') +
        card('المبلغ الذي تم إنفاقه', '<span>\u200f58,</span><span>731.97 د.إ.\u200f</span>') +
        card('مبلغ الاسترداد', '<span>7</span><span>.6</span><span> ألف ج.م.\u200f</span>') +
        card('CPM', '<span>13.</span><span>28 AED</span>'),
      'ar',
    ),
  ).toEqual(['cost 58731.97 AED', 'cpm 13.28 AED', 'impressions 12345', 'refund_amount 7600 EGP']);
});

test('tables with their names on the right, metrics down the right side', async () => {
  const rows = `<table><thead><tr><th>שם הקמפיין</th><th>חשיפות</th><th>קליקים על קישור</th></tr></thead>
    <tbody><tr><td>Spring</td><td>1,200</td><td>34</td></tr><tr><td>Autumn</td><td>2,400</td><td>56</td></tr></tbody></table>`;
  expect(await read(rows, 'he')).toEqual([
    'clicks_destination 34 Spring',
    'clicks_destination 56 Autumn',
    'impressions 1200 Spring',
    'impressions 2400 Autumn',
  ]);
  const turned = `<table><thead><tr><th>מדד</th><th>התקופה הנוכחית</th><th>התקופה הקודמת</th></tr></thead>
    <tbody><tr><td>חשיפות</td><td>1,200</td><td>900</td></tr><tr><td>החזר על הוצאות פרסום</td><td>3.10</td><td>2.90</td></tr></tbody></table>`;
  expect(await read(turned, 'he')).toEqual(['impressions 1200', 'roas 3.1']);
});

test('what stands right of the page is out of reach, what stands left of it is not', async () => {
  const card = (label: string, value: string, style: string) =>
    `<div style="${style}"><div>${label}</div><div style="font-size:22px">${value}</div></div>`;
  expect(
    await read(
      card('חשיפות', '1,200', '') +
        card('יחידות שנמכרו', '77', 'position:absolute;right:-9999px;top:0') +
        card('לקוחות חדשים', '88', 'position:absolute;left:-400px;top:200px;width:200px'),
      'he',
    ),
  ).toEqual(['impressions 1200', 'new_customers 88']);
});
