import { settingsText } from '../components/audiences/text.ts';
import { chanceText } from '../components/format/chance.ts';
import type { Format } from '../components/format/format.ts';
import { createNames } from '../components/format/names.ts';
import { noteText } from '../components/format/notes.ts';
import { placesOf } from '../components/format/places.ts';
import { judge } from '../components/now/judge.ts';
import type { Recommendation } from '../lib/audience/types.ts';
import type { Diagnosis, Step } from '../lib/funnel/types.ts';
import { createI18n, type Language, textOf, translator } from '../lib/i18n/index.ts';
import { findMetric } from '../lib/metrics/catalogue.ts';
import { comparisonLines, mixLines, rowLines } from './report-rows.ts';

const MARKS = { leak: '▼', gain: '▲', steady: '=', too_little_data: '◌', bypassed: '↷', unknown: '?' } as const;
const WORDS = {
  leak: 'leak',
  gain: 'gain',
  steady: 'steady',
  too_little_data: 'few',
  bypassed: 'bypassed',
  unknown: 'unknown',
} as const;

/** A diagnosis with its recommendations as plain text in the words of the panel. */
export function report(
  diagnosis: Diagnosis,
  recommendations: Recommendation[],
  language: Language,
  format: Format,
): string {
  const i18n = createI18n(language);
  const t = translator(i18n);
  const names = createNames(i18n, language);
  const words = { i18n, t, names, format };
  const lines: string[] = [];
  const say = (text = '') => lines.push(text);

  const versus = diagnosis.against
    ? ` · ${t('common:scope.versus', { period: format.period(diagnosis.against) })}`
    : '';
  say(
    `${t(`common:funnel.${diagnosis.funnel}`)}${diagnosis.period ? ` · ${format.period(diagnosis.period)}` : ''}${versus}`,
  );
  say();
  for (const stage of diagnosis.stages) {
    const { value, low, high } = stage;
    const unit = findMetric(stage.metric ?? '')?.unit ?? 'count';
    const shown =
      value === null || low === null || high === null
        ? '—'
        : format.figure({ value, low, high }, unit, diagnosis.currency);
    say(`${names.stage(stage)}: ${shown}${stage.change === null ? '' : `  (${format.change(stage.change)})`}`);
    for (const step of diagnosis.steps.filter(({ to }) => to === nextOf(diagnosis, stage.id))) say(stepLine(step));
  }
  if (diagnosis.total) {
    const { metric, value, change } = diagnosis.total;
    say(
      `${names.metric(metric)}: ${format.money(value.value, diagnosis.currency)}${change === null ? '' : `  (${format.change(change)})`}`,
    );
  }

  const { diagnosed } = diagnosis;
  const leak = diagnosis.steps.find(({ id }) => id === diagnosed?.step);
  say();
  if (diagnosed && leak) {
    say(
      t('now:diagnosis.leakAt', { from: names.stageOf(diagnosis, leak.from), to: names.stageOf(diagnosis, leak.to) }),
    );
    if (leak.baseline && leak.rate !== null)
      say(`${names.rate(diagnosis, leak)}: ${format.rate(leak.baseline.rate)} → ${format.rate(leak.rate)}`);
    const worth = diagnosed.worth ?? leak.worth;
    if (worth)
      say(
        `${worth.days === null ? t('now:worth.period') : t('now:worth.perDays', { count: worth.days })}: ${format.money(worth.value, worth.currency)} (95%: ${format.moneyRange(worth, worth.currency)})`,
      );
    if (diagnosed.sure !== null) say(`${t('now:sure.label')}: ${chanceText(format, diagnosed.sure)}`);
    if (diagnosed.since) say(`≈ ${format.period(diagnosed.since)}`);
    for (const cause of diagnosed.causes.filter(({ fit }) => fit === 'consistent')) {
      const share = cause.share === null ? '' : ` (${t('funnel:where.share', { share: format.rate(cause.share, 0) })})`;
      say(`· ${names.cause(cause.rule)}${share}  [${cause.citations.map(names.source).join('; ')}]`);
      for (const remedy of cause.remedies) {
        const places = placesOf(names, t, remedy);
        say(`    ${names.remedy(remedy)}${places === null ? '' : ` [${places}]`}`);
      }
      if (cause.decided && cause.decided.length > 0)
        say(`    ${t('funnel:where.decided', { names: cause.decided.map(names.remedy).join('; ') })}`);
      if (cause.measureNext) say(`    ${t('funnel:where.next', { metric: names.metric(cause.measureNext) })}`);
    }
  } else {
    say(verdictOf(diagnosis));
  }

  if (diagnosis.decomposition) {
    const { from, to, currency, factors, of } = diagnosis.decomposition;
    const unit = findMetric(of)?.unit ?? 'count';
    const total = (value: number) => format.figure({ value, low: value, high: value }, unit, currency);
    say();
    say(`${names.metric(of)}: ${total(from)} → ${total(to)}`);
    for (const factor of factors)
      say(
        `  ${names.factor(factor, diagnosis)}: ${factor.contribution === null ? '—' : format.money(factor.contribution, currency, { signed: true })}`,
      );
  }
  lines.push(...mixLines(words, diagnosis), ...rowLines(words, diagnosis));
  if (diagnosis.comparison) lines.push(...comparisonLines(words, diagnosis, diagnosis.comparison));
  for (const recommendation of recommendations) {
    say();
    say(settingsText({ i18n, t, language, names, format }, recommendation));
  }
  const notes = new Set(diagnosis.notes.map((note) => noteText(words, diagnosis, note)));
  notes.delete(null);
  if (notes.size > 0) say();
  for (const note of notes) say(`· ${note}`);
  return `${lines.join('\n')}\n`;

  /** The one sentence of a funnel without a diagnosed leak. */
  function verdictOf(diagnosis: Diagnosis): string {
    const verdict = judge(diagnosis);
    if (verdict.kind === 'side')
      return t('now:diagnosis.side', {
        from: names.stageOf(diagnosis, verdict.step.from),
        to: names.stageOf(diagnosis, verdict.step.to),
      });
    if (verdict.kind !== 'no_leak') return t('now:diagnosis.cannot');
    return t(verdict.whole ? 'now:diagnosis.noLeak' : 'now:diagnosis.partly');
  }

  function stepLine(step: Step): string {
    const { rate, low, high, change, verdict, needs } = step;
    const interval = low === null || high === null ? '' : ` [${format.rateRange({ low, high })}]`;
    const moved = change
      ? `  ${format.change(change.value)} [${format.range(format.change(change.low), format.change(change.high), true)}]`
      : '';
    const more =
      verdict === 'too_little_data' && needs
        ? `  ${needs.reachable ? t('now:funnel.needsMore', { count: format.count(needs.perPeriod) as never }) : t('now:funnel.notReachable')}`
        : '';
    const why =
      verdict === 'unknown' && step.why ? ` (${textOf(i18n, `now:why.${step.why}`) ?? t('now:why.other')})` : '';
    return `  ${MARKS[verdict]} ${names.rate(diagnosis, step)} ${rate === null ? '—' : format.rate(rate)}${interval}${moved}  ${t(`common:verdict.${WORDS[verdict]}`)}${why}${more}`;
  }
}

/** The stage after this one; steps are printed below the stage that they leave. */
function nextOf(diagnosis: Diagnosis, id: string): string | null {
  const at = diagnosis.stages.findIndex((stage) => stage.id === id);
  return diagnosis.stages[at + 1]?.id ?? null;
}
