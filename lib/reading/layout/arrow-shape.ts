/** Which way a drawn triangle, chevron or arrowhead points. */
import type { RenderedElement } from '../capture/element.ts';

type Point = readonly [number, number];

/**
 * A stroke of three corners: a chevron, arrowhead or triangle points to the corner whose two sides are alike; a shaft with
 * the sides of its head to where they meet.
 */
export function arrowInPath(element: RenderedElement): 'up' | 'down' | null {
  const strokes = strokesOf(element);
  const met = whereThreeMeet(strokes);
  if (met) return met === 'aside' ? null : met;
  const corners = strokes.filter((points) => points.length === 3);
  const [points] = corners;
  return points && corners.length === 1 ? (tipOf(points) ?? cornerAlone(points.map(([, y]) => y))) : null;
}

/** Where the one point in which three lines end lies of where they come from; null without such a point. */
function whereThreeMeet(strokes: readonly Point[][]): 'up' | 'down' | 'aside' | null {
  const lines = strokes.flatMap((points) => points.slice(1).map((to, at): [Point, Point] => [points[at] ?? to, to]));
  const endingIn = (place: Point) => lines.filter((line) => line.some((end) => isNear(end, place)));
  const tips = lines.flat().filter((place) => endingIn(place).length === 3);
  const [tip] = tips;
  if (!tip || !tips.every((place) => isNear(place, tip))) return null;
  const from = endingIn(tip).map(([a, b]) => (isNear(a, tip) ? b : a));
  const rises = from.map(([, y]) => y - tip[1]);
  return rises.every((rise) => rise > 0) ? 'up' : rises.every((rise) => rise < 0) ? 'down' : 'aside';
}

/**
 * Where the sides that meet in one corner are of one length and those of no other corner are as much so, in whatever order
 * the corners are drawn: `M8 7h9v9`, `M0 0h10L5 10z`. Null for all other three corners, those of equal sides among them.
 */
function tipOf(points: readonly Point[]): 'up' | 'down' | null {
  const [best, next] = points
    .map((tip, at) => {
      const [one, other] = points.filter((_, index) => index !== at) as [Point, Point];
      const [a, b] = [distance(one, tip), distance(tip, other)];
      return { unlike: Math.abs(a - b) / Math.max(a, b), side: a, rise: (one[1] + other[1]) / 2 - tip[1] };
    })
    .sort((a, b) => a.unlike - b.unlike);
  if (!best || !next || best.unlike > 0.15 || next.unlike - best.unlike < 0.05) return null;
  return Math.abs(best.rise) < 0.2 * best.side ? null : best.rise > 0 ? 'up' : 'down';
}

function cornerAlone(ys: readonly number[]): 'up' | 'down' | null {
  const height = Math.max(...ys) - Math.min(...ys);
  const [top, bottom] = [Math.min(...ys) + 0.15 * height, Math.max(...ys) - 0.15 * height];
  const high = ys.filter((y) => y <= top).length;
  const low = ys.filter((y) => y >= bottom).length;
  return height === 0 ? null : high === 1 && low === 2 ? 'up' : high === 2 && low === 1 ? 'down' : null;
}

const isNear = (a: Point, b: Point): boolean => distance(a, b) < 0.01;

const distance = ([x, y]: Point, [a, b]: Point): number => Math.hypot(a - x, b - y);

/** Corners of each stroke of a path of straight lines or of a polygon; empty for anything curved. */
function strokesOf(element: RenderedElement): Point[][] {
  const listed = element.getAttribute('points');
  const d = listed === null ? element.getAttribute('d') : `M${listed}`;
  if (!d || d.length > 120 || /[csqta]/i.test(d)) return [];
  const strokes: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([mlhvz])([^mlhvz]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const step = /[hv]/i.test(command) ? 1 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const before: Point = [x, y];
      const [a = 0, b = 0] = numbers.slice(at);
      const [fromX, fromY] = isRelative ? before : [0, 0];
      if (/h/i.test(command)) x = fromX + a;
      else if (/v/i.test(command)) y = fromY + a;
      else [x, y] = [fromX + a, fromY + b];
      const stroke = strokes.at(-1);
      const isLifted = /m/i.test(command) && at === 0 && distance(before, [x, y]) > 0;
      if (!stroke || isLifted) strokes.push([[x, y]]);
      else if (!stroke.some((point) => distance(point, [x, y]) === 0)) stroke.push([x, y]);
    }
  }
  return strokes;
}
