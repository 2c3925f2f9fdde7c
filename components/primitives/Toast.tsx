import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useI18n } from './i18n';

export interface ToastProps {
  /** Nothing is shown while absent; the live region stays, or screen readers miss the first words. */
  message?: string;
  onUndo?(): void;
  onDismiss(): void;
  /** Time it stays while neither pointed at nor focused. */
  durationMs?: number;
}

const DEFAULT_DURATION_MS = 10_000; // WCAG 2.2.1 asks for generous time limits; undo stays reachable

/** A short notice at the foot of the page, with undo. */
export function Toast({
  message,
  onUndo,
  onDismiss,
  durationMs = DEFAULT_DURATION_MS,
}: ToastProps) {
  const { t } = useI18n();
  const held = useRef(false);
  useEffect(() => {
    if (message === undefined) return;
    const timer = setInterval(() => {
      if (!held.current) onDismiss();
    }, durationMs);
    return () => clearInterval(timer);
  }, [message, durationMs, onDismiss]);

  const hold = () => {
    held.current = true;
  };
  const release = () => {
    held.current = false;
  };
  return (
    <div class="toast-region" role="status">
      {message !== undefined && (
        <div
          class="toast"
          onPointerEnter={hold}
          onPointerLeave={release}
          onFocusIn={hold}
          onFocusOut={release}
        >
          <span class="toast-message">{message}</span>
          {onUndo && (
            <Button variant="quiet" onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
          <IconButton icon="close" label={t('dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
