import type { Snippet } from '@/lib/collection/snippet';

let count = 0;

/** A valid snippet with an id of its own. */
export function sampleSnippet(change: Partial<Snippet> = {}): Snippet {
  const id = change.id ?? `sample-${++count}`;
  return {
    schema: 2,
    id,
    article: {
      canonicalUrl: 'https://courier.example/harbour',
      url: 'https://courier.example/harbour?from=front',
      title: 'Harbour opens a week early',
      siteName: 'The Courier',
      language: 'en',
      publishedAt: '2026-03-02T08:30:00+01:00',
    },
    aliases: ['https://courier.example/amp/harbour'],
    link: 'https://courier.example/harbour#:~:text=the%20first%20ferry%20left%20at%20dawn',
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: 'the first ferry left at dawn',
        prefix: 'Nobody had expected it, but ',
        suffix: ' with two hundred on board.',
      },
      { type: 'TextPositionSelector', start: 412, end: 440 },
    ],
    text: 'the first ferry left at dawn',
    language: 'en',
    entities: [],
    reports: [],
    note: '',
    tags: [],
    colour: 'yellow',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    ...change,
  };
}
