import type { ReactNode } from 'react';
import { bounds, type Settings, targetMetrics } from '../../lib/settings.ts';
import type { DataActions, DataSize } from '../data/own-data.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { OriginForm } from '../parts/OriginForm.tsx';
import { Choice } from './Choice.tsx';
import { OwnData } from './OwnData.tsx';
import { PercentField } from './PercentField.tsx';

interface OptionsProps {
  settings: Settings;
  onChange(changed: Partial<Settings>): void;
  /** Granted beyond the known back offices, as match patterns. */
  origins: string[];
  onRemoveOrigin(origin: string): void;
  size: DataSize | null;
  data: DataActions;
  version: string;
}

/** Everything that the user decides: language, look, what counts as a change, sites, and the data on this device. */
export function OptionsView({ settings, onChange, origins, onRemoveOrigin, size, data, version }: OptionsProps) {
  const { names, t } = useWords();
  return (
    <main className="options">
      <h1 className="row">
        <Icon name="logo" className="ico-lg brand" />
        {t('options:title')}
      </h1>
      <Section title={t('options:language.title')}>
        <Choice
          name="language"
          label={t('options:language.title')}
          value={settings.language}
          options={(['auto', 'zh-CN', 'en'] as const).map((value) => [value, t(`options:language.${value}`)])}
          onChange={(language) => onChange({ language })}
        />
      </Section>
      <Section title={t('options:theme.title')}>
        <Choice
          name="theme"
          label={t('options:theme.title')}
          value={settings.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => [value, t(`options:theme.${value}`)])}
          onChange={(theme) => onChange({ theme })}
        />
      </Section>
      <Section title={t('options:model.title')}>
        <PercentField
          label={t('options:model.margin')}
          hint={t('options:model.marginHint')}
          value={settings.margin}
          bounds={bounds.margin}
          onChange={(margin) => margin !== null && onChange({ margin })}
        />
        <PercentField
          label={t('options:model.profit')}
          hint={t('options:model.profitHint')}
          value={settings.profitMargin}
          bounds={bounds.profitMargin}
          optional
          onChange={(profitMargin) => onChange({ profitMargin })}
        />
      </Section>
      <Section title={t('options:targets.title')}>
        <p className="small muted">{t('options:targets.hint')}</p>
        {targetMetrics.map((metric) => (
          <PercentField
            key={metric}
            label={names.metric(metric)}
            value={settings.targets[metric]}
            bounds={bounds.target}
            optional
            onChange={(target) => onChange({ targets: { ...settings.targets, [metric]: target } })}
          />
        ))}
      </Section>
      <Section title={t('options:origins.title')}>
        {origins.length === 0 ? (
          <p className="muted">{t('options:origins.none')}</p>
        ) : (
          <ul className="origins">
            {origins.map((origin) => (
              <li key={origin} className="kept">
                <bdi className="cut">{origin.replace(/\/\*$/, '')}</bdi>
                <button type="button" className="link small" onClick={() => onRemoveOrigin(origin)}>
                  {t('options:origins.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <OriginForm />
        <p className="small muted">{t('options:origins.note')}</p>
      </Section>
      <Section title={t('options:data.title')}>
        <OwnData size={size} data={data} />
      </Section>
      <Section title={t('options:privacy.title')}>
        <ul className="privacy">
          <li>{t('options:privacy.local')}</li>
          <li>{t('options:privacy.noNetwork')}</li>
          <li>{t('options:privacy.readOnly')}</li>
          <li>{t('options:privacy.visible')}</li>
        </ul>
      </Section>
      <p className="small muted">{t('options:version', { version })}</p>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="label">{title}</h2>
      {children}
    </section>
  );
}
