import { describe, expect, test } from 'vitest';
import { dayOfAddress, headlineOfAddress } from '@/lib/event/read-address';

const NEWS = 'https://news.example';

describe('the headline in an address', () => {
  test.each([
    ['/world/ministers-meet-in-baku-4821.html', 'en', 'ministers meet in baku'],
    ['/politik/Schulen_oeffnen_ab_Maerz_id27439.html', 'de', 'schulen öffnen ab märz'],
    ['/neue-quellen-fuer-aktuelle-zahlen', 'de', 'neue quellen für aktuelle zahlen'],
    ['/2024/11/22/ministros-reunidos-en-bogota/amp', 'es', 'ministros reunidos en bogota'],
    [`/${encodeURIComponent('وزير-الخارجية-يصل-إلى-باكو')}`, 'ar', 'وزير الخارجية يصل إلى باكو'],
  ])('%s', (path, language, words) => {
    expect(headlineOfAddress(NEWS + path, language)).toBe(words);
  });

  test.each(['/', '/world/europe', '/story.php?id=21', '/a8a1ac010-cf9b-4542', '/%E0%A4%A'])(
    'there is none in %s',
    (path) => {
      expect(headlineOfAddress(NEWS + path, 'en')).toBe('');
    },
  );

  test('nothing is read from what is no web address', () => {
    expect(headlineOfAddress('javascript:alert-one-two-three', 'en')).toBe('');
    expect(headlineOfAddress('', 'en')).toBe('');
  });
});

describe('the day in an address', () => {
  test.each([
    ['/2024/11/22/ministers-meet', '2024-11-22'],
    ['/news/2024-1-5-ministers', '2024-01-05'],
  ])('%s', (path, day) => {
    expect(dayOfAddress(NEWS + path)).toBe(day);
  });

  test.each([
    '/2024/13/22/x',
    '/2024/02/30/x',
    '/12024/11/22',
    '/20241122',
    '/2024/11/x',
    '/2024/11-22',
  ])('there is none in %s', (path) => {
    expect(dayOfAddress(NEWS + path)).toBeUndefined();
  });
});
