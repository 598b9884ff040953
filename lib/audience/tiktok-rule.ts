/** The body of TikTok's rule-audience endpoint for an audience whose tags are events of one kind of source. */
import type { Expression } from './expression/expression.ts';
import { normalForm } from './expression/normal-form.ts';
import type { Rule, RulePayload, RuleSet, RuleType } from './rule-payload.ts';
import { anyWithoutAny } from './surfaces/ad-group.ts';
import { type RecognisedTag, recogniseTag, ruleEventsOf } from './tags/recognise.ts';
import { windowAllowed } from './tags/window.ts';

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

/**
 * Returns the request body for `(any of these events) without (any of those)`, or null when the set has another form, a tag
 * is no event, or the events belong to different kinds of source: one rule audience has one kind. The shape is the official SDK's.
 */
export function rulePayload(expression: Expression, name: string): RulePayload | null {
  const terms = normalForm(expression);
  const sets = terms === null ? null : anyWithoutAny(terms);
  if (sets === null) return null;
  const include = sets.include.map(recogniseTag);
  const exclude = sets.exclude.map(recogniseTag);
  const all = [...include, ...exclude];
  const type = ORDER.find((kind) => all.every((tag) => ruleFor(tag, kind) !== null));
  if (type === undefined) return null;
  const rules = (tags: readonly RecognisedTag[]): RuleSet => ({
    operator: 'OR',
    rules: tags.flatMap((tag) => ruleFor(tag, type) ?? []),
  });
  return {
    advertiser_id: '<ADVERTISER_ID>',
    custom_audience_name: name.slice(0, MAX_NAME),
    audience_type: type,
    audience_sub_type: 'NORMAL',
    retention_in_days: AUDIENCE_LIFE,
    is_auto_refresh: true,
    rule_spec: {
      inclusion_rule_set: rules(include),
      ...(exclude.length > 0 ? { exclusion_rule_set: rules(exclude) } : {}),
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
