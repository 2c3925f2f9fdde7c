import { afterAll, beforeAll } from 'vitest';
import { gdeltEdgesSource } from '@/lib/coverage/sources/gdelt-edges';
import { edgeFile } from '../support/gdelt-service';
import { describeInvented, noCache } from '../support/headline-describer';
import { askService, type LoopbackService, startService } from '../support/loopback-service';
import { makeFingerprint, makeSummary } from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

const OWN = 'https://own.example.test/meeting';
let service: LoopbackService;
beforeAll(async () => {
  const file = edgeFile([
    ['https://a.example.test/1', 'https://b.example.test/1'],
    [OWN, 'https://ru.example.test/1'],
    ['https://fr.example.test/1', 'https://www.own.example.test/meeting/'],
    [OWN, 'https://other.example.test/1'],
    [OWN, 'https://own.example.test/amp/meeting'],
    [OWN, 'javascript:alert(1)'],
  ]);
  service = await startService((_request, response, url) => {
    if (!url.pathname.endsWith('1600.gsg.json.gz')) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'application/gzip' }).end(file);
  });
});
afterAll(() => service.close());

describeCoverageSource('gdelt-edges', async () => ({
  source: gdeltEdgesSource({
    cache: noCache,
    describe: describeInvented,
    now: () => Date.UTC(2022, 5, 16),
  }),
  query: {
    article: makeSummary(OWN, { publishedAt: '2022-06-15T12:05:00+02:00' }),
    aliases: ['https://own.example.test/amp/meeting'],
    alternates: [],
    fingerprint: makeFingerprint(),
  },
  ask: askService(service),
}));
