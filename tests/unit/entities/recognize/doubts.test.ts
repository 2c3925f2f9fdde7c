import { describe, expect, test } from 'vitest';
import { marked, waveringly } from './recognizer-that-sees';

describe('what a tagger took for a person or a place', () => {
  test.each([
    ['the ferry', 'en', 'They boarded the “Harriet Vale” there.', 'Harriet Vale', 'person'],
    ['a firm', 'uk', 'Тендер виграла фірма «Синя гавань» торік.', 'Синя гавань', 'place'],
    [
      'a firm in quotation marks of its kind',
      'de',
      'Die „Hafenstadt“ legt ab.',
      'Hafenstadt',
      'place',
    ],
  ] as const)('is %s, where quotation marks close it in', (_, language, text, words, type) => {
    expect(marked({ [words]: type }, text, language)).toEqual([['organisation', words]]);
  });

  test('is a part of a firm, where it is some of what quotation marks close in', () => {
    const text = 'Фірма «Гавань Экспедиція» виграла. Він сказав: «Гавань зачинено».';
    const [firm] = marked({ Гавань: 'place' }, text, 'uk', 0.5);
    expect(firm).toEqual(['organisation', 'Гавань']);
  });

  test('is a firm behind what it is in short, with both quotation marks', () => {
    const text = 'Тендер виграло ТОВ «Синя гавань» торік.';
    for (const type of ['person', 'place'] as const) {
      expect(marked({ 'ТОВ «Синя гавань': type }, text, 'uk')).toEqual([
        ['organisation', 'ТОВ «Синя гавань»'],
      ]);
    }
  });

  test('is a firm, too, where the quotation marks stand apart from it', () => {
    const text = 'Тендер виграла фірма « Синя гавань » торік.';
    expect(marked({ 'Синя гавань': 'person' }, text, 'uk')).toEqual([
      ['organisation', 'Синя гавань'],
    ]);
  });

  test('is an agency that all the world quotes', () => {
    expect(marked({ Ройтерс: 'person' }, 'Това предаде Ройтерс.', 'bg')).toEqual([
      ['organisation', 'Ройтерс'],
    ]);
  });

  test('is an event that is written like a name', () => {
    expect(marked({ Брекзита: 'place' }, 'Говорят за Брекзита днес.', 'bg')).toEqual([]);
  });

  test('is a numeral', () => {
    expect(marked({ 'V - VI': 'person' }, 'Депутат V - VI скликання.', 'uk')).toEqual([]);
  });

  test('is an acronym, or begins with one, where not everything is written in capitals', () => {
    expect(waveringly({ ЗКЦУ: 'person' }, 'Про це знає ЗКЦУ сьогодні.', 'uk')).toEqual([
      ['organisation', 'ЗКЦУ'],
    ]);
    const text = 'Слідчий ДБР Ганна Линд пішла.';
    expect(waveringly({ 'ДБР Ганна Линд': 'person' }, text, 'uk')).toContainEqual([
      'person',
      'Ганна Линд',
    ]);
    const shouted = 'ПРО ЦЕ ЗНАЄ ЛИНД СЬОГОДНІ.';
    expect(waveringly({ ЛИНД: 'person' }, shouted, 'uk')).toEqual([['person', 'ЛИНД']]);
  });

  test.each([
    ['whom an office serves', 'Эмир Катара ушёл вчера.', 'Катара', 'Катара'],
    ['taken together with the office', 'Эмир Катара ушёл вчера.', 'Эмир Катара', 'Катара'],
    [
      'an area of several words',
      'Пожар в лесах Алтайского края утих.',
      'Алтайского края',
      'Алтайского края',
    ],
  ])('is a place: %s', (_, text, seen, place) => {
    expect(waveringly({ [seen]: 'person' }, text, 'ru')).toEqual([['place', place]]);
  });

  test('is an adjective that belongs to a body', () => {
    const text = 'Ухвалу Кобеляцького районного суду скасовано.';
    expect(waveringly({ Кобеляцького: 'person' }, text, 'uk')).toEqual([]);
    expect(waveringly({ Кобеляцького: 'place' }, text, 'uk')).toEqual([]);
    expect(waveringly({ Кобеляцький: 'person' }, 'Підписали Кобеляцький договір.', 'uk')).toEqual(
      [],
    );
    expect(waveringly({ Лондонският: 'person' }, 'Лондонският пазар расте.', 'bg')).toEqual([]);
    const surname = 'Заяву Кобеляцького вчора почули.';
    expect(waveringly({ Кобеляцького: 'person' }, surname, 'uk')).toHaveLength(1);
  });

  test('is an area together with the word that says so', () => {
    const text = 'Це сталося в межах Кобеляцького району вчора.';
    expect(waveringly({ Кобеляцького: 'place' }, text, 'uk')).toEqual([
      ['place', 'Кобеляцького району'],
    ]);
  });

  test('is a street, also in a list of them', () => {
    const text = 'Ремонт на вул. Зеленій, 5, Івана Линда, Озерній триває.';
    const marks = { Зеленій: 'person', 'Івана Линда': 'person', Озерній: 'place' } as const;
    expect(waveringly(marks, text, 'uk')).toEqual([
      ['place', 'вул. Зеленій'],
      ['place', 'Івана Линда'],
      ['place', 'Озерній'],
    ]);
    expect(waveringly({ Парижа: 'place' }, 'Люди вышли на улицу Парижа.', 'ru')).toEqual([
      ['place', 'Парижа'],
    ]);
  });

  test('are two places: a village, and behind it the area that it lies in', () => {
    const text = 'Фірма працює в Кудрявці Дніпропетровської області торік.';
    expect(marked({ 'Кудрявці Дніпропетровської області': 'place' }, text, 'uk')).toEqual([
      ['place', 'Кудрявці'],
      ['place', 'Дніпропетровської області'],
    ]);
  });

  test('begins with the town that an office before it serves', () => {
    const text = 'Вчера мэр Бостона Ада Линд выступила.';
    expect(marked({ 'Бостона Ада Линд': 'person' }, text, 'ru')).toContainEqual([
      'person',
      'Ада Линд',
    ]);
  });

  test.each([
    ['ru', 'Пришли Иво Роувик и Ада Линд.', 'Иво Роувик и Ада Линд'],
    ['tr', 'Dün Ivo Rowik ile Ada Lind geldi.', 'Ivo Rowik ile Ada Lind'],
    ['tr', 'Ivo Rowik - Ada Lind', 'Ivo Rowik - Ada Lind'],
  ])('are two people: "and" or a loose dash joins them (%s, %s)', (language, text, seen) => {
    const [first = '', second = ''] = seen.split(/ (?:и|ile|-) /);
    expect(waveringly({ [seen]: 'person' }, text, language)).toEqual([
      ['person', first],
      ['person', second],
    ]);
  });

  test('are two people: whose widow it is, where the text names him, and she', () => {
    const marks = { 'Иво Роувик': 'person', 'Роувика Ада Линд': 'person' } as const;
    const text = 'Умер Иво Роувик. Вдова Роувика Ада Линд молчит.';
    expect(marked(marks, text, 'ru')).toEqual([
      ['person', 'Иво Роувик'],
      ['person', 'Роувика'],
      ['person', 'Ада Линд'],
    ]);
  });

  test.each([
    ['ru', 'Тогда всё кончилось.', 'Тогда'],
    ['uk', 'Останній також прийшов.', 'Останній'],
    ['bg', 'Накрая дойде влакът.', 'Накрая'],
    ['pl', 'Tymczasem pociąg odjechał.', 'Tymczasem'],
    ['cs', 'Nakonec vlak odjel.', 'Nakonec'],
  ])('is a word that only begins the sentence (%s)', (language, text, word) => {
    expect(marked({ [word]: 'person' }, text, language)).toEqual([]);
  });

  test('is a place behind the word for its kind, but not behind a mayor', () => {
    const marks = { Кудрявка: 'person' } as const;
    expect(waveringly(marks, 'Пожар был в городе Кудрявка вчера.', 'ru')).toEqual([
      ['place', 'Кудрявка'],
    ]);
    expect(waveringly(marks, 'Пожар был в с. Кудрявка вчера.', 'ru')).toEqual([
      ['place', 'Кудрявка'],
    ]);
    expect(waveringly(marks, 'Мэр города Кудрявка ушёл.', 'ru')).toContainEqual([
      'person',
      'Кудрявка',
    ]);
  });

  test('is the person whom the text more often calls by that one word, in any case', () => {
    const marks = { Тарна: 'person', Тарну: 'person', Тарні: 'place' } as const;
    const text = 'Прийшла Тарна. Ми бачили Тарну. Двері відчинили Тарні.';
    expect(marked(marks, text, 'uk').map(([kind]) => kind)).toEqual(['person', 'person', 'person']);
    const place = 'Ми бачили Тарну. Двері відчинили Тарні.';
    expect(marked(marks, place, 'uk').map(([kind]) => kind)).toEqual(['person', 'place']);
  });

  test('is a person whom the text names in full, and no little-known place', () => {
    const marks = { 'Иво Тарнов': 'person', Тарновым: 'place' } as const;
    expect(marked(marks, 'Умер Иво Тарнов. Вчера все гордились Тарновым.', 'ru')).toEqual([
      ['person', 'Иво Тарнов'],
      ['person', 'Тарновым'],
    ]);
    const known = { 'Джек Лондон': 'person', Лондоном: 'place' } as const;
    expect(marked(known, 'Там жил Джек Лондон. Вчера все гордились Лондоном.', 'ru')).toEqual([
      ['person', 'Джек Лондон'],
      ['place', 'Лондоном'],
    ]);
  });

  test.each([
    ['what a hyphen goes on with', {}, 'Президент Торгово-промышленной палаты ушёл.'],
    [
      'what is of one body with the words of the office',
      { 'правительства Египта': 'organisation' },
      'Он занял пост главы правительства Египта.',
    ],
  ] as const)('is nobody behind an office: %s', (_, marks, text) => {
    const people = waveringly({ ...marks, Пост: 'office' }, text, 'ru').filter(
      ([kind]) => kind === 'person',
    );
    expect(people).toEqual([]);
  });
});
