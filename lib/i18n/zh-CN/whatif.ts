/** Words of the view that sets a rate or the split of the spend. */
export default {
  title: '假如比率变了会怎样？',
  set: '改动',
  if: '假如{{rate}}是',
  asObserved: '现在的 {{rate}}',
  asBaseline: '{{baseline}} {{rate}}',
  interval: '95%：{{range}}',
  observed: '现在 {{value}}',
  change: '变化',
  assume: '只改{{rate}}，流量、其余各步和客单价不变。这是对本期数字的推算，不是预测。',
  split: {
    title: '花费怎么分',
    from: '从',
    to: '移到',
    part: '移走它花费的',
    asObserved: '不移动',
    assume: '按读到的 {{count}} 行推算，假设每行的回报不变：只适合小幅移动，因为花得越多回报越低。区间按离散 2 假设。',
  },
  refused: {
    no_money: '页面没有成交金额，推算不了。请打开有金额的页面。',
    no_spend: '没有花费的行，不知道它的回报。',
    unknown_step: '页面上已经没有这一步。',
    no_factor: '这一步不影响成交金额。',
    rate_not_known: '这里没有一个比率有对应的数量，所以不能改。',
    not_a_rate: '比率在 0 和 100% 之间。',
    shares_do_not_add_up: '各份加起来不是 100%。',
  },
} as const;
