/** The few icons that the injected script draws too. Each verdict has its own silhouette. */
export type Shape = readonly ['path' | 'circle' | 'rect', Readonly<Record<string, string | number>>];

export interface Icon {
  box: number;
  shapes: readonly Shape[];
}

export const line = (d: string, width: number, more: Record<string, string> = {}): Shape => [
  'path',
  { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, ...more },
];
export const solid = (d: string): Shape => ['path', { d, fill: 'currentColor' }];
export const ring = (cx: number, cy: number, r: number, width: number, more: Record<string, string> = {}): Shape => [
  'circle',
  { cx, cy, r, fill: 'none', stroke: 'currentColor', 'stroke-width': width, ...more },
];
export const box = (x: number, y: number, width: number, height: number, rx: number, stroke: number): Shape => [
  'rect',
  { x, y, width, height, rx, fill: 'none', stroke: 'currentColor', 'stroke-width': stroke },
];

export const marks = {
  leak: { box: 12, shapes: [solid('M1.2 2.2h9.6L6 10.6z')] },
  gain: { box: 12, shapes: [solid('M1.2 9.8h9.6L6 1.4z')] },
  steady: { box: 12, shapes: [line('M1.5 4.1h9M1.5 7.9h9', 1.8)] },
  few: { box: 12, shapes: [ring(6, 6, 4.4, 1.7, { 'stroke-dasharray': '2.4 2.2' })] },
  unknown: {
    box: 12,
    shapes: [
      box(1.4, 1.4, 9.2, 9.2, 1.4, 1.2),
      line('M4.5 4.7c0-1 .7-1.6 1.6-1.6s1.6.6 1.6 1.4c0 1.1-1.6 1.2-1.6 2.3', 1.2),
      ['circle', { cx: 6.1, cy: 8.7, r: 0.8, fill: 'currentColor' }],
    ],
  },
  bypassed: { box: 12, shapes: [line('M1.5 9V7.5a4.5 4.5 0 0 1 8-2.2M10.3 2v3.6H6.7', 1.5)] },
  close: { box: 12, shapes: [line('M2.5 2.5l7 7M9.5 2.5l-7 7', 1.4)] },
} as const satisfies Record<string, Icon>;
