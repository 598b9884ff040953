import '../../components/style/views.css';
import { useMemo } from 'react';
import { mount } from '../../components/data/App.tsx';
import { ActionsContext } from '../../components/data/actions.ts';
import { AnnotationActionsContext } from '../../components/data/annotation-actions.ts';
import { AudienceActionsContext } from '../../components/data/audience-actions.ts';
import { annotationActions, audienceActions } from '../../components/data/kept-actions.ts';
import { panelActions } from '../../components/data/panel-actions.ts';
import { useActiveTab } from '../../components/data/use-active-tab.ts';
import { useKept } from '../../components/data/use-kept.ts';
import { useDailyHistory } from '../../components/data/use-page.ts';
import { useTabState } from '../../components/data/use-tab-state.ts';
import { Panel } from '../../components/panel/Panel.tsx';

function SidePanel({ margin, now }: { margin: number; now: number }) {
  const tab = useActiveTab();
  const state = useTabState(tab);
  const record = state.kind === 'page' ? state.record : null;
  const history = useDailyHistory(record, now);
  const kept = useKept(record && record.reading.page);
  const tabId = tab?.id ?? null;
  const actions = useMemo(() => panelActions(tabId, record), [tabId, record]);
  const audiences = useMemo(() => audienceActions(record && record.reading.page, actions.readAgain), [record, actions]);
  return (
    <ActionsContext value={actions}>
      <AudienceActionsContext value={audiences}>
        <AnnotationActionsContext value={annotationActions}>
          <Panel state={state} history={history} margin={margin} kept={kept} />
        </AnnotationActionsContext>
      </AudienceActionsContext>
    </ActionsContext>
  );
}

mount((settings, _change, now) => <SidePanel margin={settings.margin} now={now} />);
