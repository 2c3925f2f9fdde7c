import { Button } from '@/components/primitives/Button';
import { FileButton } from '@/components/primitives/FileButton';
import { useI18n } from '@/components/primitives/i18n';
import { SearchField } from '@/components/primitives/SearchField';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { ExportFormat } from '@/lib/collection/export/export-collection';
import { ExportMenu } from './ExportMenu';

export interface CollectionHeaderProps {
  /** Absent until the collection is open. */
  total?: number;
  /** What the list shows now: that is what goes into an exported file. */
  shown: number;
  /** Whether a search or a filter leaves something out. */
  isNarrowed: boolean;
  query: string;
  onQuery(query: string): void;
  onExport(format: ExportFormat): void;
  onImport(file: File): void;
  onKeepSafe(): void;
}

/** Title, count and search, and the ways in and out. */
export function CollectionHeader(props: CollectionHeaderProps) {
  const { total, shown, isNarrowed, query } = props;
  const { t, plural } = useI18n();
  return (
    <header class="collection-head">
      <div class="collection-masthead">
        <Wordmark />
        <div class="collection-exports">
          <ExportMenu count={shown} onExport={props.onExport} />
          <FileButton
            icon="upload"
            label={t('importLabel')}
            accept=".json,.jsonld,application/json,application/ld+json"
            onFile={props.onImport}
          />
          <Button icon="shield" onClick={props.onKeepSafe}>
            {t('keepSafe')}
          </Button>
        </div>
      </div>
      <h1 class="page-title">{t('collectionTitle')}</h1>
      {total !== undefined && total > 0 && (
        <SearchField value={query} onInput={props.onQuery} label={t('collectionSearch')} />
      )}
      <p class="collection-count" role="status">
        {isNarrowed && plural('snippetFound', shown)}
        {!isNarrowed && total ? plural('snippetCount', total) : undefined}
      </p>
    </header>
  );
}
