import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { SearchField } from '@/components/primitives/SearchField';
import { Wordmark } from '@/components/primitives/Wordmark';

export interface CollectionHeaderProps {
  /** Absent until the collection is open. */
  total?: number;
  /** Absent while nothing is searched for. */
  found?: number;
  query: string;
  onQuery(query: string): void;
  onExport(format: 'markdown' | 'json'): void;
}

/** Title, count, search and export; stays in view while the list scrolls. */
export function CollectionHeader({
  total,
  found,
  query,
  onQuery,
  onExport,
}: CollectionHeaderProps) {
  const { t, plural } = useI18n();
  return (
    <header class="collection-head">
      <div class="collection-masthead">
        <Wordmark />
        <div class="collection-exports">
          <span class="hint">{t('exportLabel')}</span>
          <Button icon="download" disabled={!total} onClick={() => onExport('markdown')}>
            {t('exportMarkdown')}
          </Button>
          <Button icon="download" disabled={!total} onClick={() => onExport('json')}>
            {t('exportJson')}
          </Button>
        </div>
      </div>
      <h1 class="page-title">{t('collectionTitle')}</h1>
      {total !== undefined && total > 0 && (
        <SearchField value={query} onInput={onQuery} label={t('collectionSearch')} />
      )}
      <p class="collection-count" role="status">
        {found !== undefined && plural('snippetFound', found)}
        {found === undefined && total ? plural('snippetCount', total) : undefined}
      </p>
    </header>
  );
}
