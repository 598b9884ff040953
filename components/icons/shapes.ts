/** Icons as data, drawn by React in the views and by the DOM in the overlay. */
import { box, type Icon, line, marks, ring, type Shape, solid } from './marks.ts';

export type { Icon, Shape };

export const icons = {
  ...marks,
  find: { box: 12, shapes: [ring(6, 6, 3.4, 1.2), line('M6 .6v3M6 8.4v3M.6 6h3M8.4 6h3', 1.2)] },
  clock: { box: 12, shapes: [ring(6, 6, 4.6, 1.2), line('M6 3.4V6l1.8 1.2', 1.2)] },
  check: { box: 12, shapes: [line('M1.8 6.4l2.8 2.8 5.6-6.2', 1.6)] },
  plus: { box: 14, shapes: [ring(7, 7, 5.6, 1.2), line('M7 4.2v5.6M4.2 7h5.6', 1.3)] },
  less: { box: 14, shapes: [ring(7, 7, 5.6, 1.2), line('M4.2 7h5.6', 1.3)] },
  surely: {
    box: 12,
    shapes: [
      ['circle', { cx: 6, cy: 6, r: 5.4, fill: 'currentColor' }],
      ['path', { d: 'M3.4 6.2l1.9 1.9 3.4-3.9', fill: 'none', stroke: 'var(--surface)', 'stroke-width': 1.4 }],
    ],
  },
  may: { box: 12, shapes: [ring(6, 6, 4.8, 1.2), solid('M6 1.2a4.8 4.8 0 0 1 0 9.6z')] },
  cannot: { box: 12, shapes: [ring(6, 6, 4.8, 1.2), line('M2.7 2.7l6.6 6.6', 1.2)] },
  lock: {
    box: 12,
    shapes: [box(2, 5.2, 8, 5.6, 1, 1.2), line('M3.9 5.2V3.6a2.1 2.1 0 0 1 4.2 0v1.6', 1.2)],
  },
  out: { box: 12, shapes: [line('M4.5 2H2v8h8V7.5M7 1.8h3.2V5M10 2L5.6 6.4', 1.2)] },
  settings: {
    box: 16,
    shapes: [
      line('M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7', 1.4),
      ring(10.7, 4.5, 1.8, 1.4),
      ring(5.3, 11.5, 1.8, 1.4),
    ],
  },
  logo: {
    box: 16,
    shapes: [ring(7, 7, 5.8, 1.6), line('M11.3 11.3l3.4 3.4', 2), line('M4 5h6M5 7.2h4M6.1 9.4h1.8', 1.4)],
  },
  nothing: {
    box: 40,
    shapes: [line('M6 10h28M11 18h18M16 26h8', 1.5, { 'stroke-dasharray': '3 3' }), line('M19 33h2', 1.5)],
  },
  locked: {
    box: 40,
    shapes: [line('M6 10h28M11 18h18', 1.5), box(14, 24, 12, 10, 2, 1.5), line('M17 24v-2a3 3 0 0 1 6 0v2', 1.5)],
  },
  again: {
    box: 40,
    shapes: [line('M6 10h28M11 18h12', 1.5), line('M31 26a7 7 0 1 1-2-5M30 17v4.4h-4.4', 1.5)],
  },
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
