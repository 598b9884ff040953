export { RenderedElement } from './element.ts';
export type { Capture } from './format.ts';
export { type RenderedPage, restore, type ShownInput } from './restore.ts';
