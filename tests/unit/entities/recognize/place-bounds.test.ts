import { describe, expect, test } from 'vitest';
import { marked, waveringly } from './recognizer-that-sees';

describe('where a place begins and ends', () => {
  test.each([
    ['fr', 'Le village domine le lac Léman.', 'Léman', 'lac Léman'],
    ['fr', 'Une épave repose dans la baie de Somme.', 'Somme', 'baie de Somme'],
    ['it', 'Abita in provincia di Como da anni.', 'Como', 'provincia di Como'],
    ['it', 'La piazza del Duomo era vuota.', 'Duomo', 'piazza del Duomo'],
    ['es', 'La nave cruzó el mar de Bering.', 'Bering', 'mar de Bering'],
    ['pt', 'A ponte sobre o rio Tejo fechou.', 'Tejo', 'rio Tejo'],
    ['pt', 'Fomos à Serra da Estrela ontem.', 'Estrela', 'Serra da Estrela'],
    ['en', 'A tanker left the Strait of Hormuz.', 'Hormuz', 'Strait of Hormuz'],
  ])('%s: the word for a water, a height or a street belongs to it: %s', (...row) => {
    const [language, text, name, whole] = row;
    expect(marked({ [name]: 'place' }, text, language)).toEqual([['place', whole]]);
  });

  test.each([
    ['fr', 'La ville de Lyon dort.', 'Lyon'],
    ['it', 'Il comune di Como paga.', 'Como'],
    ['fr', 'Il en va de la place de la Suisse.', 'Suisse'],
    ['it', 'Un relitto al largo di Napoli.', 'Napoli'],
    ['it', 'Visitarono le isole dell’Indonesia.', 'Indonesia'],
    ['en', 'They left the province of Quebec.', 'Quebec'],
    ['de', 'Auf der Insel Rügen regnet es.', 'Rügen'],
  ])('%s: other words before it do not: %s', (language, text, name) => {
    expect(marked({ [name]: 'place' }, text, language)).toEqual([['place', name]]);
  });

  test.each([
    ['pl', 'Premierka Wlk. Brytanii milczy.', 'Brytanii', 'Wlk. Brytanii'],
    ['pl', 'Granica z Irlandią Płn. jest otwarta.', 'Irlandią', 'Irlandią Płn.'],
    ['ru', 'Ракета из Сев. Кореи упала.', 'Кореи', 'Сев. Кореи'],
  ])('%s: the side in short belongs to it: %s', (language, text, name, whole) => {
    expect(marked({ [name]: 'place' }, text, language)).toEqual([['place', whole]]);
  });

  test('a known name in a longer one is not all of it', () => {
    const text = 'De Morro do Pilar até Haute-Égypte e Saint-Paul-de-Vence são dias.';
    const names = ['Morro do Pilar', 'Haute-Égypte', 'Saint-Paul-de-Vence'];
    const marks = Object.fromEntries(names.map((name) => [name, 'place' as const]));
    expect(marked(marks, text, 'pt', -1)).toEqual(names.map((name) => ['place', name]));
  });

  test('quotation marks do not make a work of a place that is known', () => {
    const text = '"Chihuahua" é a capital do estado.';
    expect(marked({ Chihuahua: 'place' }, text, 'pt')).toEqual([['place', 'Chihuahua']]);
  });
});

describe('a common noun in a name says that it is a place', () => {
  test.each([
    ['en', 'The flood closed Lindow Airport.', 'Lindow Airport'],
    ['de', 'Der Umzug begann in der Lindtorstraße.', 'Lindtorstraße'],
    ['fr', 'Le tunnel passe sous le Col Rowe.', 'Col Rowe'],
    ['pl', 'Dom stoi nad Jeziorem Lindowym.', 'Jeziorem Lindowym'],
    ['nl', 'De brand woedde in Kasteel Rowenburg.', 'Kasteel Rowenburg'],
  ])('%s: "%s"', (language, text, name) => {
    for (const kind of ['organisation', 'person'] as const)
      expect(waveringly({ [name]: kind }, text, language)).toEqual([['place', name]]);
  });

  test('but not where it is a surname, too', () => {
    const text = 'They met Annie Hall in the lobby.';
    expect(waveringly({ 'Annie Hall': 'person' }, text)).toEqual([['person', 'Annie Hall']]);
  });

  test('not against a tagger that is sure', () => {
    const text = 'Supporters of Lindow Park cheered.';
    expect(marked({ 'Lindow Park': 'organisation' }, text)).toEqual([
      ['organisation', 'Lindow Park'],
    ]);
  });

  test('and needs no gazetteer, nor a sure tagger', () => {
    const text = 'They dug below the Rowe River for a year.';
    expect(marked({ 'Rowe River': 'place' }, text, 'en', -0.5)).toEqual([['place', 'Rowe River']]);
  });
});

describe('the word for a kind of place announces its name', () => {
  test.each([
    ['it', 'La strada arriva nel comune di Lindara.', 'Lindara'],
    ['de', 'Das Feuer brach im Ortsteil Lindow aus.', 'Lindow'],
    ['pt', 'Faz parte dos municípios de Paulo Rovira há anos.', 'Paulo Rovira'],
    ['nl', 'Hij woont in het gehucht Rowe sinds kort.', 'Rowe'],
    ['en', 'She moved to the town of Rowe last year.', 'Rowe'],
  ])('%s: "%s"', (language, text, name) => {
    for (const kind of ['person', 'organisation', 'place'] as const)
      expect(marked({ [name]: kind }, text, language, 0)).toEqual([['place', name]]);
  });

  test.each([
    ['en', 'It was the town Rowe left.', 'Rowe'],
    ['it', 'La notizia è arrivata via Lindgram ieri.', 'Lindgram'],
    ['ru', 'В городе Максим Роу открыл школу.', 'Максим Роу'],
  ])('%s: but not here: "%s"', (language, text, name) => {
    expect(marked({ [name]: 'person' }, text, language, 1)).toEqual([['person', name]]);
  });

  test('alone it is no place, unless a city is called so', () => {
    const text = 'I bambini entrano gratis al Parco di sera.';
    expect(waveringly({ Parco: 'place' }, text, 'it')).toEqual([]);
    const city = 'Homens armados foram vistos no Rio ontem.';
    expect(waveringly({ Rio: 'place' }, city, 'pt')).toEqual([['place', 'Rio']]);
  });

  test('and with a capital of its own it is a part of the name', () => {
    const text = 'Police searched Fairfax County for days.';
    expect(marked({ 'Fairfax County': 'place' }, text, 'en', 1)).toEqual([
      ['place', 'Fairfax County'],
    ]);
  });
});

describe('several names that a tagger took for one', () => {
  test.each([
    ['de', 'Er drehte in Shreveport, Louisiana ohne Pause.', 'Shreveport, Louisiana', 'place'],
    ['fr', 'La ligne entre Metz et Nancy est coupée.', 'Metz et Nancy', 'organisation'],
    ['it', 'Nevica a Feltre (Belluno) da ieri.', 'Feltre (Belluno', 'place'],
    ['fr', 'Le match Corée-Japon est reporté.', 'Corée-Japon', 'place'],
    ['pl', 'Eksport do Polski albo Holandii spada.', 'Polski albo Holandii', 'organisation'],
  ] as const)('%s: "%s"', (language, text, words, kind) => {
    const parts = words.split(/, | et | \(|-| albo /);
    expect(marked({ [words]: kind }, text, language, -1)).toEqual(
      parts.map((part) => ['place', part]),
    );
  });

  test('people are told apart by the comma, but not from their "Jr."', () => {
    const text = 'With Ada Lind, Max Rowe and Tom Berg, Jr. it was full.';
    const marks = { 'Ada Lind, Max Rowe': 'person', 'Tom Berg, Jr': 'person' } as const;
    expect(marked(marks, text, 'en', 1)).toEqual([
      ['person', 'Ada Lind'],
      ['person', 'Max Rowe'],
      ['person', 'Tom Berg, Jr'],
    ]);
  });

  test.each([
    ['it', 'Poi Adamo e Lindara partirono.', 'Adamo e Lindara', 'person', ['Adamo', 'Lindara']],
    ['es', 'Leyó a Ortega y Gasset ayer.', 'Ortega y Gasset', 'person', ['Ortega y Gasset']],
    ['it', 'A est con Lindara e Roveno.', 'Lindara e Roveno', 'place', ['Lindara', 'Roveno']],
    ['hr', 'Stiže u Bosnu i Hercegovinu.', 'Bosnu i Hercegovinu', 'place', ['Bosnu i Hercegovinu']],
  ] as const)('%s: "and" stands between two, or in one name: "%s"', (...row) => {
    const [language, text, words, kind, names] = row;
    expect(waveringly({ [words]: kind }, text, language)).toEqual(
      names.map((name) => [kind, name]),
    );
  });

  test.each([
    ['en', 'They met at the River Clyde opposite the mill.', 'River Clyde opposite', 'River Clyde'],
    ['nl', 'Zij zagen hoe Lindau Park viel.', 'Lindau Park viel', 'Lindau Park'],
    ['en', 'He lives in Stoke on Trent.', 'Stoke on Trent', 'Stoke on Trent'],
    ['fr', 'Elle aime l’Amérique latine.', 'Amérique latine', 'Amérique latine'],
    ['nl', 'De Line-eilanden zijn ver.', 'Line-eilanden', 'Line-eilanden'],
  ])('%s: a small word ends a name where no name has it: %s', (language, text, seen, name) => {
    expect(marked({ [seen]: 'place' }, text, language)).toEqual([['place', name]]);
  });

  test('a part without a word is no name', () => {
    const text = 'Nach der Saison in Lindheim, 2014 ging er.';
    expect(marked({ 'Lindheim, 2014': 'place' }, text, 'de', 2)).toEqual([['place', 'Lindheim']]);
  });
});

describe('countries that a tagger passed over', () => {
  test('count where only the words around spoke against them', () => {
    const text = 'Seit dem Herbst fand Tschechien Samenproben im Boden.';
    expect(marked({}, text, 'de', -0.5)).toEqual([['place', 'Tschechien']]);
    expect(marked({}, text, 'de', 2)).toEqual([]);
  });

  test('count where a word of offices is called like them, if the tagger is sure', () => {
    expect(marked({ Europe: 'place' }, 'En Europe, on attend.', 'fr')).toEqual([
      ['place', 'Europe'],
    ]);
  });
});
