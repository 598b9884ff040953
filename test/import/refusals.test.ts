/** What cannot be used is refused with a message that names where, never with a crash. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/funnel/input.ts';
import { TableError } from '../../lib/import/error.ts';
import { modelInput } from '../../lib/import/model-input.ts';
import { importBytes, importText } from './read.ts';

describe('the message names row and column', () => {
  test.each([
    ['date,impressions\n2026-11-02,100\n2026-11-03,many\n', 'row 3, column "impressions": "many" is not a number'],
    [
      'date,impressions\n2026-11-02,100\n2026-11-03,100\nsoon,200\n2026-11-05,1\n2026-11-06,1\n',
      'row 4, column "date": "soon" is not a date',
    ],
    ['date,impressions,clicks\n2026-11-02,100,-7\n', 'row 2, column "clicks": "-7" is below zero'],
    ['title\n\ndate,impressions,clicks\n2026-11-02,100,x\n', 'column "clicks": "x" is not a number'],
    ['行为,次数\n曝光次数,100\n点击次数,很多1\n', 'row "点击次数", column "次数"'],
    ['date,gmv\n2026-11-02,$100\n2026-11-03,€100\n', 'row 3, column "gmv": two currencies in one column'],
    ['[{"date":"2026-11-02","impressions":{"a":{"b":1}}}]', 'nested value'],
    ['{"a":1', 'the JSON cannot be read'],
    ['{"a":[{"x":1}],"b":[{"x":1}]}', 'several tables: "a", "b"'],
    ['alpha,beta\n1,2\n', 'no column is known'],
    ['date,impressions\n', 'no rows'],
    ['', 'the file is empty'],
  ])('%j', async (text, message) => {
    await expect(importText(text)).rejects.toThrow(message);
    await expect(importText(text)).rejects.toBeInstanceOf(TableError);
  });

  test('a period outside the table', async () => {
    const table = await importText('date,impressions,clicks\n2026-11-02,100,10\n2026-11-03,200,20\n');
    const period = { start: '2027-01-01', end: '2027-01-07' };
    const asked = { period, against: null, funnel: null, settings: defaultSettings };
    expect(() => modelInput(table, asked)).toThrow('--period 2027-01-01..2027-01-07 has no day of the table');
    expect(() => modelInput(table, { ...asked, period: null, against: period })).toThrow('--against');
  });
});

/** Bytes and texts that resemble tables more or less. */
const cell = fc.oneof(
  fc.constantFrom(
    'date',
    '日期',
    'impressions',
    'clicks',
    '订单',
    '合计',
    '2026-11-02',
    '02/11/2026',
    '1,2',
    '1.2万',
    '-',
    '"',
    '="1"',
    '[',
    '{}',
  ),
  fc.string({ maxLength: 6 }),
  fc.integer().map(String),
);
const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });

test('anything is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, sign) => {
      await survives(new TextEncoder().encode(rows.map((row) => row.join(sign)).join('\n')));
    }),
    { numRuns: 150 },
  );
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => survives(new TextEncoder().encode(text), 'table.json')),
    { numRuns: 80 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), (bytes) => survives(bytes)),
    { numRuns: 80 },
  );
});

async function survives(bytes: Uint8Array, name = 'table.csv'): Promise<void> {
  try {
    modelInput(await importBytes(bytes, { name }), {
      period: null,
      against: null,
      funnel: null,
      settings: defaultSettings,
    });
  } catch (error) {
    expect(error).toBeInstanceOf(TableError);
  }
}
