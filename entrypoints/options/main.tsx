import '../../components/style/views.css';
import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { mount } from '../../components/data/App.tsx';
import { ActionsContext } from '../../components/data/actions.ts';
import { dataActions, useDataSize } from '../../components/data/own-data.ts';
import { panelActions } from '../../components/data/panel-actions.ts';
import { useOrigins } from '../../components/data/use-origins.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { Settings } from '../../lib/settings.ts';

function Options({ settings, change }: { settings: Settings; change: (changed: Partial<Settings>) => void }) {
  const actions = useMemo(() => panelActions(null, null), []);
  const origins = useOrigins();
  const size = useDataSize();
  return (
    <ActionsContext value={actions}>
      <OptionsView
        settings={settings}
        onChange={change}
        origins={origins}
        onRemoveOrigin={(origin) => void browser.permissions.remove({ origins: [origin] })}
        size={size}
        data={dataActions}
        version={browser.runtime.getManifest().version}
      />
    </ActionsContext>
  );
}

mount((settings, change) => <Options settings={settings} change={change} />);
