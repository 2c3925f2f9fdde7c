import type { Alternate } from '@/lib/article/article';
import { alternatesSource } from '@/lib/coverage/sources/alternates';
import { makeFingerprint, makeSummary } from '../support/make-event';
import { describeCoverageSource } from './coverage-source';

const alternate = (url: string, language: string): Alternate => ({
  url,
  language,
  origin: 'hreflang',
  title: `In ${language}`,
});

describeCoverageSource('alternates', async () => ({
  source: alternatesSource(),
  query: {
    article: makeSummary('https://news.example.test/en/politics/deputy-ministers-meet-48121', {
      siteName: 'Example',
      publishedAt: '2022-06-15T10:00:00+04:00',
    }),
    aliases: ['https://news.example.test/ru/amp/48121'],
    alternates: [
      alternate('https://news.example.test/ru/politics/48120', 'ru'),
      alternate('https://news.example.test/fr/politics/rencontre-des-ministres-48125', 'fr'),
      alternate('https://news.example.test/us/politics/deputy-ministers-meet-48121', 'en'),
      alternate('https://news.example.test/en/politics/deputy-ministers-meet-48121', 'ru'),
      alternate('https://news.example.test/ru/amp/48121?utm_source=x', 'ru'),
      alternate('javascript:alert(1)', 'ru'),
    ],
    fingerprint: makeFingerprint(),
  },
}));
