import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type MarkKind, markKinds } from '../../lib/funnel/input.ts';
import { LONGEST_MARK, markFault } from '../../lib/history/annotations.ts';
import { useWords } from '../data/words.tsx';

/** A mark as it is being written; days as ISO dates, empty while they are not chosen. */
export interface MarkDraft {
  id?: number;
  kind: MarkKind;
  start: string;
  end: string;
  text: string;
}

interface MarkFormProps {
  initial: MarkDraft;
  /** ISO date. */
  today: string;
  onSave(mark: MarkDraft): void;
  onCancel(): void;
}

/** What happened on which days. Faults are told when it is to be saved, so that nobody is scolded while typing. */
export function MarkForm({ initial, today, onSave, onCancel }: MarkFormProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const fault = tried ? markFault(draft, today) : null;
  const change = (changed: Partial<MarkDraft>): void => setDraft({ ...draft, ...changed });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (markFault(draft, today) === null) onSave({ ...draft, text: draft.text.trim() });
  };
  const day = (end: 'start' | 'end') => ({
    type: 'date',
    value: draft[end],
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-fault`,
  });
  return (
    <form
      className="mark"
      // our own words instead of the browser's bubbles
      noValidate
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        {t('annotations:what')}
        <select
          ref={first}
          className="pick"
          value={draft.kind}
          onChange={({ target }) => change({ kind: markKinds.find((kind) => kind === target.value) ?? draft.kind })}
        >
          {markKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`annotations:kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="days">
        <label>
          {t('annotations:first')}
          <input
            {...day('start')}
            onChange={({ target }) => change({ start: target.value })}
            // most marks are of one day; while it is being typed, its year is not yet the one that is meant
            onBlur={() => change({ end: draft.end || draft.start })}
          />
        </label>
        <label>
          {t('annotations:last')}
          <input {...day('end')} min={draft.start} onChange={({ target }) => change({ end: target.value })} />
        </label>
      </div>
      <label>
        {t('annotations:name')}
        <input
          type="text"
          value={draft.text}
          maxLength={100}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <p id={`${id}-fault`} className="small fault" role="alert">
        {fault && t(`annotations:fault.${fault}`, { days: LONGEST_MARK })}
      </p>
      <div className="btns">
        <button type="submit" className="btn primary">
          {t('annotations:save')}
        </button>
        <button type="button" className="btn plain" onClick={onCancel}>
          {t('annotations:cancel')}
        </button>
      </div>
    </form>
  );
}
