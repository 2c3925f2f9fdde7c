import { describe, expect, test } from 'vitest';
import type { PlaceEntity } from '@/lib/entities/entity';
import { findDemonyms } from '@/lib/entities/places/find-demonyms';
import { resolvePlaces } from '@/lib/entities/places/resolve-places';
import { tokenize } from '@/lib/entities/tokenize';
import { candidatesIn, gazetteer } from './shipped-gazetteer';

function entitiesIn(text: string, language: string, outletCountry?: string): PlaceEntity[] {
  const demonyms = findDemonyms(tokenize(text, language), language);
  const context = { text, language, gazetteer, demonyms, outletCountry };
  return resolvePlaces(candidatesIn(text, language, 0.25), context);
}

/** "name → id" of every place, in order. */
const sensesIn = (text: string, language: string, outletCountry?: string): string[] =>
  entitiesIn(text, language, outletCountry).map(({ name, id }) => `${name} → ${id}`);

describe('resolvePlaces', () => {
  test('takes Georgia for the state among states, and for the country among countries', () => {
    expect(
      sensesIn('Voters in Georgia, Alabama and Florida went to the polls; Atlanta waits.', 'en'),
    ).toContain('Georgia → sub:US-GA');
    expect(
      sensesIn('Georgia and Armenia signed an accord in Tbilisi. Georgia would join.', 'en'),
    ).toEqual(['Georgia → GE', 'Armenia → AM', 'Tbilisi → gn:611717', 'Georgia → GE']);
  });

  test('counts demonyms as evidence of their country', () => {
    const text = 'Police in Cordoba arrested three men, said the ministry.';
    expect(sensesIn(text, 'en')).toEqual(['Cordoba → gn:3860259']);
    const spanish = 'The Spanish government said that police in Cordoba arrested three Spaniards.';
    expect(sensesIn(spanish, 'en')).toEqual(['Cordoba → gn:2519240']);
  });

  test('takes the port among its neighbours, not a far city twenty times its size that also bears the name', () => {
    expect(
      sensesIn(
        'Tbilisi said that Georgia would widen the Georgian ports of Batumi and Poti.',
        'en',
      ),
    ).toContain('Poti → gn:612366');
  });

  test('reads "X, Y" as X in Y', () => {
    expect(sensesIn('He was born in Paris, Texas.', 'en')[0]).toBe('Paris → gn:4717560');
    expect(sensesIn('Tripoli, Lebanon, is not Tripoli, Libya.', 'en')).toEqual([
      'Tripoli → gn:266826',
      'Lebanon → LB',
      'Tripoli → gn:2210247',
      'Libya → LY',
    ]);
  });

  test('gives one sense to a name, unless a mention says otherwise', () => {
    const london = sensesIn('London, Ontario, will vote. The London mayor spoke.', 'en');
    expect(london[2]).toBe('London → gn:6058560');
    const washington = sensesIn(
      'Washington said so. Those in Washington state, near Seattle, disagreed.',
      'en',
    );
    expect(washington[0]).toBe('Washington → gn:4140963');
    expect(washington[1]).toBe('Washington → sub:US-WA');
  });

  test.each([
    ['en', 'the liberated Fuzuli district of Azerbaijan', 'Fuzuli → sub:AZ-FUZ'],
    ['de', 'in der Region Fuzuli in Aserbaidschan', 'Fuzuli → sub:AZ-FUZ'],
    ['az', 'Füzuli şəhərində məktəb', 'Füzuli → gn:148106'],
    ['ru', 'в городе Физули', 'Физули → gn:148106'],
  ])('hears the words beside a name, %s: %s', (language, text, sense) => {
    expect(sensesIn(text, language)).toContain(sense);
  });

  test('leans to the country of the outlet when nothing else tells', () => {
    expect(sensesIn('Talks in Valencia ended.', 'en')).toEqual(['Valencia → gn:2509954']);
    expect(sensesIn('Talks in Valencia ended in Caracas and Maracay.', 'en')[0]).toBe(
      'Valencia → gn:3625549',
    );
  });

  test('keeps a capital that stands for its government a place', () => {
    expect(sensesIn('Washington warned Moscow.', 'en')).toEqual([
      'Washington → gn:4140963',
      'Moscow → gn:524901',
    ]);
  });

  test('gives country, ancestors, coordinates and inhabitants', () => {
    const [fuzuli] = entitiesIn('в городе Физули', 'ru');
    expect(fuzuli).toMatchObject({ kind: 'place', country: 'AZ', ancestors: ['sub:AZ-FUZ', 'AZ'] });
    const [karabakh, baku] = entitiesIn('im Karabach und in Baku', 'de');
    expect(karabakh).toMatchObject({ id: 'px:karabakh', country: 'AZ', ancestors: ['AZ'] });
    expect(karabakh?.population).toBeUndefined();
    expect(baku?.latitude).toBeCloseTo(40.38, 1);
    expect(baku?.longitude).toBeCloseTo(49.89, 1);
    expect(baku?.population).toBeGreaterThan(1_000_000);
  });

  test('leaves the country open where a region lies in several', () => {
    const [kurdistan] = entitiesIn('in Kurdistan', 'en');
    expect(kurdistan).toMatchObject({ id: 'px:kurdistan', ancestors: [] });
    expect(kurdistan?.country).toBeUndefined();
  });

  test('resolves nothing to nothing', () => {
    expect(resolvePlaces([], { text: '', language: 'en', gazetteer })).toEqual([]);
  });
});
