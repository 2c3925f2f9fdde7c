import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Filtered,
  filterSnippets,
  type SnippetFilter,
} from '@/lib/collection/filter-snippets';
import { identifyOfficials, type OfficialIdentities } from '@/lib/collection/official-identities';
import { createSnippetIndex, type SnippetIndex } from '@/lib/collection/search-snippets';
import type { Snippet } from '@/lib/collection/snippet';

const SETTLE_MS = 80; // a search for each letter of a quickly typed word helps nobody
const JOINING_MS = 300;

interface Found extends Filtered {
  /** More may be found: the collection is still being read. */
  isSearching: boolean;
}

/** What query and filter leave, newest first or by relevance, with the counts of what could be chosen further. */
export function useFound(
  snippets: readonly Snippet[],
  query: string,
  filter: SnippetFilter,
): Found {
  const { index, state } = useIndex(snippets);
  const newestFirst = useMemo(
    () => [...snippets].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    [snippets],
  );
  const asked = useSettled(query.trim());
  // what was read further matters to a search alone
  const searched = asked && state;
  const matching = useMemo(() => {
    if (!searched) return newestFirst;
    const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    return index
      .search(asked)
      .map((id) => byId.get(id))
      .filter((snippet) => snippet !== undefined);
  }, [asked, searched, snippets, newestFirst, index]);
  const officials = useOfficials(snippets);
  const filtered = useMemo(
    () => filterSnippets(matching, filter, officials),
    [matching, filter, officials],
  );
  return { ...filtered, isSearching: asked !== '' && state.read !== snippets };
}

interface Reading {
  index: SnippetIndex;
  /** Another object whenever the index has read more; `read` is the list that it holds completely. */
  state: { read?: readonly Snippet[] };
}

/** An index that reads the list as soon as it is shown, so that the first search need not wait for it. */
function useIndex(snippets: readonly Snippet[]): Reading {
  const index = useRef<SnippetIndex>(undefined);
  index.current ??= createSnippetIndex();
  const [state, setState] = useState<Reading['state']>({});
  useEffect(() => {
    void index.current
      ?.update(snippets, () => setState({}))
      .then((isDone) => isDone && setState({ read: snippets }));
  }, [snippets]);
  return { index: index.current, state };
}

/** Joins spellings a moment after the list has changed: it takes a while in large collections, and nobody waits for it. */
function useOfficials(snippets: readonly Snippet[]): OfficialIdentities {
  const [officials, setOfficials] = useState<OfficialIdentities>(() => (key: string) => key);
  useEffect(() => {
    const timer = setTimeout(() => setOfficials(() => identifyOfficials(snippets)), JOINING_MS);
    return () => clearTimeout(timer);
  }, [snippets]);
  return officials;
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
