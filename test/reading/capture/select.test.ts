import { expect, test } from 'vitest';
import { asksOfItself } from '../../../lib/reading/capture/select.ts';

test.each(['table', 'h2,h3,[role="heading"]:not([aria-level="1"]),summary', '[class*="a > b"],[slot^="cell-"]'])(
  '%s asks for nothing but name and attributes',
  (selector) => {
    expect(asksOfItself(selector)).toBe(true);
  },
);

test.each(['table td', 'tr>td', 'dt + dd', 'dt~dd', 'li:first-child', 'div:has(table)', 'a:not(nav a)'])(
  '%s asks for what is around or in an element',
  (selector) => {
    expect(asksOfItself(selector)).toBe(false);
  },
);
