/** What the places that take audiences accept, and why (not). */
export default {
  surface: {
    'tiktok-ads': 'TikTok Ads Manager',
    'seller-crm': 'Seller Center CRM',
    'gmv-max': 'GMV Max',
    doudian: 'Doudian audience packs',
    qianchuan: 'Qianchuan',
    unknown: 'Wherever you reach people',
  },
  limit: {
    tiktok_matched_min: 'At least 1,000 matched users to be used in an ad group',
    tiktok_seed_min: 'At least 100 matched users as the seed of a lookalike',
    doudian_pack_min: 'At least 100 people, or the pack cannot be saved',
    doudian_pack_max: 'At most 100,000,000 people, or the pack cannot be saved',
    qianchuan_volume:
      '5,000,000 people or more to win volume in Qianchuan: advice of an undated guide, no platform limit',
    doudian_score: 'Shop experience score of 4.4 or more, on the old 5-point scale',
    crm_score_create: 'Shop performance score of 3.5 or more to create plans (US)',
    crm_score_keep: 'Shop performance score of 3 or more to keep CRM (US)',
  },
  why: {
    gmv_max: 'GMV Max chooses the audience itself. You steer products, budget, ROI target and creatives.',
    nobody: 'Nobody can be in this audience: what it includes is excluded again.',
    foreign_tag: 'Not a tag of this surface: {{tags}}.',
    lookalike_of_lookalike: 'A lookalike cannot be the seed of another lookalike: {{tags}}.',
    crm_no_lookalike: 'CRM segments hold customers of the shop; it makes no lookalikes.',
    crm_no_exclusion:
      'A CRM plan takes one segment and no list of exclusions. Write the exclusion as a condition of the segment.',
    doudian_no_crowds: 'Doudian packs combine the shop’s own tags only. Combine {{tags}} in Qianchuan after the push.',
    doudian_no_difference:
      'Doudian packs have union and intersection, no difference. Push the packs and exclude in Qianchuan.',
    doudian_exclude_later: 'Push the pack and choose it as excluded in Qianchuan.',
    doudian_expand_later: 'Push the pack to the Qianchuan DMP and expand it there.',
    tiktok_not_one_group:
      'An ad group takes any of the included audiences without any of the excluded ones, and this set has no such form, also not with rule audiences.',
    tiktok_seed_one:
      'A seed is one audience, in which rules are joined by OR only: any of some tags without any of others. This set has another form.',
    tiktok_short_window:
      'The look-back of account, LIVE and organic video events is 7, 14 or 30 days: {{tags}} cannot be made.',
    tiktok_window_unknown: 'No source shows a look-back of fewer than 1 or more than 365 days: {{tags}}.',
    tiktok_one_audience: 'It is one audience: choose it as it is.',
    tiktok_one_rule: 'One rule audience holds any of some tags without any of others: this set is one of that form.',
    tiktok_each_part:
      'Make {{count}} rule audiences, one for each part of the union, and include them all in one ad group. The tags of a part must be of one kind of source.',
    tiktok_exclude_each:
      'Make {{count}} rule audiences, one for each part of the union, and exclude them all. The tags of a part must be of one kind of source.',
    tiktok_cut_back:
      'Rules are joined by OR only, so this set takes rule audiences in one ad group: include the tags that cover it, and exclude rule audiences of those who are in them but not in the set. It needs tags of one kind of source.',
    tiktok_intersection_of_kinds:
      'One rule audience has one kind of source, and rules are joined by OR only: {{tags}} cannot be intersected.',
    tiktok_two_steps:
      'Rules are joined by OR only, so the intersection takes more than one step: include {{first}}; for each of {{rest}} make a rule audience of {{first}} without it, and exclude that as well. It needs tags of one kind of source.',
    tiktok_no_body_tags:
      'No request body for the rule endpoint: {{tags}} is no event that it takes with that look-back. An audience that exists already is chosen in the ad group.',
    tiktok_no_body_form:
      'No request body for the rule endpoint: the set was not brought into rule audiences of one kind of source each.',
    tiktok_both_sides: '{{tag}} is both included and excluded, which one ad group does not accept.',
    tiktok_rewritten:
      '{{tag}} cannot be both included and excluded in one ad group; written as {{expression}} it is the same set.',
    tiktok_fits:
      'An ad group takes any of the included audiences without any of the excluded ones: this set is one of that form.',
    doudian_fits: 'A pack of unions and intersections of the shop’s own tags, to be pushed to Qianchuan.',
    tiktok_any_only:
      'An ad group takes any of the included audiences without any of the excluded ones. Check that this set can be written so.',
    crm_union:
      'The conditions of a segment all hold, so this union of {{count}} parts takes a segment and a plan for each.',
    crm_conditions_exist: 'Check on the segment page that each condition exists there; three or more are recommended.',
    qianchuan_push_first: 'The packs must have been pushed to this Qianchuan account.',
    qianchuan_crowds_alone:
      'The eight crowds alone are too broad: combine them with people who acted on the live room, video, shop or product.',
    below_qianchuan_volume:
      'Fewer than 5,000,000 people, the advice of an undated guide: expand the pack in the Qianchuan DMP, take a union of more tags, or turn on 智能放量.',
    limit: '{{limit}}: this audience is outside it.',
    gate: '{{limit}}: the shop’s score is below it.',
  },
  fact: {
    tiktok_rule_or: 'Rules of one audience are joined by {{value}} only.',
    tiktok_include_exclude_once: 'One audience cannot be both included and excluded in an ad group.',
    tiktok_lookalike_not_seed: 'A lookalike cannot be the seed of another.',
    tiktok_lookalike_tiers: 'Lookalike tiers: {{value}}.',
    tiktok_lookalike_hours: 'A lookalike takes up to {{value}} hours.',
    tiktok_lookalike_no_reach_frequency: 'Lookalikes do not work in Reach & Frequency.',
    tiktok_audience_life_days:
      'An audience expires {{value}} days after it was last applied or changed, if its own life is not shorter.',
    tiktok_short_windows: 'Look-back for account, LIVE and organic video: {{value}} days (any for followers).',
    tiktok_engagement_ready_hours: 'An engagement audience is ready in {{value}} hours.',
    tiktok_smart_targeting:
      'Automatic targeting and expansion ended in June 2024; smart targeting expands beyond the audience.',
    tiktok_broad_default: 'Broad targeting did better in TikTok’s own tests.',
    tiktok_learning: 'Learning ends at about {{value}} conversions.',
    tiktok_frequency_cap: 'A frequency cap exists for {{value}}.',
    gmv_max_only_type: 'GMV Max is the only campaign type for Shop ads since July 2025.',
    gmv_max_all_orders: 'GMV Max counts all orders of its products, organic and affiliate ones included.',
    gmv_max_creative_filters: 'Creatives can be excluded in bulk and boosted.',
    crm_default_segments: 'There are {{value}} default segments.',
    crm_conditions: '{{value}} or more conditions are recommended for a custom segment.',
    crm_products: 'A message holds up to {{value}} products.',
    crm_free: 'CRM messages are free.',
    crm_quota: 'One-time plans have weekly quotas, automated plans none.',
    crm_gate_conflict: 'An older copy of the page gives other thresholds: {{value}}.',
    crm_all_sellers: 'Thailand: open to all sellers.',
    doudian_unique_name: 'A pack’s name is unique in the shop.',
    doudian_describe: 'The description should name the tags.',
    doudian_newcomer: 'The shop must be past the newcomer period.',
    doudian_sub_account: 'A sub-account needs the permission 用户–人群管理.',
    doudian_first_sync_hours: 'The first sync takes up to {{value}} hours, by an undated guide.',
    doudian_push_hours: 'A push arrives in about {{value}} hour, by an undated guide.',
    doudian_repush_hours: 'The same pack is not pushed again for {{value}} hours, by an undated guide.',
    qianchuan_push_first: 'A pack must be pushed before use, within one legal entity.',
    qianchuan_publish_daily: 'A pack is published at most once in {{value}} hours.',
    qianchuan_expand: '智能放量 can widen {{value}}.',
    qianchuan_new_customer: 'New-customer options: {{value}}.',
    qianchuan_pack_expiry_months: 'A pack unused for {{value}} months expires.',
    qianchuan_yuntu_copy: 'A pack copied to 云图 cannot be pushed on.',
    qianchuan_crowds_with_behaviour: 'Combine the eight crowds with behaviour, never alone.',
    qianchuan_domain_wide: '全域推广 takes no pack, by one unverified source.',
  },
} as const;
