/** The tags that the surfaces offer, under their own words, with the event that stands for each in TikTok's rule audiences. */
import type { RuleType } from '../rule-payload.ts';
import type { Surface } from '../types.ts';

export interface RuleEvent {
  type: RuleType;
  event: string;
}

export type TagGroup =
  | 'ad_engagement'
  | 'content'
  | 'fans'
  | 'shop'
  | 'site'
  | 'app'
  | 'lead'
  | 'customers'
  | 'member'
  | 'crowd'
  | 'basic'
  | 'industry'
  | 'lookalike';

export interface CatalogueTag {
  id: string;
  group: TagGroup;
  /** Where the tag exists. */
  on: readonly Surface[];
  /** Other ways to write it, besides the names in the `tag` texts; lower case, single spaces. */
  words: readonly string[];
  /** Best first; a word such as `add to cart` does not say whether in the shop, on the site or in the app. */
  events: readonly RuleEvent[];
}

const ADS: readonly Surface[] = ['tiktok-ads'];
const TIKTOK: readonly Surface[] = ['tiktok-ads', 'seller-crm'];
const DOUYIN: readonly Surface[] = ['doudian', 'qianchuan'];
const EVERYWHERE: readonly Surface[] = [...TIKTOK, ...DOUYIN];

function engagement(event: string): readonly RuleEvent[] {
  return [{ type: 'ENGAGEMENT', event }];
}

export const catalogue: readonly CatalogueTag[] = [
  {
    id: 'ad_shown',
    group: 'ad_engagement',
    on: ADS,
    words: ['impression', 'ad impression', '看过广告', '曝光'],
    events: engagement('IMPRESSION'),
  },
  {
    id: 'ad_clicked',
    group: 'ad_engagement',
    on: ADS,
    words: ['click', 'ad click', '点击广告', '点击'],
    events: engagement('CLICK'),
  },
  {
    id: 'video_2s',
    group: 'ad_engagement',
    on: ADS,
    words: ['play 2s', '2s video views', '2 秒播放'],
    events: engagement('PLAY 2S'),
  },
  {
    id: 'video_6s',
    group: 'ad_engagement',
    on: ADS,
    words: ['play 6s', '6s video views', '6 秒播放'],
    events: engagement('PLAY 6S'),
  },
  {
    id: 'video_25',
    group: 'ad_engagement',
    on: ADS,
    words: ['play 25', 'video 25%', '播放 25%'],
    events: engagement('PLAY 25'),
  },
  {
    id: 'video_50',
    group: 'ad_engagement',
    on: ADS,
    words: ['play 50', 'video 50%', 'watched 50%', '播放 50%'],
    events: engagement('PLAY 50'),
  },
  {
    id: 'video_75',
    group: 'ad_engagement',
    on: ADS,
    words: ['play 75', 'video 75%', '播放 75%'],
    events: engagement('PLAY 75'),
  },
  {
    id: 'video_full',
    group: 'ad_engagement',
    on: ADS,
    words: ['play over', 'video completed', '完播'],
    events: engagement('PLAY OVER'),
  },
  {
    id: 'live_viewed',
    group: 'content',
    on: EVERYWHERE,
    words: ['live video view', 'live viewers', 'watched live', '看过直播', '直播观看'],
    events: [{ type: 'ENGAGEMENT_LIVE_VIDEO', event: 'LIVE VIDEO VIEW' }],
  },
  {
    id: 'live_engaged',
    group: 'content',
    on: [...ADS, ...DOUYIN],
    words: ['live video engagement', 'live interaction', '直播互动'],
    events: [{ type: 'ENGAGEMENT_LIVE_VIDEO', event: 'LIVE VIDEO ENGAGEMENT' }],
  },
  {
    id: 'video_engaged',
    group: 'content',
    on: [...ADS, ...DOUYIN],
    words: ['business account engagement', 'video interaction', '短视频互动'],
    events: [{ type: 'BUSINESS_ACCOUNT', event: 'BUSINESS ACCOUNT ENGAGEMENT' }],
  },
  {
    id: 'follows',
    group: 'fans',
    on: EVERYWHERE,
    words: ['business account profile follow', 'profile follow', 'followers', 'fans', '粉丝', '抖音号粉丝'],
    events: [{ type: 'BUSINESS_ACCOUNT', event: 'BUSINESS ACCOUNT PROFILE FOLLOW' }],
  },
  {
    id: 'profile_visited',
    group: 'fans',
    on: ADS,
    words: ['business account profile visit', 'profile visit', '访问主页'],
    events: [{ type: 'BUSINESS_ACCOUNT', event: 'BUSINESS ACCOUNT PROFILE VISIT' }],
  },
  { id: 'fan_club', group: 'fans', on: DOUYIN, words: ['fan club', '粉丝团'], events: [] },
  { id: 'new_fans', group: 'fans', on: DOUYIN, words: ['new fans', '新粉'], events: [] },
  { id: 'active_fans', group: 'fans', on: DOUYIN, words: ['active existing fans', '活跃老粉', '老粉'], events: [] },
  {
    id: 'viewed',
    group: 'shop',
    on: EVERYWHERE,
    words: [
      'tiktok shop page view',
      'product detail page browse',
      'view content',
      'viewed',
      'viewed product',
      'product view',
      'shop visit',
      '浏览',
      '查看内容',
      '店铺浏览',
    ],
    events: [
      { type: 'TIKTOK_SHOP', event: 'TIKTOK SHOP PAGE VIEW' },
      { type: 'PIXEL', event: 'PRODUCT DETAIL PAGE BROWSE' },
      { type: 'APP', event: 'VIEW CONTENT' },
    ],
  },
  {
    id: 'site_visited',
    group: 'site',
    on: ADS,
    words: ['page browse', 'site visit', 'site visitors', 'website visitors', '访问网站'],
    events: [{ type: 'PIXEL', event: 'PAGE BROWSE' }],
  },
  {
    id: 'favourited',
    group: 'shop',
    on: ['seller-crm', ...DOUYIN],
    words: ['favourited', 'favorited', 'favourite', 'favorite', '收藏'],
    events: [],
  },
  {
    id: 'carted',
    group: 'shop',
    on: EVERYWHERE,
    words: [
      'tiktok shop add to cart',
      'pixel add to cart',
      'app add to cart',
      'add to cart',
      'added to cart',
      'cart',
      'atc',
      '加购',
      '加入购物车',
    ],
    events: [
      { type: 'TIKTOK_SHOP', event: 'TIKTOK SHOP ADD TO CART' },
      { type: 'PIXEL', event: 'PIXEL ADD TO CART' },
      { type: 'APP', event: 'APP ADD TO CART' },
    ],
  },
  {
    id: 'checkout',
    group: 'shop',
    on: TIKTOK,
    words: ['tiktok shop initiate checkout', 'initiate checkout', 'checkout', '发起结账', '开始结账'],
    events: [
      { type: 'TIKTOK_SHOP', event: 'TIKTOK SHOP INITIATE CHECKOUT' },
      { type: 'PIXEL', event: 'INITIATE CHECKOUT' },
      { type: 'APP', event: 'CHECKOUT' },
    ],
  },
  {
    id: 'ordered',
    group: 'site',
    on: ADS,
    words: ['place an order', 'placed an order', '下单'],
    events: [{ type: 'PIXEL', event: 'PLACE AN ORDER' }],
  },
  {
    id: 'paid',
    group: 'shop',
    on: EVERYWHERE,
    words: [
      'tiktok shop complete payment',
      'pixel complete payment',
      'complete payment',
      'purchase',
      'purchased',
      'paid',
      'bought',
      'buyers',
      '支付',
      '购买',
      '已购',
      '已支付',
      '买家',
    ],
    events: [
      { type: 'TIKTOK_SHOP', event: 'TIKTOK SHOP COMPLETE PAYMENT' },
      { type: 'PIXEL', event: 'COMPLETE PAYMENT' },
      { type: 'APP', event: 'PURCHASE' },
    ],
  },
  {
    id: 'app_installed',
    group: 'app',
    on: ADS,
    words: ['install', 'app install', '安装应用'],
    events: [{ type: 'APP', event: 'INSTALL' }],
  },
  {
    id: 'app_launched',
    group: 'app',
    on: ADS,
    words: ['launch app', '打开应用'],
    events: [{ type: 'APP', event: 'LAUNCH APP' }],
  },
  {
    id: 'form_viewed',
    group: 'lead',
    on: ADS,
    words: ['form view', '查看表单'],
    events: [{ type: 'LEAD_GENERATION', event: 'FORM VIEW' }],
  },
  {
    id: 'form_sent',
    group: 'lead',
    on: ADS,
    words: ['lead generation form submission', 'lead form submitted', '提交表单'],
    events: [{ type: 'LEAD_GENERATION', event: 'LEAD GENERATION FORM SUBMISSION' }],
  },
  {
    id: 'customer_file',
    group: 'customers',
    on: ADS,
    words: ['customer file', 'customer list', '客户文件'],
    events: [],
  },
  {
    id: 'potential_new',
    group: 'customers',
    on: ['seller-crm'],
    words: ['potential new customers', '潜在新客'],
    events: [],
  },
  {
    id: 'new_customers',
    group: 'customers',
    on: ['seller-crm', ...DOUYIN],
    words: ['new customers', 'new buyers', 'new buyer', '新客'],
    events: [],
  },
  {
    id: 'returning_customers',
    group: 'customers',
    on: ['seller-crm', ...DOUYIN],
    words: ['returning customers', 'repeat buyers', 'repeat buyer', '老客', '复购'],
    events: [],
  },
  {
    id: 'members',
    group: 'member',
    on: DOUYIN,
    words: ['members', 'member', '会员', '会员等级', '会员积分'],
    events: [],
  },
  { id: 'member_coupon', group: 'member', on: DOUYIN, words: ['member coupon', '会员券', '会员券核销'], events: [] },
  { id: 'spending', group: 'basic', on: DOUYIN, words: ['spending power', '消费能力'], events: [] },
  { id: 'activity', group: 'basic', on: DOUYIN, words: ['activity level', '活跃度'], events: [] },
  {
    id: 'industry',
    group: 'industry',
    on: ['qianchuan'],
    words: ['industry pack', '行业人群', '行业人群包', 'active in category', '品类活跃'],
    events: [],
  },
  {
    id: 'lookalike',
    group: 'lookalike',
    on: ADS,
    words: ['lookalike', 'lookalike audience', 'lal', '相似人群', '相似受众', '类似受众'],
    events: [],
  },
  { id: 'gen_z', group: 'crowd', on: DOUYIN, words: ['gen z', 'genz', 'z世代', 'z 世代'], events: [] },
  { id: 'new_white_collar', group: 'crowd', on: DOUYIN, words: ['新锐白领'], events: [] },
  { id: 'refined_mothers', group: 'crowd', on: DOUYIN, words: ['精致妈妈'], events: [] },
  { id: 'senior_middle_class', group: 'crowd', on: DOUYIN, words: ['资深中产'], events: [] },
  { id: 'urban_blue_collar', group: 'crowd', on: DOUYIN, words: ['都市蓝领'], events: [] },
  { id: 'urban_silver', group: 'crowd', on: DOUYIN, words: ['都市银发'], events: [] },
  { id: 'town_youth', group: 'crowd', on: DOUYIN, words: ['小镇青年'], events: [] },
  { id: 'town_middle_aged', group: 'crowd', on: DOUYIN, words: ['小镇中老年'], events: [] },
];
