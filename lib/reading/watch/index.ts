export type { Changes } from './changes.ts';
export { type Clock, pageClock } from './clock.ts';
export { inSlices, SLICE, type Sliced } from './slices.ts';
export { type Look, type Timing, type WatchOptions, type WatchState, watchPage } from './watch.ts';
