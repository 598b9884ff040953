/** Which printed numbers can be values at all, and of which units. */
import type { LabelUnit } from '../../metrics/label.ts';
import type { ParsedNumber } from '../types.ts';
import type { PrintedUnit, Units } from './draft.ts';

/** Two printed ends, no upper end, or a condition such as `≤ 2,750`: nothing that could be called the value. */
export function isSpan(number: ParsedNumber): boolean {
  const isCondition = AT_MOST.test(number.text) || !isLeast(number.high);
  return number.range && (number.low > 0 || !Number.isFinite(number.high) || isCondition);
}

/** Rules are printed so; what is too little to tell is less than something. */
const AT_MOST = /≤|<=/;

/** What pages print for the little that they do not tell: `<1`, `<0.01%`, `<5`, `<50`. */
const isLeast = (bound: number): boolean => /^[15]e/.test(bound.toExponential());

/** Whether a number can be a value of one of the units; a unit in the label may stand for the sign. */
export function fits(number: ParsedNumber, units: Units, unit: LabelUnit | null): boolean {
  for (const one of units) if (fitsUnit(number, one, unit)) return true;
  return false;
}

function fitsUnit(
  { shape, decimals, scale, value }: ParsedNumber,
  wanted: PrintedUnit,
  unit: LabelUnit | null,
): boolean {
  switch (wanted) {
    case 'rate':
      return shape === 'percent' || (shape === 'plain' && unit?.percent === true);
    case 'ratio':
      return shape === 'plain' || shape === 'percent' || shape === 'multiple';
    case 'mean':
      return shape === 'plain' || shape === 'multiple';
    case 'money':
      return shape === 'money' || shape === 'plain';
    case 'count':
    case 'people':
      return shape === 'plain' && (scale > 1 || decimals === 0 || Number.isInteger(value) || (unit?.scale ?? 1) > 1);
    case 'duration':
    case 'mean_time':
      return shape === 'duration' || (shape === 'plain' && unit?.unit === 'duration');
    case 'score':
      return shape === 'score' || shape === 'plain';
  }
}
