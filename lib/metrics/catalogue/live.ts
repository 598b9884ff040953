import type { MetricRow } from './row.ts';

/** The live room: being shown, entered, watched, and the steps inside it. Stage `impression` unless said in `catalogue.ts`. */
export const liveMetrics: MetricRow[] = [
  [
    'live_room_impressions',
    'events',
    'LIVE impressions',
    '直播间曝光次数',
    'Times the live room was shown in the feed.',
  ],
  [
    'live_room_impression_users',
    'people',
    'LIVE impressions (people)',
    '直播间曝光人数',
    'Different people to whom the live room was shown.',
  ],
  [
    'live_enter_rate',
    'share',
    'Tap-through rate',
    '曝光-观看率',
    'Room impressions that became a view; times or people depends on the page.',
  ],
  ['live_views', 'events', 'LIVE views', '直播间观看次数', 'Views of the live room, returns counted.'],
  ['live_viewers', 'people', 'LIVE viewers', '直播间观看人数', 'Different viewers of the live room.'],
  ['live_views_10s', 'events', '10-second LIVE views', '直播播放 10 秒次数', 'Live views of ten seconds or more.'],
  ['live_views_60s', 'events', '1-minute LIVE views', '直播播放 1 分钟次数', 'Live views longer than a minute.'],
  ['live_peak_viewers', 'people', 'Peak viewers', '最高在线人数', 'Most viewers at one moment.'],
  ['live_avg_viewers', 'people', 'Average viewers', '平均在线人数', 'Mean number of viewers at one moment.'],
  ['live_current_viewers', 'people', 'Current viewers', '实时在线人数', 'Viewers at this moment.'],
  ['live_viewers_per_hour', 'people', 'LIVE viewers per hour', '单小时观看人数', 'Viewers per hour of broadcast.'],
  ['live_avg_watch', 'mean_time', 'Average watch time', '人均观看时长', 'Time watched per viewer or view.'],
  ['live_duration', 'total_time', 'LIVE duration', '直播时长', 'Time on air.'],
  ['live_sessions', 'events', 'LIVE sessions', '直播场次', 'Broadcasts held.'],
  ['live_products', 'stock', 'Products in the LIVE', '带货商品数', 'Products carried in the live room.'],
];

/** What is clicked in the room. */
export const liveClickMetrics: MetricRow[] = [
  [
    'live_product_clicks',
    'events',
    'LIVE product clicks',
    '直播间商品点击次数',
    'Product clicks during the broadcast.',
  ],
  [
    'live_product_click_users',
    'people',
    'LIVE product clicks (people)',
    '直播间商品点击人数',
    'Different people who clicked a product in the live room.',
  ],
  [
    'watch_product_show_rate',
    'people_rate',
    'View-to-product rate',
    '观看-商品曝光率（人数）',
    'Viewers who were shown a product as a share of viewers.',
  ],
  [
    'watch_product_click_rate',
    'people_rate',
    'View-to-click rate',
    '观看-商品点击率（人数）',
    'Viewers who clicked a product as a share of viewers.',
  ],
];

/** What is bought in the room. */
export const liveOrderMetrics: MetricRow[] = [
  ['watch_pay_rate', 'people_rate', 'LIVE order rate', '观看-成交率（人数）', 'Buyers as a share of viewers.'],
  [
    'watch_pay_rate_times',
    'rate',
    'LIVE order rate (times)',
    '观看-成交率（次数）',
    'Orders as a share of live views.',
  ],
];
