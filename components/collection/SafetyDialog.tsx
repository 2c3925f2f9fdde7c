import { Dialog } from '@/components/primitives/Dialog';
import { useI18n } from '@/components/primitives/i18n';
import { BackupPanel, type BackupPanelProps } from './BackupPanel';
import { SyncPanel, type SyncPanelProps } from './SyncPanel';

export interface SafetyDialogProps {
  backup: BackupPanelProps;
  sync: SyncPanelProps;
  onClose(): void;
}

/** What keeps the collection from being lost: backups, and a copy on a server of the reader's own. */
export function SafetyDialog({ backup, sync, onClose }: SafetyDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog title={t('keepSafe')} onClose={onClose}>
      <BackupPanel {...backup} />
      <SyncPanel {...sync} />
    </Dialog>
  );
}
