import { describe, expect, test } from 'vitest';
import { readHolders } from './read-holders';

describe('an office that a sentence gives somebody', () => {
  test.each([
    [
      'занимает',
      'ru',
      'Ада Линд с мая занимает пост министра культуры.',
      ['Ада Линд'],
      'министра культуры',
    ],
    [
      'leaves',
      'ru',
      'Указ освободил Аду Линд от должности министра культуры.',
      ['Аду Линд'],
      'министра культуры',
    ],
    [
      'took, in a clause of its own',
      'ru',
      'Иво Роу, занимавший пост премьера, ушёл.',
      ['Иво Роу'],
      'премьера',
    ],
    ['gets', 'ru', 'Пост министра культуры займёт Ада Линд.', ['Ада Линд'], 'министра культуры'],
    ['became', 'ru', 'Ада Линд стала первым президентом.', ['Ада Линд'], 'президентом'],
    [
      'became one thing and another',
      'ru',
      'Роу был профессором и президентом клуба.',
      ['Роу'],
      'президентом',
    ],
    [
      'was elected',
      'ru',
      'Новым спикером была избрана 40-летняя юрист Ада Линд.',
      ['Ада Линд'],
      'спикером',
    ],
    [
      'was made',
      'ru',
      'После назначения Иво Роу министром культуры всё изменилось.',
      ['Иво Роу'],
      'министром культуры',
    ],
    [
      'holds, behind a dash',
      'ru',
      'Иво Роу — самый молодой министр в стране.',
      ['Иво Роу'],
      'министр',
    ],
    [
      'takes',
      'uk',
      'Торік Ада Лінд обійняла посаду міністра культури.',
      ['Ада Лінд'],
      'міністра культури',
    ],
    ['becomes', 'uk', 'Іво Роу минулого року став послом.', ['Іво Роу'], 'послом'],
    [
      'was, of a town named before',
      'uk',
      'Він приїхав з міста, мером якого раніше був Іво Роу.',
      ['Іво Роу'],
      'мером',
    ],
    [
      'is going to have',
      'uk',
      'Новим міністром культури стане Ада Лінд.',
      ['Ада Лінд'],
      'міністром культури',
    ],
  ])('%s (%s)', (_, language, text, names, office) => {
    expect(readHolders(language, text, names)).toEqual({ [office]: names[0] });
  });

  test.each([
    ['a candidate', 'ru', 'Иво Роу — кандидат на пост министра культуры.', ['Иво Роу']],
    [
      'who is spoken with',
      'ru',
      'После встречи с Иво Роу он не занял пост министра культуры.',
      ['Иво Роу'],
    ],
    [
      'who makes another one',
      'ru',
      'Иво Роу вчера назначил на пост министра культуры коллегу.',
      ['Иво Роу'],
    ],
    [
      'who makes the post',
      'uk',
      'Іво Роу пропонує створити посаду міністра культури.',
      ['Іво Роу'],
    ],
    ['who votes', 'ru', 'На выборах президента голосовал Иво Роу.', ['Иво Роу']],
    ['beside whom somebody else is', 'ru', 'Иво Роу встретился с президентом.', ['Иво Роу']],
  ])('is not that of %s', (_, language, text, names) => {
    expect(readHolders(language, text, names)).toEqual({});
  });
});

describe('a sentence without a name', () => {
  const introduced = 'Юрист Ада Линд родилась в деревне. ';

  test.each([
    ['with a pronoun', 'Позже она стала министром культуры.', 'министром культуры'],
    ['with a date', 'В 2006 году занимала пост министра культуры.', 'министра культуры'],
    ['with a date and a dash', 'В 2006–2008 годах — министр культуры.', 'министр культуры'],
    ['with nothing but a verb', 'Является министром культуры.', 'министром культуры'],
    ['with a circumstance', 'В правительстве работала министром культуры.', 'министром культуры'],
  ])('goes on about the only person of the one before: %s', (_, sentence, office) => {
    const text = `Ада Линд родилась в деревне. ${sentence}`;
    expect(readHolders('ru', text, ['Ада Линд'])).toEqual({ [office]: 'Ада Линд' });
  });

  test('or about its subject, of two', () => {
    const text = 'Ада Линд обогнала Иво Роу. Позже она стала министром культуры.';
    const held = { 'министром культуры': 'Ада Линд' };
    expect(readHolders('ru', text, ['Ада Линд', 'Иво Роу'])).toEqual(held);
  });

  test('as do later clauses of one sentence', () => {
    const ru = 'Ада Линд жила в деревне, а в 2006–2008 годах была министром культуры.';
    expect(readHolders('ru', ru, ['Ада Линд'])).toEqual({ 'министром культуры': 'Ада Линд' });
    const uk = 'Ада Лінд жила в селі, а згодом була міністром культури.';
    expect(readHolders('uk', uk, ['Ада Лінд'])).toEqual({ 'міністром культури': 'Ада Лінд' });
  });

  test('but not about one who was no subject, nor where somebody else is one', () => {
    const father = `${introduced}В деревне её отец был министром культуры.`;
    expect(readHolders('ru', father, ['Ада Линд'])).toEqual({});
    const other = 'Друзья Ады Линд уехали. Позже он стал министром культуры.';
    expect(readHolders('ru', other, ['Ады Линд'])).toEqual({});
    const quoted = `${introduced}Хочу быть министром культуры.`;
    expect(readHolders('ru', quoted, ['Ада Линд'])).toEqual({});
  });
});

describe('a name behind an office', () => {
  test.each([
    [
      'in the genitive behind an instrumental',
      'ru',
      'Ада Линд стала советником Льва Роума.',
      ['Ада Линд', 'Льва Роума'],
      { советником: 'Ада Линд' },
    ],
    ['in the genitive behind a nominative', 'ru', 'Пришёл помощник Осады.', ['Осады'], {}],
    [
      'in the genitive behind a nominative',
      'uk',
      'Прийшов радник Коваленського.',
      ['Коваленського'],
      {},
    ],
  ])('is of whom it serves: %s (%s)', (_, language, text, names, expected) => {
    expect(readHolders(language, text, names)).toEqual(expected);
  });

  test('is its holder in the same case', () => {
    const text = 'Встреча с генерал-майором Иво Роумом.';
    expect(readHolders('ru', text, ['Иво Роумом'])).toEqual({ 'генерал-майором': 'Иво Роумом' });
  });

  test('is no official as a mere member of a party', () => {
    expect(readHolders('ru', 'Пришёл член партии Иво Роу.', ['Иво Роу'])).toEqual({});
  });
});

describe('offices beside each other', () => {
  test.each([
    ['without a comma', 'Спикер рады член комитета Иво Роу ушёл.', { 'Спикер рады': 'Иво Роу' }],
    [
      'in two words that a hyphen joins',
      'Бегство президента-диктатора Иво Роу.',
      { президента: 'Иво Роу' },
    ],
    ['before an age', 'Ушёл губернатор, 35-летний Иво Роу.', { губернатор: 'Иво Роу' }],
    [
      'before a name in quotation marks',
      'Пришёл глава фирмы «Синяя гавань» Иво Роу.',
      { глава: 'Иво Роу' },
    ],
    [
      'behind a dash',
      'Победил глава республики — 57-летний Иво Роу.',
      { 'глава республики': 'Иво Роу' },
    ],
    [
      'known as such',
      'Пришёл Иво Роу, известный как почётный консул.',
      { 'почётный консул': 'Иво Роу' },
    ],
    [
      'in the name of a body',
      'Работа администрации президента Иво Роу.',
      { президента: 'Иво Роу' },
    ],
  ])('find their holder: %s', (_, text, expected) => {
    expect(readHolders('ru', text, ['Иво Роу'])).toMatchObject(expected);
  });

  test('the head of state is the president, but the head of another country is no head of a ministry', () => {
    const text = 'Президент Иво Роу прилетел. Глава государства выступил.';
    expect(readHolders('ru', text, ['Иво Роу'])).toEqual({
      Президент: 'Иво Роу',
      'Глава государства': 'Иво Роу',
    });
  });

  test('in a list of titled names, belong each to the name behind it', () => {
    const text = 'Пришли президент Иво Роу, председатель союза издателей Ада Линд и другие.';
    expect(readHolders('ru', text, ['Иво Роу', 'Ада Линд'])).toMatchObject({
      президент: 'Иво Роу',
      председатель: 'Ада Линд',
    });
  });
});
