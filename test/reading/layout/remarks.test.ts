import { expect, test } from 'vitest';
import { partRemarks, readRemarked } from '../../../lib/reading/layout/remarks.ts';
import type { NumberContext } from '../../../lib/reading/types.ts';

const ctx = (locale: string): NumberContext => ({ locale, decimal: locale === 'vi' ? ',' : '.', currency: null });

test.each<[text: string, locale: string, remarks: string[] | null]>([
  ['+14.9% vs last week Goal 120', 'en', ['+14.9% vs last week', 'Goal 120']],
  ['-182 (69.6%) Last period 2.7K', 'en', ['-182 (69.6%)', 'Last period 2.7K']],
  [
    '-145 (32.7%) vs the prior 7 days Yesterday 4.75 USD Peer average 15.67 USD',
    'en',
    ['-145 (32.7%) vs the prior 7 days', 'Yesterday 4.75 USD', 'Peer average 15.67 USD'],
  ],
  // the name of a reference is that of the percentage behind it
  ['-38% 昨日 3.71%', 'ja', ['-38%', '昨日 3.71%']],
  ['38% 昨日 3.71%', 'ja', ['38%', '昨日 3.71%']],
  ['0.0% 前日比 昨日 3.71%', 'ja', ['0.0% 前日比', '昨日 3.71%']],
  ['so với kỳ trước Không đổi Mục tiêu 2.345', 'vi', ['so với kỳ trước Không đổi', 'Mục tiêu 2.345']],
  ['5.0% 3.0%', 'en', null],
  ['+14.9% vs last week', 'en', null],
  ['+14.9% of everything Goal 120', 'en', null],
])('the remarks of “%s”', (text, locale, remarks) => {
  expect(partRemarks(text, ctx(locale))).toEqual(remarks);
});

test.each<[text: string, value: string, remarks: string[]]>([
  ['649,82 B ▼%5,79', '649,82 B', ['▼%5,79']],
  ['%12,29 ▼%4,1', '%12,29', ['▼%4,1']],
  ['1.204 %5,79 Dün 1.130', '1.204', ['%5,79', 'Dün 1.130']],
])('the value and the remarks of “%s”, with the percent sign in front', (text, value, remarks) => {
  expect(readRemarked(text, { locale: 'tr', decimal: ',', currency: null })).toMatchObject({ text: value, remarks });
});

test.each(['14% / Target 72,500', '43% / Target 85,390.00', '70% / Goal 3.2%'])(
  '%s is progress: no value and its target',
  (text) => {
    const numbers = { locale: 'en', decimal: '.', currency: null } as const;
    expect([readRemarked(text, numbers), partRemarks(text, numbers)]).toEqual([null, null]);
  },
);
