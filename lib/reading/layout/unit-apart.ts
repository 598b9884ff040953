/** Units that stand apart from the number that they are of: `1.2` over `万元`, `USD K` in a column of units. */
import type { LabelMatch, LabelUnit } from '../../metrics/label.ts';
import { parseLabelUnit } from '../../metrics/label-unit.ts';
import type { LayoutContext } from './context.ts';
import type { Units } from './draft.ts';
import { unitsOf } from './senses.ts';
import type { Token } from './tokens.ts';

const LONGEST = 14;
/** A letter alone may be a size or the name of a part. */
const LETTER = /^[(（]?[A-Za-z][)）]?$/;

/** The unit that a whole text names, where that says more than what is counted; null for all else. */
export function unitIn({ text, number, label, state }: Token): LabelUnit | null {
  if (number || label || state || text.length > LONGEST || LETTER.test(text.trim())) return null;
  const unit = parseLabelUnit(text.trim().replace(/^[(（]([^()（）]+)[)）]$/u, '$1'));
  return unit && (unit.percent || unit.scale !== 1 || unit.unit === 'money') ? unit : null;
}

/** The label with the only unit that stands among the texts, where it has none itself and can be counted so. */
export function withUnitApart(match: LabelMatch, tokens: readonly Token[], ctx: LayoutContext): LabelMatch {
  if (match.unit) return match;
  const [unit, ...others] = tokens.flatMap((token) => unitIn(token) ?? []);
  return unit && others.length === 0 && canBeIn(unit, unitsOf(match, ctx)) ? { ...match, unit } : match;
}

function canBeIn({ unit, percent }: LabelUnit, units: Units): boolean {
  if (percent) return units.has('rate') || units.has('ratio');
  return [...units].some(
    (one) => one === unit || (unit === null && (one === 'money' || one === 'count' || one === 'people')),
  );
}
