/** Audiences. Keys of tags, limits and facts are the ids of `lib/audience`. */
import advice from './advice.ts';
import expressions from './expressions.ts';
import surfaces from './surfaces.ts';

export default {
  ...expressions,
  ...advice,
  ...surfaces,
  clock: {
    arriving: 'Pushed. By an undated guide it arrives in about 1 hour: at about {{time}}.',
    waiting: 'Arrived, if the guide is right. It can be pushed again from {{time}}.',
    free: 'It can be pushed again for fresh data.',
    syncing: 'The first sync takes up to 48 hours by an undated guide: until {{time}}.',
    synced: 'The first sync should be complete.',
  },
  plan: {
    rank: 'No.',
    surface: 'Where',
    stage: 'Stage',
    action: 'What',
    include: 'Include',
    exclude: 'Exclude',
    low: 'People, at least',
    high: 'People, at most',
    objective: 'Objective',
    steps: 'Steps',
    creative: 'Creative',
    offer: 'Offer',
    again: 'Look again after days',
    sources: 'Sources',
  },
  stage: {
    awareness: 'Awareness',
    consideration: 'Consideration',
    intent: 'Intent',
    purchase: 'Purchase',
    loyalty: 'Loyalty',
  },
} as const;
