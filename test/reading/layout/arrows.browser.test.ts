import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const svg = (inside: string, name = '') =>
  `<svg class="${name}" width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor">${inside}</svg>`;

/** What a card says of the change beside its value, with the icon given. */
async function directionWith(icon: string): Promise<string | undefined> {
  const { reading } = await pages.read(
    `<div><div>SKU orders</div><div style="font-size:24px">1,204</div><p><span>12.3%</span>${icon}</p></div>`,
  );
  return reading.figures[0]?.change?.direction;
}

test.each([
  ['strokes that meet at a corner', svg('<path d="M17 7l-10 10"/><path d="M8 7l9 0l0 9"/>'), 'up'],
  ['strokes that meet at a corner below', svg('<path d="M7 7l10 10"/><path d="M17 8l0 9l-9 0"/>'), 'down'],
  ['a head on a shaft in one path', svg('<path d="M12 19V5M5 12l7-7 7 7"/>'), 'up'],
  ['a shaft, then each side of its head', svg('<path d="M5 13V1m0 0L1 5m4-4 4 4"/>'), 'up'],
  ['a shaft to the right', svg('<path d="M1 5h12m0 0L9 1m4 4L9 9"/>'), 'unknown'],
  ['a head drawn from both sides', svg('<path d="M19.5 13.5 12 21m0 0-7.5-7.5M12 21V3"/>'), 'down'],
  [
    'the head of a line of growth',
    svg('<polyline points="2 17 8.5 10.5 13.5 15.5 22 7"/><polyline points="16 7 22 7 22 13"/>'),
    'up',
  ],
  ['a filled triangle', svg('<path d="M12 8l-6 6h12z"/>'), 'up'],
  ['a filled triangle drawn from its base', svg('<path d="M0 0 L10 0 L5 10 Z"/>'), 'down'],
  ['a triangle of equal sides', svg('<polygon points="0,17.3 20,17.3 10,0"/>'), 'up'],
  ['a name that its strokes alone would not tell', svg('<path d="M8 7l9 0l0 9"/>', 'icon-arrow-down-left'), 'down'],
  [
    'a triangle of borders in a colour without blue',
    '<i style="border:5px solid transparent;border-top:7px solid rgb(255,0,0);border-bottom:0"></i>',
    'down',
  ],
  ['a glyph that is turned', '<i style="display:inline-block;transform:rotate(180deg)">▲</i>', 'down'],
  [
    'the word of an icon font in an element of its own',
    '<i class="material-icons"><span>trending_down</span></i>',
    'down',
  ],
  ['a name of which a part means something else', '<i class="ion-md-arrow-dropup"></i>', 'up'],
  [
    'a triangle turned to what its name says',
    '<i class="trend trend-down" style="display:inline-block;border:4px solid transparent;border-bottom:9px solid green;transform:rotate(180deg)"></i>',
    'down',
  ],
  [
    'the name of a drawing that is turned',
    '<i class="fa-arrow-up" style="display:inline-block;transform:rotate(180deg)"></i>',
    'down',
  ],
  [
    'a name and a turn of which nobody knows which came first',
    '<i class="trend-down" style="display:inline-block;transform:rotate(180deg)"></i>',
    'unknown',
  ],
  [
    'a drawing in a box that is turned',
    `<span class="down" style="display:inline-block;transform:rotate(180deg)">${svg('<path d="M0 10L5 0l5 10z"/>')}</span>`,
    'down',
  ],
  ['the name of a custom element', '<x-icon name="arrow-up-short"></x-icon>', 'up'],
])('%s', async (_what, icon, direction) => {
  expect(await directionWith(icon)).toBe(direction);
});
