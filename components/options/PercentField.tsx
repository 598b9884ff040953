import { useId, useState } from 'react';
import { useWords } from '../data/words.tsx';

interface PercentFieldProps {
  label: string;
  hint?: string;
  /** A fraction. */
  value: number | null;
  bounds: { low: number; high: number };
  /** May be left empty. */
  optional?: boolean;
  onChange(value: number | null): void;
}

/** The fraction that a typed percentage stands for; undefined when it is none or out of bounds. */
export function fractionOf(typed: string, { low, high }: PercentFieldProps['bounds']): number | undefined {
  const text = typed
    .trim()
    .replace(/[%％]$/u, '')
    .replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  // One rounding, so that 7.9 becomes 0.079 and not 0.07900000000000001
  const fraction = Number((Number(text) / 100).toPrecision(12));
  return fraction >= low && fraction <= high ? fraction : undefined;
}

const percent = (value: number | null): string => (value === null ? '' : String(Number((value * 100).toPrecision(12))));

/** A percentage; what is typed is taken when the field is left, unless it is out of bounds. */
export function PercentField({ label, hint, value, bounds, optional = false, onChange }: PercentFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const take = (text: string): void => {
    if (text.trim() === '' && optional) {
      onChange(null);
      setInvalid(false);
      setTyped(null);
      return;
    }
    const fraction = fractionOf(text, bounds);
    setInvalid(fraction === undefined);
    if (fraction === undefined) return;
    onChange(fraction);
    setTyped(null);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="percent">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={typed ?? percent(value)}
          placeholder={optional ? t('options:targets.none') : undefined}
          aria-invalid={invalid}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={(event) => take(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
        />
        %
      </span>
      <p id={`${id}-hint`} className="small muted">
        {invalid ? t('options:model.invalid', { low: percent(bounds.low), high: percent(bounds.high) }) : hint}
      </p>
    </div>
  );
}
