import { describe, expect, test } from 'vitest';
import { marked } from './recognizer-that-sees';

describe('what a tagger took for a place', () => {
  test.each([
    ['en', 'She scored in the match against Nantes.', 'Nantes'],
    ['en', 'He won twelve caps for Nantes before the cup.', 'Nantes'],
    ['fr', 'Un but face à Bordeaux, et le match est fini.', 'Bordeaux'],
    ['it', 'Fu allenatore del Livorno in serie B.', 'Livorno'],
    ['es', 'Un gol en el partido contra el Valencia.', 'Valencia'],
    ['pt', 'Um golo na partida contra o Braga.', 'Braga'],
    ['de', 'Zwei Tore im Spiel gegen Bremen.', 'Bremen'],
    ['nl', 'Twee doelpunten tegen Utrecht.', 'Utrecht'],
  ])('is a team where sport is spoken of, in %s', (language, text, team) => {
    expect(marked({ [team]: 'place' }, text, language)).toEqual([['organisation', team]]);
  });

  test('stays a place where it is a country, or nobody plays', () => {
    const match = 'She scored in the match against Portugal.';
    expect(marked({ Portugal: 'place' }, match)).toEqual([['place', 'Portugal']]);
    const march = 'They marched against Nantes.';
    expect(marked({ Nantes: 'place' }, march)).toEqual([['place', 'Nantes']]);
  });

  test('is a team beside its nickname, with the nickname', () => {
    const before = 'Il quitte les Sharks de Nantes.';
    const whole = [['organisation', 'Sharks de Nantes']];
    expect(marked({ Nantes: 'place' }, before, 'fr')).toEqual(whole);
    expect(marked({ Sharks: 'organisation', Nantes: 'place' }, before, 'fr')).toEqual(whole);
    const behind = 'They watched the Nantes Sharks.';
    expect(marked({ Nantes: 'place' }, behind)).toEqual([['organisation', 'Nantes Sharks']]);
  });

  test.each([
    ['en', 'He fell in the Battle of Nantes.', 'Nantes'],
    ['fr', 'La Coupe de France commence.', 'France'],
    ['it', 'Il Giro d’Italia comincia.', 'Italia'],
    ['es', 'Ganó en los Juegos Olímpicos de Lima 2019.', 'Lima'],
    ['pt', 'Lutou na Guerra do Vietname.', 'Vietname'],
    ['de', 'Er fiel in der Schlacht bei Bremen.', 'Bremen'],
    ['nl', 'Hij viel in de Slag bij Utrecht.', 'Utrecht'],
  ])('is none of its own in the name of an event, in %s', (language, text, place) => {
    expect(marked({ [place]: 'place' }, text, language)).toEqual([]);
  });

  test('stays a place behind an event that is not called after it', () => {
    expect(marked({ Lima: 'place' }, 'Ganó los Juegos en Lima.', 'es')).toEqual([
      ['place', 'Lima'],
    ]);
    const started = 'It was the last Battle. Of Nantes nothing was left.';
    expect(marked({ Nantes: 'place' }, started)).toEqual([['place', 'Nantes']]);
  });
});
