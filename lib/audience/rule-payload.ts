/** The documented shape of a request to TikTok's rule-audience endpoint. */

/** `audience_type` of a rule audience; the event values carry spaces. */
export type RuleType =
  | 'ENGAGEMENT'
  | 'ENGAGEMENT_LIVE_VIDEO'
  | 'APP'
  | 'PIXEL'
  | 'LEAD_GENERATION'
  | 'BUSINESS_ACCOUNT'
  | 'TIKTOK_SHOP';

export const RULE_ENDPOINT = '/open_api/v1.3/dmp/custom_audience/rule/create/';

/** `POST` to `RULE_ENDPOINT`. Values in angle brackets are placeholders for ids of the user's own. */
export interface RulePayload {
  advertiser_id: string;
  custom_audience_name: string;
  audience_type: RuleType;
  audience_sub_type: 'NORMAL';
  retention_in_days: number;
  is_auto_refresh: true;
  rule_spec: { inclusion_rule_set: RuleSet; exclusion_rule_set?: RuleSet };
  /** The sources of this shape disagree in places (names of the rule sets, the payment event): try it in the sandbox first. */
  untested: true;
}

export interface RuleSet {
  operator: 'OR';
  rules: Rule[];
}

export interface Rule {
  event_source_ids?: string[];
  retention_days: number;
  filter_set: { operator: 'OR'; filters: { field: 'EVENT'; operator: 'EQ'; value: string }[] };
}
