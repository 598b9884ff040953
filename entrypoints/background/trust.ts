import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { FromPage } from '../../lib/messages.ts';

const finite = v.pipe(v.number(), v.finite());
/** A page chooses its texts: what is stored of them has an end. */
const text = v.pipe(v.string(), v.maxLength(2000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const period = v.nullable(v.object({ start: day, end: day }));
const entity = v.nullable(v.object({ kind: text, name: text, id: v.nullable(text) }));

const figure = v.looseObject({
  id: text,
  metric: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
  value: finite,
  low: finite,
  high: finite,
  unit: v.picklist(['count', 'people', 'money', 'rate', 'ratio', 'score', 'duration']),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  text,
  label: text,
  entity,
  segment: v.nullable(text),
  period,
  change: v.nullable(v.looseObject({ value: finite, text })),
  compare: v.array(v.looseObject({ kind: text, value: finite, low: finite, high: finite, text })),
});

const reading = v.looseObject({
  page: v.looseObject({
    site: text,
    url: v.pipe(v.string(), v.url()),
    account: v.nullable(text),
    period,
    comparison: period,
    scope: v.object({ traffic: v.nullable(v.picklist(['pv', 'uv'])), channel: v.nullable(text) }),
    live: v.boolean(),
  }),
  state: v.picklist(['ok', 'no_figures', 'logged_out', 'verification']),
  figures: v.pipe(v.array(figure), v.maxLength(20_000)),
  unread: v.pipe(v.array(v.looseObject({ label: text, text, reason: text })), v.maxLength(20_000)),
  readAt: finite,
});

/** Millions of numbers are not looked at one by one: what reads them takes an index out of range for none. */
const numbers = v.pipe(
  v.custom<number[]>((value) => Array.isArray(value)),
  v.maxLength(20_000_000),
);

const capture = v.looseObject({
  url: v.pipe(v.string(), v.url()),
  language: v.nullable(text),
  strings: v.custom<string[]>((value) => Array.isArray(value) && value.every((one) => typeof one === 'string')),
  elements: numbers,
  drawn: numbers,
  slotted: numbers,
  attributes: v.custom<number[][]>((value) => Array.isArray(value) && value.every(Array.isArray)),
  boxes: numbers,
  looks: v.array(v.looseObject({ turned: v.boolean() })),
  phrases: numbers,
  inks: v.array(v.looseObject({ fontSize: finite, fontWeight: finite, color: text })),
  parts: numbers,
  inputs: v.array(v.tuple([finite, v.string()])),
  loading: v.array(finite),
  closed: v.array(v.object({ name: v.string(), reason: v.picklist(['closed_component', 'not_permitted']) })),
  hasPassword: v.boolean(),
  hasCaptcha: v.boolean(),
  nodes: finite,
});

const message = v.variant('type', [
  v.object({ type: v.literal('capture'), capture }),
  v.object({
    type: v.literal('changes'),
    id: text,
    changes: v.array(v.object({ phrase: v.pipe(v.number(), v.integer()), text })),
  }),
  v.object({ type: v.literal('state'), state: v.literal('reading') }),
  v.object({ type: v.literal('reading'), state: v.picklist(['settled', 'live']), reading }),
  v.object({ type: v.literal('open-panel') }),
  v.object({ type: v.literal('overlay') }),
]);

/** True for a message of our own script within a tab. */
export function fromOurPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined;
}

/** True for a message of one of the extension's own pages. */
export function fromOurView(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url !== undefined && new URL(sender.url).origin === location.origin;
}

/**
 * The message, when it comes from our script and has the shape of the protocol; else null. A page cannot write to our
 * script's world, yet it chooses every text in a reading: nothing is stored unchecked.
 */
export function trusted<T extends FromPage['type']>(
  raw: unknown,
  sender: Runtime.MessageSender,
  type: T,
): Extract<FromPage, { type: T }> | null {
  if (!fromOurPage(sender) || (raw as FromPage | null)?.type !== type) return null;
  const parsed = v.safeParse(message, raw);
  return parsed.success ? (raw as Extract<FromPage, { type: T }>) : null;
}
