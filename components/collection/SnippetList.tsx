import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/collection/snippet';
import { SnippetCard, type SnippetChange } from './SnippetCard';

export interface SnippetListProps {
  snippets: Snippet[];
  knownTags: string[];
  nowMs: number;
  onOpen(snippet: Snippet): void;
  onUpdate(id: string, change: SnippetChange): Promise<void> | void;
  onDelete(snippet: Snippet): void;
  onPickTag(tag: string): void;
}

const PAGE = 40;
/** Cards are added this long before the reader reaches the end. */
const AHEAD = '1500px';

/** Cards that are added as the reader scrolls: ten thousand at once would take seconds to lay out. */
export function SnippetList({ snippets, nowMs, knownTags, ...actions }: SnippetListProps) {
  const [limit, setLimit] = useState(PAGE);
  const end = useRef<HTMLDivElement>(null);
  const hasMore = limit < snippets.length;
  // observed anew after each page, or an end that stays in view is not reported twice
  useEffect(() => {
    if (!end.current || !hasMore) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((now) => now + PAGE);
      },
      // the document, not the default: in a frame the margin would count for nothing
      { root: document, rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, limit]);

  const list = useRef<HTMLOListElement>(null);
  const deletedAt = useRef<number>(undefined);
  // the place is looked at when the list has changed
  useEffect(() => {
    if (deletedAt.current === undefined) return;
    const at = Math.min(deletedAt.current, snippets.length - 1);
    deletedAt.current = undefined;
    // the button that was pressed is gone; without this the keyboard would start again at the top
    list.current?.children[at]?.querySelector<HTMLElement>('.snippet-title')?.focus();
  }, [snippets]);

  return (
    <>
      <ol class="snippets" ref={list}>
        {snippets.slice(0, limit).map((snippet, index) => (
          <li key={snippet.id} aria-setsize={snippets.length} aria-posinset={index + 1}>
            <SnippetCard
              snippet={snippet}
              knownTags={knownTags}
              nowMs={nowMs}
              {...actions}
              onDelete={() => {
                deletedAt.current = index;
                actions.onDelete(snippet);
              }}
            />
          </li>
        ))}
      </ol>
      <div ref={end} />
    </>
  );
}
