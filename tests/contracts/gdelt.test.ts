import { afterAll, beforeAll } from 'vitest';
import { gdeltSource } from '@/lib/coverage/sources/gdelt';
import { gdeltDoc } from '../support/gdelt-service';
import { describeInvented, noCache } from '../support/headline-describer';
import { askService, type LoopbackService, startService } from '../support/loopback-service';
import { makeFingerprint, makeSummary } from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

let service: LoopbackService;
beforeAll(async () => {
  service = await startService(gdeltDoc(() => 'well'));
});
afterAll(() => service.close());

describeCoverageSource('gdelt', async () => ({
  source: gdeltSource({
    cache: noCache,
    describe: describeInvented,
    englishName: async (id) => ({ 'gn:587084': 'Baku', UZ: 'Uzbekistan' })[id],
    languages: async () => ['ru', 'fr', 'en'],
    now: () => Date.UTC(2022, 5, 16),
  }),
  query: {
    article: makeSummary('https://own.example.test/meeting'),
    aliases: ['https://own.example.test/amp/meeting'],
    alternates: [],
    fingerprint: makeFingerprint(),
  },
  ask: askService(service),
}));
