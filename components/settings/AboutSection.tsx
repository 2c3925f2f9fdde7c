import { type MessageKey, useI18n } from '@/components/primitives/i18n';
import { SettingsSection } from './SettingsSection';

/** A work by others that the product contains. */
export interface Attribution {
  name: string;
  holder: string;
  licence: string;
  url: string;
  /** What was changed, where the licence asks to say so. */
  changes?: MessageKey;
  /** npm packages that carry it. */
  packages: string[];
}

export interface AboutSectionProps {
  version: string;
  attributions: Attribution[];
}

/** Version, licence, and whose work is inside. */
export function AboutSection({ version, attributions }: AboutSectionProps) {
  const { t } = useI18n();
  return (
    <SettingsSection title={t('aboutTitle')} intro={t('aboutVersion', version)}>
      <p>{t('aboutLicence')}</p>
      <ul class="attributions">
        {attributions.map(({ name, holder, licence, url, changes }) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            <span class="attribution-facts">
              {[holder, licence, changes && t(changes)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
