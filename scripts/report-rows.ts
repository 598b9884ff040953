/** What a diagnosis says of rows, as lines of text: who moved a rate, who stands out, and two arms side by side. */
import { chanceText } from '../components/format/chance.ts';
import type { Format } from '../components/format/format.ts';
import type { Names } from '../components/format/names.ts';
import type { Comparison, Diagnosis, MixRow } from '../lib/funnel/types.ts';
import type { Translate } from '../lib/i18n/index.ts';

export interface Words {
  t: Translate;
  format: Format;
  names: Names;
}

/** Rows named for each step. */
const NAMED = 5;
/** Share of a change below which a row is not worth a line. */
const NOTABLE = 0.01;

/** Rows that moved a step's rate, by how much of the change they explain; the rest is left to `--json`. */
export function mixLines({ t, format, names }: Words, diagnosis: Diagnosis): string[] {
  const mix = diagnosis.decomposition?.mix ?? [];
  return diagnosis.steps.flatMap((step) => {
    const weight = (row: MixRow) => Math.abs(row.explains ?? 0);
    const rows = mix
      .filter((row) => row.step === step.id && weight(row) >= NOTABLE)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, NAMED);
    if (rows.length === 0) return [];
    const lines = rows.map((row) => {
      const parts = {
        name: row.entity,
        within: format.points(row.within),
        mix: format.points(row.mix),
        explains: row.explains === null ? t('funnel:mix.unexplained') : format.rate(row.explains, 0),
      };
      return `  ${t(row.status === 'kept' ? 'funnel:mix.row' : `funnel:mix.${row.status}`, parts)}`;
    });
    return ['', t('funnel:mix.title', { rate: names.rate(diagnosis, step) }), ...lines];
  });
}

/** Rows with a finding of their own, the costliest first. */
export function rowLines({ t, format, names }: Words, diagnosis: Diagnosis): string[] {
  return diagnosis.steps.flatMap((step) => {
    const found = diagnosis.rows
      .filter((row) => row.step === step.id && (row.verdict === 'leak' || row.verdict === 'gain'))
      .sort((a, b) => (b.worth?.value ?? 0) - (a.worth?.value ?? 0));
    const shown = found.length > 2 * NAMED ? [...found.slice(0, NAMED), ...found.slice(-NAMED)] : found;
    if (shown.length === 0) return [];
    const lines = shown.map((row) => {
      const values = {
        name: row.entity,
        rate: format.rate(row.rate),
        interval: format.rateRange(row),
        numerator: format.count(row.numerator),
        denominator: format.count(row.denominator),
      };
      const { change, against } = row;
      const text =
        change && against
          ? t('funnel:rows.row', {
              ...values,
              change: format.change(change.value),
              against: t(`funnel:rows.against.${against}`),
            })
          : t('funnel:rows.rowBare', values);
      return `  ${row.verdict === 'leak' ? '▼' : '▲'} ${text}`;
    });
    return ['', t('funnel:rows.title', { rate: names.rate(diagnosis, step) }), ...lines];
  });
}

/** Two arms on the same days, step by step. */
export function comparisonLines({ t, format, names }: Words, diagnosis: Diagnosis, comparison: Comparison): string[] {
  const { a, b, days, period } = comparison;
  const span = period ? format.period(period) : '';
  const lines = comparison.steps.flatMap((step) => {
    if (!step.a || !step.b) return [];
    const values = { rate: names.rate(diagnosis, step), a: format.rate(step.a.rate), b: format.rate(step.b.rate) };
    const { change } = step;
    const text = change
      ? t('funnel:compare.step', {
          ...values,
          change: `${format.change(change.value)} [${format.range(format.change(change.low), format.change(change.high), true)}]`,
        })
      : t('funnel:compare.stepBare', values);
    const chance =
      step.chanceBHigher === null
        ? ''
        : ` · ${t('funnel:compare.chance', { chance: chanceText(format, step.chanceBHigher) })}`;
    return [`  ${text} · ${t(`funnel:compare.${step.verdict}`)}${chance}`];
  });
  return ['', t(`funnel:compare.${comparison.on}`, { a, b, days: format.count(days), period: span }), ...lines];
}
