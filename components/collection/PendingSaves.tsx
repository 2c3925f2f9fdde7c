import { Button } from '@/components/primitives/Button';
import { Icon } from '@/components/primitives/Icon';
import { useI18n } from '@/components/primitives/i18n';
import type { PendingSave } from '@/lib/collection/pending-save';

export interface PendingSavesProps {
  saves: PendingSave[];
  onRetry(): void;
  onDiscard(id: string): void;
}

/** Snippets that could not be stored yet, with their words, so that nothing is lost meanwhile; nothing when there are none. */
export function PendingSaves({ saves, onRetry, onDiscard }: PendingSavesProps) {
  const { t, plural } = useI18n();
  if (saves.length === 0) return null;
  return (
    <section class="pending" aria-label={plural('pendingTitle', saves.length)}>
      <p class="pending-title">
        <Icon name="alert" />
        {plural('pendingTitle', saves.length)}
      </p>
      <ul class="pending-list">
        {saves.map(({ snippet, reason }) => (
          <li key={snippet.id} class="pending-save">
            <blockquote lang={snippet.language} dir="auto">
              {snippet.text}
            </blockquote>
            <p class="field-error" dir="auto">
              {reason}
            </p>
            <Button variant="quiet" icon="trash" onClick={() => onDiscard(snippet.id)}>
              {t('pendingDiscard')}
            </Button>
          </li>
        ))}
      </ul>
      <Button icon="retry" onClick={onRetry}>
        {t('pendingRetry')}
      </Button>
    </section>
  );
}
