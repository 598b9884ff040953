import { describe, expect, test } from 'vitest';
import { changeAxis, changeStrip } from '../../components/charts/change-strip.ts';
import { logAxis, logPosition } from '../../components/charts/log-axis.ts';
import type { Palette } from '../../components/charts/palette.ts';
import { rowAxis } from '../../components/charts/row-strip.ts';
import { stageBar } from '../../components/charts/stage-bar.ts';
import { everyDay } from '../../components/charts/trend-line.ts';
import { partMark, waterfallModel } from '../../components/charts/waterfall.ts';
import { diagnosis } from './fixtures/week.ts';

const palette = new Proxy(
  {},
  { get: (_, name) => (name === 'mark' ? new Proxy({}, { get: (_m, mark) => String(mark) }) : String(name)) },
) as Palette;

describe('stage bars', () => {
  test('share one log scale on which equal rates lose equal length', () => {
    const axis = logAxis([1284310, 37245, 2942, 903]);
    expect(axis?.min).toBe(100);
    expect(axis?.ticks).toEqual([100, 1000, 10000, 100000, 1000000]);
    const at = (value: number) => (axis ? logPosition(axis, value) : Number.NaN);
    expect(at(100000) - at(10000)).toBeCloseTo(at(10000) - at(1000), 12);
  });

  test('zero and missing stages have no bar, and a funnel without counts no axis', () => {
    expect(logAxis([null, 0])).toBeNull();
    const axis = logAxis([1000, 0]);
    expect(axis).not.toBeNull();
    if (!axis) return;
    const { data } = stageBar({ axis, now: 0, before: null, interval: null }, palette);
    expect(data.datasets.map(({ data: values }) => values)).toEqual([[null], [null]]);
  });
});

describe('change strips', () => {
  test('hold their point on the axis, the same for all steps', () => {
    expect(changeAxis([{ value: -0.21, low: -0.3, high: -0.1 }])).toBe(0.3);
    expect(changeAxis([{ value: -0.5, low: -0.6, high: -0.4 }, null])).toBe(0.8);
    expect(changeAxis([{ value: 5, low: 4, high: 6 }])).toBe(6);
    expect(changeAxis([])).toBe(0.3);
    const { options, data } = changeStrip(
      { change: { value: -0.2, low: -0.3, high: -0.1 }, mark: 'leak', margin: 0.05, max: 0.3 },
      palette,
    );
    expect(options?.scales?.x).toMatchObject({ min: -0.3, max: 0.3 });
    expect(data.datasets[0]?.data).toEqual([{ x: -0.2, y: 0 }]);
  });
});

describe('the waterfall', () => {
  const model = diagnosis.decomposition && waterfallModel(diagnosis.decomposition);
  test('runs from the earlier total to the later one', () => {
    expect(model?.parts[0]?.from).toBe(model?.from);
    expect(model?.parts.at(-1)?.to).toBeCloseTo(model?.to ?? Number.NaN, 6);
  });

  test('holds every part with its interval on the axis', () => {
    for (const part of model?.parts ?? [])
      for (const value of [
        part.from,
        part.to,
        part.from + (part.interval?.low ?? 0),
        part.from + (part.interval?.high ?? 0),
      ]) {
        expect(value).toBeGreaterThan(model?.axis.min ?? Number.NaN);
        expect(value).toBeLessThan(model?.axis.max ?? Number.NaN);
      }
  });

  test('a part is coloured only when its interval is clear of zero', () => {
    const factor = { factor: 'aov', contribution: 5, low: null, high: null };
    expect(partMark(factor)).toBe('steady');
    expect(partMark({ ...factor, low: 1, high: 9 })).toBe('gain');
    expect(partMark({ ...factor, low: -1, high: 9 })).toBe('steady');
    expect(partMark({ ...factor, contribution: -5, low: -9, high: -1 })).toBe('leak');
    expect(partMark({ ...factor, contribution: null, low: 1, high: 9 })).toBe('steady');
  });

  test('a factor that was not observed takes no step', () => {
    const { parts } = waterfallModel({
      from: 10,
      to: 0,
      factors: [
        { factor: 'a', contribution: -10, low: null, high: null },
        { factor: 'b', contribution: null, low: null, high: null },
      ],
    });
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [10, 0],
      [0, 0],
    ]);
  });
});

test('rows share an axis that one thin row does not stretch', () => {
  expect(
    rowAxis([
      { value: 0.02, high: 0.03 },
      { value: 0.025, high: 0.9 },
      { value: 0.02, high: 0.03 },
    ]),
  ).toBeLessThan(0.1);
  expect(rowAxis([])).toBe(1);
});

test('days that were not read are gaps, not zeros', () => {
  expect(
    everyDay([
      { day: '2026-10-01', value: 5 },
      { day: '2026-10-03', value: 7 },
    ]),
  ).toEqual([
    { day: '2026-10-01', value: 5 },
    { day: '2026-10-02', value: null },
    { day: '2026-10-03', value: 7 },
  ]);
  expect(everyDay([])).toEqual([]);
});
