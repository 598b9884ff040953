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
        <h1 className="sr">{t('common:name')}</h1>
        <PermissionState origin={state.origin} />
      </main>
    );
  const record = state.kind === 'page' ? state.record : null;
  // While a page is read again, what was read before stands
  const read = record && (record.reading.state === 'ok' || record.state === 'reading') ? record : null;
  const diagnosis = record?.diagnoses.find((one) => one.funnel === funnel) ?? record?.diagnoses[0] ?? null;
  return (
    <main className="panel" aria-label={t('common:name')} aria-busy={state.kind === 'loading'}>
      {!read && <h1 className="sr">{t('common:name')}</h1>}
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
      {read && (
        <>
          <ScopeLine record={read} diagnosis={diagnosis} onFunnel={choose} />
          {tab === 'now' &&
            (diagnosis ? (
              <NowView record={read} diagnosis={diagnosis} margin={margin} />
            ) : (
              <>
                <LoadingState record={read} />
                {read.recommendations.map((one) => (
                  <AudienceCard key={one.id} recommendation={one} />
                ))}
                <UnreadList reading={read.reading} />
              </>
            ))}
          {tab === 'rows' && (
            <RowsView diagnosis={diagnosis}>
              {diagnosis && (
                <CompareRows reading={read.reading} diagnosis={diagnosis} history={history} margin={margin} />
              )}
            </RowsView>
          )}
          {tab === 'why' && <WhyView diagnosis={diagnosis} />}
          {tab === 'trend' && (
            <TrendView history={history} kept={kept} timeZone={read.reading.page.timeZone}>
              {diagnosis && (
                <ComparePeriods
                  reading={read.reading}
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
              recommendations={read.recommendations}
              reading={read.reading}
              surfaces={siteFor(read.reading.page.url).surfacesOf(read.reading.page.kind)}
              kept={kept}
            />
          )}
        </>
      )}
      <LocalLine />
    </main>
  );
}
