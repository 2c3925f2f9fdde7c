import { useId } from 'preact/hooks';
import { useI18n } from './i18n';

export interface AccessFieldsProps {
  /** Name of the address field in the form; the others are `user` and `password`. */
  addressName: string;
  /** An example of what the address looks like. */
  example: string;
  address?: string;
  user?: string;
  /** A password is kept already; it is never shown. */
  hasPassword?: boolean;
}

/** Fields of a form that says how a database is reached. */
export function AccessFields({ addressName, example, ...known }: AccessFieldsProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <>
      <label for={`${id}-address`}>{t('sharedIndexAddress')}</label>
      <input
        id={`${id}-address`}
        name={addressName}
        class="text-field"
        type="url"
        required
        dir="ltr"
        autocomplete="off"
        placeholder={example}
        defaultValue={known.address}
      />
      <label for={`${id}-user`}>{t('userName')}</label>
      <input
        id={`${id}-user`}
        name="user"
        class="text-field"
        dir="ltr"
        autocomplete="off"
        defaultValue={known.user}
      />
      <label for={`${id}-password`}>{t('password')}</label>
      <input
        id={`${id}-password`}
        name="password"
        class="text-field"
        type="password"
        dir="ltr"
        autocomplete="off"
        placeholder={known.hasPassword ? t('passwordKept') : undefined}
      />
    </>
  );
}
