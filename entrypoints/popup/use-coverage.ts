import { useEffect, useState } from 'preact/hooks';
import { reportingCountries } from '@/components/coverage/outlet-country';
import type { Article } from '@/lib/article/article';
import type { MapDrawing } from '@/lib/atlas/map-drawing';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { sendToBackground } from '@/lib/messaging/messenger';
import { isSearching, watchCoverage } from '@/lib/messaging/watch-coverage';

export interface FollowedCoverage {
  /** Absent until the first answer. */
  coverage: Coverage | undefined;
  /** Asks one source now. */
  ask(sourceId: string): void;
}

/** The coverage of an article, growing as its sources answer; nothing while `article` is undefined. */
export function useCoverage(article: Article | undefined, isPrivate: boolean): FollowedCoverage {
  const [known, setKnown] = useState<{ url: string; coverage: Coverage }>();
  const [asked, setAsked] = useState<{ url: string; sourceId: string }>();
  const url = article?.url;
  // What was asked of a source was about one article, and must not be asked about the next.
  const current = asked?.url === url ? asked : undefined;

  // Another object for the same article is no other article: the address decides.
  useEffect(() => {
    if (!article) return;
    const stop = new AbortController();
    follow(article, isPrivate, current?.sourceId, stop.signal, (coverage) =>
      setKnown({ url: article.url, coverage }),
    ).catch((error) => console.error(error));
    return () => stop.abort();
  }, [url, isPrivate, current]);

  return {
    coverage: known?.url === url ? known?.coverage : undefined,
    ask: (sourceId) => url !== undefined && setAsked({ url, sourceId }),
  };
}

async function follow(
  article: Article,
  isPrivate: boolean,
  sourceId: string | undefined,
  signal: AbortSignal,
  show: (coverage: Coverage) => void,
): Promise<void> {
  const context = { isPrivate };
  if (sourceId) await sendToBackground('askSource', article, sourceId, context);
  for await (const coverage of watchCoverage(article, context)) {
    if (signal.aborted) return;
    show(coverage);
  }
}

/** The map of the countries whose outlets report the same event; drawn when the search has ended. */
export function useReportersMap(coverage: Coverage | undefined): MapDrawing | undefined {
  const [drawing, setDrawing] = useState<MapDrawing>();
  const hasEnded = coverage && !isSearching(coverage);
  const same = coverage?.links.filter(({ verdict }) => verdict === 'same-event') ?? [];
  const countries = hasEnded ? reportingCountries(same).join(' ') : '';
  useEffect(() => {
    let isCurrent = true;
    setDrawing(undefined);
    if (countries)
      sendToBackground('drawReporters', countries.split(' ')).then(
        (map) => isCurrent && setDrawing(map),
        (error) => console.error(error),
      );
    return () => {
      isCurrent = false;
    };
  }, [countries]);
  return drawing;
}
