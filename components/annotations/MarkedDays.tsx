import { useEffect, useRef, useState } from 'react';
import type { Annotation } from '../../lib/history/schema.ts';
import { say } from '../audiences/text.ts';
import { useAnnotationActions } from '../data/annotation-actions.ts';
import { useWords } from '../data/words.tsx';
import { KeptList } from '../parts/KeptList.tsx';
import { type MarkDraft, MarkForm } from './MarkForm.tsx';

interface MarkedDaysProps {
  /** Account key; null while the account of the page is unknown: then nothing can be kept. */
  account: string | null;
  /** The latest days first. */
  annotations: Annotation[];
  /** ISO date in the account's time zone. */
  today: string;
}

const blank: MarkDraft = { kind: 'promotion', start: '', end: '', text: '' };

/** The days of promotions and changes that the user marked for this account, and the way to mark more. */
export function MarkedDays({ account, annotations, today }: MarkedDaysProps) {
  const words = useWords();
  const { t, format } = words;
  const { save, forget } = useAnnotationActions();
  const [draft, write] = useState<MarkDraft | null>(null);
  const [said, tell] = useState<{ text: string; undo: Annotation | null } | null>(null);
  const opener = useOpener(draft !== null);
  const named = annotations.map((mark) => ({
    ...mark,
    name: mark.title ? say(words, mark.title) : mark.text || t(`annotations:kind.${mark.kind}`),
  }));
  const keep = (mark: MarkDraft): void => {
    if (account === null) return;
    write(null);
    void save({ ...mark, scope: account }).then(() => tell({ text: t('annotations:saved'), undo: null }));
  };
  const drop = (id: number): void => {
    const mark = named.find((one) => one.id === id);
    if (!mark) return;
    const { name, ...undo } = mark;
    if (draft?.id === id) write(null);
    void forget(id).then(() => tell({ text: t('annotations:removed', { name }), undo }));
  };
  return (
    <section className="marked" aria-label={t('annotations:title')}>
      <h2 className="label">{t('annotations:title')}</h2>
      <p className="say">{t('annotations:why')}</p>
      {account === null ? (
        <p className="note">{t('annotations:noAccount')}</p>
      ) : draft ? (
        <MarkForm key={draft.id} initial={draft} today={today} onSave={keep} onCancel={() => write(null)} />
      ) : (
        <div className="btns after">
          <button ref={opener} type="button" className="btn" onClick={() => write(blank)}>
            {t('annotations:add')}
          </button>
        </div>
      )}
      <div role="status" className="small row">
        {said && (
          <>
            <span>{said.text}</span>
            {said.undo && <UndoButton mark={said.undo} onDone={() => tell(null)} />}
          </>
        )}
      </div>
      {account !== null && annotations.length === 0 && <p className="note">{t('annotations:none')}</p>}
      <KeptList
        of="annotations"
        items={named}
        head={({ name, kind, ...mark }) =>
          kind === 'action' ? (
            <b className="strong name">{name}</b>
          ) : (
            <button
              type="button"
              className="link name"
              aria-label={t('annotations:change', { name })}
              onClick={() => write({ id: mark.id, kind, start: mark.start, end: mark.end, text: mark.text })}
            >
              {name}
            </button>
          )
        }
        more={({ kind, start, end, text }) => (
          <p className="small muted">
            {kind === 'action' ? t('annotations:fromStep') : text && t(`annotations:kind.${kind}`)}
            {(kind === 'action' || text) && ' · '}
            {format.period({ start, end })}
          </p>
        )}
        onForget={drop}
      />
    </section>
  );
}

function UndoButton({ mark, onDone }: { mark: Annotation; onDone(): void }) {
  const { t } = useWords();
  const { save } = useAnnotationActions();
  return (
    <button type="button" className="link" onClick={() => void save(mark).then(onDone)}>
      {t('annotations:undo')}
    </button>
  );
}

/** The button that opens something in its own place: the focus comes back to it when that is closed. */
function useOpener(open: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) opener.current?.focus();
    was.current = open;
  }, [open]);
  return opener;
}
