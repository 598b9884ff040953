/** Words of the view that sets two rows or two stretches of days side by side. */
export default {
  title: {
    rows: '比较两行',
    periods: '比较两段时间',
  },
  few: {
    rows: '要有两行，每行至少读到两个数，比如曝光和点击。',
    periods: '要有两个每天都读到的整周，或两个各读到 14 天的月份。',
  },
  swap: 'A 和 B 对调',
  say: {
    b_higher: 'B 更高：{{names}}。',
    a_higher: 'A 更高：{{names}}。',
    same: '没有值得一提的差别：{{names}}。',
    too_little_data: '数据不足：{{names}}。',
    unknown: '比不了：{{names}}。',
  },
  verdict: {
    b_higher: 'B 更高',
    a_higher: 'A 更高',
    same: '相当',
    too_little_data: '数据不足',
    unknown: '无法判断',
  },
  change: 'B 比 A {{change}}（95%：{{low}} 至 {{high}}）',
  chance: {
    a: '有 {{chance}} 的把握 A 更高。',
    b: '有 {{chance}} 的把握 B 更高。',
    assumed: '不给概率：不足 14 天，离散只是假设。',
  },
  needs: '各要约 {{events}} 才看得出 {{effect}} 的差别。',
  needsDays_one: '按现在的量是 {{count}} 天。',
  needsDays_other: '按现在的量是 {{count}} 天。',
  on: {
    same_days_one: '只比两边都有的 {{count}} 天（{{period}}）：当天一起影响两边的因素会抵消。',
    same_days_other: '只比两边都有的 {{count}} 天（{{period}}）：当天一起影响两边的因素会抵消。',
    own_days: '各用自己的日子：季节、大促等不同没有扣除。',
    totals: '按页面这段时间的合计来比。',
  },
  leftOut_one: '有 {{count}} 个大促日没有算进去。',
  leftOut_other: '有 {{count}} 个大促日没有算进去。',
  interval: '区间对所有步骤同时成立。',
  caution: {
    rows: '人群不是随机分到两行的，有差别不等于就是它造成的。',
    periods: '两段时间有差别，不等于就是改动的效果。',
  },
  refused: {
    same: 'A 和 B 是同一个。',
    days_in_common: '这两段时间有重叠，请选不重叠的。',
    attribution_windows_differ: '两边的转化按不同的归因窗口统计，不能比。',
    no_common_funnel: '两边没有共同的步骤：相邻的两个阶段，两边都要读到。',
    no_complete_day: '有一边没有一天把各阶段都读全。',
  },
} as const;
