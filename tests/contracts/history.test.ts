import 'fake-indexeddb/auto';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { historySource } from '@/lib/coverage/sources/history';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makeRemembered,
  makeSummary,
} from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

let made = 0;

describeCoverageSource('history', async () => {
  const index = new ArticleIndex({ name: `contract-history-${made++}` });
  await index.rememberAll([
    makeRemembered('https://ru.example.test/1', makeForeignFingerprint()),
    makeRemembered('https://fr.example.test/1', makeForeignFingerprint({ language: 'fr' })),
    makeRemembered('https://other.example.test/1', makeFingerprint()),
    makeRemembered('https://own.example.test/meeting', makeFingerprint()),
    makeRemembered('https://own.example.test/amp/meeting', makeFingerprint({ language: 'ru' }), {
      aliases: ['https://own.example.test/meeting'],
    }),
    makeRemembered('javascript:alert(1)', makeForeignFingerprint()),
  ]);
  return {
    source: historySource(index),
    query: {
      article: makeSummary('https://own.example.test/meeting'),
      aliases: ['https://own.example.test/amp/meeting'],
      alternates: [],
      fingerprint: makeFingerprint(),
    },
  };
});
