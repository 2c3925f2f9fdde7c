import { Button } from '@/components/primitives/Button';
import { Icon } from '@/components/primitives/Icon';
import { useI18n } from '@/components/primitives/i18n';

export interface SiteAccessProps {
  /** Whether the browser lets the extension read pages; readers can take that away. Absent while nobody knows. */
  isGranted?: boolean;
  onAllow(): void;
}

/** Says when the browser keeps pages closed, and opens them on a press; nothing otherwise. */
export function SiteAccess({ isGranted, onAllow }: SiteAccessProps) {
  const { t } = useI18n();
  if (isGranted !== false) return null;
  return (
    <div class="access-missing" role="status">
      <Icon name="alert" />
      <p>{t('accessMissing')}</p>
      <Button onClick={onAllow}>{t('accessAllow')}</Button>
    </div>
  );
}
