import { useState } from 'react';
import { useWords } from '../data/words.tsx';

interface PeopleFieldProps {
  label: string;
  value: number | null;
  onChange(people: number | null): void;
}

/** The whole number that somebody typed, with or without separators of thousands; null when it is none. */
export function peopleOf(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,15}$|^\d{1,3}(?:([,.  '’])\d{3})(?:\1\d{3}){0,3}$/u.test(text)) return null;
  return Number(text.replace(/\D/gu, ''));
}

/** A number of people that the user knows; empty where nobody knows it. */
export function PeopleField({ label, value, onChange }: PeopleFieldProps) {
  const { t, format } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : format.count(value));
  const invalid = text.trim() !== '' && peopleOf(text) === null;
  return (
    <input
      type="text"
      className="people"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={invalid}
      placeholder={t('views:audiences.build.people')}
      value={text}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(peopleOf(target.value));
      }}
      onBlur={() => invalid || setTyped(null)}
    />
  );
}
