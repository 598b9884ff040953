import { type FormEvent, useState } from 'react';
import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';

/** The https origin of what the user typed, with or without its scheme; null when it is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  try {
    const { origin, protocol, hostname } = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return protocol === 'https:' && hostname.includes('.') ? origin : null;
  } catch {
    return null;
  }
}

/** Asks the browser for one site that the user names. */
export function OriginForm({ primary = false }: { primary?: boolean }) {
  const { t } = useWords();
  const { allowOrigin } = useActions();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'invalid' | 'refused' | null>(null);
  // the request stands first: the browser answers only within the click itself
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const origin = originOf(typed);
    if (origin === null) {
      setProblem('invalid');
      return;
    }
    void allowOrigin(origin).then((allowed) => {
      setProblem(allowed ? null : 'refused');
      if (allowed) setTyped('');
    });
  };
  return (
    <form className="origin" onSubmit={submit}>
      <input
        type="text"
        inputMode="url"
        aria-label={t('states:permission.address')}
        placeholder={t('options:origins.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className={primary ? 'btn primary' : 'btn'}>
        {t('options:origins.button')}
      </button>
      <p className="small muted" role="status">
        {problem && t(`options:origins.${problem}`)}
      </p>
    </form>
  );
}
