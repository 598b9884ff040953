/** All renderings by name. */
import * as boxes from './boxes.ts';
import * as labels from './labels.ts';
import type { Rendering } from './rendering.ts';
import * as strangers from './strangers.ts';
import * as texts from './texts.ts';

/** Without these it may not be told how numbers are written, where a label ends, or which label a value belongs to. */
const MAY_LOSE_FIGURES: ReadonlySet<string> = new Set(['flat', 'noLanguage', 'cutLabels', 'phone']);

export const RENDERINGS: Readonly<Record<string, Rendering>> = Object.fromEntries(
  Object.entries({ ...texts, ...labels, ...boxes, ...strangers }).map(([name, draw]) => [
    name,
    { draw, mayLose: MAY_LOSE_FIGURES.has(name) ? 'figures' : 'nothing' },
  ]),
);
