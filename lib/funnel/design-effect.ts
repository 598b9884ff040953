/** The design effect that goes into an interval: what days, neighbouring days and whole weeks swing beyond their counts. */
import { type DayCount, type Dispersion, expectedOf, type Level } from './dispersion.ts';
import { fTail } from './distributions.ts';

/** The noise that goes into an interval: variance over binomial variance, and the degrees of freedom behind it. */
export interface Phi {
  value: number;
  dof: number;
  from: 'history' | 'assumed';
  /** Inflation of a week's mean by what its neighbouring days share; absent where it was not looked for. */
  alike?: number;
}

/** Without enough history: a design effect of 2, an assumption. */
export const assumedPhi: Phi = { value: 2, dof: Number.POSITIVE_INFINITY, from: 'assumed' };

/** Whole windows that are needed before their swing stands for noise. */
const MIN_WINDOWS = 5;

/**
 * The design effect from past windows as long as the period; the assumed one with fewer than five.
 * @param windows by their first days
 * @param level how high the rate stood on a day, where it is known to have changed: windows swing around that
 */
export function phiOfWindows(windows: readonly DayCount[], level: Level | null): Phi {
  const used = windows.filter((w) => w.n > 0);
  const dof = used.length - (level ? 2 : 1);
  if (used.length < MIN_WINDOWS) return assumedPhi;
  let chi = 0;
  for (const [i, expected] of expectedOf(used, level).entries()) {
    const { k, n } = used[i] as DayCount;
    if (!(expected > 0) || expected >= n) return assumedPhi;
    chi += (k - expected) ** 2 / (expected * (1 - expected / n));
  }
  return { value: Math.max(1, chi / dof), dof, from: 'history' };
}

/**
 * Variance of the mean of `length` days with correlation `rho` of neighbouring days, over that of independent days.
 * @param fading what the correlation keeps from one day's distance to the next; `rho` itself in first-order autocorrelation.
 */
export function runInflation(rho: number, length: number, fading: number = rho): number {
  let inflation = 1;
  for (let lag = 1; lag < length; lag++) inflation += 2 * (1 - lag / length) * rho * fading ** (lag - 1);
  return inflation;
}

/** One-sided level of the F test below which two steps do not share their noise: strict, since a wrong pool misleads. */
const POOLING = 0.25;

/**
 * The design effect of a step over a window of `length` days. The daily part is pooled over steps of like basis where an
 * F test lets them differ by chance only, and inflated by what neighbouring days share. To it comes the swing of the true
 * rate from week to week, learnt from the weeks of all steps (see `pooledSwing`): on more events the same swing is the larger
 * design effect. Of few days, what lasts longer than a day is what was told of them. Never below 1; the degrees of freedom are Satterthwaite's for the sum.
 * @param own the step's dispersion, @param others those of the other steps on the same basis.
 * @param perDay denominator events a day of the window: what days swing by is the larger design effect on more of them.
 */
export function phiOf(
  own: Dispersion | null,
  others: readonly Dispersion[],
  length: number,
  perDay: number = own?.perDay ?? 0,
): Phi {
  if (!own) return assumedPhi;
  const steps = [own, ...others];
  const daily = pooledDaily(own, others);
  const alone = 1 + Math.max(0, daily.value - 1) * Math.max(1, perDay / own.perDay / ORDINARY);
  if (own.lasting) {
    const { value, dof } = own.lasting;
    return { value: alone * value, dof: Math.min(daily.dof, dof), from: 'history', alike: value };
  }
  const fromNeighbours = alone * (neighbourInflation(steps, length) - 1);
  const swing = pooledSwing(
    steps.map((step) => ({
      unit: unit(step, step.perDay * 7),
      explained: Math.max(1, step.daily),
      weekly: step.weekly,
      dof: step.weeklyDof,
    })),
  );
  // A week's swing acts once on a window of up to seven days, and averages out over longer ones
  const fromWeeks = swing.value / unit(own, own.perDay * Math.min(7, length));
  return {
    ...addLasting({ value: alone, dof: daily.dof }, fromNeighbours, { value: fromWeeks, dof: swing.dof }),
    from: 'history',
    alike: neighbourInflation(steps, 7),
  };
}

/**
 * Adds what lasts longer than a day: what neighbouring days share or the swing of weeks, whichever is larger, since one
 * shows in the other.
 */
function addLasting(
  days: { value: number; dof: number },
  fromNeighbours: number,
  weeks: { value: number; dof: number },
): { value: number; dof: number } {
  if (fromNeighbours >= weeks.value) return { value: days.value + fromNeighbours, dof: days.dof };
  return { value: days.value + weeks.value, dof: dofOfSum(days.value, days.dof, weeks.value, weeks.dof) };
}

/** Degrees of freedom of the sum of two estimated variances (Satterthwaite 1946); a variance of 0 has none of its own. */
export function dofOfSum(a: number, dofA: number, b: number, dofB: number): number {
  const part = (variance: number, dof: number) => (variance > 0 ? variance ** 2 / dof : 0);
  return (a + b) ** 2 / (part(a, dofA) + part(b, dofB));
}

/** Variance of the log rate of `trials` events for each unit of design effect. */
const unit = ({ rate }: Dispersion, trials: number): number => (1 - rate) / (rate * trials);

/** What the whole weeks of one series of days say beside its days. */
export interface Weeks {
  /** Variance of a week's log rate for each unit of design effect. */
  unit: number;
  /** Design effect that the days explain. */
  explained: number;
  /** Pearson dispersion of the weeks, and the degrees of freedom behind it. */
  weekly: number;
  dof: number;
}

/**
 * Variance of the true log rate from week to week beyond what the days explain, and the degrees of freedom behind it.
 * Several series are pooled by the precision of their weeks (inverse variance of Pearson's statistic). Without whole
 * weeks 0.
 */
export function pooledSwing(series: readonly Weeks[]): { value: number; dof: number } {
  const used = series.filter(({ dof }) => dof > 0);
  let swing = 0;
  let information = 0;
  // The weights need the swing that they are to find: a few rounds settle it
  for (let round = 0; round < ROUNDS && used.length > 0; round++) {
    let sum = 0;
    information = 0;
    for (const { unit, explained, weekly, dof } of used) {
      const weight = dof / 2 / (explained * unit + swing) ** 2;
      sum += weight * (weekly - explained) * unit;
      information += weight;
    }
    swing = Math.max(0, sum / information);
  }
  return { value: swing, dof: 2 * swing ** 2 * information * KNOWN };
}

const ROUNDS = 5;

/** Part of the degrees of freedom that is left since the weights are drawn from the same few weeks; held by the benchmark. */
const KNOWN = 0.75;

/** Growth of a window's traffic over its past that ordinary weeks show, and that changes no noise. */
const ORDINARY = 1.1;

function pooledDaily(own: Dispersion, others: readonly Dispersion[]): { value: number; dof: number } {
  let sum = own.daily * own.dailyDof;
  let dof = own.dailyDof;
  for (const other of others) {
    const [large, small] = own.daily > other.daily ? [own, other] : [other, own];
    if (fTail(large.daily / small.daily, large.dailyDof, small.dailyDof) < POOLING) continue;
    sum += other.daily * other.dailyDof;
    dof += other.dailyDof;
  }
  return { value: sum / dof, dof };
}

function neighbourInflation(steps: readonly Dispersion[], length: number): number {
  const pairs = steps.reduce((sum, step) => sum + step.pairs, 0);
  if (pairs === 0) return 1;
  const rho = steps.reduce((sum, step) => sum + step.rho * step.pairs, 0) / pairs;
  return rho > 1.645 / Math.sqrt(pairs) ? runInflation(Math.min(rho, 0.95), length) : 1;
}
