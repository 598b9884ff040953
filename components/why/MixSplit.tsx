import type { Decomposition, Diagnosis, MixRow } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { Rich } from '../parts/Rich.tsx';

/** Rows shown; the rest is summed up. */
const SHOWN = 8;

interface MixSplitProps {
  diagnosis: Diagnosis;
  decomposition: Decomposition;
}

/** For each step with rows in both periods: how much of its change is the rates of the rows, how much the traffic between them. */
export function MixSplit({ diagnosis, decomposition }: MixSplitProps) {
  const steps = [...new Set(decomposition.mix.map(({ step }) => step))];
  return steps.map((step) => (
    <StepMix key={step} diagnosis={diagnosis} step={step} rows={decomposition.mix.filter((row) => row.step === step)} />
  ));
}

function StepMix({ diagnosis, step, rows }: { diagnosis: Diagnosis; step: string; rows: MixRow[] }) {
  const { format, names, t } = useWords();
  const named = diagnosis.steps.find(({ id }) => id === step);
  const sum = (part: 'mix' | 'within', of: MixRow[] = rows): number => of.reduce((all, row) => all + row[part], 0);
  const [within, mix] = [sum('within'), sum('mix')];
  const total = within + mix;
  const sameWay = total !== 0 && within * mix >= 0;
  const ordered = [...rows].sort((a, b) => Math.abs(b.mix + b.within) - Math.abs(a.mix + a.within));
  const rest = ordered.slice(SHOWN);
  return (
    <section>
      <h2 className="label">{t('views:why.mixTitle', { rate: named ? names.rate(diagnosis, named) : step })}</h2>
      <p className="say">
        <Rich>
          {sameWay
            ? t('views:why.mixSay', { within: format.rate(within / total, 0), mix: format.rate(mix / total, 0) })
            : t('views:why.mixOpposed', { within: format.points(within), mix: format.points(mix) })}
        </Rich>
      </p>
      {sameWay && (
        <div className="mixbar" aria-hidden="true">
          <i className={total < 0 ? 'down' : 'up'} style={{ flexGrow: Math.abs(within) * 1e6 }} />
          <i style={{ flexGrow: Math.abs(mix) * 1e6 }} />
        </div>
      )}
      <table className="split">
        <thead>
          <tr>
            <th scope="col">{t('views:why.row')}</th>
            <th scope="col">
              {t('views:why.within')}
              <br />
              {t('views:why.points')}
            </th>
            <th scope="col">
              {t('views:why.mix')}
              <br />
              {t('views:why.points')}
            </th>
            <th scope="col">{t('views:why.explains')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, SHOWN).map((row) => (
            <tr key={row.entity}>
              <td>
                <bdi>{row.entity}</bdi>
                {row.status !== 'kept' && <span className="muted"> {t(`views:why.${row.status}`)}</span>}
              </td>
              <td>{format.points(row.within)}</td>
              <td>{format.points(row.mix)}</td>
              <td>{row.explains !== null && format.rate(row.explains, 0)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <td>{t('views:why.others', { count: rest.length })}</td>
              <td>{format.points(sum('within', rest))}</td>
              <td>{format.points(sum('mix', rest))}</td>
              <td />
            </tr>
          )}
          <tr className="sum">
            <td>{t('views:why.total')}</td>
            <td>{format.points(within)}</td>
            <td>{format.points(mix)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      <p className="note">
        {t('views:why.mixNote')} <span className="src">{t('views:why.mixMethod')}</span>
      </p>
    </section>
  );
}
