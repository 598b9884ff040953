/** Audiences. Keys of tags, limits and facts are the ids of `lib/audience`. */
import advice from './advice.ts';
import expressions from './expressions.ts';
import surfaces from './surfaces.ts';

export default {
  ...expressions,
  ...advice,
  ...surfaces,
  clock: {
    arriving: '已推送。据未注明日期的指南约 1 小时到达：大约 {{time}}。',
    waiting: '按指南已经到达。{{time}} 起可以再次推送。',
    free: '可以再次推送，更新数据。',
    syncing: '据未注明日期的指南，首次同步最多 48 小时：到 {{time}}。',
    synced: '首次同步应已完成。',
  },
  plan: {
    rank: '序号',
    surface: '平台',
    stage: '阶段',
    action: '做什么',
    include: '包含',
    exclude: '排除',
    low: '人数下限',
    high: '人数上限',
    objective: '目标',
    steps: '步骤',
    creative: '素材',
    offer: '优惠',
    again: '几天后再看',
    sources: '来源',
  },
  stage: {
    awareness: '品牌认知',
    consideration: '受众意向',
    intent: '购买意向',
    purchase: '购买',
    loyalty: '忠诚度',
  },
} as const;
