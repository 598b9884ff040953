export default {
  lastWeek: 'Last week',
  versus: 'vs {{period}}',
  openPanel: 'Open panel',
  restored: 'If restored, per week about <b>{{value}}</b> <i>{{range}}</i>',
  complete: 'Complete through {{day}}, read {{time}}',
  read: 'Read {{time}}',
  weekBefore: 'read {{period}} too',
  account: 'Account',
  none: {
    title: 'Nothing read yet',
    say: 'Open any supported back-office page: the figures read stay on this device.',
  },
  missing: {
    title: 'Last week is not complete',
    say: 'People cannot be added up over days, so choose the whole week on the page.',
    open: 'Open “{{page}}” and choose {{period}}',
    button: 'Open this page',
  },
} as const;
