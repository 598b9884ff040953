/** What each column of a table is, from the texts of its head. */
import type { LabelMatch, LabelUnit } from '../../../metrics/label.ts';
import { lastBracket, parseLabelUnit } from '../../../metrics/label-unit.ts';
import { isComparisonWord } from '../../text/change.ts';
import type { LayoutContext } from '../context.ts';
import { againstOf } from '../side.ts';
import { isValue, type Token } from '../tokens.ts';
import { aggregateIn, areShops, changedNameIn, isChangeHead, isCurrent, sharedNamesIn } from '../words/columns.ts';
import { entityKindOf, isIdHeader, isTotal } from '../words/rows.ts';
import type { BesideColumn, Column } from './column.ts';
import { withDatedColumns } from './dated-columns.ts';
import { type Cell, cellAt, leadOf, type Table, textOf } from './table.ts';

interface HeadName {
  text: string;
  match: LabelMatch | null;
  token: Token | null;
}

/** The meaning of every column, left to right. */
export function columnsOf(table: Table, ctx: LayoutContext): Column[] {
  const columns: Column[] = [];
  const paths = Array.from({ length: table.columns }, (_, at) => pathOf(table, at, ctx));
  for (const [at, path] of paths.entries()) {
    const groups = path.slice(0, -1).map((name) => (headsMetrics(name, paths) ? { ...name, match: null } : name));
    const column = columnOf([...groups, ...path.slice(-1)], columns, ctx);
    columns.push(
      column.kind === 'metric' && column.match.weak && namesRows(table, at)
        ? asNames(column.label, ctx.numbers)
        : column,
    );
  }
  return withSegmentsOnlyWhereNeeded(withDatedColumns(withoutOtherShops(columns, table), ctx));
}

/** Under a head of the own shop stands what is the seller's; the parts beside are other shops, unless a sum or channel is one. */
function withoutOtherShops(columns: Column[], { head }: Table): Column[] {
  if (!areShops(head.flatMap(({ cells }) => cells.map(textOf)))) return columns;
  return columns.map((column) =>
    column.kind === 'metric' && column.segment !== null
      ? { kind: 'text', header: column.segment, entity: null }
      : column,
  );
}

/** An everyday word such as `Results` over columns of which one names a metric itself: a heading. */
const headsMetrics = ({ match, token }: HeadName, paths: readonly HeadName[][]): boolean =>
  match?.weak === true &&
  paths.some((path) => path.at(-1)?.match && path.slice(0, -1).some((other) => other.token === token));

/** An everyday word such as `Video` over names: most cells start with letters, but for how long it is (`0:42` `Unboxing`). */
function namesRows(table: Table, column: number): boolean {
  const cells = table.body.flatMap((row) => cellAt(row, column) ?? []).filter(({ tokens }) => tokens.length > 0);
  const names = cells.filter((cell) => {
    const first = leadOf(cell);
    return first !== undefined && isName(first);
  });
  return names.length > 0.6 * cells.length;
}

const isName = (token: Token): boolean => !isValue(token) && /\p{L}/u.test(token.text);

const asNames = (header: string, { languages }: LayoutContext['numbers']): Column => ({
  kind: 'text',
  header,
  entity: entityKindOf(header, languages),
});

/** Head texts over a column, top level first, each cell once. */
function pathOf(table: Table, column: number, ctx: LayoutContext): HeadName[] {
  const cells: Cell[] = [];
  for (const row of table.head) {
    const cell = cellAt(row, column);
    if (cell && cell.tokens.length > 0 && cells.at(-1)?.tokens !== cell.tokens) cells.push(cell);
  }
  return cells.map((cell) => nameOf(cell, ctx));
}

/** A head cell's label may be drawn in several texts: `CTR` `(%)`. */
export function nameOf(cell: Cell, ctx: LayoutContext): HeadName {
  const text = textOf(cell);
  const [first = null] = cell.tokens;
  const aggregate = aggregateIn(text);
  if (aggregate) return { text, match: aggregate.isSum ? ctx.lexicon.find(aggregate.of) : null, token: first };
  const whole = cell.tokens.length > 1 ? ctx.lexicon.find(text) : null;
  if (whole && whole.how === 'exact' && (whole.qualifier === null || whole.qualifierKnown))
    return { text, match: whole, token: first };
  const labels = cell.tokens.filter((token) => token.label);
  const [only] = labels;
  if (labels.length === 1 && only) return { text: only.text, match: only.label, token: only };
  return { text, match: null, token: first };
}

function columnOf(path: HeadName[], before: Column[], ctx: LayoutContext): Column {
  const leaf = path.at(-1);
  if (!leaf) return { kind: 'text', header: '', entity: null };
  const groups = path.slice(0, -1);
  if (leaf.match) return metricColumn(leaf, leaf.match, groups, before, ctx);
  const group = aggregateIn(leaf.text) ? undefined : [...groups].reverse().find((name) => name.match);
  const beside = besideColumn(leaf.text, before, ctx);
  if (beside) return beside;
  const joined = groups.length > 0 ? ctx.lexicon.find([...groups, leaf].map(({ text }) => text).join(' ')) : null;
  if (joined && joined.how === 'exact') return metricColumn(leaf, joined, [], before, ctx);
  if (group?.match) {
    const said = leaf.text.replace(/^[(（]([^()（）]+)[)）]$/u, '$1');
    const counted = parseLabelUnit(said) ? ctx.lexicon.find(`${group.text} (${said})`) : null;
    if (counted?.unit) return { kind: 'metric', match: counted, label: group.text, token: group.token, segment: null };
    const { base, unit } = unitBehind(leaf.text);
    const segment = isCurrent(base) || isTotal(base) ? null : base;
    const match = unit ? { ...group.match, unit } : group.match;
    return { kind: 'metric', match, label: group.text, token: group.token, segment };
  }
  return {
    kind: 'text',
    header: leaf.text,
    entity: isIdHeader(leaf.text) ? null : entityKindOf(leaf.text, ctx.numbers.languages),
  };
}

/** The unit in brackets behind the name of a part: `brutto (T€)` under `Umsatz`. */
function unitBehind(text: string): { base: string; unit: LabelUnit | null } {
  const bracket = lastBracket(text.trim());
  const unit = bracket && parseLabelUnit(bracket.content.toLowerCase());
  return bracket && unit ? { base: bracket.base, unit } : { base: text, unit: null };
}

function metricColumn(
  name: HeadName,
  match: LabelMatch,
  groups: HeadName[],
  before: Column[],
  ctx: LayoutContext,
): Column {
  const outer = groups.at(-1);
  const said = match.qualifierKnown ? null : (match.qualifier ?? null);
  for (const text of [said, outer?.text]) {
    const beside = text ? besideColumn(text, before, ctx, name.text) : null;
    if (beside) return beside;
  }
  const known = said !== null && (isCurrent(said) || isTotal(said)) ? { ...match, qualifier: null } : match;
  const isPart = outer && !isCurrent(outer.text) && !isTotal(outer.text) && outer.text !== name.text;
  const segment = isPart ? outer.text : null;
  return { kind: 'metric', match: known, label: name.text, token: name.token, segment };
}

/** `环比`, `Previous period`, `Change`: a column about a metric's column before it, of the same name where it has one. */
function besideColumn(text: string, before: Column[], ctx: LayoutContext, label?: string): BesideColumn | null {
  const changed = label === undefined ? changedNameIn(text) : null;
  if (changed !== null && columnNamed(changed, before) >= 0) return besideColumn(CHANGE_OF, before, ctx, changed);
  const shared = label === undefined && before.length > 0 ? sharedNamesIn(text) : [];
  const whole = Math.max(-1, ...shared.map((name) => columnNamed(name.trim(), before)));
  if (whole >= 0) return { kind: 'beside', of: whole, relation: false, compare: 'share', against: null, label: text };
  const word = isChangeHead(text) ? { kind: null, relation: true } : isComparisonWord(text, ctx.numbers.languages);
  if (!word) return null;
  const of = before.findLastIndex(
    (column) => column.kind === 'metric' && (label === undefined || sameName(column.label, label)),
  );
  if (of < 0) return null;
  const compare = word.kind === 'other' ? null : word.kind;
  return { kind: 'beside', of, relation: word.relation, compare, against: againstOf(compare), label: text };
}

/** Any head that says nothing but that the column holds changes. */
const CHANGE_OF = 'change';

const columnNamed = (name: string, before: Column[]): number =>
  before.findLastIndex((column) => column.kind === 'metric' && isNameOf(column.label, name));

/** `消耗` says as much as `整体消耗(元)`. */
const isNameOf = (label: string, name: string): boolean =>
  sameName(label, name) ||
  (/^\p{Script=Han}{2,}$/u.test(name) &&
    [stem(label), stem(label).replace(COUNTED, '')].some((own) => own.endsWith(name)));

/** `访客占比` is the share of `访客数`. */
const COUNTED = /[数數量额額]$/u;

const sameName = (a: string, b: string): boolean => stem(a) === stem(b);
const stem = (text: string): string =>
  text
    .replace(/[(（[【].*$/u, '')
    .trim()
    .toLowerCase();

/** A group over a metric that stands once in the table is a heading, not a part. */
function withSegmentsOnlyWhereNeeded(columns: Column[]): Column[] {
  const metrics = columns.filter((column) => column.kind === 'metric');
  return columns.map((column) => {
    if (column.kind !== 'metric' || column.segment === null) return column;
    const same = metrics.filter((other) => senseKey(other.match) === senseKey(column.match));
    return same.length > 1 ? column : { ...column, segment: null };
  });
}

const senseKey = (match: LabelMatch): string =>
  match.senses.map((sense) => sense.metric).join('|') + (match.qualifier ?? '');
