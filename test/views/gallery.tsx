/** Shows one view from fixtures: `?show=now&lang=zh-CN&theme=dark`. Bundled by `scripts/screens.ts` and the view tests. */
import '../../components/style/views.css';
import { createRoot } from 'react-dom/client';
import { ThemeProvider } from '../../components/data/theme.tsx';
import { WordsProvider } from '../../components/data/words.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { tabs, usePanel } from '../../components/panel/store.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { history, panels } from './fixtures/cases.ts';
import { popups } from './fixtures/popups.ts';
import { readAt } from './fixtures/week.ts';

const query = new URLSearchParams(location.search);
const show = query.get('show') ?? 'now';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const language = query.get('lang') === 'en' ? 'en' : 'zh-CN';

const tab = tabs.find((name) => name === show || (name === 'rows' && show === 'no-rows'));
if (tab) usePanel.getState().show(tab);

function Shown() {
  const popup = popups[show];
  if (popup)
    return <PopupView week={popup} accounts={[]} onAccount={() => {}} onOpenPanel={() => {}} onOpenPage={() => {}} />;
  const state = panels[show];
  return state ? <Panel state={state} history={show === 'trend' ? history : []} margin={0.05} /> : <p>?</p>;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ThemeProvider theme={theme}>
      <WordsProvider language={language} now={readAt + 60_000}>
        <Shown />
      </WordsProvider>
    </ThemeProvider>,
  );
