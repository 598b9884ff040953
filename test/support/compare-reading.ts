/** Judges a reading against what the page really shows. */
import type { Figure, Reading } from '../../lib/metrics/figure.ts';
import type { ExpectedFigure, ExpectedPage, Truth } from './truth.ts';

/** Why a figure that was read is wrong. Any of these on any page is a defect of the reader. */
export type WrongCause =
  | 'value'
  | 'metric'
  | 'entity'
  | 'segment'
  | 'unit'
  | 'currency'
  | 'basis'
  | 'interval'
  | 'period'
  | 'twice'
  | 'not on the page';

export interface Wrong {
  cause: WrongCause;
  got: Figure;
  expected: ExpectedFigure | null;
}

export interface Missed {
  expected: ExpectedFigure;
  /** What the reading says about a label of that metric instead. */
  said: string | null;
}

export interface Comparison {
  /** Figures that had to be read. */
  expected: number;
  right: number;
  wrong: Wrong[];
  missed: Missed[];
  /** Changes of figures that were read right. */
  changes: { expected: number; errors: string[] };
  compares: { expected: number; errors: string[] };
  /** Periods of figures that were read right: `null` where the page shows one. */
  periodsMissed: number;
  currenciesMissed: number;
  page: { expected: number; errors: string[] };
  unread: { expected: number; errors: string[] };
}

type Read = Pick<Reading, 'page' | 'figures' | 'unread' | 'state'>;

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function sameEntity(got: Figure['entity'], expected: ExpectedFigure['entity']): boolean {
  if (!expected || !got) return (got ?? null) === (expected ?? null);
  if (folded(got.name) !== folded(expected.name)) return false;
  if (expected.kind !== undefined && got.kind !== expected.kind) return false;
  return !expected.id || got.id === null || got.id === expected.id;
}

function sameSegment(got: string | null, expected: ExpectedFigure['segment']): boolean {
  if (expected === undefined) return true;
  if (expected === null || got === null) return got === expected;
  return folded(got).includes(folded(expected));
}

function sameWithin({ entity, segment }: Figure, name: string): boolean {
  return entity ? folded(entity.name) === folded(name) : sameSegment(segment, name);
}

function periodOf(expected: ExpectedFigure, page: ExpectedPage) {
  return expected.period === undefined ? page.period : expected.period;
}

const samePeriod = (got: Figure['period'], expected: NonNullable<Figure['period']>) =>
  got?.start === expected.start && got.end === expected.end;

/** Every way in which the figure read differs from the one expected, gravest first. A period of `null` is no error here. */
function differences(got: Figure, expected: ExpectedFigure, page: ExpectedPage): WrongCause[] {
  const found: WrongCause[] = [];
  if (!near(got.value, expected.value)) found.push('value');
  if (!list(expected.metric).includes(got.metric)) found.push('metric');
  if (expected.within !== undefined) {
    if (!sameWithin(got, expected.within)) found.push('entity');
  } else {
    if (!sameEntity(got.entity, expected.entity ?? null)) found.push('entity');
    if (!sameSegment(got.segment, expected.segment)) found.push('segment');
  }
  const period = periodOf(expected, page);
  if (period !== undefined && got.period && !(period && samePeriod(got.period, period))) found.push('period');
  if (expected.unit !== undefined && got.unit !== expected.unit) found.push('unit');
  // a currency that was not told is missed, not wrong
  if (expected.currency !== undefined && got.currency !== null && got.currency !== expected.currency)
    found.push('currency');
  if (expected.basis !== undefined && got.basis !== expected.basis) found.push('basis');
  const slack = 1e-9 * Math.max(1, Math.abs(got.value));
  const holds = (value: number) => got.low - slack <= value && value <= got.high + slack;
  if (!holds(got.value) || (expected.raw !== undefined && !holds(expected.raw))) found.push('interval');
  return found;
}

/** Lower is closer. A figure with neither the value nor both metric and entity in common is another figure. */
function distance(found: readonly WrongCause[]): number {
  if (found.includes('value') && (found.includes('metric') || found.includes('entity')))
    return Number.POSITIVE_INFINITY;
  if (found.includes('metric') && found.includes('entity')) return Number.POSITIVE_INFINITY;
  return found.length;
}

export function showFigure(figure: Figure): string {
  const where = [figure.entity && `${figure.entity.kind} ${figure.entity.name}`, figure.segment]
    .filter(Boolean)
    .join(', ');
  return `${figure.metric} = ${figure.value}${figure.currency ? ` ${figure.currency}` : ''} (“${figure.label}” “${figure.text}”)${where ? ` of ${where}` : ''}`;
}

export function showExpected(expected: ExpectedFigure): string {
  const of = expected.entity ? ` of ${expected.entity.name}` : expected.within ? ` of ${expected.within}` : '';
  return `${list(expected.metric).join('|')} = ${expected.value}${expected.currency ? ` ${expected.currency}` : ''}${of}${expected.segment ? ` in ${expected.segment}` : ''}`;
}

function judgeChange(got: Figure, expected: ExpectedFigure): string[] {
  const want = expected.change ?? null;
  const name = showExpected(expected);
  if (!want) return got.change ? [`${name}: change “${got.change.text}” is not on the page`] : [];
  if (!got.change) return [`${name}: change ${want.value} not read`];
  const errors: string[] = [];
  const { change } = got;
  const unsigned = change.direction === 'unknown';
  if (!near(change.value, unsigned ? Math.abs(want.value) : want.value))
    errors.push(`${name}: change ${change.value} for ${want.value} (“${change.text}”)`);
  if (!list(want.direction).includes(change.direction))
    errors.push(`${name}: direction ${change.direction} for ${list(want.direction).join('|')}`);
  if (want.as !== undefined && change.as !== want.as && change.as !== 'unknown')
    errors.push(`${name}: change is ${change.as}, not ${want.as}`);
  if (want.against !== undefined && change.against !== want.against && change.against !== null)
    errors.push(`${name}: change against ${change.against}, not ${want.against}`);
  return errors;
}

function judgeCompares(got: Figure, expected: ExpectedFigure): string[] {
  if (!expected.compare) return [];
  const name = showExpected(expected);
  const errors: string[] = [];
  const left = [...got.compare];
  for (const want of expected.compare) {
    const at = left.findIndex(({ kind, value }) => kind === want.kind && near(value, want.value));
    if (at < 0) errors.push(`${name}: ${want.kind} ${want.value} not read`);
    else left.splice(at, 1);
  }
  return [...errors, ...left.map(({ kind, text }) => `${name}: ${kind} “${text}” is not on the page`)];
}

function judgePage({ page, state }: Read, expected: ExpectedPage): Comparison['page'] {
  const errors: string[] = [];
  let count = 0;
  const judge = (name: string, got: unknown, want: unknown, right: boolean) => {
    count++;
    if (!right) errors.push(`${name}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
  };
  const { site, kind, currency, timeZone, account, traffic, channel, rowsRead, rowsTotal } = expected;
  if (site !== undefined) judge('site', page.site, site, page.site === site);
  if (kind !== undefined) judge('kind', page.kind, kind, page.kind === kind);
  if (currency !== undefined) judge('currency', page.currency, currency, page.currency === currency);
  if (timeZone !== undefined) judge('time zone', page.timeZone, timeZone, page.timeZone === timeZone);
  if (account !== undefined) judge('account', page.account, account, account.includes(page.account));
  if (traffic !== undefined) judge('traffic', page.scope.traffic, traffic, page.scope.traffic === traffic);
  if (channel !== undefined) judge('channel', page.scope.channel, channel, page.scope.channel === channel);
  if (rowsRead !== undefined) judge('rows read', page.rowsRead, rowsRead, page.rowsRead === rowsRead);
  if (rowsTotal !== undefined) judge('rows in all', page.rowsTotal, rowsTotal, page.rowsTotal === rowsTotal);
  for (const [name, got, want] of [
    ['period', page.period, expected.period],
    ['comparison', page.comparison, expected.comparison],
  ] as const) {
    if (want !== undefined) judge(name, got, want, want ? samePeriod(got, want) : got === null);
  }
  if (expected.state !== undefined) judge('state', state, expected.state, state === expected.state);
  return { expected: count, errors };
}

/** Compares a reading with the truth of its page: wrong figures by cause, what was missed, and errors beside the figures. */
export function compareReading(reading: Read, truth: Truth): Comparison {
  const open = new Set(truth.figures);
  const wrong: Wrong[] = [];
  const changes = { expected: 0, errors: [] as string[] };
  const compares = { expected: 0, errors: [] as string[] };
  let right = 0;
  let periodsMissed = 0;
  let currenciesMissed = 0;

  const rest = reading.figures.filter((got) => {
    const match = [...open].find((expected) => differences(got, expected, truth.page).length === 0);
    if (!match) return true;
    open.delete(match);
    if (!match.optional) right++;
    if (match.change) changes.expected++;
    changes.errors.push(...judgeChange(got, match));
    compares.expected += match.compare?.length ?? 0;
    compares.errors.push(...judgeCompares(got, match));
    if (periodOf(match, truth.page) && got.period === null) periodsMissed++;
    if (match.currency && got.currency === null) currenciesMissed++;
    return false;
  });

  for (const got of rest) {
    const again = truth.figures.find(
      (expected) => !open.has(expected) && differences(got, expected, truth.page).length === 0,
    );
    if (again) {
      wrong.push({ cause: 'twice', got, expected: again });
      continue;
    }
    let best: { expected: ExpectedFigure; causes: WrongCause[] } | null = null;
    for (const expected of truth.figures) {
      const causes = differences(got, expected, truth.page);
      if (distance(causes) < (best ? distance(best.causes) : Number.POSITIVE_INFINITY)) best = { expected, causes };
    }
    wrong.push({ cause: best?.causes[0] ?? 'not on the page', got, expected: best?.expected ?? null });
  }

  const must = truth.figures.filter((expected) => !expected.optional);
  const missed = must
    .filter((expected) => open.has(expected))
    .map((expected): Missed => {
      const said = reading.unread.find(
        ({ metric, entity }) =>
          metric !== null &&
          list(expected.metric).includes(metric) &&
          (entity?.name ?? null) === (expected.entity?.name ?? null),
      );
      return { expected, said: said ? `${said.reason} (“${said.label}” “${said.text}”)` : null };
    });

  const unread = truth.unread ?? [];
  const unreadErrors = unread
    .filter(
      (want) =>
        !reading.unread.some(
          ({ metric, reason }) =>
            metric !== null && list(want.metric).includes(metric) && list(want.reason).includes(reason),
        ),
    )
    .map((want) => `${list(want.metric).join('|')} not reported as ${list(want.reason).join('|')}`);

  return {
    expected: must.length,
    right,
    wrong,
    missed,
    changes,
    compares,
    periodsMissed,
    currenciesMissed,
    page: judgePage(reading, truth.page),
    unread: { expected: unread.length, errors: unreadErrors },
  };
}
