import type { i18n } from 'i18next';
import type { Citation, Diagnosis, Factor, Stage, Step } from '../../lib/funnel/types.ts';
import { type Language, textOf, translator } from '../../lib/i18n/index.ts';
import { metricName } from '../../lib/metrics/catalogue.ts';

/** What things are called in the user's language. Ids that have no word yet are shown as their metric's name. */
export interface Names {
  /** Name of a metric. */
  metric(id: string): string;
  /** A stage as a noun: `Add to cart`. */
  stage(stage: Pick<Stage, 'id' | 'metric'>): string;
  /** The stage with this id. */
  stageOf(diagnosis: Diagnosis, id: string): string;
  /** The rate between two stages: `Cart rate`. */
  rate(diagnosis: Diagnosis, step: Pick<Step, 'from' | 'to'> & { metric?: string | null }): string;
  /** `Clicks → Add to cart`. */
  step(diagnosis: Diagnosis, step: Pick<Step, 'from' | 'to'>): string;
  /** A factor of a decomposition. */
  factor(factor: Factor, diagnosis: Diagnosis): string;
  /** A page of a back office by its kind; by its address where it has no name. */
  page(kind: string | null, url: string): string;
  cause(rule: string): string;
  remedy(id: string): string;
  /** A rule's source with its date. */
  source(citation: Citation): string;
  /** The same with the publisher's name in the place of the page's address. */
  publisher(citation: Citation): string;
  /** A list within a sentence. */
  list(names: readonly string[]): string;
}

/** Text of a key, or null. An object's key counts as having none. */
const find = (i18n: i18n, ...keys: string[]): string | null => {
  for (const key of keys) {
    const text = textOf(i18n, key);
    if (text !== null && !text.includes('returned an object instead of string')) return text;
  }
  return null;
};

/** A host, and on GitHub owner and project, without the dots that would part a key. */
function publisherKey(source: string): string {
  const [host = '', owner, project] = source.split(/[/?]/u);
  return (host === 'github.com' ? `${owner}/${project}` : host).replaceAll('.', '_');
}

/** Names in one language, from the interface texts and the catalogue. */
export function createNames(i18n: i18n, language: Language): Names {
  const t = translator(i18n);
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  const names: Names = {
    metric: (id) => metricName(id, language),
    stage: ({ id, metric }) => find(i18n, `names:stage.${id}`) ?? names.metric(metric ?? id),
    stageOf: (diagnosis, id) => {
      const stage = diagnosis.stages.find((candidate) => candidate.id === id);
      return names.stage(stage ?? { id, metric: null });
    },
    rate: (diagnosis, { from, to, metric = null }) => {
      const printed = metric ?? diagnosis.steps.find((step) => step.from === from && step.to === to)?.metric;
      return (
        find(i18n, `names:step.${from}-${to}`) ??
        (printed ? names.metric(printed) : null) ??
        t('names:rateOf', { from: names.stageOf(diagnosis, from), to: names.stageOf(diagnosis, to) })
      );
    },
    step: (diagnosis, step) =>
      t('names:pair', { from: names.stageOf(diagnosis, step.from), to: names.stageOf(diagnosis, step.to) }),
    factor: ({ factor }, diagnosis) => {
      const step = diagnosis.steps.find((candidate) => candidate.id === factor);
      if (step) return names.rate(diagnosis, step);
      const stage = diagnosis.stages.find((candidate) => candidate.id === factor || candidate.metric === factor);
      if (stage) return names.stage(stage);
      return find(i18n, `views:why.factors.${factor}`) ?? names.metric(factor);
    },
    page: (kind, url) => {
      const { host, pathname } = new URL(url);
      return (kind === null ? null : find(i18n, `common:page.${kind}`)) ?? host + pathname;
    },
    cause: (rule) => find(i18n, `funnel:cause.${rule}.title`, `funnel:cause.${rule}`) ?? rule,
    remedy: (id) => find(i18n, `funnel:remedy.${id}.title`, `funnel:remedy.${id}`) ?? id,
    source: ({ source, asOf, title }) => {
      const name = title ?? find(i18n, `common:source.${source}`) ?? source;
      return asOf ? t('common:asOf', { source: name, date: asOf }) : t('common:undated', { source: name });
    },
    publisher: (citation) => {
      const name = find(i18n, `common:publisher.${publisherKey(citation.source)}`);
      return names.source(name === null ? citation : { ...citation, title: citation.title ?? name });
    },
    list: (items) => list.format(items),
  };
  return names;
}
