import { useMemo } from 'react';
import type { CompareOptions } from '../../lib/funnel/compare.ts';
import { defaultSettings } from '../../lib/funnel/input.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import type { Annotation, StoredFigure } from '../../lib/history/schema.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { CompareSection } from './CompareSection.tsx';
import { periodCandidates, rowCandidates } from './candidates.ts';

interface CompareProps {
  reading: Reading;
  diagnosis: Diagnosis;
  /** Day figures of the page's account. */
  history: StoredFigure[];
  /** Differences smaller than this are none. */
  margin: number;
}

/** Two rows of the page's table side by side; nothing while the page keeps changing. */
export function CompareRows({ reading, diagnosis, history, margin }: CompareProps) {
  const candidates = useMemo(() => rowCandidates(reading, history), [reading, history]);
  const options = useOptions(reading, diagnosis.funnel, margin);
  if (reading.page.live) return null;
  return <CompareSection of="rows" candidates={candidates} diagnosis={diagnosis} options={options} />;
}

/** Two weeks or months of the account's past side by side. */
export function ComparePeriods({
  reading,
  diagnosis,
  history,
  margin,
  annotations,
}: CompareProps & { annotations: Annotation[] }) {
  const candidates = useMemo(() => periodCandidates(history, annotations), [history, annotations]);
  const options = useOptions(reading, null, margin);
  return <CompareSection of="periods" candidates={candidates} diagnosis={diagnosis} options={options} />;
}

function useOptions({ page }: Reading, funnel: CompareOptions['funnel'], margin: number): CompareOptions {
  const { url, kind } = page;
  return useMemo(
    () => ({
      platform: siteFor(url).platform,
      settings: { ...defaultSettings, margin: Math.log(1 + margin) },
      funnel,
      gmvMax: kind === 'gmv_max',
    }),
    [url, kind, funnel, margin],
  );
}
