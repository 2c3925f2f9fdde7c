import { Button } from './Button';
import { Icon } from './Icon';
import { useI18n } from './i18n';

export interface ErrorStateProps {
  title: string;
  /** The reason as the failing part gave it. */
  reason?: string;
  onRetry?(): void;
}

/** Says what failed, with the reason, and offers to try again. */
export function ErrorState({ title, reason, onRetry }: ErrorStateProps) {
  const { t } = useI18n();
  return (
    <div class="state state-error" role="alert">
      <span class="state-picture">
        <Icon name="alert" size={24} />
      </span>
      <h2 class="state-title">{title}</h2>
      {reason && (
        <p class="state-text" dir="auto">
          {reason}
        </p>
      )}
      {onRetry && (
        <div class="state-action">
          <Button icon="retry" onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
