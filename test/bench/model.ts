/** `npm run bench:model`: every statement that the model makes about itself, with its number. Seeds are fixed. */
import { uniform } from '../../lib/funnel/random.ts';
import { dailyOpening, quietPages, rowAlarms, swingingWeeks } from './model/alarms.ts';
import { arms } from './model/arms.ts';
import { coverage } from './model/coverage.ts';
import { decomposition } from './model/decomposition.ts';
import { placebo } from './model/placebo.ts';
import { calibration, earlierFalls, largeFalls, power } from './model/power.ts';
import { holds, type Line, print } from './model/report.ts';
import { speed } from './model/speed.ts';
import { workerSpeed } from './model/worker-speed.ts';

const sections: [string, () => Line[] | Promise<Line[]>][] = [
  ['Intervals', () => coverage(uniform(1), 2000)],
  ['False alarms', () => quietPages(uniform(2), 60)],
  ['Ordinary weeks', () => swingingWeeks(uniform(11), 40)],
  ['Rows of a table (Benjamini–Hochberg at 10 %)', () => rowAlarms(uniform(3), 60)],
  ['Many looks', () => dailyOpening(uniform(4), 40)],
  ['Two arms', () => arms(uniform(10), 200)],
  ['Power', () => power(uniform(5), 40)],
  ['Earlier falls', () => earlierFalls(uniform(12), 30)],
  ['Large falls', () => largeFalls(uniform(13), 20)],
  ['Diagnosis', () => calibration(uniform(6), 3000)],
  ['Decomposition', () => decomposition(uniform(7))],
  ['Real data', () => placebo(uniform(8))],
  ['Speed (in this Node)', speed],
  ['Speed (in a worker of Chromium)', workerSpeed],
];

const missed: string[] = [];
for (const [title, run] of sections) {
  const lines = await run();
  print(title, lines);
  missed.push(...lines.filter((l) => !holds(l)).map((l) => l.statement.trim()));
}
console.log(missed.length === 0 ? '\nAll bounds hold.' : `\nBounds missed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
