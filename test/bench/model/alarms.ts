/** False alarms: quiet pages, tables with true and false rows, ninety days of daily opening. */
import { diagnoseTable } from '../../../lib/funnel/diagnose.ts';
import type { Diagnosis } from '../../../lib/funnel/types.ts';
import type { Random } from './draw.ts';
import { type Line, line } from './report.ts';
import { type Shop, simulate, tableOf } from './shop.ts';
import { sums, zTests } from './usual.ts';

const flagged = (d: Diagnosis | undefined) =>
  d?.steps.some((s) => s.verdict === 'leak' || s.verdict === 'gain') ?? false;

/** Shops of many sizes and noises. */
export const grid: Shop[] = [35, 63].flatMap((days) =>
  [3_000, 30_000, 300_000].flatMap((impressions) =>
    [
      [1, 1, 1],
      [3, 2, 1.5],
      [20, 5, 2],
    ].map((phi) => ({ impressions, rates: [0.03, 0.1, 0.3], phi, price: 30, days })),
  ),
);

export function quietPages(random: Random, draws: number): Line[] {
  let ours = 0;
  let usual = 0;
  let swinging = 0;
  let all = 0;
  for (const shop of grid) {
    for (let i = 0; i < draws; i++) {
      const counts = simulate(random, shop, [1, 1, 1]);
      if (flagged(diagnoseTable(tableOf([counts], shop.days))[0])) ours++;
      if (zTests(sums(counts, 3, shop.days - 7, shop.days), sums(counts, 3, shop.days - 14, shop.days - 7)).length > 0)
        usual++;
      const lively = simulate(random, { ...shop, daily: { sd: 0.08, memory: 0.5 } }, [1, 1, 1]);
      if (flagged(diagnoseTable(tableOf([lively], shop.days))[0])) swinging++;
      all++;
    }
  }
  const short = grid.filter(({ days }) => days === 35).map((shop) => ({ ...shop, days: 14 }));
  const alarms = (shops: readonly Shop[]) => {
    const found = shops.flatMap((shop) =>
      Array.from({ length: draws }, () =>
        flagged(diagnoseTable(tableOf([simulate(random, shop, [1, 1, 1])], shop.days))[0]),
      ),
    );
    return found.filter(Boolean).length / found.length;
  };
  return [
    line('quiet tables of two weeks, flagged', alarms(short), 'share', null, 0.05),
    line('quiet pages with a flagged total step', ours / all, 'share', null, 0.05),
    line('  the same, uncorrected z-test against last week', usual / all, 'share', null, null),
    line('  the same, "largest drop-off": names a step on every page', 1, 'share', null, null),
    line('  ours when rates also swing from day to day with memory (8 %, 0.5)', swinging / all, 'share', null, null),
  ];
}

/** Quiet shops whose true rates differ from week to week, as ordinary weeks do. */
export function swingingWeeks(random: Random, draws: number): Line[] {
  return [0.03, 0.05, 0.08].map((weekly) => {
    let flags = 0;
    for (const shop of grid) {
      for (let i = 0; i < draws; i++) {
        const counts = simulate(random, { ...shop, weekly }, [1, 1, 1]);
        if (flagged(diagnoseTable(tableOf([counts], shop.days))[0])) flags++;
      }
    }
    const statement = `quiet pages whose rates swing by ${weekly * 100} % from week to week, flagged`;
    return line(statement, flags / (grid.length * draws), 'share', null, 0.05);
  });
}

const STEPS = ['impression-click', 'click-cart', 'cart-order'];

/** Tables of 20 rows; in `share` of them the middle step moved by a third or more. */
export function rowAlarms(random: Random, draws: number): Line[] {
  const lines: Line[] = [];
  for (const share of [0, 0.3]) {
    for (const between of [-0.3, 0, 0.3, 0.8]) {
      let proportion = 0;
      let any = 0;
      for (let i = 0; i < draws; i++) {
        const days = i % 2 ? 21 : 35;
        const effects = Array.from({ length: 20 }, () =>
          random() < share ? [1, random() < 0.5 ? 0.6 : 1.5, 1] : [1, 1, 1],
        );
        const rows = effects.map((effect) => {
          const shop = {
            impressions: 300 * Math.exp(5 * random()),
            rates: [0.03, 0.1, 0.3],
            phi: [3, 2, 1.2],
            price: 20,
            days,
          };
          return simulate(random, { ...shop, daily: { sd: 0.1, memory: 0, between } }, effect);
        });
        let wrong = 0;
        let found = 0;
        for (const row of diagnoseTable(tableOf(rows, days))[0]?.rows ?? []) {
          if (row.verdict !== 'leak' && row.verdict !== 'gain') continue;
          const effect = effects[Number(row.entity.slice(4)) - 1]?.[STEPS.indexOf(row.step)] ?? 1;
          found++;
          if (row.verdict === 'leak' ? effect >= 1 : effect <= 1) wrong++;
        }
        proportion += found > 0 ? wrong / found : 0;
        if (wrong > 0) any++;
      }
      if (share === 0)
        lines.push(
          line(`quiet tables with a flagged row, correlation of steps ${between}`, any / draws, 'share', null, 0.1),
        );
      else
        lines.push(
          line(`false share of flagged rows, correlation of steps ${between}`, proportion / draws, 'share', null, 0.12),
        );
    }
  }
  return lines;
}

/** Ninety days of opening the panel every day: findings are made once per complete week. */
export function dailyOpening(random: Random, quarters: number): Line[] {
  let ours = 0;
  let usual = 0;
  for (let q = 0; q < quarters; q++) {
    const shop = { impressions: 30_000, rates: [0.03, 0.1, 0.3], phi: [3, 2, 1.5], price: 30, days: 63 + 91 };
    const counts = simulate(random, shop, [1, 1, 1]);
    for (let end = 63 + 7; end <= shop.days; end += 7) {
      const past = counts.map((values) => values.slice(end - 63, end));
      if (flagged(diagnoseTable(tableOf([past], 63))[0])) ours++;
    }
    for (let end = 64; end <= 63 + 90; end++) {
      if (zTests(sums(counts, 3, end - 7, end), sums(counts, 3, end - 14, end - 7)).length > 0) usual++;
    }
  }
  return [
    line('daily opening for 90 days: false alarms per quiet shop-quarter', ours / quarters, 'number', null, null),
    line('  the same, uncorrected z-test of rolling weeks, every day', usual / quarters, 'number', null, null),
  ];
}
