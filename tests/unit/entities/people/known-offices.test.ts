import { describe, expect, test } from 'vitest';
import type { Entity, Office, PersonEntity, Recognition } from '@/lib/entities/entity';
import { isKnownOfficial } from '@/lib/entities/entity';
import {
  keysToRecall,
  type OfficeRecord,
  withKnownOffices,
} from '@/lib/entities/people/known-offices';
import { personKey } from '@/lib/entities/people/person-key';

const MINISTER: Office = {
  role: 'minister',
  portfolio: 'finance',
  country: 'CL',
  text: 'finance minister',
};

function person(name: string, offices: Office[] = []): PersonEntity {
  return { kind: 'person', id: name, name, key: personKey(name), offices };
}

function chile(): Entity {
  return { kind: 'place', id: 'CL', name: 'Chile', ancestors: [] };
}

function reading(...entities: Entity[]): Recognition {
  return { entities, mentions: [], offices: [], titleMentions: [] };
}

function record(name: string, change: Partial<OfficeRecord> = {}): OfficeRecord {
  const { text: _, ...office } = MINISTER;
  return {
    name,
    key: personKey(name),
    office,
    asOf: '2026-03-01',
    source: 'https://news.test/a',
    ...change,
  };
}

function knownOf(recognition: Recognition, name: string): string[] {
  const entity = recognition.entities.find((one) => one.kind !== 'place' && one.name === name);
  const known = entity?.kind === 'person' ? entity.knownOffices : undefined;
  return (known ?? []).map(({ office, asOf, source }) => [office.role, asOf, source].join(' '));
}

const KNOWN = ['minister 2026-03-01 https://news.test/a'];

describe('an office of an earlier article', () => {
  test('is known of a full name, in any spelling, with its date and source', () => {
    const found = withKnownOffices(reading(person('Halaf Halafov'), chile()), [
      record('Халаф Халафов'),
    ]);
    expect(knownOf(found, 'Halaf Halafov')).toEqual(KNOWN);
    expect(found.entities.filter(isKnownOfficial)).toHaveLength(1);
  });

  test('is known of a bare surname that one person bears', () => {
    const bare = reading(person('Lind'), chile());
    expect(knownOf(withKnownOffices(bare, [record('Ada Lind')]), 'Lind')).toEqual(KNOWN);
    const two = [record('Ada Lind'), record('Gustav Lind')];
    expect(knownOf(withKnownOffices(bare, two), 'Lind')).toEqual([]);
    const relative = reading(person('Lind'), person('Gustav Lind'), chile());
    expect(knownOf(withKnownOffices(relative, [record('Ada Lind')]), 'Lind')).toEqual([]);
  });

  test('needs its country or body in this article', () => {
    const alone = reading(person('Ada Lind'));
    expect(knownOf(withKnownOffices(alone, [record('Ada Lind')]), 'Ada Lind')).toEqual([]);
    const body = { role: 'secretary-general', body: 'NATO' };
    const nato: Entity = { kind: 'organisation', id: 'o:nato', name: 'NATO' };
    const found = withKnownOffices(reading(person('Ada Lind'), nato), [
      record('Ada Lind', { office: body }),
    ]);
    expect(knownOf(found, 'Ada Lind')).toHaveLength(1);
  });

  test('gives way to what this article says', () => {
    const other: Office = { role: 'governor', country: 'CL', text: 'governor' };
    const promoted = reading(person('Ada Lind', [other]), chile());
    expect(knownOf(withKnownOffices(promoted, [record('Ada Lind')]), 'Ada Lind')).toEqual([]);
    const successor = reading(person('Ada Lind'), person('Ivo Rowe', [MINISTER]), chile());
    expect(knownOf(withKnownOffices(successor, [record('Ada Lind')]), 'Ada Lind')).toEqual([]);
  });

  test('gives way to a newer record, and one that ended is none', () => {
    const newer = record('Ada Lind', {
      office: { role: 'governor', country: 'CL' },
      asOf: '2026-05-02',
    });
    const article = reading(person('Ada Lind'), chile());
    expect(knownOf(withKnownOffices(article, [record('Ada Lind'), newer]), 'Ada Lind')).toEqual([
      'governor 2026-05-02 https://news.test/a',
    ]);
    const { office } = record('Ada Lind');
    const ended = record('Ada Lind', {
      office: { ...office, level: 'former' },
      asOf: '2026-05-02',
    });
    expect(knownOf(withKnownOffices(article, [record('Ada Lind'), ended]), 'Ada Lind')).toEqual([]);
  });

  test('says nothing of an article from long before', () => {
    const article = reading(person('Ada Lind'), chile());
    const old = withKnownOffices(article, [record('Ada Lind')], '2025-01-01T10:00:00Z');
    expect(knownOf(old, 'Ada Lind')).toEqual([]);
    const close = withKnownOffices(article, [record('Ada Lind')], '2026-02-27T10:00:00Z');
    expect(knownOf(close, 'Ada Lind')).toEqual(KNOWN);
  });
});

test('only people without an office are asked about, each key once', () => {
  const article = reading(person('Ada Lind'), person('Ivo Rowe', [MINISTER]), chile());
  expect(keysToRecall(article)).toEqual([personKey('Ada Lind')]);
});
