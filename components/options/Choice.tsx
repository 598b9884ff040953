interface ChoiceProps<V extends string> {
  name: string;
  label: string;
  value: V;
  /** Value and word of each. */
  options: (readonly [V, string])[];
  onChange(value: V): void;
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ name, label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map(([option, word]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
