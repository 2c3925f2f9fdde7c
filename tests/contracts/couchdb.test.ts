import { afterAll, beforeAll } from 'vitest';
import { SHARED_INDEX_DESIGN, sharedArticle } from '@/lib/coverage/shared/shared-article';
import { couchdbSource } from '@/lib/coverage/sources/couchdb';
import { type CouchDb, startCouchDb } from '../support/couchdb/start-couchdb';
import { askDirectly } from '../support/loopback-service';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makeRemembered,
  makeSummary,
} from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

let couch: CouchDb;
beforeAll(async () => {
  const documents = [
    makeRemembered('https://ru.example.test/1', makeForeignFingerprint()),
    makeRemembered('https://fr.example.test/1', makeForeignFingerprint({ language: 'fr' })),
    makeRemembered('https://other.example.test/1', makeFingerprint()),
    makeRemembered('https://own.example.test/meeting', makeForeignFingerprint()),
    makeRemembered('https://own.example.test/amp/meeting', makeForeignFingerprint()),
    makeRemembered('javascript:alert(1)', makeForeignFingerprint()),
  ].map(sharedArticle);
  couch = await startCouchDb();
  await couch.create('news');
  await couch.administer('POST', 'news/_bulk_docs', { docs: [SHARED_INDEX_DESIGN, ...documents] });
});
afterAll(() => couch.close());

describeCoverageSource('couchdb', async () => ({
  source: couchdbSource(async () => ({ url: `${couch.origin}/news`, ...couch.member })),
  query: {
    article: makeSummary('https://own.example.test/meeting'),
    aliases: ['https://own.example.test/amp/meeting'],
    alternates: [],
    fingerprint: makeFingerprint(),
  },
  ask: askDirectly(),
}));
