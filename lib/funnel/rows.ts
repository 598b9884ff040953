/** The rows of a table step by step: findings with the share of false ones held, shrunken rates beside the raw. */
import type { Estimate } from '../metrics/figure.ts';
import type { Phi } from './design-effect.ts';
import { tQuantile } from './distributions.ts';
import { falseDiscovery } from './errors.ts';
import { noiseDaysOf } from './noise.ts';
import { changePValue, logRatio, type RateSample, rateInterval, rateOf } from './rates.ts';
import { rowNoise } from './row-noise.ts';
import type { RowTotals, Scene } from './scene.ts';
import { fitPrior, shrink } from './shrink.ts';
import type { JudgedStep } from './steps.ts';
import type { Note, RowFinding } from './types.ts';
import { verdictOf } from './verdicts.ts';
import type { View } from './view.ts';
import { worthOf } from './worth.ts';

/** Share of false findings that is accepted over the rows × steps of one table. */
const FALSE_SHARE = 0.1;

interface RowTest {
  row: RowTotals;
  judged: JudgedStep;
  k: number;
  n: number;
  phi: Phi;
  now: RateSample;
  before: RateSample | null;
  against: RowFinding['against'];
  pValue: number | null;
}

/**
 * Tests every row against its own past, or against the rest of the table where it has none, and controls the share of
 * false findings (Benjamini–Hochberg at 10 %) over all of them. Exploratory: the page's total has its own control.
 * Rows with more conversions than trials are left out and counted in a note.
 */
export function judgeRows(
  scene: Scene,
  rows: readonly RowTotals[],
  view: View,
  judged: readonly JudgedStep[],
  money: string | null,
  notes: Note[],
): RowFinding[] {
  const days = noiseDaysOf(scene);
  const tests: RowTest[] = [];
  const above = new Map<string, number>();
  for (const step of judged) {
    const { k: numerator, n: denominator } = step.plan;
    if (!numerator || !denominator || step.plan.verdict) continue;
    const noise = rowNoise(rows, step, days);
    let totalK = 0;
    let totalN = 0;
    for (const row of rows) {
      const k = row.now?.get(numerator);
      const n = row.now?.get(denominator);
      if (k === undefined || n === undefined || Number.isNaN(k + n) || k > n) continue;
      totalK += k;
      totalN += n;
    }
    for (const row of rows) {
      const k = row.now?.get(numerator);
      const n = row.now?.get(denominator);
      if (k === undefined || n === undefined || Number.isNaN(k + n)) continue;
      if (k > n) above.set(step.plan.id, (above.get(step.plan.id) ?? 0) + 1);
      if (k > n || n <= 0) continue;
      const phi = noise(row);
      const now = exactRate(k, n, phi.value);
      if (!now) continue;
      const own = pastRate(row, numerator, denominator, phi.value);
      const before = own ?? exactRate(totalK - k, totalN - n, phi.value);
      const against = own ? 'own_history' : before && 'same_table';
      const pValue = before && !scene.live ? changePValue(now, before, phi.dof) : null;
      tests.push({ row, judged: step, k, n, phi, now, before, against, pValue });
    }
  }
  for (const [step, count] of above) notes.push({ kind: 'rows_above_100_percent', step, rows: count });
  const tested = tests.filter((test) => test.pValue !== null);
  const found = falseDiscovery(
    tested.map((test) => test.pValue as number),
    FALSE_SHARE,
  );
  const isFound = new Set(tested.filter((_, i) => found[i]));
  const priors = new Map(
    judged.map((step) => [
      step,
      fitPrior(tests.filter((t) => t.judged === step).map((t) => ({ k: t.k / t.phi.value, n: t.n / t.phi.value }))),
    ]),
  );
  const quantiles = new Map<number, number>();
  for (const { phi } of tests) if (!quantiles.has(phi.dof)) quantiles.set(phi.dof, tQuantile(0.975, phi.dof));
  return tests.map((test) => {
    const t = quantiles.get(test.phi.dof) as number;
    return findingOf(scene, view, test, t, isFound.has(test), priors.get(test.judged) ?? null, money);
  });
}

/** A difference of logs as a relative one; null from a rate of nothing. */
function relative({ value, low, high }: Estimate): Estimate | null {
  const found = { value: Math.expm1(value), low: Math.expm1(low), high: Math.expm1(high) };
  return Object.values(found).every(Number.isFinite) ? found : null;
}

const exact = (value: number): Estimate => ({ value, low: value, high: value });

function exactRate(k: number, n: number, phi: number): RateSample | null {
  return n > 0 && k >= 0 && k <= n ? rateOf(exact(k), exact(n), phi) : null;
}

function pastRate(row: RowTotals, numerator: string, denominator: string, phi: number): RateSample | null {
  const k = row.before?.get(numerator);
  const n = row.before?.get(denominator);
  return k === undefined || n === undefined || Number.isNaN(k + n) ? null : exactRate(k, n, phi);
}

function findingOf(
  scene: Scene,
  view: View,
  test: RowTest,
  t: number,
  found: boolean,
  prior: ReturnType<typeof fitPrior>,
  money: string | null,
): RowFinding {
  const interval = rateInterval(test.now, t);
  const change = test.before ? logRatio(test.now, test.before, t) : null;
  const { margin } = scene.settings;
  const value = money ? test.row.now?.get(money) : undefined;
  const verdict = !change
    ? 'unknown'
    : !found
      ? change.low > -margin && change.high < margin
        ? 'steady'
        : 'too_little_data'
      : change.value <= -margin || change.value >= margin
        ? verdictOf({ ...change, low: change.value, high: change.value }, margin)
        : 'too_little_data';
  const refunds = test.row.now?.get('refund_amount');
  const closing =
    value !== undefined && Number.isFinite(value)
      ? {
          ...exact(value),
          currency: scene.currency,
          days: view.now.days,
          refunds: refunds !== undefined && refunds >= 0 ? refunds : null,
        }
      : null;
  return {
    entity: test.row.entity.name,
    step: test.judged.plan.id,
    rate: test.now.rate,
    ...interval,
    shrunken: prior ? shrink({ k: test.k / test.phi.value, n: test.n / test.phi.value }, prior) : test.now.rate,
    numerator: test.k,
    denominator: test.n,
    against: test.against,
    change: change && relative(change),
    pValue: test.pValue,
    verdict,
    worth: closing && change && test.judged.plan.gate ? worthOf(closing, change, scene.settings) : null,
  };
}
