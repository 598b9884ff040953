import { useId } from 'react';

interface ChooseProps<Id extends string> {
  label: string;
  value: Id;
  options: [Id, string][];
  onChange(id: Id): void;
}

/** A labelled choice of one of few. */
export function Choose<Id extends string>({ label, value, options, onChange }: ChooseProps<Id>) {
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find(([one]) => one === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="pick" value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
