import type { i18n } from 'i18next';
import type { Diagnosis, Note } from '../../lib/funnel/types.ts';
import { type Translate, textOf } from '../../lib/i18n/index.ts';
import type { Format } from './format.ts';
import type { Names } from './names.ts';

export interface NoteWords {
  i18n: i18n;
  t: Translate;
  format: Format;
  names: Names;
}

/** Days that are named; of more, the first and the last. */
const NAMED_DAYS = 4;

/** Columns of a table that are named; exports have dozens. */
const NAMED_COLUMNS = 8;

/** A note of the model or of the import as a sentence; null where there are no words for its kind. */
export function noteText(words: NoteWords, diagnosis: Diagnosis, note: Note): string | null {
  const params = Object.fromEntries(
    Object.entries(note).flatMap(([key, value]) => {
      const text = detail(words, diagnosis, key, value);
      return text === null ? [] : [[key, text] as const];
    }),
  );
  for (const variant of variants(note)) {
    const text = textOf(words.i18n, `funnel:note.${note.kind}.${variant}`, params);
    if (text !== null) return text;
  }
  const text = textOf(words.i18n, `funnel:note.${note.kind}`, params);
  return text === null || text.includes('returned an object') ? null : text;
}

/** Which wording a note takes, where its kind has several. */
function variants(note: Note): string[] {
  const named = [note.window, note.why, note.exact === false ? 'at_least' : note.band, note.verdict].filter(
    (value): value is string => typeof value === 'string',
  );
  const filled = (value: unknown) => Array.isArray(value) && value.length > 0;
  return [
    ...named,
    ...(note.assumed === undefined ? [] : [note.assumed ? 'assumed' : 'stated']),
    ...(typeof note.days === 'number' ? ['counted'] : []),
    ...(typeof note.day === 'string' ? [note.day] : []),
    filled(note.days) ? 'days' : 'whole',
    filled(note.unread) ? 'unread' : 'relation',
    'step' in note ? 'step' : 'metric',
    'other',
  ];
}

function detail({ format, names, t }: NoteWords, diagnosis: Diagnosis, key: string, value: unknown): string | null {
  if (key === 'share' && typeof value === 'number') return format.rate(value);
  if (key === 'bounds' && isEstimate(value)) return format.rateRange(value);
  if (key === 'weekly' && isEstimate(value)) return format.number(value.value ?? value.low, 1);
  if (typeof value === 'number') return format.count(value);
  if (key === 'days' && isTexts(value)) {
    const [first, last] = [value[0], value[value.length - 1]];
    if (first === undefined || last === undefined) return null;
    if (value.length <= NAMED_DAYS) return names.list(value.map(format.day));
    return `${format.range(format.day(first), format.day(last))} (${format.count(value.length)})`;
  }
  if (key === 'columns' && isTexts(value) && value.length > NAMED_COLUMNS)
    return `${names.list(value.slice(0, NAMED_COLUMNS))} … (${format.count(value.length)})`;
  if (isTexts(value)) return names.list(key === 'unread' ? value.map(names.metric) : value);
  if (typeof value !== 'string') return null;
  if (key === 'metric') return names.metric(value);
  if (key === 'completeOn') return format.day(value);
  if (key === 'step') {
    const [from = value, to = value] = value.split('-');
    const step = diagnosis.steps.find(({ id }) => id === value);
    return step
      ? names.step(diagnosis, step)
      : t('names:pair', { from: names.stageOf(diagnosis, from), to: names.stageOf(diagnosis, to) });
  }
  return value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isEstimate(value: unknown): value is { low: number; high: number; value?: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
