/** What one table shows. */
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { unitsOf } from '../senses.ts';
import { unitIn } from '../unit-apart.ts';
import { headsExample, isTeachingHead } from '../words/example.ts';
import { isCustomerHead, isOrderHead, isOtherHead, isUnitHead } from '../words/other-rows.ts';
import { entityKindOf, isStatusHeader } from '../words/rows.ts';
import { withBareDays } from './bare-days.ts';
import type { Column } from './column.ts';
import { columnsOf } from './columns.ts';
import { readTable } from './read-table.ts';
import { cellAt, type Table } from './table.ts';
import { labelColumnOf, readTransposed } from './transposed.ts';

/** Null when the table names no metric. */
export function draftsOf(drawn: Table, page: LayoutContext): Draft[] | null {
  const table = withUnitsInHead(drawn);
  const ctx = withBareDays(table, page);
  const columns = columnsOf(table, ctx);
  const isAcross = columns.some(isStrong) && !columns.some((column, at) => holdsOther(column, at, table, ctx));
  const labels = isAcross ? null : labelColumnOf(table, ctx);
  if (labels !== null) return isGlossary(table) ? [] : readTransposed(table, labels, ctx);
  if (isListOfOthers(table, columns, ctx) || isListOfExamples(columns) || isOfTrial(table)) return [];
  const hasMetric = columns.some((column) => column.kind === 'metric') && !namesMetrics(table, columns);
  return hasMetric && table.body.length > 0 ? readTable(table, columns, ctx) : null;
}

/** Amounts under `New customers`: the head names parts, and the rows what is counted of them. */
function holdsOther(column: Column, at: number, { body }: Table, ctx: LayoutContext): boolean {
  if (column.kind !== 'metric') return false;
  const units = unitsOf(column.match, ctx);
  const numbers = body.flatMap((row) => cellAt(row, at)?.tokens.flatMap(({ number }) => number ?? []) ?? []);
  return numbers.some(({ shape }) => shape === 'money') && !units.has('money') && !units.has('mean');
}

/** `(USD)` `(%)` `(USD K)`: a first line of nothing but units goes on the head. */
function withUnitsInHead(table: Table): Table {
  const [first, ...body] = table.body;
  const tokens = first?.cells.flatMap((cell) => cell.tokens) ?? [];
  if (!first || table.head.length === 0 || tokens.length < 2 || !tokens.every((token) => unitIn(token))) return table;
  return { ...table, head: [...table.head, first], body };
}

/** `Example` over the names of the rows. */
const isListOfExamples = ([first]: readonly Column[]): boolean => first?.kind === 'text' && headsExample(first.header);

/** The arms of a trial: what a part of the visitors did who were shown one thing or another. */
const isOfTrial = ({ body }: Table): boolean =>
  body.some((row) => row.cells.some(({ tokens: [first] }) => first !== undefined && CONTROL.test(first.text.trim())));

/** In the languages of the common tools for trials. */
const CONTROL =
  /^(?:control(?: group)?|kontrollgruppe|groupe (?:de contrôle|témoin)|grupo (?:de )?control(?:e)?|gruppo di controllo|controlegroep|grupa kontrolna|kontrol grubu|对照组|控制组|對照組|対照群|コントロール群|대조군|контрольная группа|контрольна група|kelompok kontrol|nhóm đối chứng|กลุ่มควบคุม)$/iu;

/** A table of metrics, what they mean and an example of each. */
const isGlossary = ({ head }: Table): boolean =>
  head.some((row) => row.cells.some(({ tokens }) => tokens.some(({ text }) => isTeachingHead(text))));

/** Sums and counts that single orders have too. */
const OF_ONE_ORDER =
  /paid_amount|^(?:revenue|gmv|cost|price_per_item|refund_amount|settled_amount|items_sold|orders|stock)$/;

/** Rows of single orders or customers, of which a sum or count says nothing of the shop, or of another trade. */
function isListOfOthers(table: Table, columns: Column[], { numbers }: LayoutContext): boolean {
  const heads = columns.flatMap((column) => (column.kind === 'text' ? [column.header] : []));
  const ofOrders = columns.every(
    (column) => column.kind !== 'metric' || column.match.senses.some(({ metric }) => OF_ONE_ORDER.test(metric)),
  );
  if (heads[0] !== undefined && isOrderHead(heads[0])) return true;
  if (ofOrders && heads.some(isOrderHead)) return true;
  if (ofOrders && (heads.some(isCustomerHead) || hasAddresses(table))) return true;
  if (ofOrders && heads.some(isUnitHead) && heads.some(isStatusHeader)) return true;
  return (
    heads[0] !== undefined && isOtherHead(heads[0], numbers.languages ?? null) && !areVideos(heads[0], columns, numbers)
  );
}

/** Where one word is a film in a cinema and a video, as in Polish, a column of how each was watched or liked tells. */
const areVideos = (head: string, columns: Column[], { languages }: LayoutContext['numbers']): boolean =>
  entityKindOf(head, languages) === 'video' &&
  columns.some(
    (column) => column.kind === 'metric' && column.match.senses.every(({ metric }) => ON_VIDEOS.test(metric)),
  );

const ON_VIDEOS = /^(?:video_view|likes$|shares$|gmv_video)/;

/** Whether most rows say where to write to, as lists of customers do. */
const hasAddresses = ({ body }: Table): boolean =>
  body.filter(({ cells }) => cells.some(({ tokens }) => tokens.some(({ text }) => ADDRESS.test(text)))).length >
  body.length / 2;

const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * Metrics run down a side whose words are not all known, under everyday words such as `LIVE`: no columns of metrics. What
 * spans several columns is no side.
 */
const namesMetrics = (table: Table, columns: Column[]): boolean =>
  !columns.some(isStrong) &&
  table.body.some(
    ({ cells: [first] }) =>
      first?.from === first?.to && first?.tokens.some(({ label }) => label !== null && !label.weak),
  );

const isStrong = (column: Column): boolean => column.kind === 'metric' && !column.match.weak;
