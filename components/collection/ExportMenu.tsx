import { useI18n } from '@/components/primitives/i18n';
import { Menu } from '@/components/primitives/Menu';
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/collection/export/export-collection';

export interface ExportMenuProps {
  /** How many snippets the file will hold. */
  count: number;
  onExport(format: ExportFormat): void;
}

/** Every format that the collection can leave in, with what it is for. */
export function ExportMenu({ count, onExport }: ExportMenuProps) {
  const { t, plural } = useI18n();
  return (
    <Menu icon="download" label={t('exportLabel')} disabled={count === 0}>
      <p class="menu-note">{plural('exportCount', count)}</p>
      {EXPORT_FORMATS.map((format) => {
        const key = format.replace('-', '_') as 'json';
        return (
          <button key={format} type="button" class="menu-item" onClick={() => onExport(format)}>
            <span class="menu-item-name">{t(`export_${key}`)}</span>
            <span class="menu-item-hint">{t(`exportFor_${key}`)}</span>
          </button>
        );
      })}
    </Menu>
  );
}
