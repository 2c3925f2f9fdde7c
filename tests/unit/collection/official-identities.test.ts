import { describe, expect, test } from 'vitest';
import { filterSnippets } from '@/lib/collection/filter-snippets';
import { identifyOfficials } from '@/lib/collection/official-identities';
import type { Snippet } from '@/lib/collection/snippet';
import type { Office, PersonEntity } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import { makeFingerprint } from '@/tests/support/make-event';
import { sampleSnippet } from './sample-snippet';

const MINISTER_OF_GEORGIA: Office = {
  role: 'minister',
  portfolio: 'foreign affairs',
  country: 'GE',
  text: 'minister',
};
/** An office of which the text does not say whom it serves. */
const MINISTER: Office = { role: 'minister', text: 'minister' };

const official = (name: string, office = MINISTER): PersonEntity => ({
  kind: 'person',
  id: 'p1',
  name,
  key: personKey(name),
  offices: [office],
});

let articles = 0;

function naming(people: PersonEntity[], change: Partial<Snippet> = {}): Snippet {
  const url = `https://paper.example/${++articles}`;
  const article = { ...sampleSnippet().article, canonicalUrl: url, url };
  return sampleSnippet({ article, entities: people, ...change });
}

/** How many people the spellings are taken for. */
function people(snippets: Snippet[]): number {
  const identify = identifyOfficials(snippets);
  const keys = snippets.flatMap(({ entities }) =>
    entities.flatMap((entity) => (entity.kind === 'person' ? [entity.key] : [])),
  );
  return new Set(keys.map(identify)).size;
}

const SPELLINGS = ['Gulnara Hajizade', 'Гюльнара Гаджизаде', 'غلنارة حاجيزاده', 'Gülnarə Hacızadə'];

describe('spellings of one official', () => {
  test('have keys that differ, or there would be nothing to join', () => {
    expect(new Set(SPELLINGS.map((name) => personKey(name))).size).toBeGreaterThan(1);
  });

  test('are one where they hold the same office of the same country', () => {
    expect(people(SPELLINGS.map((name) => naming([official(name, MINISTER_OF_GEORGIA)])))).toBe(1);
  });

  test('are one where their articles report one event', () => {
    const [first, ...others] = SPELLINGS.map((name) => naming([official(name)]));
    if (!first) throw new Error('A snippet is needed');
    const reports = others.map(({ article }) => ({
      article,
      verdict: 'same-event' as const,
      foundAt: '2026-03-02T10:00:00Z',
    }));
    expect(people([{ ...first, reports }, ...others])).toBe(1);
    const related = reports.map((report) => ({ ...report, verdict: 'related' as const }));
    expect(people([{ ...first, reports: related }, ...others])).toBe(people([first, ...others]));
  });

  test('are one where both are of one day and one place', () => {
    const place = { id: 'gn:615532', name: 'Batumi', ancestors: ['GE'], weight: 1 };
    const fingerprint = makeFingerprint({ places: [place] });
    expect(people(SPELLINGS.map((name) => naming([official(name)], { fingerprint })))).toBe(1);
  });

  test('stay apart without a second sign that they are one', () => {
    expect(people(SPELLINGS.map((name) => naming([official(name)])))).toBeGreaterThan(1);
  });
});

describe('two officials', () => {
  const one = 'Gulnara Hajizade';
  const other = 'Гюльнара Гаджизаде';

  test('whom one article names are not joined', () => {
    const both = [official(one, MINISTER_OF_GEORGIA), official(other, MINISTER_OF_GEORGIA)];
    expect(people([naming(both)])).toBe(2);
  });

  test('of other names are not joined, whatever they have in common', () => {
    const names = ['Gulnara Hajizade', 'Гюльнара Мамедова', 'Giorgi Lomidze'];
    expect(people(names.map((name) => naming([official(name, MINISTER_OF_GEORGIA)])))).toBe(3);
  });

  test('are not joined by a surname alone', () => {
    const names = ['Hajizade', 'Гаджизаде', one];
    const keys = new Set(names.map((name) => personKey(name))).size;
    expect(people(names.map((name) => naming([official(name, MINISTER_OF_GEORGIA)])))).toBe(keys);
  });

  test('of two countries stay two', () => {
    const elsewhere = { ...MINISTER_OF_GEORGIA, country: 'TR' };
    const snippets = [
      naming([official(one, MINISTER_OF_GEORGIA)]),
      naming([official(other, elsewhere)]),
    ];
    expect(people(snippets)).toBe(2);
  });
});

test('a filter shows joined spellings as one value, and chooses the snippets of all', () => {
  const snippets = SPELLINGS.map((name) => naming([official(name, MINISTER_OF_GEORGIA)]));
  const { facets } = filterSnippets(snippets, {});
  expect(facets.official).toHaveLength(1);
  const [value] = facets.official;
  expect(value?.count).toBe(SPELLINGS.length);
  expect([value?.label, ...(value?.spellings ?? [])].sort()).toEqual([...SPELLINGS].sort());
  for (const name of SPELLINGS)
    expect(filterSnippets(snippets, { official: [personKey(name)] }).snippets).toHaveLength(
      SPELLINGS.length,
    );
});
