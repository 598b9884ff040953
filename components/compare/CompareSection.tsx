import { useMemo, useState } from 'react';
import { type CompareOptions, compareArms } from '../../lib/funnel/compare.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { overlap } from '../../lib/metrics/calendar.ts';
import { useWords } from '../data/words.tsx';
import { LongName } from '../parts/LongName.tsx';
import { type Candidate, paired } from './candidates.ts';
import { Steps } from './Steps.tsx';

interface CompareSectionProps {
  of: 'rows' | 'periods';
  /** In the order in which they are offered; the first two are compared at first. */
  candidates: Candidate[];
  /** Of the page, for the names of its stages. */
  diagnosis: Diagnosis;
  options: CompareOptions;
}

/** Two rows or two stretches of days side by side, step by step; closed until it is asked for. */
export function CompareSection({ of, candidates, diagnosis, options }: CompareSectionProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [keys, choose] = useState<{ a: string | null; b: string | null }>({ a: null, b: null });
  const find = (key: string | null): Candidate | undefined => candidates.find((one) => one.key === key);
  const a = find(keys.a) ?? candidates[0];
  const b = find(keys.b) ?? candidates.find((one) => one !== a && !(a && sharesDays(a, one)));
  return (
    <section className="compare">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 className="label">{t(`compare:title.${of}`)}</h2>
        </summary>
        {!a || !b ? (
          <p className="note">{t(`compare:few.${of}`)}</p>
        ) : (
          <>
            <div className="fields">
              <Picker
                letter="A"
                candidates={candidates}
                value={a.key}
                onChange={(key) => choose({ a: key, b: b.key })}
              />
              <Picker
                letter="B"
                candidates={candidates}
                value={b.key}
                onChange={(key) => choose({ a: a.key, b: key })}
              />
            </div>
            <div className="btns small">
              <button type="button" className="link" onClick={() => choose({ a: b.key, b: a.key })}>
                {t('compare:swap')}
              </button>
            </div>
            {open && <Compared a={a} b={b} of={of} diagnosis={diagnosis} options={options} />}
          </>
        )}
      </details>
    </section>
  );
}

const sharesDays = ({ period: a }: Candidate, { period: b }: Candidate): boolean =>
  a !== null && b !== null && overlap(a, b);

function Compared({
  a,
  b,
  of,
  diagnosis,
  options,
}: Omit<CompareSectionProps, 'candidates'> & { a: Candidate; b: Candidate }) {
  const { t } = useWords();
  const found = useMemo(() => compareArms(...paired(a.arm, b.arm), options), [a, b, options]);
  const refused = a.key === b.key ? 'same' : sharesDays(a, b) ? 'days_in_common' : found.ok ? null : found.reason;
  if (refused !== null || !found.ok)
    return (
      <p className="note" role="alert">
        {refused && t(`compare:refused.${refused}`)}
      </p>
    );
  return (
    <Steps
      comparison={found.comparison}
      of={of}
      diagnosis={diagnosis}
      margin={options.settings.margin}
      leftOut={a.promotions + b.promotions}
    />
  );
}

/** Letters that the closed list shows in the narrowest panel; of a longer name it would hide the end. */
const FITS = 28;

function Picker({
  letter,
  candidates,
  value,
  onChange,
}: {
  letter: string;
  candidates: Candidate[];
  value: string;
  onChange(key: string): void;
}) {
  const { format } = useWords();
  const write = ({ name, period }: Candidate): string => name ?? (period ? format.period(period) : '');
  const name = candidates.find(({ key }) => key === value)?.name ?? '';
  const long = [...name].length > FITS ? name : null;
  return (
    <>
      <b className="strong">{letter}</b>
      <span className="picked">
        <select className="pick" aria-label={letter} value={value} onChange={({ target }) => onChange(target.value)}>
          {candidates.map((one) => (
            <option key={one.key} value={one.key}>
              {write(one)}
            </option>
          ))}
        </select>
        {long !== null && (
          <span className="axis" aria-hidden="true">
            <LongName>{long}</LongName>
          </span>
        )}
      </span>
    </>
  );
}
