import type { SizedTag } from '../../lib/audience/compose.ts';
import type { AudienceSize, LimitVerdict } from '../../lib/audience/types.ts';
import { useWords } from '../data/words.tsx';
import { boundsText, nameOfTag } from './text.ts';

interface SetPictureProps {
  tags: readonly SizedTag[];
  size: Omit<AudienceSize, 'high'> & { high: number | null };
  limits: readonly LimitVerdict[];
}

interface Bar {
  key: string;
  name: string;
  low: number;
  /** Null: nothing limits it. */
  high: number | null;
}

/** Sizes on one scale from zero: each tag, then the audience; what is sure is solid, what is possible is hatched. */
export function SetPicture({ tags, size, limits }: SetPictureProps) {
  const words = useWords();
  const { t, format } = words;
  const bars: Bar[] = tags.flatMap(({ name, size: known }) =>
    known === null ? [] : [{ key: name, name: nameOfTag(words, name), ...known }],
  );
  const result: Bar = { key: '=', name: t('views:audiences.build.result'), low: size.low, high: size.high };
  const top = Math.max(1, ...[...bars, result].flatMap(({ low, high }) => [low, high ?? 0]));
  const within = limits.flatMap(({ limit, needs }) =>
    typeof needs === 'number' && needs <= top ? [{ limit, needs }] : [],
  );
  const at = (people: number): string => `${(people / top) * 100}%`;
  return (
    <figure className="sets">
      <figcaption className="label">{t('views:audiences.build.picture')}</figcaption>
      <ul>
        {[...bars, result].map((bar) => (
          <li key={bar.key} className={bar === result ? 'result' : undefined}>
            <span className="cut">{bar.name}</span>
            <span className="n">{boundsText(words, bar)}</span>
            <span className="set" aria-hidden="true">
              <i className="sure" style={{ width: at(bar.low) }} />
              <i
                className={bar.high === null ? 'open' : 'possible'}
                style={{ left: at(bar.low), right: bar.high === null ? 0 : at(top - bar.high) }}
              />
              {bar === result &&
                within.map(({ limit, needs }) => <i key={limit} className="limit" style={{ left: at(needs) }} />)}
            </span>
          </li>
        ))}
      </ul>
      <p className="axis ends row" aria-hidden="true">
        <span>0</span>
        <span>{format.count(top)}</span>
      </p>
      <p className="axis legend">
        <span>
          <i className="key now" /> {t('views:audiences.build.sure')}
        </span>
        <span>
          <i className="key hatch" /> {t('views:audiences.build.possible')}
        </span>
        {within.length > 0 && (
          <span>
            <i className="key mean" /> {t('views:audiences.build.limitLine')}
          </span>
        )}
      </p>
    </figure>
  );
}
