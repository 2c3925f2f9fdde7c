import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Filtered,
  filterSnippets,
  type SnippetFilter,
} from '@/lib/collection/filter-snippets';
import { createSnippetIndex } from '@/lib/collection/search-snippets';
import type { Snippet } from '@/lib/collection/snippet';

const SETTLE_MS = 80; // a search for each letter of a quickly typed word helps nobody

/** What query and filter leave, newest first or by relevance, with the counts of what could be chosen further. The index is built at the first search. */
export function useFound(
  snippets: readonly Snippet[],
  query: string,
  filter: SnippetFilter,
): Filtered {
  const index = useRef<ReturnType<typeof createSnippetIndex>>(undefined);
  const newestFirst = useMemo(
    () => [...snippets].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    [snippets],
  );
  const asked = useSettled(query.trim());
  const matching = useMemo(() => {
    if (!asked) return newestFirst;
    index.current ??= createSnippetIndex();
    index.current.update(snippets);
    const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    return index.current
      .search(asked)
      .map((id) => byId.get(id))
      .filter((snippet) => snippet !== undefined);
  }, [asked, snippets, newestFirst]);
  return useMemo(() => filterSnippets(matching, filter), [matching, filter]);
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
