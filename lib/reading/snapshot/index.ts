import type { Reading } from '../../metrics/figure.ts';
import type { Lexicon } from '../types.ts';
import { collectPhrases } from '../visible/index.ts';
import type { JoinedPhrase } from '../visible/phrase.ts';
import { keeper } from './keep.ts';
import { markupOf } from './markup.ts';
import { Neutral } from './neutral.ts';

export interface SnapshotOptions {
  lexicon: Lexicon;
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Our own element in the page, which is no part of it. */
  own?: Element | null;
}

/**
 * The page as a self-contained HTML fixture, with the record of what was read in it (`<script type="application/json">`).
 * Numbers, labels, comparisons and periods stand as they are; every other text keeps only its length and script. No
 * address, image, script or style sheet of the page is in it. Reading the fixture gives the figures of the record.
 */
export function snapshotPage(doc: Document, reading: Reading, options: SnapshotOptions): string {
  const { rootOf = (element) => element.shadowRoot } = options;
  const keeps = keeper(reading, options.lexicon);
  const neutral = new Neutral((text) => keeps(text, true));
  const { phrases } = collectPhrases(doc, {
    rootOf,
    own: options.own,
    isLabel: (text) => options.lexicon.find(text) !== null,
  });
  const texts = new Map<Text, string>();
  const names = new Map<string, string>();
  for (const phrase of phrases) {
    const isKept = keeps(phrase.text, isHeader(phrase)) && !isName(reading, phrase.text);
    const shown = phrase.nodes.map((node) => (isKept ? node.data : neutralData(node.data, neutral)));
    for (const [index, node] of phrase.nodes.entries()) texts.set(node, shown[index] ?? '');
    if (phrase.nodes.length > 1) names.set(phrase.text, joined(phrase, shown));
  }
  const nameOf = (text: string) => names.get(text) ?? neutralData(text, neutral);
  const html = markupOf(doc, {
    textOf: (node) => texts.get(node) ?? neutralData(node.data, neutral),
    wordsOf: (text) => (text === '' || keeps(text.trim(), false) ? text : neutralData(text, neutral)),
    nameOf: (text) => neutral.digits(text),
    rootOf,
  });
  const record = JSON.stringify(withoutNames(reading, nameOf, keeps), null, 1).replaceAll('<', '\\u003c');
  return html.replace('</html>', `<script type="application/json" id="record">${record}</script></html>`);
}

/** White space, and `ID:` before digits, stay. */
function neutralData(data: string, neutral: Neutral): string {
  const named = /^(\s*\p{L}{0,10}\s?id\s*[:：#]?\s*)(\d{4,24}\s*)$/iu.exec(data);
  if (named) return `${named[1]}${neutral.digits(named[2] ?? '')}`;
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(data) ?? [];
  return text === '' ? data : before + neutral.of(text) + after;
}

function joined(phrase: JoinedPhrase, shown: readonly string[]): string {
  let rest = phrase.text;
  let text = '';
  for (const [index, node] of phrase.nodes.entries()) {
    const own = node.data.replace(/\s+/g, ' ').trim();
    const at = rest.indexOf(own);
    if (at < 0) return shown.join('');
    text += rest.slice(0, at) + (shown[index] ?? '').replace(/\s+/g, ' ').trim();
    rest = rest.slice(at + own.length);
  }
  return text + rest;
}

function isHeader({ cell }: JoinedPhrase): boolean {
  return cell?.matches('th,[role="columnheader"]') === true;
}

/** Names of campaigns, products and people are never kept, also when they read like a label or a number. */
function isName({ figures }: Reading, text: string): boolean {
  return figures.some(
    ({ entity }) => entity !== null && entity.kind !== 'day' && entity.kind !== 'channel' && entity.name === text,
  );
}

function withoutNames(
  reading: Reading,
  nameOf: (text: string) => string,
  keeps: (text: string, isHeader: boolean) => boolean,
): Reading {
  const entityOf = (entity: Reading['figures'][number]['entity']) =>
    entity && entity.kind !== 'day' && !(entity.kind === 'channel' && keeps(entity.name, false))
      ? { ...entity, name: nameOf(entity.name), id: entity.id === null ? null : nameOf(entity.id) }
      : entity;
  return {
    ...reading,
    page: { ...reading.page, url: '', account: reading.page.account === null ? null : nameOf(reading.page.account) },
    figures: reading.figures.map((figure) => ({
      ...figure,
      entity: entityOf(figure.entity),
      segment: figure.segment === null || keeps(figure.segment, true) ? figure.segment : nameOf(figure.segment),
    })),
    unread: reading.unread.map((one) => ({ ...one, entity: entityOf(one.entity) })),
  };
}
