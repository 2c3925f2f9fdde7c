import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import { useI18n } from './i18n';

export interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A modal sheet over the page; the browser holds the focus in it and gives it back afterwards. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <header class="dialog-head">
        <h2 class="dialog-title" id={id}>
          {title}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
