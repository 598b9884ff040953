/** Shows views from fixtures: `gallery.show('rows', 'en', 'dark')`. Bundled by `scripts/screens.ts` and the view tests. */
import '../../components/style/views.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { emptyDraft, useDraft } from '../../components/audiences/draft.ts';
import { type AnnotationActions, AnnotationActionsContext } from '../../components/data/annotation-actions.ts';
import { ThemeProvider } from '../../components/data/theme.tsx';
import { WordsProvider } from '../../components/data/words.tsx';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { tabs, usePanel } from '../../components/panel/store.ts';
import type { TabState } from '../../components/panel/tab-state.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { Language } from '../../lib/i18n/index.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { drafts, kept } from './fixtures/audiences.ts';
import { histories, panels } from './fixtures/cases.ts';
import { popups } from './fixtures/popups.ts';
import { readAt } from './fixtures/week.ts';

const nothing = async (): Promise<void> => {};

function Shown({ show }: { show: string }) {
  const popup = popups[show];
  if (popup)
    return <PopupView week={popup} accounts={[]} onAccount={nothing} onOpenPanel={nothing} onOpenPage={nothing} />;
  if (show === 'options')
    return (
      <OptionsView
        settings={{ ...defaultSettings, profitMargin: 0.32 }}
        onChange={nothing}
        origins={['https://seller.example.com/*']}
        onRemoveOrigin={nothing}
        size={{ figures: 18234, accounts: 3, bytes: 4_200_000 }}
        data={{ exportFile: nothing, deleteAll: nothing, importFile: async () => ({ ok: false, reason: null }) }}
        version="0.1.0"
      />
    );
  const state = panels[show];
  return state ? <ShownPanel show={show} state={state} /> : <p>?</p>;
}

/** A panel whose marked days can be changed; nothing else is kept. */
function ShownPanel({ show, state }: { show: string; state: TabState }) {
  const [annotations, change] = useState(kept.annotations);
  const actions: AnnotationActions = {
    save: async ({ id = 100 + annotations.length, ...mark }) =>
      change((all) => [{ ...mark, id }, ...all.filter((one) => one.id !== id)]),
    forget: async (id) => change((all) => all.filter((one) => one.id !== id)),
  };
  const anonymous = { ...kept, account: null, audiences: [], packs: [], annotations: [] };
  return (
    <AnnotationActionsContext value={actions}>
      <Panel
        state={state}
        history={histories[show] ?? []}
        margin={0.05}
        kept={show.endsWith('no-account') ? anonymous : { ...kept, annotations }}
      />
    </AnnotationActionsContext>
  );
}

const root = createRoot(document.getElementById('root') ?? document.body);

/** Renders one view at once; a new key, so that nothing is left of the one before. */
export function show(name: string, language: Language, theme: 'light' | 'dark'): void {
  const tab = tabs.find((one) => name.startsWith(one)) ?? (name === 'no-rows' ? 'rows' : 'now');
  useDraft.setState({ ...emptyDraft, ...drafts[name] });
  usePanel.setState({ tab, funnel: null, notice: null });
  flushSync(() =>
    root.render(
      <ThemeProvider theme={theme}>
        <WordsProvider key={`${name}${language}${theme}`} language={language} now={readAt + 60_000}>
          <Shown show={name} />
        </WordsProvider>
      </ThemeProvider>,
    ),
  );
  // what the user opens first is open in its own pictures
  if (/^what-if|-compare/.test(name))
    document.querySelector('.whatif details, .compare details')?.setAttribute('open', '');
}

Object.assign(globalThis, { gallery: { show } });
