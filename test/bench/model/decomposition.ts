/** Exactness of the splits over random factors and rows. */
import { lmdi } from '../../../lib/funnel/lmdi.ts';
import { mixSplit, type RowPair } from '../../../lib/funnel/mix.ts';
import type { Random } from './draw.ts';
import { type Line, line } from './report.ts';

export function decomposition(random: Random): Line[] {
  let factors = 0;
  let rates = 0;
  for (let i = 0; i < 20_000; i++) {
    const draw = () => [1e6 * random(), random(), random(), random(), 100 * random()];
    const [a, b] = [draw(), draw()];
    if (i % 10 === 0) b[i % 5] = 0;
    const product = (xs: number[]) => xs.reduce((x, y) => x * y, 1);
    const change = product(b) - product(a);
    const parts = lmdi(a, b).reduce<number>((sum, x) => sum + (x ?? 0), 0);
    factors = Math.max(factors, Math.abs(parts - change) / (product(a) + product(b)));
    rates = Math.max(rates, mixError(random));
  }
  return [
    line(
      'LMDI: largest error of the sum, relative, 20 000 random pairs, zeros included',
      factors,
      'number',
      null,
      1e-9,
    ),
    line('mix, within-row, entered and left: largest error of the sum', rates, 'number', null, 1e-9),
  ];
}

function mixError(random: Random): number {
  const cell = () => {
    const n = random() < 0.2 ? 0 : Math.floor(1 + 5000 * random());
    return n === 0 ? null : { n, k: Math.floor(n * random()) };
  };
  const rows: RowPair[] = Array.from({ length: 6 }, (_, i) => ({ entity: `${i}`, now: cell(), before: cell() }));
  const parts = mixSplit(rows);
  if (!parts) return 0;
  const rate = (side: 'now' | 'before') => {
    let k = 0;
    let n = 0;
    for (const row of rows) {
      const counts = row[side];
      if (!counts) continue;
      k += counts.k;
      n += counts.n;
    }
    return k / n;
  };
  return Math.abs(parts.reduce((sum, part) => sum + part.mix + part.within, 0) - (rate('now') - rate('before')));
}
