import { useState } from 'preact/hooks';
import { failureWords } from '@/components/coverage/source-words';
import { AccessFields } from '@/components/primitives/AccessFields';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import type { SharedIndexAccess, SharedIndexState } from '@/lib/coverage/shared-index';

export interface SharedIndexFormProps {
  state: SharedIndexState;
  onSave(access: SharedIndexAccess | undefined): Promise<unknown>;
}

/** Address and credentials of a newsroom's shared index; a kept password is never shown. */
export function SharedIndexForm({ state, onSave }: SharedIndexFormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isBusy, setBusy] = useState(false);
  const save = async (access: SharedIndexAccess | undefined) => {
    setBusy(true);
    try {
      await onSave(access);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const word = (name: string) => String(entered.get(name) ?? '').trim() || undefined;
    const url = word('url');
    if (url) void save({ url, user: word('user'), password: word('password') });
  };
  return (
    <form class="access-form" onSubmit={submit}>
      <AccessFields
        addressName="url"
        example="https://couch.example.com/articles"
        address={state.url}
        user={state.user}
        hasPassword={state.hasPassword}
      />
      <div class="confirm-actions">
        <Button type="submit" busy={isBusy}>
          {t('connect')}
        </Button>
        {state.url && (
          <Button variant="quiet" busy={isBusy} onClick={() => void save(undefined)}>
            {t('disconnect')}
          </Button>
        )}
      </div>
      <p class={state.failure ? 'field-error' : 'hint'} role="status">
        {isBusy
          ? t('connecting')
          : state.failure
            ? failureWords(state.failure, i18n)
            : state.url && t('connected')}
      </p>
    </form>
  );
}
