import { type ReactNode, useMemo, useState } from 'react';
import type { Diagnosis, RowFinding, Worth } from '../../lib/funnel/types.ts';
import { rowAxis } from '../charts/row-strip.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { StatePage } from '../parts/StatePage.tsx';
import { markOf } from '../parts/verdict.ts';
import { RowLine } from './RowLine.tsx';
import { comparedWith, countMarks, pooledRate, type RowFilter, ranked, rowSteps } from './rank.ts';

/** Rows shown before "show more". */
const PAGE = 10;

/** The rows of the page's table against their own past or their mean, worst recoverable value first; `children` stand above the list. */
export function RowsView({ diagnosis, children }: { diagnosis: Diagnosis | null; children?: ReactNode }) {
  const { t } = useWords();
  if (!diagnosis || diagnosis.rows.length === 0)
    return (
      <StatePage glyph="nothing" title={t('views:rows.empty')}>
        <p>{t('views:rows.emptyWhy')}</p>
      </StatePage>
    );
  return <Rows diagnosis={diagnosis}>{children}</Rows>;
}

function Rows({ diagnosis, children }: { diagnosis: Diagnosis; children: ReactNode }) {
  const { format, names, t } = useWords();
  const steps = useMemo(() => rowSteps(diagnosis), [diagnosis]);
  const [chosen, choose] = useState<string | null>(null);
  const [filter, setFilter] = useState<RowFilter>('all');
  const [shown, setShown] = useState(PAGE);
  const step = chosen !== null && steps.includes(chosen) ? chosen : (steps[0] ?? '');
  const rows = useMemo(() => ranked(diagnosis, step), [diagnosis, step]);
  const counts = countMarks(rows);
  const mean = pooledRate(rows);
  const isMixed = comparedWith(rows) === 'mixed';
  const max = rowAxis(rows.map((row) => ({ value: row.shrunken, high: row.high })));
  const visible = rows.filter((row) => filter === 'all' || markOf(row.verdict) === filter);
  const named = diagnosis.steps.find(({ id }) => id === step);
  return (
    <>
      <section className="plain">
        <Lead rows={rows} />
        <p className="say">{t('views:rows.order', { step: named ? names.step(diagnosis, named) : step })}</p>
        {steps.length > 1 && (
          <label className="small muted pickline">
            {t('views:rows.step')}
            <select className="pick" value={step} onChange={(event) => choose(event.target.value)}>
              {steps.map((id) => {
                const option = diagnosis.steps.find((candidate) => candidate.id === id);
                return (
                  <option key={id} value={id}>
                    {option ? names.step(diagnosis, option) : id}
                  </option>
                );
              })}
            </select>
          </label>
        )}
        <fieldset className="filters" aria-label={t('views:rows.filters')}>
          <button type="button" aria-pressed={filter === 'all'} onClick={() => setFilter('all')}>
            {t('views:rows.all', { count: rows.length })}
          </button>
          {[...counts].map(([mark, count]) => (
            <button
              type="button"
              key={mark}
              className={`v-${mark}`}
              aria-pressed={filter === mark}
              onClick={() => setFilter(mark)}
            >
              <Icon name={mark} />
              {t('views:rows.filter', { verdict: t(`common:verdict.${mark}`), count })}
            </button>
          ))}
        </fieldset>
      </section>
      {children}
      <div className="rhead">
        <span className="keys">
          <span>
            <i className="key dot" />
            {t('views:rows.shrunken')}
          </span>
          <span>
            <i className="key cross" />
            {t('views:rows.raw')}
          </span>
          {mean !== null && (
            <span>
              <i className="key mean" />
              {t('views:rows.mean', { rate: format.rate(mean) })}
            </span>
          )}
        </span>
        <span>{t('views:rows.recoverable')}</span>
      </div>
      <ol className="tbl">
        {visible.slice(0, shown).map((row) => (
          <RowLine key={row.entity} row={row} mean={mean} max={max} isMixed={isMixed} />
        ))}
      </ol>
      {visible.length > shown && (
        <p className="small more-rows">
          <button type="button" className="link" onClick={() => setShown(visible.length)}>
            {t('views:rows.more', { count: visible.length - shown })}
          </button>
        </p>
      )}
      <footer>
        <p className="small">
          <RowsRead diagnosis={diagnosis} />
        </p>
        <p className="small muted">{t('views:rows.fineprint')}</p>
      </footer>
    </>
  );
}

/** `3 rows are below the table mean, about US$7,320 a week together`; or below their own past, where that is what they are compared with. */
function Lead({ rows }: { rows: RowFinding[] }) {
  const { format, t } = useWords();
  const leaks = rows.filter(({ verdict }) => verdict === 'leak');
  const worths = leaks.map(({ worth }) => worth).filter((worth): worth is Worth => worth !== null);
  const total = worths.reduce((sum, { value }) => sum + value, 0);
  const first = worths[0];
  const count = leaks.length;
  const baseline = t(`views:rows.than.${comparedWith(count > 0 ? leaks : rows)}`, { count: Math.max(1, count) });
  const common = { count, baseline };
  const text =
    leaks.length === 0
      ? t('views:rows.leadNone', { baseline })
      : first && worths.length === leaks.length
        ? t(first.days === 7 ? 'views:rows.lead' : 'views:rows.leadPeriod', {
            ...common,
            worth: format.money(total, first.currency, { step: 10 ** Math.max(0, Math.floor(Math.log10(total)) - 2) }),
          })
        : t('views:rows.leadBare', common);
  return (
    <h2 className="lead">
      <span>{text}</span>
    </h2>
  );
}

/** How many of the table's rows were read. */
function RowsRead({ diagnosis: { rowsRead, rowsTotal, rows } }: { diagnosis: Diagnosis }) {
  const { format, t } = useWords();
  const read = rowsRead ?? new Set(rows.map(({ entity }) => entity)).size;
  if (rowsTotal === null) return t('views:rows.totalUnknown', { read: format.count(read) });
  if (rowsTotal > read) return t('views:rows.someRead', { read: format.count(read), total: format.count(rowsTotal) });
  return t('views:rows.allRead', { count: read });
}
