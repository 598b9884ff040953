/** What is advised, step by step. */
export default {
  objective: {
    TRAFFIC: 'Traffic',
    WEB_CONVERSIONS: 'Website conversions',
    PRODUCT_SALES: 'Product sales',
  },
  play: {
    ads_awareness: 'Bring people who watched half of the ad to the site or shop',
    ads_engaged: 'Bring people who watched half of the ad to the site or shop',
    ads_consideration: 'Bring people who viewed a product back with what they viewed',
    ads_intent: 'Remind people who added to cart and did not buy',
    ads_purchase: 'Find people like your buyers',
    ads_new_people: 'Find new people like your buyers',
    ads_new_buyers: 'Show recent buyers related products',
    ads_loyalty: 'Show earlier buyers related products',
    ads_fans: 'Bring followers back to the products',
    gmv_awareness: 'Give GMV Max better creatives',
    gmv_consideration: 'Mend the product page that GMV Max sends people to',
    gmv_intent: 'Make the last step easier: shipping and price',
    gmv_purchase: 'Set the ROI target and the budget for new buyers',
    gmv_new_buyers: 'Keep new buyers outside GMV Max',
    gmv_loyalty: 'Win buyers back outside GMV Max',
    crm_strangers: 'People who only saw your ads: not here',
    crm_viewers: 'People who only viewed a product: not here',
    crm_intent: 'Message people who added to cart or favourited and never bought here',
    crm_purchase: 'Message recent buyers about related products',
    crm_loyalty: 'Message buyers who have not come back',
    doudian_awareness: 'Pack people who interacted with your videos and LIVE',
    doudian_engaged: 'Pack people who interacted with your videos and LIVE',
    doudian_consideration: 'Pack people who visited or favourited',
    doudian_intent: 'Pack people who added to cart; exclude buyers in Qianchuan',
    doudian_purchase: 'Use your buyers as a seed and expand it in Qianchuan',
    doudian_new_people: 'Use your buyers as a seed for new people and expand it in Qianchuan',
    doudian_new_buyers: 'Pack recent buyers and show them related products',
    doudian_loyalty: 'Pack returning customers and members',
    doudian_fans: 'Pack active fans and the fan club',
    qianchuan_awareness: 'Reach people active in your category and those who interacted with you',
    qianchuan_engaged: 'Reach people who interacted with your videos and LIVE',
    qianchuan_consideration: 'Bring visitors who have not bought back',
    qianchuan_intent: 'Remind people who added to cart and did not buy',
    qianchuan_purchase: 'Find new customers among people active in your category',
    qianchuan_new_people: 'Find new people among those active in your category',
    qianchuan_new_buyers: 'Show recent buyers related products',
    qianchuan_loyalty: 'Show members and earlier buyers related products',
    qianchuan_fans: 'Bring fans back to the products',
    any_awareness: 'Follow up the people who watched half of the ad',
    any_engaged: 'Follow up the people who watched half of the ad',
    any_consideration: 'Bring people who viewed a product and did not buy back',
    any_intent: 'Remind people who added to cart and did not buy',
    any_purchase: 'Find people like your buyers',
    any_new_people: 'Find new people like your buyers',
    any_new_buyers: 'Show recent buyers related products',
    any_loyalty: 'Show earlier buyers related products',
    mix: 'Look where the traffic went before mending a stage',
    keep: 'No leak was found: keep the settings',
    wait: 'No verdict yet: leave the settings as they are',
  },
  step: {
    ads_engagement_audience:
      'Make a custom audience of ad engagement: {{events}}, look-back {{days}} days. It is ready in 24–48 hours.',
    ads_activity_audience:
      'Make a custom audience of shop activity, website traffic or app activity: {{events}}, look-back {{days}} days.',
    ads_account_audience: 'Make a custom audience of your business account: {{events}}, look-back {{days}} days.',
    ads_seed_audience: 'Make a custom audience of buyers: {{events}}, look-back {{days}} days.',
    ads_lookalike:
      'Make a lookalike from it: Balanced first, Broad for volume, Narrow for likeness. It takes up to 48 hours.',
    ads_exclude_buyers:
      'Exclude the buyers themselves in the ad group. An audience cannot be included and excluded at once.',
    ads_include_exclude: 'Include and exclude as listed above, in the rule or in the ad group.',
    ads_in_feed: 'Use in-feed ads with the objective Traffic, Website conversions or Lead generation.',
    ads_intent_objective:
      'Objective Product sales (once catalog sales), Website conversions, or App promotion for an app.',
    ads_no_saved_audience: 'Choose the audience in the ad group: saved audiences do not work with Product sales.',
    ads_broad_beside: 'Keep a broad ad group beside it: broad is the platform’s default, and this one only follows up.',
    ads_smart_targeting: 'For new customers without a seed use smart targeting in a broad ad group.',
    budget_start:
      'Start with a daily budget of 10 times your cost per purchase, or 200 USD where you have none yet (TikTok’s advice). It must exceed 50 USD a campaign and 20 USD an ad group.',
    budget_start_upper:
      'Start with a daily budget of 50 times your cost per result, or 100 USD where you have none yet (TikTok’s advice). It must exceed 50 USD a campaign and 20 USD an ad group.',
    frequency_no_cap: 'No frequency cap here: it exists only for reach campaigns. Watch the weekly frequency instead.',
    budget_awareness: 'Keep awareness at 10–20% of the budget.',
    frequency_awareness:
      'Aim at 2–3 views a person a week for 4 weeks; a frequency cap exists only for reach campaigns.',
    budget_learning:
      'Leave it unchanged until about 50 conversions; then change the budget by at most half, with two days between changes.',
    gmv_more_creatives: 'Add new videos with the hook in the first seconds, among them creator unboxing.',
    gmv_creative_boost: 'Exclude the weakest creatives and boost the new ones.',
    gmv_product_page:
      'Mend the product page first: main video, answers to doubts, reviews and buyer photos, delivery time.',
    gmv_choose_products: 'Take products whose page does not convert out of the campaign until it is mended.',
    gmv_offer:
      'Offer free shipping from a threshold, a coupon or a flash sale. Checkout itself is decided by the platform.',
    gmv_crm_beside: 'Reach the people themselves through Seller Center CRM: GMV Max takes no audience.',
    gmv_roi_target:
      'Lower the ROI target a little to let GMV Max bid for new buyers; raise it again when the orders hold.',
    gmv_budget: 'Change the budget by at most half at a time. No sourced minimum budget of GMV Max is known.',
    gmv_related: 'Add products that go with what buyers already have.',
    gmv_wait: 'Wait two days between changes. GMV Max counts all orders of its products, organic ones too.',
    crm_default_segment:
      'Seller Center › CRM: choose the segment “Potential new customers” (added to cart or favourited in 30 days, never bought here).',
    crm_custom_segment:
      'Seller Center › CRM: make a custom segment with the conditions above; three or more are recommended. Check that each exists.',
    crm_message: 'Send a chat message or email with the offer and up to 4 products. It is free.',
    crm_automatic:
      'Prefer an automated plan: it has no quota, and goes by chat only. One-time plans go by chat and email, with a weekly quota by GMV tier.',
    crm_pace: 'No sourced limit on messages to one person is known: the quota is the shop’s.',
    doudian_pack: '抖店 › 用户 › 人群管理: make a custom pack with the tags above; several are joined as a union 并集.',
    doudian_buyer_pack: 'Make a second pack of people who bought in 30 days, to exclude later.',
    doudian_name: 'Name it by its tags and the date, uniquely in the shop, and name the tags in the description.',
    doudian_push:
      'Push it to the Qianchuan account of the shop. By an undated guide it arrives in about 1 hour and cannot be pushed again for 24 hours.',
    doudian_reach:
      'The same pack also serves SMS and in-site reach, without ads. No sourced limit on messages to one person is known.',
    qianchuan_list:
      'Qianchuan › 千策 › 人群管理 › 人群列表: find the packs above. The shop’s own must have been pushed from Doudian.',
    qianchuan_exclude_buyers: 'In Qianchuan, exclude the pack of buyers, pushed like the others.',
    qianchuan_exclude_recent: 'Exclude the pack of people who bought in 30 days.',
    qianchuan_expand: 'Below 5,000,000 people (advice of an undated guide): expand the pack, or turn on 智能放量.',
    qianchuan_expand_seed: 'In Qianchuan, expand the pack as a seed.',
    qianchuan_crowd:
      'Intersect with one of the eight crowds only where your share of it is below the industry’s; never use a crowd alone.',
    qianchuan_new_customer: 'Set the new-customer option: not bought in the shop.',
    qianchuan_plan: 'Push it to a plan, or choose it under more audiences when making one.',
    qianchuan_budget:
      'A daily budget of an ad group is at least 300 yuan, by the API’s documentation. No sourced frequency cap is known.',
    qianchuan_fans: 'In a LIVE plan choose fans of the account.',
    doudian_pushed:
      'The pack “{{name}}” was pushed within the last 24 hours. By an undated guide it is not pushed again before they are over.',
    any_engaged:
      'Address the people who watched at least half of the ad in the last 30 days, and lead them to the product.',
    any_viewers: 'Address the people who viewed a product in the last 30 days, without those who bought.',
    any_carters: 'Address the people who added to cart in the last 30 days, without those who bought.',
    any_seek:
      'Use the buyers of the last 180 days as the model for new customers, and leave the buyers themselves out.',
    any_earlier_buyers: 'Address the people who bought in the last 180 days, without those who bought in the last 60.',
    any_recent_buyers: 'Address the people who bought in the last 30 days.',
    any_platform:
      'Set this up where you reach people: ads, messages or the shop. Check there that such a group exists and is large enough.',
    under_way: 'Started on {{on}}. Leave it as it is, and look at its effect from {{review}}.',
    mix_shrank:
      '{{name}} fell from {{before}}% to {{now}}% of the traffic; its own rate is {{rate}}%, that of all rows {{whole}}%. Find what took people from it: budget, bids, posts, stock.',
    mix_grew:
      '{{name}} grew from {{before}}% to {{now}}% of the traffic; its own rate is {{rate}}%, that of all rows {{whole}}%. See whether that was wanted.',
    mix_wanted:
      'If you moved the traffic yourself (a new channel, the season, a budget), mend nothing: judge each row by its own rate.',
    mix_back:
      'If you did not, move budget and posts back to the rows that sell before you touch creative, page or checkout.',
    keep: 'Change nothing because of this page.',
    wait: 'Change nothing because of this page; more figures decide it.',
  },
  creative: {
    hook_video:
      'A native video with its hook in the first seconds, or creator unboxing: still pictures clash with a moving feed.',
    product_proof: 'Show the product they looked at: use, reviews and buyer photos, delivery and returns.',
    reminder: 'Remind them of the product in the cart, with price, shipping and coupon at a glance.',
    product_in_use: 'Show the product in use, with reviews and buyer photos, delivery and returns.',
    offer_shown: 'Show price, shipping and coupon at a glance.',
    creator_unboxing: 'Creator unboxing and try-ons, for people who do not know you.',
    related_to_bought: 'Products that go with what they bought.',
    best_fan_content: 'The format of the video or LIVE that your fans watched most.',
    crowd_match: 'A creative made for the crowd, with the same message in the LIVE room and the shop.',
  },
  offer: {
    shipping_coupon: 'Free shipping from a threshold, or a coupon with a deadline.',
    first_order_coupon: 'A coupon for the first order.',
    related_products: 'A bundle or a coupon for related products.',
    member_offer: 'A member coupon or points, and a reward for recommending.',
    product_page: 'Price and coupon at a glance on the product page.',
    own_checkout: 'Free shipping, fewer checkout steps, local payment methods with cash on delivery.',
  },
  whyNot: {
    automatic_targeting: 'Automatic targeting: no longer allowed since June 2024; smart targeting has taken its place.',
    viewability: 'Judging viewability: it needs a measuring partner (DoubleVerify, IAS or MOAT).',
    shop_ads: 'Shop ads: GMV Max is their only campaign type since July 2025 and takes no audience.',
    ads_intersection: 'An intersection of audiences: rules are joined by OR only.',
    saved_audience: 'A saved audience: it does not work with Product sales.',
    lookalike_of_lookalike: 'A lookalike of a lookalike: a lookalike cannot be the seed.',
    gmv_max_audience: 'Targeting an audience: GMV Max chooses it itself.',
    crm_ads: 'Ads to this segment: CRM sends messages, and no source shows a way from its segments to ads.',
    crm_strangers: 'People who only saw an ad: CRM holds those who have dealt with the shop.',
    crm_viewers: 'People who only viewed a product: no source shows a CRM condition for them.',
    crm_lookalike: 'A lookalike of these buyers: CRM makes none.',
    doudian_difference: 'Leaving people out within the pack: packs have union and intersection, no difference.',
    doudian_crowds: 'The eight crowds: they are combined in Qianchuan after the push.',
    crowds_alone:
      'The eight crowds alone: people who acted on the live room, video, shop or product are more accurate.',
    interest_alone: 'Interest tags alone: they are weak for commerce without trade behaviour.',
    surface_unknown: 'The steps of a platform’s own form: the figures do not say which platform they come from.',
    tried_same: 'Tried from {{on}}: the rate has stayed the same since.',
    tried_worse: 'Tried from {{on}}: the rate has fallen since, which does not prove that this was why.',
    mix_stage:
      'An audience for this step: the rows themselves did about as well as before, so no audience would bring it back.',
    no_finding: 'Another audience or creative: nothing on this page asks for it.',
  },
} as const;
