/** Words of the view that sets two rows or two stretches of days side by side. */
export default {
  title: {
    rows: 'Compare two rows',
    periods: 'Compare two periods',
  },
  few: {
    rows: 'This takes two rows with two figures each, such as impressions and clicks.',
    periods: 'This takes two weeks of which every day was read, or two months of which fourteen days were.',
  },
  swap: 'Swap A and B',
  say: {
    b_higher: 'B is higher: {{names}}.',
    a_higher: 'A is higher: {{names}}.',
    same: 'No difference that matters: {{names}}.',
    too_little_data: 'Too little data: {{names}}.',
    unknown: 'Cannot be compared: {{names}}.',
  },
  verdict: {
    b_higher: 'B higher',
    a_higher: 'A higher',
    same: 'Alike',
    too_little_data: 'Too little data',
    unknown: 'Unknown',
  },
  change: 'B against A {{change}} (95%: {{low}} to {{high}})',
  chance: {
    a: '{{chance}} sure that A is higher.',
    b: '{{chance}} sure that B is higher.',
    assumed: 'No probability: the spread is only assumed below 14 days.',
  },
  needs: 'About {{events}} in each would show a {{effect}} difference.',
  needsDays_one: 'That is {{count}} day at this pace.',
  needsDays_other: 'That is {{count}} days at this pace.',
  on: {
    same_days_one: 'Compared on the {{count}} day that both have, {{period}}: what moves both on a day cancels.',
    same_days_other: 'Compared on the {{count}} days that both have, {{period}}: what moves both on a day cancels.',
    own_days: 'Each over its own days: season and promotions that differ between them are not taken off.',
    totals: 'Compared as sums over the page’s period.',
  },
  leftOut_one: '{{count}} promotion day is left out.',
  leftOut_other: '{{count}} promotion days are left out.',
  interval: 'The intervals hold over all steps together.',
  caution: {
    rows: 'Nobody assigned people to the rows by chance, so a difference is not yet its own reason.',
    periods: 'A difference between periods is not yet the effect of what was changed.',
  },
  refused: {
    same: 'A and B are the same.',
    days_in_common: 'These periods share days. Choose two that do not.',
    attribution_windows_differ:
      'Their conversions are counted under different attribution windows, so they are not compared.',
    no_common_funnel: 'The two have no step in common: two neighbouring stages must be read for both.',
    no_complete_day: 'One of them has no day on which every stage was read.',
  },
} as const;
