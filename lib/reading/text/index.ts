export { decideDecimal, usualDecimal } from './decimal.ts';
export { roundedInterval } from './interval.ts';
export { parseNumber } from './number.ts';
