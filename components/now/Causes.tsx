import type { Cause } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { placesOf } from '../format/places.ts';
import { EvidenceChip } from '../parts/EvidenceChip.tsx';
import { Sources } from '../parts/Sources.tsx';

/** Explanations that the evidence fits, with the evidence; what it rules out is one line below. */
export function Causes({ causes }: { causes: Cause[] }) {
  const { format, names, t } = useWords();
  const fits = causes.filter(({ fit }) => fit === 'consistent');
  const out = causes.filter(({ fit }) => fit === 'contradicted');
  const shares = fits.some(({ share }) => share !== null);
  return (
    <section aria-label={t('now:causes.title')}>
      <div className="row">
        <h2 className="label grow">{t('now:causes.title')}</h2>
        {shares && <span className="axis">{t('now:causes.share')}</span>}
      </div>
      {fits.length === 0 && <p className="say">{t('now:causes.none')}</p>}
      <ol className="list">
        {fits.map(({ rule, share, evidence, citations }, index) => (
          <li className="item" key={rule}>
            <span className="no">{index + 1}</span>
            <div>
              <div className="row top">
                <h3 className="grow">{names.cause(rule)}</h3>
                {share !== null && (
                  <span className="nowrap">
                    <span className="share" aria-hidden="true">
                      <i style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
                    </span>
                    {format.rate(share, 0)}
                  </span>
                )}
              </div>
              <div className="evs">
                {evidence.map((item) => (
                  <EvidenceChip
                    key={`${item.metric}/${item.entity}/${item.figure}/${item.value?.value}`}
                    evidence={item}
                  />
                ))}
              </div>
              <div className="meta">
                {evidence.length > 0 && <span>{t('now:causes.signals', { count: evidence.length })}</span>}
                <Sources citations={citations} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      {out.length > 0 && (
        <p className="note">
          {t('now:causes.contradicted', { name: names.list(out.map(({ rule }) => names.cause(rule))) })}
        </p>
      )}
    </section>
  );
}

/** What can be done about the causes, once each, with the cause it answers. */
export function Remedies({ causes }: { causes: Cause[] }) {
  const { names, t } = useWords();
  const fits = causes.filter(({ fit }) => fit === 'consistent');
  const remedies = new Map<string, number>();
  fits.forEach((cause, index) => {
    for (const id of cause.remedies) if (!remedies.has(id)) remedies.set(id, index + 1);
  });
  const decided = new Set(fits.flatMap((cause) => cause.decided ?? []));
  if (fits.length === 0 || remedies.size + decided.size === 0) return null;
  return (
    <section aria-label={t('now:todo.title')}>
      <h2 className="label">{t('now:todo.title')}</h2>
      <ol className="list tight">
        {[...remedies].map(([id, no], index) => (
          <li className="item" key={id}>
            <span className="no">{index + 1}</span>
            <div>
              {names.remedy(id)}{' '}
              <span className="src">
                {[placesOf(names, t, id), t('now:todo.forCause', { no })].filter(Boolean).join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ol>
      {decided.size > 0 && (
        <p className="note">{t('funnel:where.decided', { names: names.list([...decided].map(names.remedy)) })}</p>
      )}
    </section>
  );
}
