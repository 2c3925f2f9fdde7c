import { describe, expect, test } from 'vitest';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { askWikidata } from '@/lib/reference/ask-wikidata';
import { questionFor, questionInWords } from '@/lib/reference/question';

const PERSON: PersonEntity = {
  kind: 'person',
  id: 'p1',
  name: 'Lasha Beridze',
  key: 'ls brdz',
  offices: [],
};
const PLACE: PlaceEntity = { kind: 'place', id: 'gn:612053', name: 'Poti', ancestors: [] };

const points = (id: string, changes: object = {}) => ({
  rank: 'normal',
  mainsnak: { datavalue: { value: { id } } },
  ...changes,
});
const item = (id: string, claims: object, changes: object = {}) => ({
  id,
  labels: { en: { value: `Label of ${id}` } },
  descriptions: { en: { value: `What ${id} is` } },
  claims,
  ...changes,
});

/** Answers one request after the other; keeps what was asked. */
function answering(...answers: unknown[]) {
  const asked: URL[] = [];
  const askJson = async (url: string): Promise<unknown> => {
    asked.push(new URL(url));
    return answers[asked.length - 1];
  };
  return { askJson, asked };
}
const options = ({ askJson }: { askJson(url: string): Promise<unknown> }) => ({
  askJson,
  language: 'de-AT',
});

describe('a person', () => {
  const found = { search: [{ id: 'Q1' }, { id: 'Q2' }, { id: 'Q3' }] };
  const items = {
    entities: {
      Q1: item('Q1', { P31: [points('Q5')] }),
      Q2: item('Q2', {
        P31: [points('Q5')],
        P39: [points('Q9'), points('Q8', { qualifiers: { P582: [{}] } })],
      }),
      Q3: item('Q3', { P31: [points('Q486972')] }),
    },
  };
  const offices = { entities: { Q9: { labels: { de: { value: 'Minister' } } } } };

  test('is looked up by name; office holders come first, and what is no human is left out', async () => {
    const fake = answering(found, items, offices);
    const entries = await askWikidata(PERSON, options(fake));
    expect(entries.map(({ id, offices }) => [id, offices])).toEqual([
      ['Q2', ['Minister']],
      ['Q1', []],
    ]);
    expect(fake.asked[0]?.searchParams.get('search')).toBe('Lasha Beridze');
  });

  test('is asked for of nobody but Wikidata', async () => {
    const fake = answering(found, items, offices);
    await askWikidata(PERSON, options(fake));
    expect(fake.asked.map(({ origin }) => origin)).toEqual(
      Array(3).fill('https://www.wikidata.org'),
    );
  });

  test('whom nobody knows brings nothing, and asks no further', async () => {
    const fake = answering({ search: [] });
    expect(await askWikidata(PERSON, options(fake))).toEqual([]);
    expect(fake.asked).toHaveLength(1);
  });
});

describe('a place', () => {
  test('is looked up by its GeoNames number, and linked to Wikipedia in the reader’s language', async () => {
    const sitelinks = {
      dewiki: { url: 'https://de.wikipedia.org/wiki/Poti' },
      enwiki: { url: 'https://en.wikipedia.org/wiki/Poti' },
    };
    const P18 = [{ rank: 'normal', mainsnak: { datavalue: { value: 'Poti port.jpg' } } }];
    const fake = answering(
      { query: { search: [{ title: 'Q207250' }] } },
      { entities: { Q207250: item('Q207250', { P18 }, { sitelinks }) } },
    );
    const [entry] = await askWikidata(PLACE, options(fake));
    expect(fake.asked[0]?.searchParams.get('srsearch')).toBe('haswbstatement:P1566=612053');
    expect(entry).toMatchObject({
      wikipediaUrl: 'https://de.wikipedia.org/wiki/Poti',
      pictureUrl: 'https://commons.wikimedia.org/wiki/File:Poti%20port.jpg',
    });
  });

  test('without a code or number is looked up by name, and is nobody of that name', async () => {
    const fake = answering(
      { search: [{ id: 'Q1' }, { id: 'Q2' }] },
      { entities: { Q1: item('Q1', { P31: [points('Q5')] }), Q2: item('Q2', {}) } },
    );
    const entries = await askWikidata({ ...PLACE, id: 'px:karabakh' }, options(fake));
    expect(entries.map(({ id }) => id)).toEqual(['Q2']);
    expect(fake.asked[0]?.searchParams.get('search')).toBe('Poti');
  });

  test.each([
    ['gn:612053', 'GeoNames 612053'],
    ['AZ', 'ISO 3166-1 AZ'],
    ['sub:AZ-FUZ', 'ISO 3166-2 AZ-FUZ'],
    ['px:karabakh', 'Poti'],
    ['150', 'Poti'],
  ])('%s is asked for as "%s", and that is what the reader is told', (id, words) => {
    expect(questionInWords(questionFor({ ...PLACE, id }))).toBe(words);
  });
});

describe('an answer that is not to be trusted', () => {
  test.each([[{ search: 'Q1' }], [{ search: [{ id: 'Q1|Q2' }, { id: 7 }, null] }], [[]], [null]])(
    'brings nothing: %j',
    async (answer) => {
      expect(await askWikidata(PERSON, options(answering(answer)))).toEqual([]);
    },
  );

  test('leads to no other site, and to no script', async () => {
    const sitelinks = {
      dewiki: { url: 'javascript:alert(1)' },
      enwiki: { url: 'https://evil.test/' },
    };
    const fake = answering(
      { query: { search: [{ title: 'Q1' }] } },
      { entities: { Q1: item('Q1', {}, { sitelinks }) } },
    );
    const [entry] = await askWikidata(PLACE, options(fake));
    expect(entry?.wikipediaUrl).toBeUndefined();
    expect(entry?.url).toBe('https://www.wikidata.org/wiki/Q1');
  });

  test('is cut where it is endless', async () => {
    const fake = answering(
      { query: { search: [{ title: 'Q1' }] } },
      { entities: { Q1: item('Q1', {}, { labels: { en: { value: 'x'.repeat(1e6) } } }) } },
    );
    const [entry] = await askWikidata(PLACE, options(fake));
    expect(entry?.label).toHaveLength(300);
  });
});

test('a request that fails is not taken for a place that nobody knows', async () => {
  const askJson = () => Promise.reject(new Error('offline'));
  await expect(askWikidata(PERSON, options({ askJson }))).rejects.toThrow('offline');
});
