import { useRef, useState } from 'react';
import type { DataActions, DataSize } from '../data/own-data.ts';
import { useWords } from '../data/words.tsx';

/** The history on this device: how much, take it along, bring it back, delete it. */
export function OwnData({ size, data }: { size: DataSize | null; data: DataActions }) {
  const { format, t } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const bring = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const result = await data.importFile(chosen);
    if (result.ok) setSaid(t('options:data.imported', { count: result.figures }));
    else setSaid(t('options:data.importFailed', { reason: result.reason ?? t('options:data.notJson') }));
    if (file.current) file.current.value = '';
  };
  return (
    <>
      {size && (
        <p>
          {t(size.bytes === null ? 'options:data.sizeUnknown' : 'options:data.size', {
            figures: format.count(size.figures),
            accounts: format.count(size.accounts),
            size: size.bytes === null ? '' : bytesText(size.bytes, format.language),
          })}
        </p>
      )}
      <div className="btns">
        <button type="button" className="btn" onClick={() => void data.exportFile()}>
          {t('options:data.export')}
        </button>
        <button type="button" className="btn" onClick={() => file.current?.click()}>
          {t('options:data.import')}
        </button>
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          {t('options:data.delete')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('options:data.import')}
          onChange={(event) => void bring(event.target.files?.[0])}
        />
      </div>
      {asking && (
        <div className="confirm" role="alertdialog" aria-label={t('options:data.delete')}>
          <p>{t('options:data.confirm')}</p>
          <div className="btns">
            <button
              type="button"
              className="btn danger"
              onClick={() =>
                void data.deleteAll().then(() => {
                  setAsking(false);
                  setSaid(t('options:data.deleted'));
                })
              }
            >
              {t('options:data.confirmYes')}
            </button>
            <button type="button" className="btn plain" onClick={() => setAsking(false)}>
              {t('options:data.cancel')}
            </button>
          </div>
        </div>
      )}
      <p className="small" role="status">
        {said}
      </p>
    </>
  );
}

function bytesText(bytes: number, language: string): string {
  const mega = bytes >= 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? 1e6 : 1e3));
}
