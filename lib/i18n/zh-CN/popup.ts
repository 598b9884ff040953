export default {
  lastWeek: '上周',
  versus: '对比 {{period}}',
  openPanel: '打开面板',
  restored: '恢复后每周约多 <b>{{value}}</b> <i>{{range}}</i>',
  complete: '数据完整到 {{day}}，{{time}} 读取',
  read: '{{time}} 读取',
  weekBefore: '补读 {{period}}',
  account: '账号',
  none: {
    title: '还没有读数',
    say: '打开任一支持的后台页面，读到的数字会留在本机。',
  },
  missing: {
    title: '上周的数字还不全',
    say: '人数不能按天相加，所以要在页面上选整周。',
    open: '打开「{{page}}」，日期选 {{period}}',
    button: '打开这个页面',
  },
} as const;
