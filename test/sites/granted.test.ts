import { expect, test } from 'vitest';
import { grantedBeyond } from '../../lib/sites/granted.ts';

const DECLARED = ['https://ads.tiktok.com/i18n/*', 'https://seller-us.tiktok.com/*'];

test('a declared page that the browser widens to its host is no grant of the user', () => {
  expect(grantedBeyond(['https://ads.tiktok.com/*', 'https://seller-us.tiktok.com/*'], DECLARED)).toEqual([]);
});

test('what the user granted is told, in order, without what is no web page', () => {
  const held = [
    'https://shop.example/*',
    'https://ads.tiktok.com/*',
    'chrome://favicon/*',
    'http://back.office.test/*',
  ];
  expect(grantedBeyond(held, DECLARED)).toEqual(['http://back.office.test/*', 'https://shop.example/*']);
});
