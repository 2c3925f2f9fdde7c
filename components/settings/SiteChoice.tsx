import { useI18n } from '@/components/primitives/i18n';
import { RadioGroup } from '@/components/primitives/RadioGroup';
import type { Settings } from '@/lib/settings/settings';
import { SiteList } from './SiteList';

export interface SiteChoiceProps {
  settings: Pick<Settings, 'siteMode' | 'disabledSites' | 'chosenSites'>;
  onChange(change: Partial<Settings>): void;
}

/** Every site but some, or only some: the choice, and the list that belongs to it. */
export function SiteChoice({ settings, onChange }: SiteChoiceProps) {
  const { t } = useI18n();
  const { siteMode, disabledSites, chosenSites } = settings;
  return (
    <>
      <RadioGroup
        legend={t('sitesTitle')}
        value={siteMode}
        choices={[
          { value: 'all', label: t('siteModeAll'), hint: t('siteModeAllHint') },
          { value: 'chosen', label: t('siteModeChosen'), hint: t('siteModeChosenHint') },
        ]}
        onChange={(mode) => onChange({ siteMode: mode })}
      />
      {siteMode === 'all' ? (
        <SiteList
          key="all"
          sites={disabledSites}
          empty={t('sitesEmpty')}
          onChange={(sites) => onChange({ disabledSites: sites })}
        />
      ) : (
        <SiteList
          key="chosen"
          sites={chosenSites}
          empty={t('chosenSitesEmpty')}
          onChange={(sites) => onChange({ chosenSites: sites })}
        />
      )}
    </>
  );
}
