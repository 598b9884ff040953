export {
  type Beside,
  type ComparisonWord,
  classifyBeside,
  directionWord,
  isComparisonWord,
  parseChange,
} from './change.ts';
export { type DateContext, type DateOrder, type FoundPeriod, findPeriod } from './date.ts';
export { decideDecimal, usualDecimal } from './decimal.ts';
export { roundedInterval } from './interval.ts';
export { parseNumber } from './number.ts';
export { findRelative, type Relative, resolveRelative } from './relative.ts';
