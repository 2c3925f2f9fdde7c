import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { Recognition } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import { fingerprintEvent } from '@/lib/event/fingerprint';

const TEXT =
  'Deputy minister Orxan Velizade met his colleague in Baku on June 14. About 1,200 people came.\nMuch later the report names Tokyo.';

function makeArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://a.test/1',
    canonicalUrl: 'https://a.test/1',
    aliases: [],
    title: 'Velizade in talks',
    language: 'en',
    publishedAt: '2022-06-15T23:30:00+04:00',
    text: TEXT,
    paragraphs: [],
    alternates: [],
    ...changes,
  };
}

const at = (words: string, from = TEXT) => ({
  start: from.indexOf(words),
  end: from.indexOf(words) + words.length,
});

const RECOGNITION: Recognition = {
  entities: [
    {
      kind: 'person',
      id: 'p1',
      name: 'Orxan Velizade',
      key: personKey('Orxan Velizade'),
      offices: [{ role: 'minister', level: 'deputy', country: 'AZ', text: 'Deputy minister' }],
    },
    { kind: 'place', id: 'gn:587084', name: 'Baku', country: 'AZ', ancestors: ['AZ'] },
    { kind: 'place', id: 'gn:1850147', name: 'Tokyo', country: 'JP', ancestors: ['JP'] },
    { kind: 'organisation', id: 'o1', name: 'Ministry' },
  ],
  mentions: [
    { kind: 'person', entityId: 'p1', ...at('Orxan Velizade') },
    { kind: 'place', entityId: 'gn:587084', ...at('Baku') },
    { kind: 'place', entityId: 'gn:1850147', ...at('Tokyo') },
  ],
  offices: [],
  titleMentions: [{ kind: 'person', entityId: 'p1', start: 0, end: 8 }],
};

describe('fingerprintEvent', () => {
  const print = fingerprintEvent(makeArticle(), RECOGNITION);

  test('keeps people with key and office, and places with what contains them', () => {
    expect(print.people).toMatchObject([
      {
        key: personKey('Orxan Velizade'),
        office: { role: 'minister', level: 'deputy', country: 'AZ' },
      },
    ]);
    expect(print.places.map(({ id, ancestors }) => [id, ...ancestors])).toEqual([
      ['gn:587084', 'AZ'],
      ['gn:1850147', 'JP'],
    ]);
  });

  test('remembers that an office is one of a firm or a club', () => {
    const office = { role: 'president', isPrivate: true, text: 'president of the club' } as const;
    const entities = RECOGNITION.entities.map((entity) =>
      entity.kind === 'person' ? { ...entity, offices: [office] } : entity,
    );
    const [person] = fingerprintEvent(makeArticle(), { ...RECOGNITION, entities }).people;
    expect(person?.office).toMatchObject({ role: 'president', isPrivate: true });
  });

  test('who stands in the title weighs more than a place at the end', () => {
    const [person] = print.people;
    const tokyo = print.places.at(-1);
    expect(person?.weight).toBeGreaterThan(0.7);
    expect(tokyo?.weight).toBeLessThan(person?.weight ?? 0);
  });

  test('takes the outlet’s own day of publication, and resolves the text’s days against it', () => {
    expect(print.day).toBe('2022-06-15');
    expect(print.days).toEqual(['2022-06-14']);
  });

  test('counts the day of the month as a day and not as a number', () => {
    expect(print.numbers).toEqual([{ value: 1200, unit: 'people' }]);
  });

  test('without a publication time takes the day of the dateline', () => {
    const article = makeArticle({ publishedAt: undefined, text: `BAKU, 15 June 2022. ${TEXT}` });
    expect(fingerprintEvent(article, RECOGNITION).day).toBe('2022-06-15');
  });

  test('without either takes the day in the address', () => {
    const url = 'https://news.example/2022/06/16/talks';
    const undated = makeArticle({ publishedAt: undefined, url });
    expect(fingerprintEvent(undated, RECOGNITION).day).toBe('2022-06-16');
  });

  test('knows its outlet by the registered part of the canonical address', () => {
    const article = makeArticle({
      url: 'https://amp.example.org/x',
      canonicalUrl: 'https://www.news.example.co.uk/x',
    });
    expect(fingerprintEvent(article, RECOGNITION).outlet).toBe('example.co.uk');
    const unknown = makeArticle({ url: '', canonicalUrl: '' });
    expect(fingerprintEvent(unknown, RECOGNITION).outlet).toBeUndefined();
  });

  test('without a title reads the words of the address in its place', () => {
    const read: string[] = [];
    const words = {
      describe(title: { text: string }) {
        read.push(title.text);
        return { ids: [], weights: [], texts: [], names: [] };
      },
    };
    const url = 'https://news.example/ministers-meet-in-baku';
    fingerprintEvent(makeArticle({ title: ' ', url }), RECOGNITION, words);
    fingerprintEvent(makeArticle({ title: 'Talks', url }), RECOGNITION, words);
    expect(read).toEqual(['ministers meet in baku', 'Talks']);
  });

  test('without any day of publication says so, and keeps days without year', () => {
    const undated = fingerprintEvent(makeArticle({ publishedAt: undefined }), RECOGNITION);
    expect(undated.day).toBeUndefined();
    expect(undated.days).toEqual(['--06-14']);
  });

  test('survives a message unchanged', () => {
    expect(JSON.parse(JSON.stringify(print))).toEqual(
      JSON.parse(JSON.stringify(structuredClone(print))),
    );
  });

  test('an empty article has an empty event', () => {
    const nothing = { entities: [], mentions: [], offices: [], titleMentions: [] };
    const empty = fingerprintEvent(makeArticle({ title: '', text: '' }), nothing);
    expect([empty.people, empty.places, empty.days, empty.numbers]).toEqual([[], [], [], []]);
  });
});
