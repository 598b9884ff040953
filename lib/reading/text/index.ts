export {
  type Beside,
  type ComparisonWord,
  classifyBeside,
  directionWord,
  isComparisonWord,
  parseChange,
} from './change.ts';
export { decideDecimal, usualDecimal } from './decimal.ts';
export { roundedInterval } from './interval.ts';
export { parseNumber } from './number.ts';
