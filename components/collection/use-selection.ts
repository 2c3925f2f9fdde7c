import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/collection/snippet';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Selected ones among those shown, in their order. */
  snippets: Snippet[];
  /** With `isRange`, everything between the last toggled one and this one as well. */
  toggle(id: string, isRange: boolean): void;
  all(): void;
  none(): void;
}

/** Which of the shown snippets are selected; what is no longer shown is no longer selected. */
export function useSelection(shown: readonly Snippet[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const snippets = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  const toggle = (id: string, isRange: boolean): void => {
    const from = isRange ? shown.findIndex((one) => one.id === last) : -1;
    const to = shown.findIndex((one) => one.id === id);
    const range = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    const touched = range.map((one) => (typeof one === 'string' ? one : one.id));
    const next = new Set(ids);
    const isOn = !ids.has(id);
    for (const one of touched)
      if (isOn) next.add(one);
      else next.delete(one);
    setIds(next);
    setLast(id);
  };
  return {
    ids,
    snippets,
    toggle,
    all: () => setIds(new Set(shown.map(({ id }) => id))),
    none: useCallback(() => setIds(new Set()), []),
  };
}
