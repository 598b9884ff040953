/** Words of the view that sets a rate or the split of the spend. */
export default {
  title: 'What if a rate were different?',
  set: 'Set',
  if: 'If {{rate}} were',
  asObserved: 'as it is, {{rate}}',
  asBaseline: '{{baseline}}, {{rate}}',
  interval: '95%: {{range}}',
  observed: 'now {{value}}',
  change: 'Change',
  assume:
    'With {{rate}} alone changed and all other steps, traffic and order value as they are. Arithmetic on this period, not a forecast.',
  split: {
    title: 'Split of the spend',
    from: 'Move from',
    to: 'to',
    part: 'Part of its spend',
    asObserved: 'as it is',
    assume:
      'Over the {{count}} rows read, each keeping its return: true for small moves only, since returns diminish. The interval assumes a design effect of 2.',
  },
  refused: {
    no_money: 'This page shows no revenue figure, so there is nothing to work out. Open a page that shows it.',
    no_spend: 'A row without spend has no return to learn from.',
    unknown_step: 'This step is not on the page any more.',
    no_factor: 'This step is no factor of the revenue.',
    rate_not_known: 'No rate here has counts behind it, so none can be set.',
    not_a_rate: 'A rate lies between 0 and 100%.',
    shares_do_not_add_up: 'The shares do not add up to 100%.',
  },
} as const;
