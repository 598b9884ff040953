import { useState } from 'react';
import { assumedPhi } from '../../lib/funnel/design-effect.ts';
import { movedShares, type SpendRow } from '../../lib/funnel/spend.ts';
import { whatIfSplit } from '../../lib/funnel/whatif.ts';
import { useWords } from '../data/words.tsx';
import { Answer } from './Answer.tsx';
import { RateField } from './RateField.tsx';

interface SpendSplitProps {
  /** At least two. */
  rows: SpendRow[];
  currency: string | null;
}

const returnOf = ({ revenue, cost }: SpendRow): number => (cost > 0 ? revenue / cost : Number.NEGATIVE_INFINITY);

/** A part of one row's spend moved to another: at first from the lowest return to the highest. */
export function SpendSplit({ rows, currency }: SpendSplitProps) {
  const { t } = useWords();
  const ordered = [...rows].sort((a, b) => returnOf(a) - returnOf(b));
  const [part, setPart] = useState(0.1);
  const [from, setFrom] = useState(ordered.find(({ cost }) => cost > 0)?.entity ?? '');
  const [to, setTo] = useState(ordered.at(-1)?.entity ?? '');
  const answer = whatIfSplit(rows, movedShares(rows, from, to, part), assumedPhi.value);
  return (
    <>
      <div className="fields">
        <RowPicker label={t('whatif:split.from')} rows={rows} value={from} onChange={setFrom} />
        <RowPicker label={t('whatif:split.to')} rows={rows} value={to} onChange={setTo} />
      </div>
      <RateField label={t('whatif:split.part')} value={part} max={1} most={1} onChange={setPart} />
      <div className="btns small">
        <button type="button" className="link" onClick={() => setPart(0)}>
          {t('whatif:split.asObserved')}
        </button>
      </div>
      <Answer answer={answer} money="revenue" ratio="roas" currency={currency} />
      <p className="note">{t('whatif:split.assume', { count: rows.length })}</p>
    </>
  );
}

function RowPicker({
  label,
  rows,
  value,
  onChange,
}: {
  label: string;
  rows: SpendRow[];
  value: string;
  onChange(entity: string): void;
}) {
  const { format } = useWords();
  return (
    <>
      <span className="small muted">{label}</span>
      <select className="pick" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        {rows.map((row) => (
          <option key={row.entity} value={row.entity}>
            {row.cost > 0 ? `${row.entity} · ROAS ${format.number(returnOf(row), 2)}` : row.entity}
          </option>
        ))}
      </select>
    </>
  );
}
