/** Finds the catalogue tag and the look-back window behind a name that somebody wrote. */
import type { RuleType } from '../rule-payload.ts';
import { type CatalogueTag, catalogue, type RuleEvent } from './catalogue.ts';

export interface RecognisedTag {
  name: string;
  /** Null: a tag of the user's own, e.g. the name of a saved audience. */
  tag: CatalogueTag | null;
  /** Look-back in days, when the name has one. */
  days: number | null;
  /** The one kind of source that the name itself says, e.g. `TIKTOK SHOP ADD TO CART`; null when it could be any of the tag's. */
  event: RuleEvent | null;
}

const byWord = new Map<string, CatalogueTag>(
  catalogue.flatMap((tag) => [tag.id, ...tag.words].map((word) => [fold(word), tag])),
);

const WINDOW =
  /^(.*?)[\s_-]*(?:(?:in|over|the|last|past|within)\s+|过去|最近|近)*\s*(\d{1,3})\s*(?:days?|d(?![a-z])|天|日)(?:内)?[\s_-]*(.*)$/u;

/** Returns what is known of a tag name; case, spaces, hyphens, commas, brackets and the like do not matter. */
export function recogniseTag(name: string): RecognisedTag {
  const whole = fold(name);
  const windowed = WINDOW.exec(whole);
  const bare = windowed === null ? whole : fold(`${windowed[1]} ${windowed[3]}`);
  const tag = byWord.get(whole) ?? byWord.get(bare) ?? lookalikeIn(bare);
  const days = windowed === null || byWord.has(whole) ? null : Number(windowed[2]);
  const exact = tag?.events.filter(({ event }) => fold(event) === bare || bare === `pixel ${fold(event)}`) ?? [];
  // `COMPLETE PAYMENT` alone is the website's event, but people also write it for the shop's.
  const says = exact.find(({ type }) => typeWord(type).some((word) => bare.includes(word)));
  return { name, tag, days, event: says ?? null };
}

/** Returns the kinds of rule audience that could hold the tag, best first. */
export function ruleEventsOf(recognised: RecognisedTag): readonly RuleEvent[] {
  return recognised.event === null ? (recognised.tag?.events ?? []) : [recognised.event];
}

function typeWord(type: RuleType): string[] {
  if (type === 'TIKTOK_SHOP') return ['shop'];
  if (type === 'PIXEL') return ['pixel'];
  return type === 'APP' ? ['app'] : [];
}

/** `Lookalike of buyers`, `buyers lookalike 1%`, `买家相似人群`: the word decides, whatever the seed. */
function lookalikeIn(bare: string): CatalogueTag | null {
  const found = /\blookalike\b|\blal\b|相似人群|相似受众|类似受众/u.test(bare);
  return found ? (byWord.get('lookalike') ?? null) : null;
}

function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_,、;:·()[\]-]+/gu, ' ')
    .trim();
}
