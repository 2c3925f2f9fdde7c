import { useCallback, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/primitives/EmptyState';
import { ErrorState } from '@/components/primitives/ErrorState';
import { useI18n } from '@/components/primitives/i18n';
import { Toast } from '@/components/primitives/Toast';
import type { BulkChange } from '@/lib/collection/change-snippet';
import type { ExportFormat } from '@/lib/collection/export/export-collection';
import type { SnippetFilter } from '@/lib/collection/filter-snippets';
import type { Snippet } from '@/lib/collection/snippet';
import { CollectionHeader } from './CollectionHeader';
import { FacetPanel } from './FacetPanel';
import { PendingSaves, type PendingSavesProps } from './PendingSaves';
import { SafetyDialog, type SafetyDialogProps } from './SafetyDialog';
import { type OverviewProps, SnippetBrowser } from './SnippetBrowser';
import type { CardActions } from './SnippetCard';
import { TagManager } from './TagManager';
import { useFound } from './use-found';

export type CollectionState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  /** `isComplete` is false while further pages come. */
  | { kind: 'ready'; snippets: Snippet[]; isComplete?: boolean };

export interface CollectionActions extends CardActions {
  /** Deletes together; the same name takes it back. */
  onDelete(ids: string[], undo: string): void;
  onUndoDelete(undo: string): void;
  onChangeMany(ids: string[], change: BulkChange): void;
  onRenameTags(from: string[], to: string): void;
  onExport(format: ExportFormat, snippets: Snippet[]): void;
  onImport(file: File): void;
  onRetry(): void;
}

export interface CollectionViewProps {
  state: CollectionState;
  actions: CollectionActions;
  overview: Pick<OverviewProps, 'groups' | 'map' | 'onShown'>;
  pending: PendingSavesProps;
  safety: Omit<SafetyDialogProps, 'onClose'>;
  /** Documents that this version cannot read; they are kept. */
  unreadable: number;
  /** Epoch ms. */
  nowMs?: number;
}

const NONE: Snippet[] = [];
/** Wide enough for the filters to stand beside the list (collection.css); they are folded up where they stand above it. */
const BESIDE_THE_LIST = '(min-width: 52rem)';

/** The reader's collection: search, filters, views, bulk changes, and the ways in and out. */
export function CollectionView({
  state,
  actions,
  nowMs = Date.now(),
  ...props
}: CollectionViewProps) {
  const { t, plural, locale, direction } = useI18n();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<SnippetFilter>({});
  const [isKeepingSafe, setKeepingSafe] = useState(false);
  const deletion = useDeletion(actions);
  const snippets = state.kind === 'ready' ? state.snippets : NONE;
  const found = useFound(snippets, query, filter);
  const isNarrowed = query.trim() !== '' || found.snippets.length < snippets.length;
  const knownTags = useMemo(
    () => [...new Set(snippets.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b)),
    [snippets],
  );
  return (
    <div class="collection" lang={locale} dir={direction}>
      <CollectionHeader
        total={state.kind === 'ready' ? snippets.length : undefined}
        shown={found.snippets.length}
        isNarrowed={isNarrowed}
        query={query}
        onQuery={setQuery}
        onExport={(format) => actions.onExport(format, found.snippets)}
        onImport={actions.onImport}
        onKeepSafe={() => setKeepingSafe(true)}
      />
      <PendingSaves {...props.pending} />
      <div class="collection-columns">
        {snippets.length > 0 && (
          <aside class="collection-side">
            <details open={matchMedia(BESIDE_THE_LIST).matches}>
              <summary class="collection-side-title">{t('filterLabel')}</summary>
              <FacetPanel facets={found.facets} filter={filter} onFilter={setFilter} />
              <TagManager tags={knownTags} onRename={actions.onRenameTags} />
            </details>
          </aside>
        )}
        <main class="collection-body" aria-busy={state.kind === 'loading'}>
          {props.unreadable > 0 && (
            <p class="collection-notice">{plural('unreadable', props.unreadable)}</p>
          )}
          <CollectionStates state={state} onRetry={actions.onRetry} />
          {snippets.length > 0 && found.snippets.length === 0 && (
            <NothingFound query={query.trim()} isSearching={found.isSearching} />
          )}
          {found.snippets.length > 0 && (
            <SnippetBrowser
              // a new search starts at the top again
              key={query}
              snippets={found.snippets}
              knownTags={knownTags}
              nowMs={nowMs}
              actions={actions}
              onDelete={deletion.remove}
              onPickTag={(tag) => setFilter((now) => ({ ...now, tag: [tag] }))}
              onPickDays={(from, to) => setFilter((now) => ({ ...now, published: { from, to } }))}
              {...props.overview}
            />
          )}
        </main>
      </div>
      {isKeepingSafe && <SafetyDialog {...props.safety} onClose={() => setKeepingSafe(false)} />}
      <Toast
        message={deletion.count > 0 ? plural('snippetDeleted', deletion.count) : undefined}
        onUndo={deletion.undo}
        onDismiss={deletion.forget}
      />
    </div>
  );
}

function CollectionStates({ state, onRetry }: { state: CollectionState; onRetry(): void }) {
  const { t } = useI18n();
  switch (state.kind) {
    case 'loading':
      return (
        <p class="collection-loading" role="status">
          {t('collectionLoading')}
        </p>
      );
    case 'failed':
      return (
        <ErrorState title={t('collectionFailedTitle')} reason={state.reason} onRetry={onRetry} />
      );
    case 'ready':
      return state.snippets.length > 0 ? null : (
        <EmptyState icon="bookmark" title={t('collectionEmptyTitle')}>
          {t('collectionEmptyText')}
        </EmptyState>
      );
  }
}

/** Nothing yet, while the collection is still being read for the search. */
function NothingFound({ query, isSearching }: { query: string; isSearching: boolean }) {
  const { t } = useI18n();
  return isSearching ? (
    <p class="collection-loading" role="status">
      {t('collectionSearching')}
    </p>
  ) : (
    <EmptyState icon="search" title={t('collectionNoMatchTitle', query || '…')}>
      {t('collectionNoMatchText')}
    </EmptyState>
  );
}

interface Deletion {
  /** How many went while the notice stands: one undo brings all of them back. */
  count: number;
  remove(ids: string[]): void;
  undo(): void;
  forget(): void;
}

function useDeletion({ onDelete, onUndoDelete }: CollectionActions): Deletion {
  const [deleted, setDeleted] = useState({ undo: '', count: 0 });
  return {
    count: deleted.count,
    remove(ids) {
      const undo = deleted.undo || crypto.randomUUID();
      setDeleted(({ count }) => ({ undo, count: count + ids.length }));
      onDelete(ids, undo);
    },
    undo() {
      onUndoDelete(deleted.undo);
      setDeleted({ undo: '', count: 0 });
    },
    forget: useCallback(() => setDeleted({ undo: '', count: 0 }), []),
  };
}
