/** What `read` prints is taken by `diagnose`. */
import { expect, test } from 'vitest';
import { insight } from '../../lib/insight.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { printedReading } from '../../scripts/printed-reading.ts';

const NOW = Date.UTC(2026, 10, 16);
const period = { start: '2026-11-08', end: '2026-11-14' };
const figureOf = (metric: string, value: number, before: number) => ({
  id: metric,
  metric,
  value,
  low: value,
  high: value,
  unit: 'count',
  currency: null,
  basis: 'events',
  text: String(value),
  label: metric,
  entity: null,
  segment: null,
  period,
  change: null,
  compare: [{ kind: 'previous_period', value: before, low: before, high: before, text: String(before) }],
});
const answer = {
  page: {
    site: 'tiktok-seller-center',
    kind: 'overview',
    url: 'https://seller-us.tiktok.com/compass/data-overview',
    locale: 'en',
    currency: null,
    timeZone: null,
    account: null,
    scope: { traffic: null, channel: null },
    period,
    comparison: { start: '2026-11-01', end: '2026-11-07' },
    live: false,
    rowsRead: null,
    rowsTotal: null,
  },
  state: 'ok',
  figures: [figureOf('product_impressions', 1_000_000, 1_000_000), figureOf('product_clicks', 20_000, 30_000)],
  unread: [],
  funnels: [],
};
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

test('a printed reading is diagnosed like the page', () => {
  const reading = printedReading(bytesOf(answer), NOW);
  if (!reading) throw new Error('not taken for a reading');
  const { diagnoses } = insight({ reading, past: [], annotations: [], settings: defaultSettings, now: NOW });
  expect(diagnoses[0]?.steps[0]).toMatchObject({ verdict: 'leak', rate: 0.02 });
});

test('tables are no readings', () => {
  expect(printedReading(bytesOf([{ date: '2026-11-02', clicks: 1 }]), NOW)).toBeNull();
  expect(printedReading(Buffer.from('date,clicks\n2026-11-02,1\n'), NOW)).toBeNull();
});

test('a reading that is not whole is refused with the field', () => {
  const broken = { ...answer, figures: [{ ...figureOf('product_clicks', 1, 1), low: 'many' }] };
  expect(() => printedReading(bytesOf(broken), NOW)).toThrow('figures.0.low');
  expect(() => printedReading(bytesOf({ ...answer, state: 'logged_out' }), NOW)).toThrow('logged_out');
});
