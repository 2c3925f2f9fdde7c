import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CompareViewProps, ComparisonState } from '@/components/compare/CompareView';
import type { ReportSlot } from '@/components/compare/report-slot';
import { sendToBackground } from '@/lib/messaging/messenger';
import { parseHttpUrl, withoutFragment } from '@/lib/url';
import { fetchReport } from './fetch-report';
import { readOpenReport } from './open-report';
import { useCandidates } from './use-candidates';

/** State and actions of the compare page. Reports come from open tabs, or from their hosts when the reader says so. */
export function useComparison(): CompareViewProps {
  const [slots, setSlots] = useState(slotsOf);
  const [titles, setTitles] = useState<Record<string, string>>({});
  const [state, setState] = useState<ComparisonState>({ kind: 'waiting' });

  const put = useCallback(
    (slot: ReportSlot) => setSlots((now) => now.map((one) => (one.url === slot.url ? slot : one))),
    [],
  );
  useEffect(() => {
    const urls = slotsOf().map(({ url }) => url);
    for (const url of urls) void readOpen(url).then(put);
    sendToBackground('rememberedTitles', urls).then(setTitles, (error) => console.error(error));
  }, [put]);
  useEffect(() => lookAgainWhenSeen(slots, put), [slots, put]);
  useEffect(() => onStepBack(setSlots), []);

  const compare = useCallback(async () => {
    const articles = slots.flatMap((slot) => (slot.kind === 'ready' ? [slot.article] : []));
    if (articles.length < 2 || articles.length < slots.length) return setState({ kind: 'waiting' });
    setState({ kind: 'comparing' });
    try {
      setState({ kind: 'ready', comparison: await sendToBackground('compareReports', articles) });
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }, [slots]);
  useEffect(() => void compare(), [compare]);

  const named = useMemo(
    () =>
      slots.map((slot) => (slot.kind === 'ready' ? slot : { ...slot, title: titles[slot.url] })),
    [slots, titles],
  );
  const candidates = useCandidates(slots);

  return {
    slots: named,
    state,
    onRetry: () => void compare(),
    candidates,
    onAdd(url) {
      const next = [...slots, { kind: 'loading' as const, url }];
      // The way back leads to the comparison without it.
      history.pushState(undefined, '', `?${addressOf(next)}`);
      setSlots(next);
      void readOpen(url).then(put);
    },
    onOpen: (url) => void sendToBackground('openArticle', url),
    onFetch(url) {
      put({ kind: 'loading', url });
      void fetchReport(url).then(put);
    },
  };
}

/** The page's own address for reports in this order. */
function addressOf(slots: ReportSlot[]): URLSearchParams {
  return new URLSearchParams(
    slots.map(({ url }, index): [string, string] => ['abc'.charAt(index), url]),
  );
}

/** A step back takes the report away that was added last; what is there of the others stays. Returns its stop. */
function onStepBack(setSlots: (change: (now: ReportSlot[]) => ReportSlot[]) => void): () => void {
  const restore = (): void =>
    setSlots((now) => slotsOf().map((slot) => now.find(({ url }) => url === slot.url) ?? slot));
  addEventListener('popstate', restore);
  return () => removeEventListener('popstate', restore);
}

/** The addresses a, b and c of the page's own address; what is no http(s) address is left out. */
function slotsOf(): ReportSlot[] {
  const parameters = new URLSearchParams(location.search);
  const urls = ['a', 'b', 'c'].flatMap((name) => {
    const url = parseHttpUrl(parameters.get(name));
    return url ? [withoutFragment(url.href)] : [];
  });
  return [...new Set(urls)].map((url) => ({ kind: 'loading', url }));
}

async function readOpen(url: string): Promise<ReportSlot> {
  const article = await readOpenReport(url);
  return article ? { kind: 'ready', url, article } : { kind: 'asking', url };
}

/** The reader may have opened a missing report in a tab meanwhile; returns its stop. */
function lookAgainWhenSeen(slots: ReportSlot[], put: (slot: ReportSlot) => void): () => void {
  const look = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    for (const slot of slots) {
      if (slot.kind !== 'asking' && slot.kind !== 'failed') continue;
      const article = await readOpenReport(slot.url);
      if (article) put({ kind: 'ready', url: slot.url, article });
    }
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
