/** What is found: power against an oracle, calibration of `sure`, bias of the worth. */
import { diagnoseTable } from '../../../lib/funnel/diagnose.ts';
import { tQuantile } from '../../../lib/funnel/distributions.ts';
import { holmLevels } from '../../../lib/funnel/errors.ts';
import { changePValue, logRatio, type RateSample, rateOf } from '../../../lib/funnel/rates.ts';
import { verdictOf } from '../../../lib/funnel/verdicts.ts';
import { grid } from './alarms.ts';
import { normal, type Random } from './draw.ts';
import { type Line, line } from './report.ts';
import { simulate, tableOf } from './shop.ts';
import { type Counts, largestDropOff, sums, zTests } from './usual.ts';

const MARGIN = Math.log(1.05);
const exact = (value: number) => ({ value, low: value, high: value });

/** The same error rule with exact counts and the true φ. */
function oracle(now: readonly Counts[], before: readonly Counts[], phi: readonly number[]): string[] {
  const samples = [now, before].map((side) =>
    side.map(({ k, n }, s) => rateOf(exact(k), exact(n), phi[s] as number) as RateSample),
  ) as [RateSample[], RateSample[]];
  const infinite = Number.POSITIVE_INFINITY;
  const levels = holmLevels(
    samples[0].map((sample, s) => changePValue(sample, samples[1][s] as RateSample, infinite)),
    0.05,
  );
  return samples[0].map((sample, s) =>
    verdictOf(
      logRatio(sample, samples[1][s] as RateSample, tQuantile(1 - (levels[s] as number) / 2, infinite)),
      MARGIN,
    ),
  );
}

/** A step that fell by a fifth some weeks before the period, in shops of nine and ten weeks of days, without a comparison named. */
export function earlierFalls(random: Random, draws: number): Line[] {
  const shops = grid.filter(({ days, impressions }) => days > 35 && impressions > 3_000);
  return [0, 1, 2, 3].map((weeks) => {
    let found = 0;
    for (const shop of shops)
      for (let i = 0; i < draws; i++) {
        const days = shop.days + 7 * (i % 2);
        const counts = simulate(random, { ...shop, days }, [1, 0.8, 1], days - 7 - 7 * weeks - (weeks > 0 ? i % 7 : 0));
        if (diagnoseTable(tableOf([counts], days))[0]?.diagnosed?.step === 'click-cart') found++;
      }
    const when = weeks === 0 ? 'with the period' : `${weeks} to ${weeks + 1} weeks before it`;
    return line(`a fall of 20 % that began ${when}, named`, found / (shops.length * draws), 'share', null, null);
  });
}

export function power(random: Random, draws: number): Line[] {
  let cells = 0;
  let ours = 0;
  let best = 0;
  let zHits = 0;
  let dropHits = 0;
  let all = 0;
  let worst = 0;
  for (const shop of grid) {
    for (const effect of [0.7, 0.8, 0.85, 0.9]) {
      let mine = 0;
      let known = 0;
      for (let i = 0; i < draws; i++) {
        const counts = simulate(random, shop, [1, effect, 1]);
        const now = sums(counts, 3, shop.days - 7, shop.days);
        const before = sums(counts, 3, shop.days - 35, shop.days - 7);
        if (diagnoseTable(tableOf([counts], shop.days))[0]?.steps[1]?.verdict === 'leak') mine++;
        if (oracle(now, before, shop.phi)[1] === 'leak') known++;
        const z = zTests(now, sums(counts, 3, shop.days - 14, shop.days - 7));
        if (z.length === 1 && z[0] === 1) zHits++;
        if (largestDropOff(now) === 1) dropHits++;
        all++;
      }
      const reach = known / draws;
      if (reach < 0.2 || reach > 0.95) continue;
      cells++;
      ours += mine / draws;
      best += reach;
      worst = Math.max(worst, reach - mine / draws);
    }
  }
  return [
    line(`power on ${cells} cells where the oracle has 20–95 %: ours`, ours / cells, 'share', null, null),
    line('  the oracle with known φ', best / cells, 'share', null, null),
    line('  shortfall', (best - ours) / cells, 'share', null, 0.1),
    line('  largest shortfall of a cell', worst, 'share', null, null),
    line('one step fell, all cells: uncorrected z-test names it and nothing else', zHits / all, 'share', null, null),
    line(
      '  the same, "largest drop-off" names it (it always names the lowest rate)',
      dropHits / all,
      'share',
      null,
      null,
    ),
  ];
}

/** Shops in which each step moved or not: half stay, half move by a normal log ratio with scale 0.2. */
/** What is said of the worth of falls far beyond usual weeks, and how often its 95 % range holds the truth. */
export function largeFalls(random: Random, draws: number): Line[] {
  return [0.7, 0.5].flatMap((effect) => {
    let said = 0;
    let held = 0;
    let found = 0;
    for (const shop of grid)
      for (let i = 0; i < draws; i++) {
        const diagnosis = diagnoseTable(tableOf([simulate(random, shop, [1, effect, 1])], shop.days))[0];
        const worth = diagnosis?.diagnosed?.step === 'click-cart' ? diagnosis.diagnosed.worth : null;
        if (!worth) continue;
        const right = (diagnosis?.total?.value.value ?? 0) * (1 / effect - 1);
        said += worth.value / right;
        if (worth.low <= right && right <= worth.high) held++;
        found++;
      }
    const fall = `a fall of ${((1 - effect) * 100).toFixed(0)} %`;
    return [
      line(`worth of ${fall} over ${found} findings: mean of said / true`, said / found, 'number', 0.9, 1.1),
      line(`  its 95 % range holds the truth`, held / found, 'share', 0.92, null),
    ];
  });
}

export function calibration(random: Random, draws: number): Line[] {
  const bands = [
    { low: 0.8, high: 0.9, said: 0, right: 0, n: 0 },
    { low: 0.9, high: 0.99, said: 0, right: 0, n: 0 },
    { low: 0, high: 0.8, said: 0, right: 0, n: 0 },
  ];
  let said = 0;
  let truth = 0;
  let found = 0;
  for (let i = 0; i < draws; i++) {
    const shop = {
      impressions: 3000 * Math.exp(5 * random()),
      rates: [0.02 + 0.03 * random(), 0.06 + 0.1 * random(), 0.2 + 0.3 * random()],
      phi: [1 + 9 * random(), 1 + 3 * random(), 1 + random()],
      price: 30,
      days: random() < 0.5 ? 35 : 63,
    };
    const moves = shop.rates.map(() => (random() < 0.5 ? 0 : 0.2 * normal(random)));
    const counts = simulate(random, shop, moves.map(Math.exp));
    const diagnosis = diagnoseTable(tableOf([counts], shop.days))[0];
    const named = diagnosis?.diagnosed;
    const at = diagnosis?.steps.findIndex((step) => step.id === named?.step) ?? -1;
    const move = moves[at];
    if (!named || named.sure === null || move === undefined) continue;
    found++;
    const { sure } = named;
    const band = bands.find((b) => sure >= b.low && sure < b.high);
    if (band) {
      band.n++;
      band.said += sure;
      if (move <= -MARGIN) band.right++;
    }
    said += named.worth?.value ?? 0;
    truth += (diagnosis?.total?.value.value ?? 0) * Math.expm1(-move);
  }
  const [middle, high, low] = bands as [(typeof bands)[number], (typeof bands)[number], (typeof bands)[number]];
  return [
    line(`of ${middle.n} findings said 80–90 % sure, true`, middle.right / middle.n, 'share', 0.75, 0.95),
    line(`of ${high.n} findings said 90–99 % sure, true`, high.right / high.n, 'share', null, null),
    line(
      `of ${low.n} findings said below 80 % sure (mean ${(low.said / low.n).toFixed(2)}), true`,
      low.right / low.n,
      'share',
      null,
      null,
    ),
    line(`worth of the chosen step over ${found} findings: said / true`, said / truth, 'number', 0.9, 1.1),
  ];
}
