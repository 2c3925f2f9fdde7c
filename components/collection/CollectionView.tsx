import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/primitives/EmptyState';
import { ErrorState } from '@/components/primitives/ErrorState';
import { useI18n } from '@/components/primitives/i18n';
import { Toast } from '@/components/primitives/Toast';
import { createSnippetIndex } from '@/lib/collection/search-snippets';
import type { Snippet } from '@/lib/collection/snippet';
import { CollectionHeader } from './CollectionHeader';
import type { SnippetChange } from './SnippetCard';
import { SnippetList } from './SnippetList';

export type CollectionState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  | { kind: 'ready'; snippets: Snippet[] };

export interface CollectionViewProps {
  state: CollectionState;
  /** Shows the passage in its article. */
  onOpen(snippet: Snippet): void;
  /** May reject: the words stay in the editor then. */
  onUpdate(id: string, change: SnippetChange): Promise<void> | void;
  onDelete(id: string): void;
  onRestore(snippet: Snippet): void;
  onExport(format: 'markdown' | 'json'): void;
  onRetry(): void;
  /** Epoch ms. */
  nowMs?: number;
}

const NONE: Snippet[] = [];

/** The reader's collection: search, notes, tags, export. Newest first, or by relevance while searching. */
export function CollectionView({ state, nowMs = Date.now(), ...actions }: CollectionViewProps) {
  const { t, plural, locale, direction } = useI18n();
  const [query, setQuery] = useState('');
  // all that went while the notice stands: one undo brings all of it back
  const [deleted, setDeleted] = useState<Snippet[]>(NONE);
  const snippets = state.kind === 'ready' ? state.snippets : NONE;
  const shown = useFound(snippets, query);
  const knownTags = useMemo(
    () => [...new Set(snippets.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b)),
    [snippets],
  );

  const remove = (snippet: Snippet) => {
    setDeleted((before) => [...before, snippet]);
    actions.onDelete(snippet.id);
  };
  const undo = () => {
    for (const snippet of deleted) actions.onRestore(snippet);
    setDeleted(NONE);
  };
  const forgetDeleted = useCallback(() => setDeleted(NONE), []);
  return (
    <div class="collection" lang={locale} dir={direction}>
      <CollectionHeader
        total={state.kind === 'ready' ? snippets.length : undefined}
        found={query.trim() ? shown.length : undefined}
        query={query}
        onQuery={setQuery}
        onExport={actions.onExport}
      />
      <main class="collection-body" aria-busy={state.kind === 'loading'}>
        {state.kind === 'loading' && (
          <p class="collection-loading" role="status">
            {t('collectionLoading')}
          </p>
        )}
        {state.kind === 'failed' && (
          <ErrorState
            title={t('collectionFailedTitle')}
            reason={state.reason}
            onRetry={actions.onRetry}
          />
        )}
        {state.kind === 'ready' && snippets.length === 0 && (
          <EmptyState icon="bookmark" title={t('collectionEmptyTitle')}>
            {t('collectionEmptyText')}
          </EmptyState>
        )}
        {snippets.length > 0 && shown.length === 0 && (
          <EmptyState icon="search" title={t('collectionNoMatchTitle', query.trim())}>
            {t('collectionNoMatchText')}
          </EmptyState>
        )}
        <SnippetList
          // a new search starts at the top again
          key={query}
          snippets={shown}
          knownTags={knownTags}
          nowMs={nowMs}
          onOpen={actions.onOpen}
          onUpdate={actions.onUpdate}
          onDelete={remove}
          onPickTag={setQuery}
        />
      </main>
      <Toast
        message={deleted.length > 0 ? plural('snippetDeleted', deleted.length) : undefined}
        onUndo={undo}
        onDismiss={forgetDeleted}
      />
    </div>
  );
}

/** The snippets that the query finds. The index is built at the first search and kept in step from then on. */
function useFound(snippets: Snippet[], query: string): Snippet[] {
  const index = useRef<ReturnType<typeof createSnippetIndex>>(undefined);
  const newestFirst = useMemo(
    () => [...snippets].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    [snippets],
  );
  const asked = useSettled(query.trim());
  return useMemo(() => {
    if (!asked) return newestFirst;
    index.current ??= createSnippetIndex();
    index.current.update(snippets);
    const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    return index.current
      .search(asked)
      .map((id) => byId.get(id))
      .filter((snippet) => snippet !== undefined);
  }, [asked, snippets, newestFirst]);
}

const SETTLE_MS = 80; // a search for each letter of a quickly typed word helps nobody

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
