import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Office, Recognition } from '@/lib/entities/entity';
import { compareNames } from '@/lib/entities/people/compare-names';
import { shippedRecognizer } from './shipped-recognizer';

const FOLDER = '../shared/seeds';

interface GoldMention {
  start: number;
  end: number;
  text: string;
  kind: 'official' | 'place';
  id: string;
  optional?: boolean;
}

interface Gold {
  people: Record<string, { name: string; office: Partial<Office> }>;
  places: Record<string, string>;
  articles: Record<string, { file: string; language: string; mentions: GoldMention[] }>;
}

const isThere = existsSync(`${FOLDER}/gold.json`);
const gold: Gold = isThere
  ? JSON.parse(readFileSync(`${FOLDER}/gold.json`, 'utf8'))
  : { people: {}, places: {}, articles: { missing: { file: '', language: '', mentions: [] } } };
const recognizer = await shippedRecognizer();

describe.skipIf(!isThere)('the two reports of one consultation', () => {
  describe.each(Object.values(gold.articles))('in $language', ({ file, language, mentions }) => {
    const text = isThere ? readFileSync(`${FOLDER}/${file}`, 'utf8') : '';
    const recognition = recognizer.recognize({ text, language });

    test('every required mention is found, and is whom or what it should be', () => {
      const missing = mentions
        .filter(({ optional }) => !optional)
        .filter((mention) => !isRight(mention, recognition));
      expect(missing).toEqual([]);
    });

    test('nothing else is marked as an official or a place', () => {
      const wrong = recognition.mentions
        .filter(({ kind }) => kind !== 'organisation')
        .filter(({ start, end }) => !mentions.some((g) => g.start === start && g.end === end))
        .map(({ start, end }) => text.slice(start, end));
      expect(wrong).toEqual([]);
    });

    test('the officials have their offices', () => {
      const ids = new Set(mentions.filter(({ kind }) => kind === 'official').map(({ id }) => id));
      for (const id of ids) {
        const person = gold.people[id];
        const entity = recognition.entities.find(
          (candidate) =>
            candidate.kind === 'person' && compareNames(candidate.name, person?.name ?? '') > 0.8,
        );
        expect(entity, id).toMatchObject({ offices: [person?.office] });
      }
    });
  });
});

function isRight(mention: GoldMention, recognition: Recognition): boolean {
  const found = recognition.mentions.find(
    ({ start, end }) => start === mention.start && end === mention.end,
  );
  const entity = recognition.entities.find(({ id }) => id === found?.entityId);
  if (mention.kind === 'official') {
    const name = gold.people[mention.id]?.name ?? '';
    return entity?.kind === 'person' && compareNames(entity.name, name) > 0.8;
  }
  if (entity?.kind !== 'place') return false;
  if (/^[A-Z]{2}$/.test(mention.id)) return entity.id === mention.id;
  return entity.name.toLowerCase() === mention.text.toLowerCase() && PLACE_IDS.test(entity.id);
}

/** Baku, Fuzuli in Azerbaijan, Karabakh. */
const PLACE_IDS = /^(gn:587084|sub:AZ-FUZ|px:karabakh)$/;
