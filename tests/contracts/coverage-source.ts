import { describe, expect, test, vi } from 'vitest';
import type {
  CoverageLink,
  CoverageQuery,
  CoverageSource,
  SearchContext,
} from '@/lib/coverage/coverage-source';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';

/** One way to make a source, and a query for which it has something to offer. */
export interface SourceCase {
  source: CoverageSource;
  /**
   * Its article is English. The source must have reports of the event in Russian and in French, and beside them what it must
   * withhold: an English one, the article itself, the article under its alias, and an address that is no web page.
   */
  query: CoverageQuery;
  /** The hosts that the source asks, on this machine. */
  ask?: Ask;
}

/** What every coverage source does, whatever it asks: decision 7 of the design. */
export function describeCoverageSource(name: string, make: () => Promise<SourceCase>): void {
  const search = async (context: Partial<SearchContext> = {}): Promise<CoverageLink[]> => {
    const { source, query, ask } = await make();
    return source.search(query, { signal: new AbortController().signal, ask, ...context });
  };

  describe(`the source '${name}' keeps the contract`, () => {
    test('finds reports in other languages, and none in the article’s own', async () => {
      const languages = (await search()).map(({ article }) => article.language);
      expect(languages.sort()).toEqual(['fr', 'ru']);
    });

    test('answers only in the languages that are asked for', async () => {
      const links = await search({ languages: ['ru', 'de'] });
      expect(links.map(({ article }) => article.language)).toEqual(['ru']);
    });

    test('never offers the article itself, under none of its addresses', async () => {
      const { query } = await make();
      const own = new Set([
        query.article.url,
        query.article.canonicalUrl,
        ...(query.aliases ?? []),
      ]);
      const links = await search({ languages: ['en', 'ru', 'fr'] });
      expect(links.length).toBeGreaterThan(0);
      expect(
        links.filter(({ article }) => own.has(article.url) || own.has(article.canonicalUrl)),
      ).toEqual([]);
    });

    test('offers web pages only', async () => {
      const addresses = (await search({ languages: ['en', 'ru', 'fr'] })).flatMap(({ article }) => [
        article.url,
        article.canonicalUrl,
      ]);
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    });

    test('names itself in its links', async () => {
      const { source } = await make();
      const ids = (await search()).map(({ sourceId }) => sourceId);
      expect(new Set(ids)).toEqual(new Set([source.id]));
    });

    test('answers with values that survive a message', async () => {
      const links = await search();
      expect(JSON.parse(JSON.stringify(links))).toEqual(
        JSON.parse(JSON.stringify(structuredClone(links))),
      );
      expect(links).toEqual(JSON.parse(JSON.stringify(links)));
    });

    test('rejects with the reason of a signal that was aborted before', async () => {
      const stop = new AbortController();
      stop.abort(new Error('the popup was closed'));
      await expect(search({ signal: stop.signal })).rejects.toThrow('the popup was closed');
    });

    test('rejects when it is aborted while it searches', async () => {
      const { source, query, ask } = await make();
      const stop = new AbortController();
      const answer = source.search(query, { signal: stop.signal, ask });
      stop.abort(new Error('the popup was closed'));
      const outcome = await answer.then(
        () => 'answered',
        (error: Error) => error.message,
      );
      // A source that had its answer at once may give it.
      expect(['answered', 'the popup was closed']).toContain(outcome);
    });

    test('never throws synchronously, whatever the query is', async () => {
      const { source, query } = await make();
      const broken = {
        ...query,
        article: { ...query.article, url: 'not an address', canonicalUrl: '' },
        alternates: [{ url: '::', language: '', origin: 'hreflang' as const }],
      };
      const { signal } = new AbortController();
      let answer: Promise<unknown> | undefined;
      expect(() => {
        answer = source.search(broken, { signal });
      }).not.toThrow();
      const outcome = await answer?.catch((error: unknown) => error);
      expect(Array.isArray(outcome) || outcome instanceof SourceUnavailable).toBe(true);
    });

    test('asks only the hosts that it names', async () => {
      const { source, query, ask } = await make();
      const asked = new Set<string>();
      const watched: Ask | undefined =
        ask &&
        ((question) => {
          asked.add(new URL(question.url).hostname);
          return ask(question);
        });
      await source.search(query, { signal: new AbortController().signal, ask: watched });
      if (!source.hosts.includes('*'))
        expect([...asked].filter((host) => !source.hosts.includes(host))).toEqual([]);
    });

    test('says in each question whose it is and what it tells', async () => {
      const { source, query, ask } = await make();
      const seen: Parameters<Ask>[0][] = [];
      const watched: Ask | undefined =
        ask &&
        ((question) => {
          seen.push(question);
          return ask(question);
        });
      await source.search(query, { signal: new AbortController().signal, ask: watched });
      const { article } = query;
      for (const { sourceId, told, url } of seen) {
        expect(sourceId).toBe(source.id);
        expect(told.code).not.toBe('');
        // No host learns which page is read.
        expect(decodeURIComponent(url)).not.toContain(new URL(article.url).hostname);
      }
    });

    test('answers a host that cannot be reached with a reason', async () => {
      const { source, query } = await make();
      if (source.hosts.length === 0) return;
      const unreachable: Ask = () => Promise.reject(new SourceUnavailable('network'));
      const { signal } = new AbortController();
      await expect(source.search(query, { signal, ask: unreachable })).rejects.toMatchObject({
        reason: 'network',
      });
    });

    test('fetches nothing when it names no hosts', async () => {
      const { source } = await make();
      if (source.hosts.length > 0) return;
      const forbidden = vi.fn<Ask>(() => Promise.reject(new Error('not allowed')));
      await search({ ask: forbidden });
      expect(forbidden).not.toHaveBeenCalled();
    });
  });
}
