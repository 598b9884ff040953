import type { StoredFigure } from '../../lib/history/schema.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { AudienceCard } from '../audiences/AudienceCard.tsx';
import { AudiencesView } from '../audiences/AudiencesView.tsx';
import { ComparePeriods, CompareRows } from '../compare/Compare.tsx';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { NowView } from '../now/NowView.tsx';
import { UnreadList } from '../now/Unread.tsx';
import { LocalLine } from '../parts/LocalLine.tsx';
import { ScopeLine } from '../parts/ScopeLine.tsx';
import { RowsView } from '../rows/RowsView.tsx';
import { LoadingState, NoFigures, SignedOut } from '../states/page.tsx';
import { PermissionState, ReloadState, Unsupported, Waiting } from '../states/tab.tsx';
import { TrendView } from '../trend/TrendView.tsx';
import { WhyView } from '../why/WhyView.tsx';
import { Notice } from './Notice.tsx';
import { usePanel } from './store.ts';
import { Tabs } from './Tabs.tsx';
import type { TabState } from './tab-state.ts';

interface PanelProps {
  state: TabState;
  /** Day figures of the page's account, oldest first, for the trend. */
  history: StoredFigure[];
  /** Changes smaller than this are no change. */
  margin: number;
  /** What the user keeps for the page's account. */
  kept: Kept;
}

/** The side panel: one tab's page, seen five ways. A pure function of its data. */
export function Panel({ state, history, margin, kept }: PanelProps) {
  const { t } = useWords();
  const { tab, funnel, choose } = usePanel();
  if (state.kind === 'permission')
    return (
      <main className="panel">
        <PermissionState origin={state.origin} />
      </main>
    );
  const record = state.kind === 'page' ? state.record : null;
  const diagnosis = record?.diagnoses.find((one) => one.funnel === funnel) ?? record?.diagnoses[0] ?? null;
  return (
    <main className="panel" aria-label={t('common:name')} aria-busy={state.kind === 'loading'}>
      <Tabs />
      <Notice />
      {state.kind === 'unsupported' && <Unsupported />}
      {state.kind === 'waiting' && <Waiting />}
      {state.kind === 'reload' && <ReloadState />}
      {record && record.reading.state !== 'ok' && record.reading.state !== 'no_figures' && (
        <SignedOut state={record.reading.state} />
      )}
      {record && record.reading.state === 'no_figures' && record.state !== 'reading' && (
        <NoFigures reading={record.reading} />
      )}
      {record && (record.reading.state === 'ok' || record.state === 'reading') && (
        <>
          <ScopeLine record={record} diagnosis={diagnosis} onFunnel={choose} />
          {tab === 'now' &&
            (diagnosis ? (
              <NowView record={record} diagnosis={diagnosis} margin={margin} />
            ) : (
              <>
                <LoadingState record={record} />
                {record.recommendations.map((one) => (
                  <AudienceCard key={one.id} recommendation={one} />
                ))}
                <UnreadList reading={record.reading} />
              </>
            ))}
          {tab === 'rows' && (
            <RowsView diagnosis={diagnosis}>
              {diagnosis && (
                <CompareRows reading={record.reading} diagnosis={diagnosis} history={history} margin={margin} />
              )}
            </RowsView>
          )}
          {tab === 'why' && <WhyView diagnosis={diagnosis} />}
          {tab === 'trend' && (
            <TrendView history={history} kept={kept} timeZone={record.reading.page.timeZone}>
              {diagnosis && (
                <ComparePeriods
                  reading={record.reading}
                  diagnosis={diagnosis}
                  history={history}
                  margin={margin}
                  annotations={kept.annotations}
                />
              )}
            </TrendView>
          )}
          {tab === 'audiences' && (
            <AudiencesView
              recommendations={record.recommendations}
              reading={record.reading}
              surfaces={siteFor(record.reading.page.url).surfacesOf(record.reading.page.kind)}
              kept={kept}
            />
          )}
        </>
      )}
      <LocalLine />
    </main>
  );
}
