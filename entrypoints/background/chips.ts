import { browser } from 'wxt/browser';
import { createFormat, type Format } from '../../components/format/format.ts';
import { createNames, type Names } from '../../components/format/names.ts';
import { roughly, significantStep } from '../../components/format/round.ts';
import { markOf } from '../../components/parts/verdict.ts';
import type { Diagnosis, RowFinding, Step } from '../../lib/funnel/types.ts';
import { chooseLanguage, createI18n, type Translate, translator } from '../../lib/i18n/index.ts';
import type { Chip, ChipCard, OverlayLabels, ToPage } from '../../lib/messages.ts';
import type { Figure, Reading } from '../../lib/metrics/figure.ts';
import type { Settings } from '../../lib/settings.ts';

/** Rows whose mark stands on the page; the panel lists all. */
const MOST_ROWS = 12;

interface Words {
  t: Translate;
  names: Names;
  format: Format;
}

/** Sends the page its marks, one for each step that has a figure on it, in the user's language. */
export async function sendChips(
  tabId: number,
  reading: Reading,
  diagnoses: Diagnosis[],
  settings: Settings,
): Promise<void> {
  const language = chooseLanguage(settings.language, navigator.languages);
  const i18n = createI18n(language);
  const words: Words = {
    t: translator(i18n),
    names: createNames(i18n, language),
    format: createFormat(language, reading.readAt),
  };
  const [diagnosis] = diagnoses;
  const message: ToPage = {
    type: 'chips',
    readAt: reading.readAt,
    chips: diagnosis ? chipsOf(reading, diagnosis, words) : [],
    labels: labels(words.t, language),
  };
  // The page may have gone meanwhile
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}

function labels(t: Translate, language: OverlayLabels['language']): OverlayLabels {
  return { language, openPanel: t('overlay:openPanel'), hide: t('overlay:hide'), reload: t('overlay:reload') };
}

/** Marks for the steps of the funnel and for the rows that were found to leak or gain. */
export function chipsOf(reading: Reading, diagnosis: Diagnosis, words: Words): Chip[] {
  const taken = new Set<string>();
  const chips: Chip[] = [];
  const add = (figure: Figure | undefined, make: (figureId: string) => Chip) => {
    if (!figure || taken.has(figure.id)) return;
    taken.add(figure.id);
    chips.push(make(figure.id));
  };
  for (const step of byWeight(diagnosis)) {
    add(figureOf(reading, diagnosis, step), (id) => stepChip(id, diagnosis, step, words));
  }
  const found = diagnosis.rows.filter(({ verdict }) => verdict === 'leak' || verdict === 'gain').slice(0, MOST_ROWS);
  for (const row of found) {
    const step = diagnosis.steps.find(({ id }) => id === row.step);
    if (step) add(figureOfRow(reading, diagnosis, step, row), (id) => rowChip(id, diagnosis, step, row, words));
  }
  return chips;
}

/** Where two steps end at one figure, the diagnosed one has it, then a gate before a branch that buyers can skip. */
function byWeight({ steps, diagnosed }: Diagnosis): Step[] {
  const weight = ({ id, gate }: Step): number => (id === diagnosed?.step ? 2 : gate ? 1 : 0);
  return [...steps].sort((a, b) => weight(b) - weight(a));
}

/** The rate as printed, else the stage that the step leads to. */
function figureOf(reading: Reading, diagnosis: Diagnosis, step: Step): Figure | undefined {
  const totals = reading.figures.filter(({ entity, segment }) => entity === null && segment === null);
  const stage = diagnosis.stages.find(({ id }) => id === step.to);
  return totals.find(({ metric }) => metric === step.metric) ?? reading.figures.find(({ id }) => id === stage?.figure);
}

function figureOfRow(reading: Reading, diagnosis: Diagnosis, step: Step, row: RowFinding): Figure | undefined {
  const own = reading.figures.filter(({ entity }) => entity?.name === row.entity);
  const stage = diagnosis.stages.find(({ id }) => id === step.to);
  return own.find(({ metric }) => metric === step.metric) ?? own.find(({ metric }) => metric === stage?.metric);
}

function stepChip(figureId: string, diagnosis: Diagnosis, step: Step, words: Words): Chip {
  const { t, names, format } = words;
  const verdict = t(`common:verdict.${markOf(step.verdict)}`);
  const name = names.step(diagnosis, step);
  const moved = step.change ? format.change(step.change.value, 0) : '';
  const needs = step.needs?.reachable
    ? t('overlay:more', { count: format.compact(roughly(step.needs.perPeriod)) as never })
    : '';
  const text =
    step.verdict === 'leak' || step.verdict === 'gain' ? moved : step.verdict === 'too_little_data' ? needs : '';
  return {
    figureId,
    verdict: step.verdict,
    text,
    label: moved
      ? t('overlay:chip', { verdict, step: name, change: moved })
      : t('overlay:chipBare', { verdict, step: name }),
    card: cardOf(diagnosis, step, words, verdict, name),
  };
}

function cardOf(diagnosis: Diagnosis, step: Step, { t, names, format }: Words, title: string, name: string): ChipCard {
  const rate = names.rate(diagnosis, step);
  const now = step.rate === null ? '—' : format.rate(step.rate);
  const before = step.baseline ? format.rate(step.baseline.rate) : null;
  const since = diagnosis.diagnosed?.step === step.id ? diagnosis.diagnosed.since : null;
  const facts: ChipCard['facts'] = [];
  if (step.worth && step.verdict === 'leak') {
    const { worth } = step;
    const label =
      worth.days === 7
        ? t('overlay:perWeek')
        : worth.days === null
          ? t('overlay:period')
          : t('overlay:perDays', { count: worth.days });
    facts.push({
      label,
      value: format.money(worth.value, worth.currency, { step: significantStep(worth) }),
      detail: format.moneyRange(worth, worth.currency),
    });
  }
  if (step.verdict === 'too_little_data' && step.needs?.reachable)
    facts.push({
      label: t('overlay:needs'),
      value: t('overlay:perPeriod', { count: format.count(roughly(step.needs.perPeriod)) as never }),
      detail: null,
    });
  const cause =
    diagnosis.diagnosed?.step === step.id
      ? diagnosis.diagnosed.causes.find(({ fit }) => fit === 'consistent')
      : undefined;
  if (cause) facts.push({ label: t('overlay:cause'), value: names.cause(cause.rule), detail: null });
  if (step.baseline)
    facts.push({ label: t('overlay:baseline'), value: t(`common:baseline.${step.baseline.kind}`), detail: null });
  const sentence =
    before === null
      ? t('overlay:sentenceBare', { rate, now })
      : since
        ? t('overlay:sentenceSince', { rate, now, before, since: format.day(since.start) })
        : t('overlay:sentence', { rate, now, before });
  const change = step.change && {
    ...step.change,
    text: t('overlay:change', { low: format.change(step.change.low, 0), high: format.change(step.change.high, 0) }),
  };
  return { title, step: name, sentence, change, facts };
}

function rowChip(
  figureId: string,
  diagnosis: Diagnosis,
  step: Step,
  row: RowFinding,
  { t, names, format }: Words,
): Chip {
  const text = row.change ? format.change(row.change.value, 0) : '';
  const verdict = t(`common:verdict.${markOf(row.verdict)}`);
  return {
    figureId,
    verdict: row.verdict,
    text,
    label: t('overlay:chip', { verdict, step: `${row.entity}, ${names.rate(diagnosis, step)}`, change: text }),
    card: null,
  };
}
