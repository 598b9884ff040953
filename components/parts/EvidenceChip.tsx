import type { Evidence } from '../../lib/funnel/types.ts';
import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';

/** One thing a claim rests on: what it is, how it moved, and where it stands. */
export function EvidenceChip({ evidence }: { evidence: Evidence }) {
  const { format, names, t } = useWords();
  const { locate } = useActions();
  const { kind, figure, metric, value, before, unit, currency, entity } = evidence;
  const write = (estimate: NonNullable<Evidence['value']>): string => format.figure(estimate, unit, currency);
  const moved = [before, value].filter((estimate) => estimate !== null).map(write);
  const onPage = kind === 'figure' && figure !== null;
  const content = (
    <>
      {kind === 'history' && <Icon name="clock" />}
      <span>
        {[entity, metric && names.metric(metric)].filter(Boolean).join(' · ')}{' '}
        {moved.length > 0 && <b className={onPage ? 'on' : undefined}>{moved.join(' → ')}</b>}
      </span>
    </>
  );
  const title = t(onPage ? 'common:showOnPage' : kind === 'history' ? 'common:fromHistory' : 'common:computed');
  if (!onPage)
    return (
      <span className="ev" title={title}>
        {content}
      </span>
    );
  return (
    <button type="button" className="ev" title={title} onClick={() => locate(figure)}>
      {content}
    </button>
  );
}
