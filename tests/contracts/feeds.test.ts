import 'fake-indexeddb/auto';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { feedsSource } from '@/lib/coverage/sources/feeds';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makeRemembered,
  makeSummary,
} from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

let made = 0;

describeCoverageSource('feeds', async () => {
  const reports = new ArticleIndex({ name: `contract-feeds-${made++}` });
  const headline = { basis: 'headline', country: 'KZ' } as const;
  await reports.rememberAll([
    makeRemembered('https://ru.example.test/1', makeForeignFingerprint(), headline),
    makeRemembered(
      'https://fr.example.test/1',
      makeForeignFingerprint({ language: 'fr' }),
      headline,
    ),
    makeRemembered('https://other.example.test/1', makeFingerprint(), headline),
    makeRemembered('https://own.example.test/meeting', makeFingerprint(), headline),
    makeRemembered('https://own.example.test/amp/meeting', makeForeignFingerprint(), headline),
    makeRemembered('javascript:alert(1)', makeForeignFingerprint(), headline),
  ]);
  return {
    source: feedsSource(reports),
    query: {
      article: makeSummary('https://own.example.test/meeting'),
      aliases: ['https://own.example.test/amp/meeting'],
      alternates: [],
      fingerprint: makeFingerprint(),
    },
  };
});
