export { type Clock, pageClock } from './clock.ts';
export { inSlices, SLICE, type Sliced } from './slices.ts';
export { type Glance, type Timing, type Understood, type WatchOptions, type WatchState, watchPage } from './watch.ts';
