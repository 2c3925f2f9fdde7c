import { expect, test } from 'vitest';
import { listEntities } from '@/components/entities/listed-entities';
import { NOTHING_RECOGNISED, RECOGNITION } from '@/tests/fixtures/components/article';

test('lists officials and places, the most mentioned first, then in order of appearance', () => {
  const { officials, places } = listEntities(RECOGNITION);
  expect(officials.map(({ entity, count }) => `${entity.name} ${count}`)).toEqual([
    'Lasha Beridze 3',
    'Rauf Hasanli 1',
    'Maria Theodora Papadopoulou-Konstantinidis zu Hohenlohe-Langenburg 1',
  ]);
  expect(places.map(({ entity, count }) => `${entity.name} ${count}`)).toEqual([
    'Aserbaidschan 2',
    'Poti 2',
    'Georgien 1',
    'Tiflis 1',
    'Baku 1',
    'Südkaukasus 1',
  ]);
});

test('leaves out people without an office, organisations, and what the text does not mention', () => {
  const untold = { ...RECOGNITION, mentions: RECOGNITION.mentions.slice(0, 1) };
  expect(listEntities(untold).places).toEqual([]);
  expect(listEntities(untold).officials).toHaveLength(1);
  expect(listEntities(NOTHING_RECOGNISED)).toEqual({ officials: [], places: [] });
});
