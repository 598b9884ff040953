import type { Track } from '../../lib/audience/types.ts';
import { useWords, type Words } from '../data/words.tsx';

/** What was done and seen before of one next step: since when the leak is there, what was tried, what was pushed, how the audience has grown. */
export function TrackLines({ track }: { track: Track }) {
  const words = useWords();
  const lines = trackTexts(words, track);
  return (
    lines.length > 0 && (
      <ul className="notes small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  );
}

/** The lines of a track in words; none where nothing is known. */
export function trackTexts({ t, format }: Words, { start, push, sizes, leakingSince }: Track): string[] {
  const lines: string[] = [];
  if (leakingSince !== null) lines.push(t('views:audiences.track.leaking', { day: format.day(leakingSince) }));
  // A step under way says itself when it was started
  if (start !== null && start.state !== 'running') {
    const { outcome } = start;
    lines.push(
      outcome === null
        ? t('views:audiences.track.due', { on: format.day(start.on) })
        : t(`views:audiences.track.${outcome.verdict}`, {
            on: format.day(start.on),
            change: format.change(outcome.change.value),
            low: format.change(outcome.change.low),
            high: format.change(outcome.change.high),
          }),
    );
  }
  if (push !== null)
    lines.push(
      t(push.repush === null ? 'views:audiences.track.pushed' : 'views:audiences.track.pushedWait', {
        name: push.name,
        time: format.time(push.at),
        again: push.repush === null ? '' : format.time(push.repush),
      }),
    );
  if (sizes.length > 0)
    lines.push(
      t('views:audiences.track.sizes', {
        sizes: sizes
          .map(
            ({ day, low, high }) =>
              `${format.day(day)}: ${low === high ? format.count(low) : format.range(format.count(low), format.count(high))}`,
          )
          .join(' · '),
      }),
    );
  return lines;
}
