/** The bodies of TikTok's rule-audience endpoint for an audience whose tags are events. */
import { combine, type Expression, tag, tagsOf, without } from './expression/expression.ts';
import { normalForm } from './expression/normal-form.ts';
import { printExpression } from './expression/print.ts';
import type { Rule, RulePayload, RuleSet, RuleType } from './rule-payload.ts';
import { adGroupParts, type RuleAudience } from './surfaces/ad-group-parts.ts';
import { type RecognisedTag, recogniseTag, ruleEventsOf } from './tags/recognise.ts';
import { windowAllowed } from './tags/window.ts';
import type { AudienceUse } from './types.ts';

/** Used where a tag's name says no look-back window. */
const DEFAULT_WINDOW = 30;
/** The documented life of an audience is 1 to 365 days. */
const AUDIENCE_LIFE = 365;
const MAX_NAME = 128;
/** Which kind a word such as `add to cart` is taken for: the shop first. */
const ORDER: readonly RuleType[] = [
  'TIKTOK_SHOP',
  'PIXEL',
  'APP',
  'ENGAGEMENT',
  'BUSINESS_ACCOUNT',
  'ENGAGEMENT_LIVE_VIDEO',
  'LEAD_GENERATION',
];
const SOURCE_IDS: Readonly<Record<RuleType, string | null>> = {
  TIKTOK_SHOP: '<SHOP_ID>',
  PIXEL: '<PIXEL_ID>',
  APP: '<APP_ID>',
  ENGAGEMENT: '<AD_GROUP_ID>',
  BUSINESS_ACCOUNT: '<CORE_USER_ID>',
  ENGAGEMENT_LIVE_VIDEO: '<LIVE_VIDEO_ID>',
  // The endpoint refuses ids here.
  LEAD_GENERATION: null,
};

/** One call of the endpoint, and what its audience is for once it exists. */
export interface RuleRequest {
  as: 'include' | 'exclude' | 'seed';
  body: RulePayload;
}

export type RuleRequests =
  /** In the order of their making. */
  | { ok: true; requests: RuleRequest[] }
  /**
   * `own`: only names of the user's own, who chooses those audiences as they are; `tags`: some are no events that the endpoint
   * takes; `form`: the set was not brought into rule audiences of one kind of source each.
   */
  | { ok: false; why: 'own' | 'tags' | 'form'; tags: string[] };

/**
 * Returns the request bodies for an audience: one for each rule audience that the ad group includes or excludes, since one rule
 * audience has one kind of source and joins its rules by OR only. The shape is the official SDK's.
 */
export function ruleRequests(expression: Expression, use: AudienceUse): RuleRequests {
  const tags = tagsOf(expression).sort();
  const kinds = kindsOf(tags);
  const foreign = tags.filter((name) => kinds.get(name)?.length === 0);
  if (foreign.length > 0) {
    const own = tags.every((name) => recogniseTag(name).tag === null);
    return { ok: false, why: own ? 'own' : 'tags', tags: foreign };
  }
  const terms = normalForm(expression);
  const parts = terms && adGroupParts(expression, tags, terms, use, (part) => kindOf(part, kinds) !== null);
  if (!parts) return { ok: false, why: 'form', tags: [] };
  const included = parts.include.flatMap((part) => byKind(part, kinds));
  const excluded = parts.exclude.flatMap((part) => byKind(part, kinds));
  const as = use === 'lookalike_seed' ? 'seed' : 'include';
  return {
    ok: true,
    requests: [
      ...included.map(({ part, kind }): RuleRequest => ({ as, body: ruleBody(part, kind) })),
      ...excluded.map(({ part, kind }): RuleRequest => ({ as: 'exclude', body: ruleBody(part, kind) })),
    ],
  };
}

/** The kind of source that all tags of a rule audience can be of; null: none. */
function kindOf({ any, none }: RuleAudience, kinds: Kinds): RuleType | null {
  const holds =
    (kind: RuleType) =>
    (name: string): boolean =>
      kinds.get(name)?.includes(kind) ?? false;
  return ORDER.find((kind) => any.every(holds(kind)) && none.every(holds(kind))) ?? null;
}

/** By tag the kinds of source that it can be of. */
type Kinds = ReadonlyMap<string, readonly RuleType[]>;

function kindsOf(tags: readonly string[]): Kinds {
  return new Map(
    tags.map((name) => {
      const tag = recogniseTag(name);
      return [name, ORDER.filter((kind) => ruleFor(tag, kind) !== null)];
    }),
  );
}

/** An audience of one kind as it is, any other split into one for each kind. */
function byKind(whole: RuleAudience, kinds: Kinds): { part: RuleAudience; kind: RuleType }[] {
  const kind = kindOf(whole, kinds);
  if (kind !== null) return [{ part: whole, kind }];
  const parts = new Map<RuleType, string[]>();
  for (const name of whole.any) {
    const own = kindOf({ any: [name], none: whole.none }, kinds);
    if (own !== null) parts.set(own, [...(parts.get(own) ?? []), name]);
  }
  return [...parts].map(([own, any]) => ({ part: { any, none: whole.none }, kind: own }));
}

function ruleBody({ any, none }: RuleAudience, kind: RuleType): RulePayload {
  const rules = (names: readonly string[]): RuleSet => ({
    operator: 'OR',
    rules: names.flatMap((name) => ruleFor(recogniseTag(name), kind) ?? []),
  });
  const name = printExpression(without(combine('or', any.map(tag)), none.map(tag)));
  return {
    advertiser_id: '<ADVERTISER_ID>',
    custom_audience_name: name.slice(0, MAX_NAME),
    audience_type: kind,
    audience_sub_type: 'NORMAL',
    retention_in_days: AUDIENCE_LIFE,
    is_auto_refresh: true,
    rule_spec: {
      inclusion_rule_set: rules(any),
      ...(none.length > 0 ? { exclusion_rule_set: rules(none) } : {}),
    },
    untested: true,
  };
}

function ruleFor(tag: RecognisedTag, type: RuleType): Rule | null {
  const event = ruleEventsOf(tag).find((candidate) => candidate.type === type);
  const days = tag.days ?? DEFAULT_WINDOW;
  if (event === undefined || !windowAllowed(event, days)) return null;
  const id = SOURCE_IDS[type];
  return {
    ...(id === null ? {} : { event_source_ids: [id] }),
    retention_days: days,
    filter_set: { operator: 'OR', filters: [{ field: 'EVENT', operator: 'EQ', value: event.event }] },
  };
}
