import type { Reading } from '../../metrics/figure.ts';
import { createLexicon, loadShards } from '../../metrics/index.ts';
import type { SnapshotAnswers, SnapshotTexts } from './format.ts';
import { keeper } from './keep.ts';
import { Neutral } from './neutral.ts';

/**
 * What stands in a fixture of a page in place of its texts. Numbers, labels, comparisons and periods stand as they are; every
 * other text keeps only its length and script. Reading the fixture gives the figures of the record.
 */
export function answerSnapshot({ phrases, texts, words, names }: SnapshotTexts, reading: Reading): SnapshotAnswers {
  const keeps = keeper(reading, createLexicon(loadShards([reading.page.locale ?? 'en', 'en'])));
  const neutral = new Neutral((text) => keeps(text, true));
  const joinedNames = new Map<string, string>();
  const shownPhrases = phrases.map(({ text, isHeader, parts }) => {
    const isKept = keeps(text, isHeader) && !isName(reading, text);
    const shown = isKept ? parts : parts.map((data) => neutralData(data, neutral));
    if (parts.length > 1) joinedNames.set(text, joined(text, parts, shown));
    return shown;
  });
  const nameOf = (text: string) => joinedNames.get(text) ?? neutralData(text, neutral);
  return {
    phrases: shownPhrases,
    texts: texts.map((data) => neutralData(data, neutral)),
    words: words.map((text) => (text === '' || keeps(text.trim(), false) ? text : neutralData(text, neutral))),
    names: names.map((text) => neutral.digits(text)),
    record: JSON.stringify(withoutNames(reading, nameOf, keeps), null, 1),
  };
}

/** White space, and `ID:` before digits, stay. */
function neutralData(data: string, neutral: Neutral): string {
  const named = /^(\s*\p{L}{0,10}\s?id\s*[:：#]?\s*)(\d{4,24}\s*)$/iu.exec(data);
  if (named) return `${named[1]}${neutral.digits(named[2] ?? '')}`;
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(data) ?? [];
  return text === '' ? data : before + neutral.of(text) + after;
}

/** The text of a phrase with what is shown in place of its parts. */
function joined(phrase: string, parts: readonly string[], shown: readonly string[]): string {
  let rest = phrase;
  let text = '';
  for (const [index, part] of parts.entries()) {
    const own = part.replace(/\s+/g, ' ').trim();
    const at = rest.indexOf(own);
    if (at < 0) return shown.join('');
    text += rest.slice(0, at) + (shown[index] ?? '').replace(/\s+/g, ' ').trim();
    rest = rest.slice(at + own.length);
  }
  return text + rest;
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
