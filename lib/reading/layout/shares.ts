/** Percentages beside the parts of one whole, which say neither what they are nor which way they go: the parts prove them shares. */
import type { Change } from '../../metrics/figure.ts';
import { type Candidate, withoutNumber } from './figures.ts';

const FEWEST_PARTS = 2;

/** The candidates, with a share in place of a change of unknown direction where all in its list are what each part is of their sum. */
export function withShares(candidates: readonly Candidate[]): Candidate[] {
  const lists = Map.groupBy(candidates.filter(isOpen), ({ draft, figure }) =>
    [draft.holder.parent?.from, draft.holder.parent?.to, figure.unit, figure.currency].join(' '),
  );
  const shares = new Set([...lists.values()].filter(arePartsOfOne).flat());
  return shares.size === 0 ? [...candidates] : candidates.map((one) => (shares.has(one) ? asShare(one) : one));
}

const isOpen = ({ draft, figure: { change, unit } }: Candidate): boolean =>
  draft.from === 'card' && unit !== 'rate' && unit !== 'ratio' && isBare(change);

const isBare = (change: Change | null): change is Change =>
  change !== null && change.direction === 'unknown' && change.against === null;

/** Within the rounding of the percentages. */
function arePartsOfOne(list: readonly Candidate[]): boolean {
  const whole = list.reduce((sum, { figure }) => sum + figure.value, 0);
  if (list.length < FEWEST_PARTS || whole <= 0) return false;
  return list.every(({ figure: { value, change } }) => {
    return change !== null && Math.abs(value / whole - change.value) <= stepOf(change);
  });
}

/** One unit of the last digit that is printed, as a fraction. */
function stepOf({ text }: Change): number {
  const [, decimals = ''] = /\d[.,](\d{1,2})(?!\d)/.exec(text) ?? [];
  return 10 ** -(2 + decimals.length);
}

function asShare(candidate: Candidate): Candidate {
  const { value, figure } = candidate;
  const { change } = figure;
  if (!change) return candidate;
  const half = stepOf(change) / 2;
  const share = {
    kind: 'share' as const,
    value: change.value,
    low: change.value - half,
    high: change.value + 2 * half,
    text: change.text,
    label: '',
    number: null,
  };
  return {
    ...candidate,
    value: { ...value, change: null, compare: [...value.compare, share] },
    figure: { ...figure, change: null, compare: [...figure.compare, withoutNumber(share)] },
  };
}
