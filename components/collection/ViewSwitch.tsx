import { useI18n } from '@/components/primitives/i18n';

export const VIEWS = ['cards', 'rows', 'events', 'overview'] as const;
export type View = (typeof VIEWS)[number];

export interface ViewSwitchProps {
  view: View;
  onView(view: View): void;
}

/** How the collection is looked at. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { t } = useI18n();
  return (
    <fieldset class="view-switch">
      <legend class="visually-hidden">{t('viewLabel')}</legend>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          class="view-choice"
          aria-pressed={name === view}
          onClick={() => onView(name)}
        >
          {t(`view_${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
