/** `npm run --silent diagnose`: the model on a seller's own table, or on a printed reading, without a browser. */
import './broken-pipe.ts';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createFormat } from '../components/format/format.ts';
import { recommendFor } from '../lib/audience/recommend/index.ts';
import { surfaceIds } from '../lib/audience/surfaces/index.ts';
import type { Recommendation } from '../lib/audience/types.ts';
import { diagnose, diagnoseTable } from '../lib/funnel/diagnose.ts';
import { type Annotation, defaultSettings, markKinds } from '../lib/funnel/input.ts';
import type { Diagnosis, FunnelId } from '../lib/funnel/types.ts';
import { chooseLanguage } from '../lib/i18n/index.ts';
import { TableError } from '../lib/import/error.ts';
import type { ImportedTable } from '../lib/import/imported-table.ts';
import { modelInput } from '../lib/import/model-input.ts';
import { readGrid } from '../lib/import/read-grid.ts';
import { readTable } from '../lib/import/table.ts';
import { insight } from '../lib/insight.ts';
import { dayOf } from '../lib/metrics/calendar.ts';
import { findMetric } from '../lib/metrics/catalogue.ts';
import type { Period, Reading } from '../lib/metrics/figure.ts';
import { defaultSettings as userDefaults } from '../lib/settings.ts';
import { printedReading, ReadingError } from './printed-reading.ts';
import { report } from './report.ts';

const FUNNELS: FunnelId[] = ['shop', 'campaign', 'marketing', 'fan', 'customer', 'live', 'gmv_max'];
const USAGE = `usage: npm run --silent diagnose -- <table.csv|tsv|xlsx|json | -> [--period A..B] [--against C..D]
  [--funnel ${FUNNELS.join('|')}] [--surface ${surfaceIds.join('|')}]
  [--promotion A..B]… [--mark <kind>:A..B]… [--json] [--language en|zh-CN] [--locale xx] [--year YYYY]
A..B are days such as 2026-11-09..2026-11-15. The table has a date column, a column that names the rows, or both, and
one column for each metric; - is standard input. The JSON that "npm run read" prints is taken as well. --locale is the
language of the table, --year the year of dates that are written without one.
--surface is where the seller reaches people: without it the recommendations are those of the platform whose words the
headers are, and name no platform where the headers are anybody's.
--promotion says on which days a promotion ran: they are compared with promotion days only. A column headed "promotion"
(大促, promosi …) with a yes or a name on those days and nothing on the others says the same. --mark says what else happened,
to be weighed as a cause: ${markKinds.filter((kind) => kind !== 'promotion').join(', ')}. Both take one day or A..B, as often as needed.`;

function unusable(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function period(text: string | undefined, option: string): Period | null {
  if (text === undefined) return null;
  const [start = '', end = ''] = text.split('..');
  if (Number.isNaN(dayOf(start)) || Number.isNaN(dayOf(end)))
    unusable(`${option} ${text}: two days are needed, such as 2026-11-09..2026-11-15`);
  if (end < start) unusable(`${option} ${text}: the first day is after the last`);
  return { start, end };
}

/** A day or a stretch of days. */
function days(text: string, option: string): Period {
  const found = period(text.includes('..') ? text : `${text}..${text}`, option);
  return found ?? unusable(`${option} ${text}: a day is needed, such as 2026-11-11`);
}

/** What was marked as `kind:A..B`. */
function mark(text: string): Annotation {
  const at = text.indexOf(':');
  const kind = markKinds.find((one) => one === text.slice(0, at));
  if (!kind) unusable(`--mark ${text}: a kind is needed before the days, one of ${markKinds.join(', ')}`);
  return { kind, period: days(text.slice(at + 1), '--mark'), text: '' };
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        against: { type: 'string' },
        funnel: { type: 'string' },
        surface: { type: 'string' },
        promotion: { type: 'string', multiple: true },
        mark: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
        locale: { type: 'string' },
        year: { type: 'string' },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      process.exit(0);
    }
    const [file, ...more] = positionals;
    if (!file || more.length > 0) unusable(`One table is needed.\n${USAGE}`);
    const funnel = FUNNELS.find((id) => id === values.funnel) ?? null;
    if (values.funnel !== undefined && !funnel) unusable(`--funnel ${values.funnel}: one of ${FUNNELS.join(', ')}`);
    const surface = surfaceIds.find((id) => id === values.surface) ?? null;
    if (values.surface !== undefined && !surface)
      unusable(`--surface ${values.surface}: one of ${surfaceIds.join(', ')}`);
    if (values.language !== undefined && !/^(en|zh)([-_]|$)/i.test(values.language))
      unusable(`--language ${values.language}: en or zh-CN`);
    if (values.year !== undefined && !/^20\d{2}$/.test(values.year))
      unusable(`--year ${values.year}: a year such as 2026`);
    return {
      ...values,
      year: values.year === undefined ? null : Number(values.year),
      file,
      name: file === '-' ? 'standard input' : basename(file),
      funnel,
      surface,
      period: period(values.period, '--period'),
      against: period(values.against, '--against'),
      promotions: (values.promotion ?? []).map((text) => days(text, '--promotion')),
      annotations: (values.mark ?? []).map(mark),
    };
  } catch (error) {
    unusable(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What was found, however it was given. */
interface Found {
  diagnoses: Diagnosis[];
  recommendations: Recommendation[];
}

/** The bytes of the table; `-` is standard input. */
function bytesOf(file: string): Uint8Array {
  try {
    if (file !== '-' && statSync(file).isDirectory()) unusable(`${file}: a folder; give the table in it`);
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    return unusable(`${file}: no such file, or it cannot be opened`);
  }
}

type Asked = ReturnType<typeof options>;

/** Options that the figures of a page leave no room for: they are of the page's own period and place. */
const OF_TABLES = ['period', 'against', 'surface', 'promotion', 'mark', 'locale', 'year'] as const;

function ofReading(reading: Reading, asked: Asked): Found {
  const given = OF_TABLES.find((option) =>
    [asked[option]].flat().some((value) => value !== undefined && value !== null),
  );
  if (given) unusable(`--${given} is for tables; a reading has the period and the place of its page`);
  const found = insight({ reading, past: [], annotations: [], settings: userDefaults, now: reading.readAt });
  const diagnoses = found.diagnoses.filter(({ funnel }) => asked.funnel === null || funnel === asked.funnel);
  if (diagnoses.length === 0) unusable(`${asked.name}: no funnel can be built from the figures of this page`);
  return { ...found, diagnoses };
}

/** What is missing for a funnel, as far as the table tells. */
function whyNoFunnel({ columns, periods, rows }: ImportedTable): string {
  const read = columns.map(({ header, metric }) => `"${header}" (${metric})`).join(', ');
  const people = columns.filter(({ metric }) => findMetric(metric)?.unit === 'people');
  const advice =
    people.length > 1 && rows > 1 && periods === null
      ? 'People recur from row to row, so their counts do not add up: give the total as the platform prints it, in one row, or a column of days.'
      : 'Two neighbouring stages are needed, such as impressions and clicks, or clicks and orders, with figures in the period.';
  return `no funnel can be built from these columns: ${read}. ${advice}`;
}

async function ofTable(bytes: Uint8Array, asked: Asked): Promise<Found> {
  const table = readTable(await readGrid(bytes, asked.name), asked.locale ?? null, asked.year);
  const made = modelInput(table, {
    period: asked.period,
    against: asked.against,
    funnel: asked.funnel,
    settings: { ...defaultSettings, promotions: asked.promotions, annotations: asked.annotations },
  });
  const [first, ...others] = made.kind === 'table' ? diagnoseTable(made.input) : diagnose(made.input);
  if (!first) {
    return unusable(`${asked.name}: ${whyNoFunnel(table)}`);
  }
  if (asked.against && !first.against)
    unusable(
      `--against ${asked.against.start}..${asked.against.end} shares days with the period${first.period ? ` ${first.period.start}..${first.period.end}` : ''}; give days outside it, or another --period`,
    );
  const diagnosis = { ...first, notes: [...table.notes, ...first.notes] };
  const recommendations = recommendFor({ diagnoses: [diagnosis], platform: table.platform, surface: asked.surface });
  return { diagnoses: [diagnosis, ...others], recommendations };
}

function print({ diagnoses: [diagnosis, ...others], recommendations }: Found, { json, language: wanted }: Asked): void {
  if (!diagnosis) return;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...diagnosis, recommendations, others }, null, 2)}\n`);
    return;
  }
  const system = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en';
  const language = chooseLanguage('auto', [wanted ?? system]);
  process.stdout.write(report(diagnosis, recommendations, language, createFormat(language, Date.now())));
}

const asked = options();
if (asked.period && asked.against && asked.against.end >= asked.period.start && asked.against.start <= asked.period.end)
  unusable('--period and --against share days; a period is compared with days outside it');
const bytes = bytesOf(asked.file);
try {
  const reading = printedReading(bytes, Date.now());
  print(reading ? ofReading(reading, asked) : await ofTable(bytes, asked), asked);
} catch (error) {
  if (error instanceof TableError || error instanceof ReadingError) unusable(`${asked.name}: ${error.message}`);
  unusable(`${asked.name}: the table could not be diagnosed (${(error as Error).message}); this is a fault of ours`);
}
