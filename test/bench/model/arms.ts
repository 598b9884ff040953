/** Two arms without a difference: how often one is said to be the better, and whether the interval holds the truth. */
import { armsOf } from '../../../lib/funnel/arms.ts';
import { compareTwo } from '../../../lib/funnel/compare.ts';
import { defaultSettings } from '../../../lib/funnel/input.ts';
import type { Comparison } from '../../../lib/funnel/types.ts';
import { normal, type Random } from './draw.ts';
import { type Line, line } from './report.ts';
import { type Shop, simulate, tableOf } from './shop.ts';

/** The comparison of two arms whose true change of the middle step is `effect`. */
function compared(random: Random, shop: Shop, effect: number): Comparison | null {
  const arms = [1, effect].map((x) => simulate(random, shop, [1, x, 1], 0));
  const [a, b] = armsOf(tableOf(arms, shop.days));
  return a && b ? compareTwo(a, b, { platform: 'own_site', settings: defaultSettings, funnel: 'shop' }) : null;
}

export function arms(random: Random, draws: number): Line[] {
  const flagged = { fresh: 0, alike: 0, drifting: 0 };
  const pages = { fresh: 0, alike: 0, drifting: 0 };
  let held = 0;
  let found = 0;
  let moved = 0;
  for (const days of [14, 28]) {
    for (const impressions of [5_000, 50_000]) {
      for (const memory of [undefined, 0, 0.5, 0.8]) {
        const daily = memory === undefined ? undefined : { sd: 0.1, memory };
        const shop = { impressions, rates: [0.03, 0.1, 0.3], phi: [3, 2, 1.5], price: 30, days, daily };
        for (let i = 0; i < draws; i++) {
          const same = compared(random, shop, 1);
          const kind = !memory ? 'fresh' : memory > 0.5 ? 'drifting' : 'alike';
          pages[kind]++;
          if (same?.steps.some(({ verdict }) => verdict === 'a_higher' || verdict === 'b_higher')) flagged[kind]++;
          const truth = 0.2 * normal(random);
          const step = compared(random, shop, Math.exp(truth))?.steps[1];
          if (!step?.change) continue;
          moved++;
          if (Math.log1p(step.change.low) <= truth && truth <= Math.log1p(step.change.high)) held++;
          if (step.verdict === (truth < 0 ? 'a_higher' : 'b_higher')) found++;
        }
      }
    }
  }
  return [
    line('two equal arms: one said to be the better at any step', flagged.fresh / pages.fresh, 'share', null, 0.05),
    line(
      '  where the rates of neighbouring days are alike (10 %, 0.5)',
      flagged.alike / pages.alike,
      'share',
      null,
      0.05,
    ),
    line('  where they drift for weeks (10 %, 0.8)', flagged.drifting / pages.drifting, 'share', null, null),
    line('two arms that differ: the interval of the change holds the truth', held / moved, 'share', 0.94, null),
    line('  named with the right sign (differences of 0.2 on the log scale)', found / moved, 'share', null, null),
  ];
}
