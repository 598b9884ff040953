import type { LimitVerdict } from '../../lib/audience/types.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { limitName } from './text.ts';

/** What the platform asks for, each with its verdict and source. */
export function LimitList({ limits }: { limits: readonly LimitVerdict[] }) {
  const words = useWords();
  const { t, names } = words;
  return (
    limits.length > 0 && (
      <ul className="limits" aria-label={t('views:audiences.limits')}>
        {limits.map((limit) => (
          <li key={limit.limit}>
            <span className="can">
              <Icon name={isShortOfAdvice(limit) ? 'less' : limit.verdict} />
              {t(isShortOfAdvice(limit) ? 'views:audiences.short' : `views:audiences.${limit.verdict}`)}
            </span>
            <span>
              {limitName(words, limit)}
              <span className="src" title={limit.source}>
                {names.publisher({ source: limit.source, asOf: limit.asOf, title: null })}
                {limit.severity === 'advice' && ` · ${t('views:audiences.advice')}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    )
  );
}

/** A guide's advice that is not met forbids nothing. */
function isShortOfAdvice({ severity, verdict }: LimitVerdict): boolean {
  return severity === 'advice' && verdict === 'cannot';
}
