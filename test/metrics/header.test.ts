import { expect, test } from 'vitest';
import { findHeader } from '../../lib/metrics/header.ts';

test.each([
  ['impressions', 'impressions'],
  ['displays', 'impressions'],
  ['Spent', 'cost'],
  ['spend_usd', 'cost'],
  ['Spend [USD]', 'cost'],
  ['Total_Conversion', 'conversions'],
  ['Approved_Conversion', 'purchases'],
  ['post_click_conversions', 'conversions'],
  ['content_views', 'view_content'],
  ['# of Website Clicks', 'clicks_destination'],
  ['# of Impressions', 'impressions'],
  ['addToCart', 'add_to_cart'],
  ['carts', 'add_to_cart'],
  ['pv', 'page_views'],
  ['buy', 'purchases'],
  ['product_sessions', 'product_page_sessions'],
  ['Cost (USD)', 'cost'],
  ['% CTR', 'ctr'],
  ['消耗(元)', 'cost'],
  ['Pesanan SKU', 'sku_orders'],
  ['Doanh thu', 'revenue'],
  ['onsite_on_web_cart', 'add_to_cart'],
  ['gmv_max_unknown', null],
  ['ad_id', null],
  ['Date', null],
  ['price_usd', null],
  ['Conversion rate', null],
  ['Gross revenue (affiliate)', null],
  ['人均行为数', null],
])('header %s', (header, metric) => {
  expect(findHeader(header)?.metric ?? null).toBe(metric);
});

test('units of field names are read', () => {
  expect(findHeader('gmv_usd')?.unit).toMatchObject({ currency: 'USD', unit: 'money' });
  expect(findHeader('ctr_pct')?.unit?.percent).toBe(true);
});

test('a count of unknown kind is taken as the likeliest and says so', () => {
  expect(findHeader('Sales')).toMatchObject({ decided: true, metric: 'revenue' });
  expect(findHeader('Viewers')).toMatchObject({ decided: false });
});
