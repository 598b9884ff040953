import type { MetricRow } from './row.ts';

/** Interactions, reviews and scores. */
export const otherMetrics: MetricRow[] = [
  [
    'audience_size',
    'people',
    'Audience size',
    '人群规模',
    'People in an audience as the platform counts or estimates them.',
  ],
  ['likes', 'events', 'Likes', '点赞次数', 'Likes received.'],
  ['comments', 'events', 'Comments', '评论次数', 'Comments received.'],
  ['comment_users', 'people', 'People who commented', '评论人数', 'Different people who commented.'],
  ['shares', 'events', 'Shares', '分享次数', 'Shares made.'],
  ['interactions', 'events', 'Interactions', '互动次数', 'Likes, comments, shares and the like together.'],
  ['interaction_users', 'people', 'People who interacted', '互动人数', 'Different people who interacted.'],
  ['dislikes', 'events', 'Not interested', '不感兴趣次数', 'Times people said that they are not interested.'],
  ['profile_visits', 'events', 'Profile visits', '主页访问次数', 'Visits to the linked profile.'],
  ['profile_visit_rate', 'rate', 'Profile visit rate', '主页访问率', 'Profile visits as a share of impressions.'],
  ['engagement_rate', 'rate', 'Engagement rate', '互动率', 'Interactions as a share of views or impressions.'],
  ['like_rate', 'rate', 'Like rate', '点赞率', 'Likes as a share of views.'],
  ['comment_rate', 'rate', 'Comment rate', '评论率', 'Comments as a share of views.'],
  ['share_rate', 'rate', 'Share rate', '分享率', 'Shares as a share of views.'],
  ['videos', 'events', 'Videos', '视频数', 'Videos posted.'],
  ['positive_review_rate', 'share', 'Positive review rate', '好评率', 'Positive reviews as a share of reviews.'],
  ['negative_review_rate', 'share', 'Negative review rate', '差评率', 'Negative reviews as a share of reviews.'],
  ['rating', 'score', 'Rating', '评分', 'Mean rating given by buyers.'],
  [
    'experience_score',
    'score',
    'Shop experience score',
    '商家体验分',
    'Score of the shop by product, logistics and service; 100 marks today, formerly 5.',
  ],
  ['experience_score_product', 'score', 'Product score', '商品体验分', 'Product part of the experience score.'],
  ['experience_score_logistics', 'score', 'Logistics score', '物流体验分', 'Logistics part of the experience score.'],
  ['experience_score_service', 'score', 'Service score', '服务体验分', 'Service part of the experience score.'],
];
