import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import type { SharedIndexAccess, SharedIndexState } from '@/lib/coverage/shared-index';
import { type Settings, switchSource } from '@/lib/settings/settings';
import { SettingsSection } from './SettingsSection';
import { SharedIndexForm } from './SharedIndexForm';

export interface SourcesSectionProps {
  settings: Settings;
  /** Absent while loading. */
  sharedIndex?: SharedIndexState;
  onChange(change: Partial<Settings>): void;
  /** Resolves when the address has been tried. */
  onSharedIndex(access: SharedIndexAccess | undefined): Promise<unknown>;
}

const SWITCHED = ['alternates', 'feeds', 'gdelt-edges', 'gdelt', 'couchdb'] as const;

/** Where other reports come from: a switch for each source, with what it tells whom. */
export function SourcesSection(props: SourcesSectionProps) {
  const { settings, sharedIndex, onChange, onSharedIndex } = props;
  const { t } = useI18n();
  return (
    <SettingsSection title={t('sourcesTitle')} intro={t('sourcesIntro')}>
      {SWITCHED.map((id) => {
        const key = id === 'gdelt-edges' ? 'gdelt_edges' : id;
        const isOn = settings.sources.includes(id);
        return (
          <div key={id} class="settings-source">
            <Toggle
              checked={isOn}
              onChange={(on) => onChange({ sources: switchSource(settings, id, on) })}
              label={t(`source_${key}`)}
              hint={t(`sends_${key}`)}
            />
            {id === 'couchdb' && isOn && sharedIndex && (
              <>
                <SharedIndexForm state={sharedIndex} onSave={onSharedIndex} />
                <Toggle
                  checked={settings.sharesArticles}
                  onChange={(sharesArticles) => onChange({ sharesArticles })}
                  label={t('sharesArticles')}
                  hint={t('sharesArticlesHint')}
                />
              </>
            )}
          </div>
        );
      })}
      <Toggle
        checked={settings.readsCandidates}
        onChange={(readsCandidates) => onChange({ readsCandidates })}
        label={t('readsCandidates')}
        hint={t('readsCandidatesHint')}
      />
    </SettingsSection>
  );
}
