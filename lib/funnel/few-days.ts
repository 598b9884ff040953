/** The noise where the days before a period are too few to show it: those of the period are taken in. */
import { deviationsOf, inflations } from './alike-days.ts';
import { type DayCount, type Dispersion, dispersionOf, sumOf } from './dispersion.ts';

/** The days of one step before and within the period. */
export interface StepDays {
  past: readonly DayCount[];
  now: readonly DayCount[];
}

/**
 * The noise of steps whose days before the period are fewer than it takes, as those of a table of two weeks: the days before
 * and within the period together, each of the two around its own rate, so that a change between them is no noise. What
 * neighbouring days share is not tested first, since so few are too few for a test, and weeks that swing as a whole cannot
 * be told. Steps with fewer than fourteen days in all, or with nothing on one side, are not among the results.
 */
export function noiseOfFewDays(steps: ReadonlyMap<string, StepDays>): Map<string, Dispersion> {
  const found = [...steps].flatMap(([id, { past, now }]) => {
    const first = now[0]?.day;
    const [before, during] = [rateOf(past), rateOf(now)];
    if (first === undefined || !(before > 0) || !(during > 0) || past.some(({ day }) => day >= first)) return [];
    const dispersion = dispersionOf([...past, ...now], (day) => (day < first ? before : during));
    return dispersion ? [{ id, first, dispersion }] : [];
  });
  const lasting = inflations(
    found.map(({ first, dispersion: { residuals } }) =>
      deviationsOf(
        residuals.map(({ value }) => value),
        (i) => residuals[i]?.day !== first && residuals[i]?.day === (residuals[i - 1]?.day ?? Number.NaN) + 1,
      ),
    ),
  );
  return new Map(found.map(({ id, dispersion }, i) => [id, { ...dispersion, lasting: lasting[i] }]));
}

function rateOf(days: readonly DayCount[]): number {
  const { k, n } = sumOf(days);
  return k / n;
}
