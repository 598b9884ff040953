/** Recommended steps that the user started, kept as dated actions of the account and toggles under which they were advised. */
import type { Annotation, HistoryDatabase } from './schema.ts';

/** What was started: the recommendation and the day (ISO) from which its effect can be looked at. */
export type StartedStep = NonNullable<Annotation['next']>;

/** Remembers that a step was started on a day (ISO), with the key of its name. Starting it again replaces the earlier start. */
export async function markStarted(
  db: HistoryDatabase,
  scope: string,
  next: StartedStep,
  on: string,
  title: NonNullable<Annotation['title']>,
): Promise<void> {
  await db.transaction('rw', db.annotations, async () => {
    await forgetStarted(db, scope, next);
    await db.annotations.add({ scope, start: on, end: on, kind: 'action', text: '', title, next });
  });
}

/** Forgets that a step was started. */
export async function forgetStarted(
  db: HistoryDatabase,
  scope: string,
  { id, funnel }: Pick<StartedStep, 'id' | 'funnel'>,
): Promise<void> {
  await db.annotations
    .where('scope')
    .equals(scope)
    .filter(({ next }) => next?.id === id && next.funnel === funnel)
    .delete();
}
