import type { MetricRow } from './row.ts';

/** Followers 粉丝 and what they do. */
export const fanMetrics: MetricRow[] = [
  ['follows', 'events', 'Follows', '关注次数', 'New follows that came from the ad or content.'],
  ['follow_rate', 'rate', 'Follow rate', '关注率', 'New follows as a share of views.'],
  ['new_fans', 'people', 'New followers', '新增粉丝数', 'People who began to follow in the period.'],
  ['net_new_fans', 'people', 'Net new followers', '净增粉丝数', 'New followers less those lost.'],
  ['lost_fans', 'people', 'Lost followers', '取关粉丝数', 'People who stopped following in the period.'],
  ['total_fans', 'people', 'Total followers', '总粉丝数', 'People who follow on the last day.'],
  ['old_fans', 'people', 'Existing followers', '老粉数', 'All followers less the new ones.'],
  [
    'active_fans',
    'people',
    'Active followers',
    '活跃老粉',
    'Existing followers who watched a video or live of the shop in the period.',
  ],
  [
    'active_fan_rate',
    'people_rate',
    'Active follower rate',
    '老粉活跃率',
    'Active existing followers as a share of existing followers.',
  ],
  ['fan_viewers', 'people', 'Follower viewers', '粉丝观看人数', 'Viewers who follow.'],
  ['fan_buyers', 'people', 'Follower buyers', '粉丝成交人数', 'Buyers who follow.'],
  [
    'old_fan_view_share',
    'people_rate',
    'Share of viewers who follow',
    '观看老粉占比',
    'Viewers who already followed as a share of viewers.',
  ],
  [
    'fan_buyer_share',
    'people_rate',
    'Share of buyers who follow',
    '成交粉丝占比',
    'Buyers who follow as a share of buyers.',
  ],
  ['fan_gmv', 'money', 'Follower GMV', '粉丝成交金额', 'GMV from followers.'],
  ['fan_gmv_share', 'share', 'Follower share of GMV', '粉丝成交金额占比', 'GMV from followers as a share of GMV.'],
  ['new_fan_buyers', 'people', 'New follower buyers', '新粉成交人数', 'Buyers who began to follow in the period.'],
  ['new_fan_gmv', 'money', 'New follower GMV', '新粉成交金额', 'GMV from people who began to follow in the period.'],
  ['active_fan_gmv', 'money', 'Existing follower GMV', '老粉成交金额', 'GMV from existing followers.'],
  ['fan_club_joins', 'people', 'Fan club joins', '新加团人数', 'People who joined the fan club.'],
];
