import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { SourceChoice } from '@/lib/coverage/plan-search';
import { alternatesSource } from '@/lib/coverage/sources/alternates';
import { couchdbSource } from '@/lib/coverage/sources/couchdb';
import { feedsSource } from '@/lib/coverage/sources/feeds';
import { gdeltSource } from '@/lib/coverage/sources/gdelt';
import { gdeltEdgesSource } from '@/lib/coverage/sources/gdelt-edges';
import { historySource } from '@/lib/coverage/sources/history';
import { placeName } from '@/lib/entities/places/place-names';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { SourceId } from '@/lib/settings/settings';
import { loadSharedIndex } from '@/lib/settings/shared-index-store';
import { loadSettings } from '@/lib/settings/store';
import { describeHeadline } from './describe-headline';
import { loadPlaces } from './knowledge';
import type { Network } from './network';

/** All sources, and which of them the reader has switched on. `articles` were read, `reports` announced by feeds. */
export function sourceChoices(
  articles: ArticleIndex,
  reports: ArticleIndex,
  { cache }: Network,
): () => Promise<SourceChoice[]> {
  const headlines = { cache, describe: describeHeadline };
  const sources = [
    historySource(articles),
    alternatesSource(),
    feedsSource(reports),
    gdeltEdgesSource(headlines),
    gdeltSource({
      ...headlines,
      englishName: async (id) => placeName(await loadPlaces(), id, 'en'),
      languages: readerLanguages,
    }),
    couchdbSource(loadSharedIndex),
  ];
  return async () => {
    const on = new Set<string>((await loadSettings()).sources satisfies SourceId[]);
    return sources.map((source) => ({ source, isOn: on.has(source.id) }));
  };
}

async function readerLanguages(): Promise<string[]> {
  const { languages } = await loadSettings();
  return languages.length > 0 ? languages : [...SUPPORTED_LANGUAGES];
}
