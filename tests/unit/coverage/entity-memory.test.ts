import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { recallPerson, recallPlace } from '@/lib/coverage/entity-memory';
import type { Office, PersonEntity } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import type { FingerprintPerson } from '@/lib/event/event-fingerprint';
import { makeFingerprint, makePerson, makeRemembered, makeSummary } from '../../support/make-event';

const MINISTER: Office = { role: 'minister', country: 'AZ', text: 'minister' };
const OPEN = makeSummary('https://open.example.test/1');

let index: ArticleIndex;
let announced: ArticleIndex;
let made = 0;
const remembered = () => ({ read: index, announced });
beforeEach(() => {
  index = new ArticleIndex({ name: `memory-${made++}` });
  announced = new ArticleIndex({ name: `announced-${made++}` });
});
afterEach(() => Promise.all([index.close(), announced.close()]));

const official = (name: string, offices = [MINISTER]): PersonEntity => ({
  kind: 'person',
  id: 'p1',
  name,
  key: personKey(name),
  offices,
});

async function read(
  url: string,
  language: string,
  people: FingerprintPerson[],
  day = '2022-06-15',
) {
  const article = makeRemembered(url, makeFingerprint({ language, people, day }));
  const summary = { ...article.summary, publishedAt: `${day}T10:00:00Z` };
  await index.remember({ ...article, summary });
}

describe('a person', () => {
  test('is known by other spellings in other languages, each once', async () => {
    await read('https://ru.example.test/1', 'ru', [makePerson('Орхан Велизаде')]);
    await read('https://ru.example.test/2', 'ru', [makePerson('Орхан Велизаде')]);
    await read('https://tr.example.test/1', 'tr', [makePerson('Orhan Velizade')]);
    const memory = await recallPerson(remembered(), official('Orxan Velizade'), OPEN);
    expect(memory.spellings.toSorted((a, b) => a.language.localeCompare(b.language))).toEqual([
      { name: 'Орхан Велизаде', language: 'ru' },
      { name: 'Orhan Velizade', language: 'tr' },
    ]);
    expect(memory.articles).toHaveLength(3);
  });

  test('is known by the spellings of announced reports, which are no read articles', async () => {
    const people = [makePerson('Орхан Велизаде')];
    await announced.remember(
      makeRemembered('https://ru.example.test/1', makeFingerprint({ language: 'ru', people })),
    );
    const memory = await recallPerson(remembered(), official('Orxan Velizade'), OPEN);
    expect(memory.spellings).toEqual([{ name: 'Орхан Велизаде', language: 'ru' }]);
    expect(memory.articles).toEqual([]);
  });

  test('is known by earlier offices, the latest report of each', async () => {
    const envoy = { role: 'ambassador', country: 'AZ' };
    const name = makePerson('Orxan Velizade');
    await read('https://a.example.test/1', 'en', [{ ...name, office: envoy }], '2021-01-05');
    await read('https://a.example.test/2', 'en', [{ ...name, office: envoy }], '2021-03-05');
    const { offices } = await recallPerson(remembered(), official('Orxan Velizade'), OPEN);
    expect(offices).toEqual([
      expect.objectContaining({
        office: expect.objectContaining(envoy),
        asOf: '2021-03-05T10:00:00Z',
      }),
    ]);
  });

  test('is told no office that the article itself gives', async () => {
    const holder = { ...makePerson('Orxan Velizade'), office: { role: 'minister', country: 'AZ' } };
    await read('https://a.example.test/1', 'en', [holder]);
    const memory = await recallPerson(remembered(), official('Orxan Velizade'), OPEN);
    expect([memory.articles.length, memory.offices.length]).toEqual([1, 0]);
  });

  test('is not somebody of the same name who serves another country', async () => {
    const stranger = { ...makePerson('Orxan Velizade'), office: { role: 'mayor', country: 'TR' } };
    await read('https://a.example.test/1', 'tr', [stranger]);
    expect((await recallPerson(remembered(), official('Orxan Velizade'), OPEN)).articles).toEqual(
      [],
    );
  });

  test('whose surname alone is named counts only where the office agrees', async () => {
    const holder = { ...makePerson('Velizade'), office: { role: 'minister', country: 'AZ' } };
    await read('https://a.example.test/1', 'tr', [makePerson('Velizade')]);
    await read('https://a.example.test/2', 'tr', [holder]);
    const { articles } = await recallPerson(remembered(), official('Orxan Velizade'), OPEN);
    expect(articles.map(({ url }) => url)).toEqual(['https://a.example.test/2']);
  });

  test('is not told from the open article itself', async () => {
    await read(OPEN.url, 'en', [makePerson('Orxan Velizade')]);
    expect((await recallPerson(remembered(), official('Orxan Velizade'), OPEN)).articles).toEqual(
      [],
    );
  });
});

test('a place is known by its id, under whatever name', async () => {
  const places = [{ id: 'gn:587084', name: 'Баку', ancestors: ['AZ'], weight: 1 }];
  await index.remember(
    makeRemembered('https://ru.example.test/1', makeFingerprint({ language: 'ru', places })),
  );
  await index.remember(
    makeRemembered('https://en.example.test/1', makeFingerprint({ places: [] })),
  );
  const memory = await recallPlace(remembered(), { id: 'gn:587084', name: 'Baku' }, OPEN);
  expect(memory.articles.map(({ url }) => url)).toEqual(['https://ru.example.test/1']);
  expect(memory.spellings).toEqual([{ name: 'Баку', language: 'ru' }]);
});
