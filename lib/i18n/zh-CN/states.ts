/** What is the case, what still holds, one way on. */
export default {
  nothing: {
    title: '这个页面没有漏斗数字',
    say: '看了一遍：没有找到曝光、点击、加购或支付。',
    where: '打开后台的数据总览或商品分析，那里有整个漏斗。',
    unsupported: '这个标签页不是网页后台，扩展读不了。',
  },
  waiting: {
    title: '还没有读数',
    say: '打开一个商家后台页面，漏斗会自动出现在这里。',
  },
  loading: {
    settled: '已停稳',
    count: '已读到 {{settled}} 项，还在变 {{moving}} 项',
    start: '等页面上的数字停稳',
    note: '数字停稳之前不下结论。一直不停稳的，列为未读。',
    noted: '这里的数字在停稳前读到，不参与判断。',
  },
  noFunnel: {
    say_one: '读到 {{count}} 个数字，凑不成漏斗，所以不下结论。',
    say_other: '读到 {{count}} 个数字，凑不成漏斗，所以不下结论。',
    note: '后台的数据总览或商品分析页有整个漏斗。',
  },
  live: {
    banner: '页面一直在变。数字取自同一瞬间，不下结论。',
  },
  few: {
    title: '现在还不能下结论',
    say: '{{rate}} {{now}}，对比 {{before}}。{{count}} 次{{stage}}太少，涨跌都说得通。',
    sayPeople: '{{rate}} {{now}}，对比 {{before}}。{{count}} 人{{stage}}太少，涨跌都说得通。',
    axis: '{{versus}}，95%：{{low}} 至 {{high}}',
    needs: '每期约要 {{count}} 才看得出 {{effect}} 的变化',
    needsDays_one: '按现在的量，对比的窗口至少要 {{count}} 天',
    needsDays_other: '按现在的量，对比的窗口至少要 {{count}} 天',
    unreachable: '按现在的历史，这样的变化看不出来',
  },
  partial: {
    banner_one: '缺{{names}}，有 {{count}} 步判断不了。',
    banner_other: '缺{{names}}，有 {{count}} 步判断不了。',
    judged: '能判断的照常判断。缺的不补、不猜、不当 0。',
  },
  ratesOnly: {
    banner: '页面只给了比率，没有数量：不给区间，也不下结论。',
  },
  permission: {
    title: '要读这个网站吗？',
    say: '授权后只读 <b>{{host}}</b>，别的网站不受影响。',
    unknown: '这个页面还没有授权',
    unknownSay: '它不是内置的商家后台。如果是你的后台，填上它的网址，授权后就能读。',
    address: '网址',
    reads: '读：页面上看得见的数字',
    never: '不读：密码、Cookie、买家信息',
    neverDo: '不做：点击、改动页面、联网',
    allow: '允许这个网站',
    again: '浏览器会再问一次。随时可在「选项」里收回。',
    refused: '没有授权，什么也没读。',
  },
  reload: {
    title: '刷新一次这个页面',
    say: '扩展安装或更新后，这个标签页里还没有新的读取程序。',
    note: '没保存的表单请先保存。历史读数都在。',
    button: '刷新页面',
  },
  loggedOut: {
    title: '这个页面要先登录',
    say: '登录后会自动读取。历史读数都在。',
  },
  verification: {
    title: '页面在做安全验证',
    say: '完成验证后会自动读取。',
  },
  error: {
    title: '读取没有完成',
    say: '这一页没有采用任何数字。',
    detail: '原因：{{reason}}',
    again: '再读一次',
  },
} as const;
