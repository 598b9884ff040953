import type { MissingPage } from '../data/last-week.ts';
import { useWords } from '../data/words.tsx';
import { StatePage } from '../parts/StatePage.tsx';

interface MissingPagesProps {
  /** Empty when nothing was ever read. */
  missing: MissingPage[];
  onOpenPage(url: string): void;
}

/** Exactly which page and which range to open, so that last week can be answered. */
export function MissingPages({ missing, onOpenPage }: MissingPagesProps) {
  const { format, names, t } = useWords();
  if (missing.length === 0)
    return (
      <StatePage glyph="nothing" title={t('popup:none.title')}>
        <p>{t('popup:none.say')}</p>
      </StatePage>
    );
  return (
    <StatePage glyph="again" title={t('popup:missing.title')}>
      <ul className="todo">
        {missing.map(({ kind, url, period }) => (
          <li key={url + period.start}>
            <p>{t('popup:missing.open', { page: names.page(kind, url), period: format.period(period) })}</p>
            <button type="button" className="btn" onClick={() => onOpenPage(url)}>
              {t('popup:missing.button')}
            </button>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('popup:missing.say')}</p>
    </StatePage>
  );
}
