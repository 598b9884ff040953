import { expect, test } from 'vitest';
import { tintOf } from '../../../lib/reading/layout/colour.ts';

test.each([
  ['rgb(224, 45, 60)', 'red'],
  ['rgb(10, 157, 88)', 'other'],
  ['rgba(245, 63, 63, 0.9)', 'red'],
  ['rgb(51, 112, 255)', 'other'],
  ['rgb(255, 125, 0)', 'other'],
  ['rgb(136, 136, 136)', 'grey'],
  ['rgb(78, 89, 105)', 'grey'],
  // Tailwind's red-600, green-600 and gray-500
  ['oklch(0.577 0.245 27.325)', 'red'],
  ['oklch(0.627 0.194 149.214)', 'other'],
  ['oklch(0.551 0.027 264.364)', 'grey'],
  ['lab(48.4493 77.4328 61.5452)', 'red'],
  ['color(srgb 0.1 0.6 0.3)', 'other'],
  ['color(display-p3 1 0 0)', null],
  ['', null],
])('the tint of %s', (colour, tint) => {
  expect(tintOf(colour)).toBe(tint);
});
