/** What is the case, what still holds, one way on. */
export default {
  nothing: {
    title: 'No funnel figures on this page',
    say: 'We looked: no impressions, clicks, carts or payments here.',
    where: 'Open the data overview or product analysis of the back office; they hold the whole funnel.',
    unsupported: 'This tab is not a back-office page that an extension can read.',
  },
  waiting: {
    title: 'Nothing read yet',
    say: 'Open a seller back-office page and its funnel appears here by itself.',
  },
  loading: {
    settled: 'Settled',
    count: '{{settled}} read, {{moving}} still changing',
    start: 'Waiting for the page to stand still',
    note: 'No verdict before figures stand still. What never does is listed as unread.',
    noted: 'These were read before the page stood still and are not judged.',
  },
  noFunnel: {
    say_one: '{{count}} figure read. It does not make up a funnel, so there is no verdict.',
    say_other: '{{count}} figures read. They do not make up a funnel, so there is no verdict.',
    note: 'The data overview or product analysis of the back office holds the whole funnel.',
  },
  live: {
    banner: 'The page keeps changing. Figures are of one moment and get no verdict.',
  },
  few: {
    title: 'No verdict yet',
    say: '{{rate}} {{now}}, before {{before}}. With {{count}} {{stage}} it could be up or down.',
    sayPeople: '{{rate}} {{now}}, before {{before}}. With {{count}} people ({{stage}}) it could be up or down.',
    axis: '{{versus}}, 95%: {{low}} to {{high}}',
    needs: 'About {{count}} in each period would show a {{effect}} change',
    needsDays_one: 'At this pace, compare windows of at least {{count}} day',
    needsDays_other: 'At this pace, compare windows of at least {{count}} days',
    unreachable: 'Such a change cannot be seen with this history',
  },
  partial: {
    banner_one: 'Missing: {{names}}. {{count}} step cannot be judged.',
    banner_other: 'Missing: {{names}}. {{count}} steps cannot be judged.',
    judged: 'What can be judged is. What is missing is not filled in, guessed or taken as 0.',
  },
  ratesOnly: {
    banner: 'The page gives rates without counts: no interval, no verdict.',
  },
  permission: {
    title: 'Read this site?',
    say: 'Only <b>{{host}}</b> will be read; no other site is touched.',
    unknown: 'This page is not permitted yet',
    unknownSay: 'It is none of the built-in back offices. If it is yours, enter its address and permit it.',
    address: 'Address',
    reads: 'Reads: figures you can see on the page',
    never: 'Never: passwords, cookies, buyer details',
    neverDo: 'Never: click, change the page, send anything',
    allow: 'Allow this site',
    again: 'The browser asks once more. Take it back any time in Options.',
    refused: 'Not allowed; nothing was read.',
  },
  reload: {
    title: 'Reload this page once',
    say: 'After an install or update this tab does not have the new reader yet.',
    note: 'Save any open form first. Past readings are all kept.',
    button: 'Reload page',
  },
  loggedOut: {
    title: 'This page asks you to log in',
    say: 'It is read by itself after that. Past readings are all kept.',
  },
  verification: {
    title: 'The page is running a security check',
    say: 'It is read by itself once that is done.',
  },
  error: {
    title: 'The reading did not finish',
    say: 'No figure of this page was used.',
    detail: 'Reason: {{reason}}',
    again: 'Read again',
  },
} as const;
