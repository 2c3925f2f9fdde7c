import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps<Item> {
  items: readonly Item[];
  keyOf(item: Item): string;
  render(item: Item, index: number): ComponentChild;
  /** Pixels that an item takes on average; only for what was never shown. */
  estimatedHeight: number;
  class: string;
  listRef?: RefObject<HTMLDivElement | null>;
}

/** Items laid out together: fewer would mean more observers, more would take long to lay out. */
const CHUNK = 30;
/** How far outside the window items are laid out. */
const AHEAD = '1200px';

/** A list of any length of which only what is near the window is laid out; what has the focus stays. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, listRef } = props;
  const starts = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => at * CHUNK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an ol may hold nothing but its items, and here are chunks between
    <div role="list" class={props.class} ref={listRef}>
      {starts.map((start) => (
        <Chunk key={start} {...props} start={start} />
      ))}
    </div>
  );
}

function Chunk<Item>(props: VirtualListProps<Item> & { start: number }) {
  const { items, keyOf, render, estimatedHeight, start } = props;
  const members = items.slice(start, start + CHUNK);
  const edge = useRef<HTMLDivElement>(null);
  const height = useRef(members.length * estimatedHeight);
  const [isNear, setNear] = useState(start === 0);
  useEffect(() => {
    const element = edge.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const holdsFocus = element.contains(document.activeElement);
        if (isNear && !entry.isIntersecting && !holdsFocus)
          height.current = element.getBoundingClientRect().height;
        setNear(entry.isIntersecting || (isNear && holdsFocus));
      },
      // the document, not the default: in a frame the margin would count for nothing
      { root: document, rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div ref={edge} class="virtual-chunk">
      {isNear ? (
        <div class={props.class}>
          {members.map((item, at) => (
            // biome-ignore lint/a11y/useSemanticElements: see the list
            <div
              key={keyOf(item)}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={start + at + 1}
            >
              {render(item, start + at)}
            </div>
          ))}
        </div>
      ) : (
        <div style={{ blockSize: `${height.current}px` }} />
      )}
    </div>
  );
}
