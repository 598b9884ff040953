import { useState } from 'react';
import { useWords } from '../data/words.tsx';
import { fractionOf } from '../options/PercentField.tsx';

interface RateFieldProps {
  label: string;
  /** A fraction. */
  value: number;
  /** Right end of the slider; what is typed may lie beyond. */
  max: number;
  /** Largest value that can be typed. */
  most: number;
  onChange(value: number): void;
}

/** Positions of the slider. */
const POSITIONS = 200;

/** A share or rate, dragged or typed; what it means shows at once. */
export function RateField({ label, value, max, most, onChange }: RateFieldProps) {
  const { format } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = format.number(value * 100, 2);
  const invalid = typed !== null && fractionOf(typed, { low: 0, high: most }) === undefined;
  return (
    <div className="setrate">
      <span className="small caption" aria-hidden="true">
        {label}
      </span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={format.rate(value)}
        min={0}
        max={max}
        step={max / POSITIONS}
        value={value}
        onChange={({ target }) => {
          setTyped(null);
          onChange(target.valueAsNumber);
        }}
      />
      <span className="nowrap">
        <input
          type="text"
          inputMode="decimal"
          aria-label={label}
          aria-invalid={invalid}
          value={typed ?? shown}
          onChange={({ target }) => {
            setTyped(target.value);
            const fraction = fractionOf(target.value, { low: 0, high: most });
            if (fraction !== undefined) onChange(fraction);
          }}
          onBlur={() => setTyped(null)}
        />{' '}
        %
      </span>
    </div>
  );
}
