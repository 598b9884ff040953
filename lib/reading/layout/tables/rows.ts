/** What each row of a table is: one campaign, product or day; the total; or neither. */
import type { Entity, EntityKind, Period } from '../../../metrics/figure.ts';
import { directionWord } from '../../text/change.ts';
import type { LayoutContext } from '../context.ts';
import { withoutInitials } from '../initials.ts';
import { sideOf } from '../side.ts';
import { fontSize } from '../style.ts';
import type { Token } from '../tokens.ts';
import { closestRendered } from '../tree.ts';
import {
  entityKindOf,
  idIn,
  isAverage,
  isChannel,
  isEverything,
  isIdHeader,
  isIdText,
  isNameHeader,
  isStatusHeader,
  isSubtotalOf,
  isTotal,
} from '../words/rows.ts';
import type { Column } from './column.ts';
import { groupColumnOf } from './group-rows.ts';
import { likelyKind } from './likely-kind.ts';
import { isOpener, rowName } from './row-name.ts';
import { countsOthers, isSumOfOthers } from './sum-row.ts';
import { type Cell, cellAt, leadOf, type Row, type Table, textOf } from './table.ts';

export type RowIs = { kind: 'entity'; entity: Entity; period: Period | null } | { kind: 'total' } | { kind: 'neither' };

export interface NameColumn {
  column: number;
  kind: EntityKind;
  /** The head says that these are names: then a number can be one. */
  isNamed: boolean;
  /** What the page itself says that the rows are; null when `kind` is only the likeliest. */
  toldAs: EntityKind | null;
  /** The column that names groups of these rows; null where no rows are groups. */
  groups: number | null;
}

const LETTER = /\p{L}/u;

/** The column that names the rows and what they are; null when the table has none. */
export function nameColumnOf(table: Table, columns: Column[], ctx: LayoutContext): NameColumn | null {
  const texts = columns.flatMap((column, at) =>
    column.kind === 'text' ? [{ header: column.header, entity: column.entity, at }] : [],
  );
  // rows that the head calls days may be months or weeks
  const isDays = ({ at, entity }: { at: number; entity: EntityKind | null }) =>
    most(table, at, (text) => ctx.dayOf(text) !== null || (entity === 'day' && ctx.periodOf(text) !== null));
  const isNames = ({ at, header, entity }: { at: number; header: string; entity: EntityKind | null }) =>
    most(
      table,
      at,
      (text, token) => LETTER.test(text) && !token.number,
      entity !== null || isNameHeader(header) ? nameLeadOf : leadOf,
    );
  // a day that cannot be read is no name
  const isUnsaid = (text: { at: number; header: string; entity: EntityKind | null }) =>
    text.entity !== 'day' && !isStatusHeader(text.header) && !isIdHeader(text.header) && !isDays(text) && isNames(text);
  const days = texts.find((text) => isDays(text) && (text.entity === 'day' || text.at <= 1));
  const named =
    texts.find((text) => isNameHeader(text.header) && isNames(text)) ??
    texts.find(
      (text) => text.entity !== null && text.entity !== 'day' && !isStatusHeader(text.header) && isNames(text),
    ) ??
    mostExact(table, texts.filter(isUnsaid)) ??
    // `Content type` describes a campaign, and names the parts of a shop
    texts.find(({ at }) => most(table, at, isChannel)) ??
    texts.find((text) => isNameHeader(text.header)) ??
    texts.find(({ entity, at }) => entity === 'audience' && most(table, at, isAgeBand)) ??
    texts.find(({ header, at }) => kindOfIds(header, columns, ctx) !== null && most(table, at, isIdText)) ??
    texts.find(({ header }) => isIdHeader(header) && kindOfIds(header, columns, ctx) !== null);
  const byDay = days && ({ column: days.at, kind: 'day', isNamed: true, toldAs: 'day', groups: null } as const);
  if (!named || (byDay && byDay.column < named.at)) return byDay ?? null;
  const isNamed = isNameHeader(named.header) || isIdHeader(named.header) || named.entity !== null;
  const kind =
    (isIdHeader(named.header) ? kindOfIds(named.header, columns, ctx) : null) ??
    kindOf(named.header, named.at, table, columns, ctx);
  const isTold =
    most(table, named.at, isChannel) ||
    texts.some(({ header }) => entityKindOf(header, ctx.numbers.languages) === kind);
  const groups = groupColumnOf(
    table,
    named.at,
    texts.map(({ at }) => at),
  );
  return { column: named.at, kind, isNamed, toldAs: isTold ? kind : null, groups };
}

/** The first of the columns; where heads say nothing of them and its names return or are of several rows, as those of groups are, one whose names are not. */
function mostExact<T extends { at: number; header: string }>(table: Table, columns: readonly T[]): T | undefined {
  const namesIn = ({ at }: T) => table.body.map((row) => textOf(cellAt(row, at))).filter((text) => !isTotal(text));
  const isExact = (column: T) => {
    const names = namesIn(column);
    return new Set(names).size === names.length && !names.includes('');
  };
  const [first, ...rest] = columns;
  if (!first || first.header !== '' || isExact(first)) return first;
  return rest.find((column) => column.header === '' && isExact(column)) ?? first;
}

/** The text that a cell of names starts with behind its place in a ranking, and behind what opens the row. */
const nameLeadOf = (cell: Cell): Token | undefined =>
  cell.tokens.find((token) => !token.undecided && !RANK.test(token.text) && !isOpener(token.text)) ?? leadOf(cell);

const RANK = /^(?:#|No\.? ?)?\d{1,3}$/i;

function most(
  table: Table,
  column: number,
  test: (text: string, token: Token) => boolean,
  lead: (cell: Cell) => Token | undefined = leadOf,
): boolean {
  const texts = table.body
    .map((row) => cellAt(row, column))
    .filter((cell) => cell !== undefined && cell.tokens.length > 0);
  if (texts.length === 0) return false;
  const own = texts.flatMap((cell) => (cell && lead(cell)) ?? []).filter(({ text }) => !isTotal(text));
  return own.length > 0 && own.filter((token) => test(token.text, token)).length >= 0.6 * own.length;
}

function kindOf(header: string, at: number, table: Table, columns: Column[], ctx: LayoutContext): EntityKind {
  const own = entityKindOf(header, ctx.numbers.languages);
  if (own && own !== 'day') return own;
  if (most(table, at, isChannel)) return 'channel';
  const told = columns
    .map((column) => (column.kind === 'text' ? entityKindOf(column.header, ctx.numbers.languages) : null))
    .find((kind) => kind !== null && kind !== 'day');
  return told ?? ctx.rowKind ?? likelyKind(header, columns);
}

/** What rows are that have nothing but ids; null for ids of orders, people and whatever else nothing tells. */
function kindOfIds(header: string, columns: Column[], ctx: LayoutContext): EntityKind | null {
  const told =
    entityKindOf(header, ctx.numbers.languages) ??
    (BARE_ID.test(header.trim()) ? (ctx.rowKind ?? likelyKind(header, columns)) : null);
  return told === 'channel' || told === 'day' ? null : told;
}

const BARE_ID = /^id$/i;

/** `18–24`, `55+`, `<18`, `25 bis 34`. */
const isAgeBand = (text: string): boolean =>
  /^(?:[<>≤≥]?\s?\d{2}\s?\+?|\d{2}\s?(?:[-–—~～至到]|\p{L}{1,3})\s?\d{2})(?:\s?[岁歲歳세]|\s\p{L}{3,6})?(?:以上)?$/u.test(
    text.trim(),
  );

const SUMMARY = /(^|[-_\s])(summary|total|footer|sum)([-_\s]|$)/i;

const isSummary = ({ element, section }: Row): boolean =>
  section !== 'foot' && SUMMARY.test(element.getAttribute('class') ?? '');

/** What this row is. `name` null: the table names no rows, so a single row speaks of the whole. */
export function rowIs(row: Row, table: Table, columns: Column[], name: NameColumn | null, ctx: LayoutContext): RowIs {
  const leading = row.cells
    .filter((cell) => cell.tokens.some((token) => !token.number && !token.state))
    .sort((a, b) => a.from - b.from)[0];
  const said = leading && columns[leading.from]?.kind === 'text' ? leading : undefined;
  const lines = said ? [textOf(said), ...said.tokens.map((token) => token.text)] : [];
  if (lines.some((line) => isAverage(line, ctx.numbers.languages) || isSubtotalOf(line))) return { kind: 'neither' };
  const nameCell = name ? cellAt(row, name.column) : undefined;
  const entity = name && nameCell ? entityOf(row, nameCell.tokens, columns, name, ctx) : null;
  // the words of a total with an id: a row that stands over another, or a campaign called `All`
  if (lines.some(isTotal) || (entity && isTotal(entity.name))) return { kind: entity?.id ? 'neither' : 'total' };
  const mayNameAll = said && (isEverything(textOf(said)) || countsOthers(textOf(said), row, table));
  if (mayNameAll && !entity?.id && isSumOfOthers(row, table)) return { kind: 'total' };
  // several such lines are those of groups of rows
  const isFoot =
    row.section === 'foot' || (isSummary(row) && !table.body.some((other) => other !== row && isSummary(other)));
  if (isFoot && (!entity || said !== nameCell)) return { kind: 'total' };
  if (isFoot) return entity?.id ? asEntity(entity) : { kind: 'total' };
  const group = entity ?? (name && groupOf(row, columns, name, ctx));
  if (group) return asEntity(group);
  return name === null && table.body.length === 1 ? { kind: 'total' } : { kind: 'neither' };
}

function asEntity(entity: Entity): RowIs {
  const period = entity.kind === 'day' ? { start: entity.name, end: entity.name } : null;
  return { kind: 'entity', entity, period };
}

function entityOf(row: Row, tokens: Token[], columns: Column[], name: NameColumn, ctx: LayoutContext): Entity | null {
  if (name.kind === 'day') {
    const day = tokens.map((token) => ctx.dayOf(token.text)).find((found) => found !== null);
    if (day) return { kind: 'day', name: day, id: null };
    const span = tokens.find((token) => ctx.periodOf(token.text) !== null);
    return span ? { kind: 'channel', name: span.text, id: null } : null;
  }
  const text = nameAmong(tokens, ctx);
  return text === null || (!name.isNamed && isBareNumber(text, tokens))
    ? null
    : { kind: name.kind, name: text, id: idOf(row, tokens, columns) };
}

/** The group that the row is, where it has no name of its own. What its column does not call anything is a part of the total. */
function groupOf(row: Row, columns: Column[], name: NameColumn, ctx: LayoutContext): Entity | null {
  const tokens = name.groups === null ? [] : (cellAt(row, name.groups)?.tokens ?? []);
  const text = tokens.length > 0 ? nameAmong(tokens, ctx) : null;
  const head = name.groups === null ? undefined : columns[name.groups];
  const kind = head?.kind === 'text' ? head.entity : null;
  return text === null || kind === 'day' ? null : { kind: kind ?? 'channel', name: text, id: null };
}

/** The main text of a name cell: not its status tag or its actions, and its id only where there is nothing else. */
function nameAmong([first, ...behind]: Token[], { numbers, lexicon }: LayoutContext): string | null {
  const tokens = first && !isOpener(first.text) ? [first, ...behind] : behind;
  // alone in its cell `Fall` is a name
  const isName = tokens.length === 1 && directionWord(tokens[0]?.text ?? '', numbers.languages) !== null;
  if (!isName && tokens.some((token) => !isAction(token) && sideOf(token, numbers).kind !== 'none')) return null;
  const texts = withoutInitials(
    tokens.filter(
      (token) => !isIdText(token.text) && !token.state && !token.number && LETTER.test(token.text) && !isAction(token),
    ),
  );
  const pool =
    texts.length > 0 ? texts : tokens.filter((token) => !isIdText(token.text) && !token.state && !isAction(token));
  const [only, ...others] = pool;
  if (!only) return tokens.length === 1 && tokens[0] ? (idIn(tokens[0].text) ?? rowName(tokens[0], lexicon)) : null;
  if (others.length === 0) return rowName(only, lexicon);
  const largest = Math.max(...pool.slice(0, 4).map((token) => fontSize(token.phrase)));
  const main = pool.filter((token) => fontSize(token.phrase) >= largest && !isTag(token));
  const links = main.filter(({ phrase }) => closestRendered(phrase.element, 'a', phrase.cell) !== null);
  const name = links.length === 1 ? links[0] : (main[0] ?? only);
  return rowName(name ?? only, lexicon);
}

/** Drawn as the state or kind of what is named, by the name of its class. */
const isTag = ({ phrase: { element, cell } }: Token): boolean =>
  closestRendered(element, TAGGED, cell) !== null && !element.matches('a');
const TAGGED = ['tag', 'badge', 'chip', 'pill']
  .flatMap((name) => [`[class~="${name}" i]`, `[class*="-${name}" i]`, `[class*="${name}-" i]`])
  .join(',');

const isBareNumber = (text: string, tokens: Token[]): boolean =>
  tokens.some((token) => token.text === text && token.number !== null);

const isAction = (token: Token): boolean =>
  closestRendered(token.phrase.element, 'button,[role="button"],[role="switch"]', token.phrase.cell) !== null;

function idOf(row: Row, tokens: Token[], columns: Column[]): string | null {
  const inName =
    idIn(tokens.map((token) => token.text).join(' ')) ?? tokens.find((token) => /^\d{10,24}$/.test(token.text))?.text;
  if (inName) return inName;
  const column = columns.findIndex((each) => each.kind === 'text' && isIdHeader(each.header));
  const own = column >= 0 ? textOf(cellAt(row, column)).trim() : '';
  return /^[\w-]{4,40}$/.test(own) && /\d/.test(own) ? own : null;
}
