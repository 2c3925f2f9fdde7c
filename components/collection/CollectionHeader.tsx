import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { SearchField } from '@/components/primitives/SearchField';
import { Wordmark } from '@/components/primitives/Wordmark';

export interface CollectionHeaderProps {
  total: number;
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
          <Button icon="download" disabled={total === 0} onClick={() => onExport('markdown')}>
            {t('exportMarkdown')}
          </Button>
          <Button icon="download" disabled={total === 0} onClick={() => onExport('json')}>
            {t('exportJson')}
          </Button>
        </div>
      </div>
      <h1 class="page-title">{t('collectionTitle')}</h1>
      <SearchField value={query} onInput={onQuery} label={t('collectionSearch')} />
      <p class="collection-count" role="status">
        {found === undefined ? plural('snippetCount', total) : plural('snippetFound', found)}
      </p>
    </header>
  );
}
