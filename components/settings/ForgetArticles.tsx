import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';

export interface ForgetArticlesProps {
  /** Remembered articles; absent until counted. */
  count?: number;
  onForget(): void;
}

/** Forgets every remembered article, after asking; the safe answer has the focus. */
export function ForgetArticles({ count, onForget }: ForgetArticlesProps) {
  const { t, plural } = useI18n();
  const questionId = useId();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <div class="settings-field">
        <span role="status">
          {count === undefined ? t('memoryCounting') : plural('memoryCount', count)}
        </span>
        <Button
          ref={opener}
          variant="danger"
          disabled={count === undefined || count === 0}
          onClick={() => setAsking(true)}
        >
          {t('memoryForget')}
        </Button>
      </div>
    );
  }
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label={t('memoryForget')}
      aria-describedby={questionId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p id={questionId}>{plural('memoryForgetConfirm', count ?? 0)}</p>
      <div class="confirm-actions">
        <Button
          variant="danger"
          onClick={() => {
            setAsking(false);
            onForget();
          }}
        >
          {t('memoryForget')}
        </Button>
        <Button ref={cancel} onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
